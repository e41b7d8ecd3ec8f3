// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.clause.CorrectText;
import org.policycoder.ui.field.Field;
import org.policycoder.ui.session.Commands;

/** Corrects the selected words of the source text, for example a slip of a scan; clauses and codings are carried along. */
public final class CorrectTextHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor && editor.isShown()) {
			Point selected = editor.selectedText();
			if (selected.x == selected.y) {
				Commands.statusLine(editor).setErrorMessage(Messages.Correct_NothingSelected);
				return null;
			}
			CorrectionDialog dialog = new CorrectionDialog(editor.getSite().getShell(), editor.text(selected));
			if (dialog.open() == Window.OK) {
				Commands.execute(editor, editor.getAdapter(ProjectSession.class),
						new CorrectText(editor.document().getNumber(), selected.x, selected.y, dialog.words));
			}
		}
		return null;
	}

	private static final class CorrectionDialog extends TrayDialog {

		private String words;

		private Text text;

		CorrectionDialog(Shell shell, String words) {
			super(shell);
			this.words = words;
		}

		@Override
		protected boolean isResizable() {
			return true;
		}

		@Override
		protected void configureShell(Shell shell) {
			super.configureShell(shell);
			PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.correctText"); //$NON-NLS-1$
			shell.setText(Messages.Correct_Title);
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Composite area = (Composite) super.createDialogArea(parent);
			Label label = new Label(area, SWT.WRAP);
			label.setText(Messages.Correct_Message);
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(label);
			text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
			Field.leaveByTab(text);
			text.setText(words);
			text.selectAll();
			GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(6)).applyTo(text);
			return area;
		}

		@Override
		protected void okPressed() {
			words = text.getText().replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
			super.okPressed();
		}
	}
}
