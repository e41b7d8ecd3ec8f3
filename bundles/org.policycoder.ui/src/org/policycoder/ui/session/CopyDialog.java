// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.policycoder.ui.field.PathField;

/** Asks for the folder that a study is copied to when its own cannot be written. */
final class CopyDialog extends TitleAreaDialog {

	private final String study;

	private final Path proposed;

	private PathField field;

	private Path folder;

	CopyDialog(Shell shell, String study, Path proposed) {
		super(shell);
		this.study = study;
		this.proposed = proposed;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Copy_Title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, 0);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
				convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN)).applyTo(body);
		field = PathField.ofFolder(body, Messages.Copy_Folder, "", this::check); //$NON-NLS-1$
		setTitle(NLS.bind(Messages.Copy_Heading, study));
		setMessage(Messages.Copy_Message);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		field.propose(proposed);
		return contents;
	}

	private void check() {
		folder = field.path();
		getButton(OK).setEnabled(folder != null && folder.isAbsolute());
	}

	/** The folder that was chosen. */
	Path folder() {
		return folder;
	}
}
