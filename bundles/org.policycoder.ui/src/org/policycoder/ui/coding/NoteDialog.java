// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Coding;
import org.policycoder.model.Labels;
import org.policycoder.ui.field.Field;

/** Asks for a note on one of the codings of a clause. */
final class NoteDialog extends Dialog {

	private final ProjectSession session;

	private final List<Coding> codings;

	private Coding coding;

	private String note;

	private Text words;

	NoteDialog(Shell shell, ProjectSession session, List<Coding> codings) {
		super(shell);
		this.session = session;
		this.codings = codings;
		this.coding = codings.get(codings.size() - 1);
	}

	Coding coding() {
		return coding;
	}

	String note() {
		return note;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.note"); //$NON-NLS-1$
		shell.setText(Messages.Note_Title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.Note_OnCoding);
		ComboViewer choice = new ComboViewer(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice.getControl());
		choice.setContentProvider(ArrayContentProvider.getInstance());
		choice.setLabelProvider(LabelProvider.createTextProvider(c -> label((Coding) c)));
		choice.setInput(codings);
		new Label(area, SWT.NONE).setText(Messages.Note_Words);
		words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		Field.leaveByTab(words);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(7))
				.applyTo(words);
		words.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
				okPressed();
			}
		}));
		choice.addSelectionChangedListener(e -> show((Coding) e.getStructuredSelection().getFirstElement()));
		choice.setSelection(new StructuredSelection(coding));
		words.setFocus();
		return area;
	}

	private String label(Coding c) {
		return session.codebook().find(c.getCategory())
				.map(e -> Labels.label(e.category(), Locale.getDefault().getLanguage())).orElse(c.getCategory());
	}

	private void show(Coding chosen) {
		coding = chosen;
		words.setText(Objects.requireNonNullElse(chosen.getNote(), "")); //$NON-NLS-1$
		words.selectAll();
	}

	@Override
	protected void okPressed() {
		note = words.getText();
		super.okPressed();
	}
}
