// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.ui.codebook.CodebookTree;
import org.policycoder.ui.codebook.Codebooks;
import org.policycoder.ui.session.CoderPreference;

/** Asks what an empty study needs. */
final class NewStudyPage extends WizardPage {

	private static final List<String> LANGUAGES = List.of("en", "zh"); //$NON-NLS-1$ //$NON-NLS-2$

	/** What was asked for; coders by id. */
	record Answers(String name, Path folder, String codebook, String language, Map<String, String> coders) {}

	private final List<Contribution<URL>> presets = Contributions.codebookPresets();

	private StudyLocation location;

	private Combo preset;

	private Combo language;

	private CodebookTree tree;

	private String unreadable;

	private Text coders;

	NewStudyPage() {
		super("study"); //$NON-NLS-1$
		setTitle(Messages.NewStudy_Title);
		setDescription(Messages.NewStudy_Description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		setControl(body);
		location = new StudyLocation(body, Messages.NewStudy_ProposedName, this::check);
		StudyLocation.label(body, Messages.NewStudy_Codebook);
		preset = combo(body, presets.stream().map(Contribution::name).toList());
		preset.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showCodebook()));
		StudyLocation.label(body, Messages.NewStudy_Language);
		language = combo(body, LANGUAGES.stream().map(l -> Locale.of(l).getDisplayLanguage()).toList());
		language.select(Math.max(0, LANGUAGES.indexOf(Locale.getDefault().getLanguage())));
		StudyLocation.label(body, Messages.NewStudy_Coders);
		coders = new Text(body, SWT.BORDER);
		coders.setText(CoderPreference.name());
		coders.setMessage(Messages.NewStudy_CodersHint);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(coders);
		tree = new CodebookTree(body);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(640, 260).indent(0, 6).applyTo(tree.control());
		showCodebook();
		check();
	}

	/** Shows what the codebook holds that the study would begin with. */
	private void showCodebook() {
		unreadable = null;
		try {
			tree.show(Codebooks.read(presets.get(preset.getSelectionIndex())));
		} catch (IOException e) {
			tree.show(null);
			unreadable = e.getMessage();
		}
		check();
	}

	private static Combo combo(Composite parent, List<String> items) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	private void check() {
		if (location != null) {
			String problem = location.problem() == null ? unreadable : location.problem();
			setErrorMessage(problem);
			setPageComplete(problem == null);
		}
	}

	Answers answers() {
		Map<String, String> named = new LinkedHashMap<>();
		for (String name : coders.getText().split("[,;\u3001\uff0c\uff1b]")) { //$NON-NLS-1$
			String id = name.strip().replaceAll("[^\\p{L}\\p{Nd}_-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
			if (!name.isBlank() && !id.isEmpty()) {
				named.put(id.substring(0, Math.min(60, id.length())), name.strip());
			}
		}
		return new Answers(location.name(), location.folder(), presets.get(preset.getSelectionIndex()).id(),
				LANGUAGES.get(language.getSelectionIndex()), named);
	}
}
