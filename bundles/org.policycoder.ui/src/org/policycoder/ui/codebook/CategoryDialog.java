// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.edit.ChangeCode;
import org.policycoder.core.edit.ProjectCommand;
import org.policycoder.core.edit.SetColour;
import org.policycoder.core.edit.SetGroupOnly;
import org.policycoder.core.edit.SetShortcut;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;

/** Everything about a category: code, key, colour, and its words in both languages. */
final class CategoryDialog extends TitleAreaDialog {

	private final Category before;

	private final CodebookIndex codebook;

	private final RGB shown;

	private final String title;

	private ElementWords words;

	private Category after;

	private Text code;

	private Text key;

	private Button ownColour;

	private ColorSelector colour;

	private Button groupOnly;

	CategoryDialog(Shell shell, String title, Category before, CodebookIndex codebook, RGB shown) {
		super(shell);
		this.title = title;
		this.before = before;
		this.codebook = codebook;
		this.shown = shown;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.category"); //$NON-NLS-1$
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(body);
		code = field(body, Messages.Category_Code, before.getCode(), 12);
		key = field(body, Messages.Category_Key, before.getShortcut(), 3);
		key.setTextLimit(1);
		ownColour = new Button(body, SWT.CHECK);
		ownColour.setText(Messages.Category_OwnColour);
		ownColour.setSelection(before.getColour() != null);
		colour = new ColorSelector(body);
		colour.setColorValue(shown);
		colour.setEnabled(ownColour.getSelection());
		ownColour.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> colour.setEnabled(ownColour.getSelection())));
		groupOnly = new Button(body, SWT.CHECK);
		groupOnly.setText(Messages.Category_GroupOnly);
		groupOnly.setSelection(before.isGroupOnly());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(groupOnly);
		words = new ElementWords(body, before);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(words.control());
		code.addModifyListener(e -> check());
		key.addModifyListener(e -> check());
		return area;
	}

	private static Text field(Composite body, String label, String value, int width) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER);
		text.setText(Objects.requireNonNullElse(value, "")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().hint(width * 9, SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		return contents;
	}

	private void check() {
		String wanted = code.getText().strip();
		String problem = null;
		if (wanted.isEmpty()) {
			problem = Messages.Category_CodeMissing;
		} else if (!wanted.equals(before.getCode())
				&& (codebook.find(wanted).isPresent() || codebook.dimension(wanted).isPresent())) {
			problem = NLS.bind(Messages.Category_CodeTaken, wanted);
		} else if (!key.getText().isEmpty() && !Character.isLetterOrDigit(key.getText().charAt(0))) {
			problem = Messages.Category_KeyInvalid;
		}
		setErrorMessage(problem);
		setMessage(taken().map(c -> NLS.bind(Messages.Category_KeyTaken, key.getText(), Labels.label(c, Locale.getDefault().getLanguage())))
				.orElse(Messages.Category_Message), taken().isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(problem == null);
		}
	}

	/** Another category that has the key so far. */
	private Optional<Category> taken() {
		String wanted = key.getText().strip();
		return wanted.isEmpty() ? Optional.empty()
				: codebook.entries().stream().map(CodebookIndex.Entry::category)
						.filter(c -> c != before && wanted.equalsIgnoreCase(c.getShortcut())).findFirst();
	}

	@Override
	protected void okPressed() {
		after = ModelFactory.eINSTANCE.createCategory();
		after.setCode(code.getText().strip());
		after.setShortcut(key.getText().isBlank() ? null : key.getText().strip());
		RGB rgb = colour.getColorValue();
		after.setColour(ownColour.getSelection() ? String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue) : null); //$NON-NLS-1$
		after.setGroupOnly(groupOnly.getSelection());
		words.fill(after);
		super.okPressed();
	}

	/** The category as it was filled in. */
	Category category() {
		return after;
	}

	/** What has to be done so that the category is as it was filled in; empty when nothing was changed. */
	List<ProjectCommand> changes() {
		List<ProjectCommand> commands = new ArrayList<>(ElementWords.changes(before, after));
		String old = before.getCode();
		if (!Objects.equals(before.getShortcut(), after.getShortcut())) {
			commands.add(new SetShortcut(old, after.getShortcut()));
		}
		if (!Objects.equals(before.getColour(), after.getColour())) {
			commands.add(new SetColour(old, after.getColour()));
		}
		if (before.isGroupOnly() != after.isGroupOnly()) {
			commands.add(new SetGroupOnly(old, after.isGroupOnly()));
		}
		if (!old.equals(after.getCode())) {
			commands.add(new ChangeCode(old, after.getCode()));
		}
		return commands;
	}
}
