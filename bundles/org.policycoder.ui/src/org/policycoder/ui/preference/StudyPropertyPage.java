// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.preference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.policycoder.analysis.Study;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.Sight;
import org.policycoder.edit.command.EditCoder;
import org.policycoder.edit.command.EditProject;
import org.policycoder.edit.command.SetRole;
import org.policycoder.model.Coder;
import org.policycoder.model.CoderRole;
import org.policycoder.model.CodingChoice;
import org.policycoder.model.Project;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;

/**
 * What a study is called, in which language its tables and reports are, whose codings
 * count in them, and what its coders are called. Changed as one step that can be undone.
 */
public final class StudyPropertyPage extends PropertyPage {

	/** The id of the page. */
	public static final String ID = "org.policycoder.ui.studyProperties"; //$NON-NLS-1$

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	private ProjectSession session;

	private Text name;

	private final Map<Locale, Text> titles = new LinkedHashMap<>();

	private Combo language;

	private Combo resultCoder;

	private Button blind;

	private final Map<Optional<CodingChoice>, String> counted = new LinkedHashMap<>();

	private final Map<Coder, Text> coders = new LinkedHashMap<>();

	private final Map<Coder, Combo> roles = new LinkedHashMap<>();

	@Override
	protected Control createContents(Composite parent) {
		noDefaultAndApplyButton();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(body);
		IProject element = Adapters.adapt(getElement(), IProject.class);
		Studies.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).opened(element).whenComplete((study, fault) -> {
			if (!body.isDisposed()) {
				show(body, study, fault);
			}
		});
		return body;
	}

	private void show(Composite body, OpenStudy study, Throwable fault) {
		if (study == null) {
			setErrorMessage(Failures.sentence(fault));
			new Label(body, SWT.NONE).setText(Messages.Study_NotReadable);
		} else {
			session = study.session();
			fill(body);
		}
		body.getShell().layout(true, true);
	}

	private void fill(Composite body) {
		Project project = session.project().project();
		name = text(body, Messages.Study_Name, project.getName());
		name.addModifyListener(e -> check());
		for (Locale locale : LANGUAGES) {
			titles.put(locale, text(body, locale == Locale.ENGLISH ? Messages.Study_EnglishTitle : Messages.Study_ChineseTitle,
					project.getSettings().get(setting(locale))));
		}
		language = combo(body, Messages.Study_Language, LANGUAGES.stream().map(l -> l.getDisplayLanguage(l)).toList());
		language.select(Locale.CHINESE.getLanguage().equals(project.getLanguage()) ? 1 : 0);
		createCounted(body, project);
		blind = new Button(body, SWT.CHECK);
		blind.setText(Messages.Study_Blind);
		blind.setSelection(new Sight(session).isBlind());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(blind);
		createCoders(body, project);
	}

	/** What is chosen stays to be chosen, also several coders together or one who is gone. */
	private void createCounted(Composite body, Project project) {
		counted.put(Optional.empty(), Messages.Study_Undecided);
		counted.put(CodingChoice.parse(CodingChoice.ADJUDICATED), Messages.Study_Adjudicated);
		project.getCoders().forEach(c -> counted.put(CodingChoice.parse(c.getId()), name(c)));
		counted.put(CodingChoice.parse(CodingChoice.ALL), Messages.Study_AllCoders);
		Optional<CodingChoice> now = CodingChoice.parse(project.getResultCoder());
		now.ifPresent(c -> counted.putIfAbsent(now, String.join(" + ", c.coders().stream() //$NON-NLS-1$
				.map(id -> project.getCoders().stream().filter(o -> o.getId().equals(id)).map(StudyPropertyPage::name).findFirst().orElse(id))
				.toList())));
		resultCoder = combo(body, Messages.Study_ResultCoder, List.copyOf(counted.values()));
		resultCoder.select(List.copyOf(counted.keySet()).indexOf(now));
	}

	private void createCoders(Composite body, Project project) {
		if (project.getCoders().isEmpty()) {
			return;
		}
		Group group = new Group(body, SWT.NONE);
		group.setText(Messages.Study_Coders);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
		for (Coder coder : project.getCoders()) {
			Text text = text(group, coder.getId(), name(coder));
			text.addModifyListener(e -> check());
			coders.put(coder, text);
			Combo role = new Combo(group, SWT.READ_ONLY);
			role.setItems(Messages.Study_RoleCoder, Messages.Study_RoleAdjudicator, Messages.Study_RoleSuggester);
			role.select(coder.getRole().ordinal());
			role.getAccessible()
					.addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = NLS.bind(Messages.Study_RoleOf, name(coder))));
			roles.put(coder, role);
		}
	}

	private static String name(Coder coder) {
		return coder.getName() == null || coder.getName().isBlank() ? coder.getId() : coder.getName();
	}

	private static String setting(Locale locale) {
		return Study.NAME_SETTING + locale.getLanguage();
	}

	private static Text text(Composite body, String label, String value) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER);
		text.setText(Objects.requireNonNullElse(value, "")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static Combo combo(Composite body, String label, List<String> items) {
		new Label(body, SWT.NONE).setText(label);
		Combo combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void check() {
		boolean missing = name.getText().isBlank() || coders.values().stream().anyMatch(t -> t.getText().isBlank());
		setErrorMessage(missing ? Messages.Study_NameMissing : null);
		setValid(!missing);
	}

	@Override
	public boolean performOk() {
		if (session == null) {
			return true;
		}
		Project project = session.project().project();
		Map<String, String> settings = new LinkedHashMap<>(project.getSettings().map());
		titles.forEach((locale, text) -> {
			if (text.getText().isBlank()) {
				settings.remove(setting(locale));
			} else {
				settings.put(setting(locale), text.getText().strip());
			}
		});
		if (blind.getSelection()) {
			settings.remove(Sight.SETTING);
		} else {
			settings.put(Sight.SETTING, Sight.SHOWN);
		}
		List<ProjectCommand> commands = new ArrayList<>();
		coders.forEach((coder, text) -> commands.add(new EditCoder(coder.getId(), text.getText().strip(), coder.getColour())));
		roles.forEach((coder, role) -> commands.add(new SetRole(coder.getId(), CoderRole.values()[role.getSelectionIndex()])));
		commands.add(new EditProject(name.getText().strip(), LANGUAGES.get(language.getSelectionIndex()).getLanguage(),
				List.copyOf(counted.keySet()).get(resultCoder.getSelectionIndex()).map(CodingChoice::toString).orElse(null), settings));
		try {
			session.execute(new CommandGroup(null, commands));
			return true;
		} catch (EditException e) {
			setErrorMessage(e.message(Locale.getDefault()));
		} catch (StorageException e) {
			setErrorMessage(e.getMessage());
		}
		return false;
	}
}
