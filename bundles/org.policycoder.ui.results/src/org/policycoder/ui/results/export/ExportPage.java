// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.policycoder.analysis.output.Sentences;
import org.policycoder.ui.results.ResultLanguage;
import org.policycoder.ui.results.state.SavedQueries;

/** What the pages of all exports have in common: a list to choose from, a language, a folder. */
abstract class ExportPage extends WizardPage {

	private static final int LIMITS_WIDTH = 420;

	private static final String FOLDER = "folder"; //$NON-NLS-1$

	private static final int COLUMNS = 3;

	private Text folder;

	ExportPage(String name, String title, String description) {
		super(name);
		setTitle(title);
		setDescription(description);
	}

	@Override
	public final void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(body);
		setControl(body);
		fill(body);
		check();
		setErrorMessage(wizard().study().isEmpty() ? Messages.Export_NoStudy : null);
		setMessage(null);
	}

	/** Makes the controls. */
	abstract void fill(Composite body);

	/** Says what is missing before files can be written; null for nothing. */
	abstract String missing();

	/** Remembers how the export was asked for. */
	abstract void remember(IDialogSettings settings);

	final ExportWizard wizard() {
		return (ExportWizard) getWizard();
	}

	final void check() {
		String missing = wizard().study().isEmpty() ? Messages.Export_NoStudy
				: missing() != null ? missing() : folder != null && folder() == null ? Messages.Export_FolderMissing : null;
		setErrorMessage(missing);
		setPageComplete(missing == null);
	}

	final void rememberAll() {
		if (folder != null) {
			getDialogSettings().put(FOLDER, folder.getText());
		}
		remember(getDialogSettings());
	}

	/** Adds a list of things to check. */
	final <T> CheckboxTableViewer checks(Composite body, String label, Collection<T> values, Function<T, String> text,
			Function<T, String> id, String remembered, boolean all) {
		Label words = new Label(body, SWT.NONE);
		words.setText(label);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(words);
		CheckboxTableViewer list = CheckboxTableViewer.newCheckList(body, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS - 1, 2).hint(420, 210).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(o -> text.apply(cast(o))));
		ColumnViewerToolTipSupport.enableFor(list);
		list.setInput(values);
		String[] before = getDialogSettings().getArray(remembered);
		values.stream().filter(v -> before == null ? all : Arrays.asList(before).contains(id.apply(v)))
				.forEach(v -> list.setChecked(v, true));
		list.addCheckStateListener(e -> check());
		button(body, Messages.Export_All, () -> list.setAllChecked(true));
		button(body, Messages.Export_None, () -> list.setAllChecked(false));
		return list;
	}

	@SuppressWarnings("unchecked")
	private static <T> T cast(Object o) {
		return (T) o;
	}

	private void button(Composite body, String label, Runnable run) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			run.run();
			check();
		}));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
	}

	/** Adds a choice of one. */
	final <T> ComboViewer choice(Composite body, String label, List<T> values, T first, Function<T, String> text) {
		label(body, label);
		ComboViewer combo = new ComboViewer(body, SWT.READ_ONLY);
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(o -> text.apply(cast(o))));
		combo.setInput(values);
		if (!values.isEmpty()) {
			combo.setSelection(new StructuredSelection(first == null ? values.get(0) : first));
		}
		combo.addPostSelectionChangedListener(e -> check());
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(combo.getControl());
		return combo;
	}

	/** Adds the choice of the language. */
	final ComboViewer language(Composite body) {
		limits(body);
		return choice(body, Messages.Export_Language, List.of(ResultLanguage.values()), ResultLanguage.chosen(), ResultLanguage::label);
	}

	/** Says what the results are confined to, if they are. */
	private void limits(Composite body) {
		List<String> limits = wizard().study().map(s -> new SavedQueries(s.session()).words(s.scope())).orElse(List.of());
		if (!limits.isEmpty()) {
			Label words = new Label(body, SWT.WRAP);
			words.setText(Sentences.joined(limits).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(LIMITS_WIDTH, SWT.DEFAULT).applyTo(words);
		}
	}

	static <T> T chosen(ComboViewer combo, Class<T> type) {
		return type.cast(combo.getStructuredSelection().getFirstElement());
	}

	private static void label(Composite body, String words) {
		Label label = new Label(body, SWT.NONE);
		label.setText(words);
		GridDataFactory.swtDefaults().applyTo(label);
	}

	/** Adds the field of the folder. */
	final void folder(Composite body) {
		label(body, Messages.Export_Folder);
		folder = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		String before = getDialogSettings().get(FOLDER);
		folder.setText(before == null ? "" : before); //$NON-NLS-1$
		folder.addModifyListener(e -> check());
		button(body, Messages.Export_Browse, () -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setText(getShell().getText());
			dialog.setFilterPath(folder.getText());
			String chosen = dialog.open();
			if (chosen != null) {
				folder.setText(chosen);
			}
		});
	}

	/** The folder, which may have to be made; null when there can be none. */
	final Path folder() {
		try {
			Path path = Path.of(folder.getText().strip());
			return folder.getText().isBlank() || !path.isAbsolute() || Files.isRegularFile(path) ? null : path;
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
