// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.command.ChangeCode;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.DescribedElement;

/**
 * Asks everything about an element of the codebook: its code, what else its kind has, and its
 * words in both languages.
 */
abstract class ElementDialog<T extends DescribedElement> extends TitleAreaDialog {

	private final String title;

	private final String helpContext;

	private final String codeMissing;

	/** The element that is edited; it is not changed. */
	protected final T before;

	protected final CodebookIndex codebook;

	private Text code;

	private ElementWords words;

	private T after;

	ElementDialog(Shell shell, String title, String helpContext, String codeMissing, T before, CodebookIndex codebook) {
		super(shell);
		this.title = title;
		this.helpContext = helpContext;
		this.codeMissing = codeMissing;
		this.before = before;
		this.codebook = codebook;
	}

	/** Adds the fields of the kind to a grid of four columns, in which the code stands already. */
	protected abstract void addFields(Composite body);

	/** Makes an element of what the fields of the kind say. */
	protected abstract T read();

	/** Says what is wrong in the fields of the kind, or {@code null}. */
	protected abstract String problem();

	/** Shows what there is to know beside the problems. */
	protected abstract void showMessage();

	/** What has to be done so that the fields of the kind are as they were filled in. */
	protected abstract List<ProjectCommand> changes(T filledIn);

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, helpContext);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(4).applyTo(body);
		code = field(body, Messages.Category_Code, before.getCode(), 12);
		addFields(body);
		words = new ElementWords(body, before);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(words.control());
		return area;
	}

	/** Adds a short text with its label; the dialog is checked when it changes. */
	protected final Text field(Composite body, String label, String value, int characters) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER);
		text.setText(value == null ? "" : value); //$NON-NLS-1$
		text.addModifyListener(e -> check());
		GridDataFactory.fillDefaults().hint(characters * 9, SWT.DEFAULT).applyTo(text);
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
		String problem = wanted.isEmpty() ? codeMissing : taken(wanted) ? NLS.bind(Messages.Category_CodeTaken, wanted) : problem();
		setErrorMessage(problem);
		showMessage();
		getButton(OK).setEnabled(problem == null);
	}

	private boolean taken(String wanted) {
		return !wanted.equals(before.getCode()) && (codebook.find(wanted).isPresent() || codebook.dimension(wanted).isPresent());
	}

	@Override
	protected void okPressed() {
		after = read();
		after.setCode(code.getText().strip());
		words.fill(after);
		super.okPressed();
	}

	/** The element as it was filled in. */
	final T element() {
		return after;
	}

	/** What has to be done so that the element is as it was filled in; empty when nothing was changed. */
	final List<ProjectCommand> changes() {
		List<ProjectCommand> commands = new ArrayList<>(ElementWords.changes(before, after));
		commands.addAll(changes(after));
		if (!before.getCode().equals(after.getCode())) {
			commands.add(new ChangeCode(before.getCode(), after.getCode()));
		}
		return commands;
	}
}
