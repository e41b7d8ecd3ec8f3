// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Says what came of an import: how much is there now, and a sentence for everything that is not. */
final class ImportReport extends MessageDialog {

	private final List<String> sentences;

	ImportReport(Shell shell, String title, String result, List<String> sentences) {
		super(shell, title, null, result, sentences.isEmpty() ? INFORMATION : WARNING, 0, IDialogConstants.OK_LABEL);
		this.sentences = sentences;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.importReport"); //$NON-NLS-1$
	}

	/** The sentences can be selected and copied, for whoever mends the files. */
	@Override
	protected Control createCustomArea(Composite parent) {
		if (sentences.isEmpty()) {
			return null;
		}
		StyledText list = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		list.setText(String.join("\n", sentences)); //$NON-NLS-1$
		list.setMargins(8, 6, 8, 6);
		list.setCaret(null);
		list.setLineSpacing(4);
		list.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.Import_ProblemsName));
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(Math.min(14, 2 + 2 * sentences.size())))
				.applyTo(list);
		return list;
	}
}
