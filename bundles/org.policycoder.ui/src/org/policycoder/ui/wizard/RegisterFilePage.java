// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.policycoder.ui.field.PathField;

/** Asks for the register, and for the folder with the texts of documents that are new. */
final class RegisterFilePage extends WizardPage implements ImportInputs {

	private PathField file;

	private PathField folder;

	RegisterFilePage() {
		super("registerFile"); //$NON-NLS-1$
		setTitle(Messages.Register_WizardTitle);
		setDescription(Messages.Register_FileDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		setControl(body);
		file = PathField.ofSheet(body, Messages.Import_Register, Messages.Register_FileHint, this::check);
		folder = PathField.ofFolder(body, Messages.Register_Folder, Messages.Register_FolderHint, this::check);
		Label explained = new Label(body, SWT.WRAP);
		explained.setText(Messages.Register_Explained);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(500, SWT.DEFAULT).indent(0, 12).applyTo(explained);
	}

	private void check() {
		String problem = null;
		if (!file.words().isEmpty() && (register() == null || !Files.isRegularFile(register()))) {
			problem = NLS.bind(Messages.Import_NoFile, file.words());
		} else if (!folder.words().isEmpty() && (folder.path() == null || !Files.isDirectory(folder.path()))) {
			problem = NLS.bind(Messages.Import_NoFolder, folder.words());
		}
		setErrorMessage(problem);
		setPageComplete(problem == null && register() != null);
	}

	@Override
	public List<Path> sources() {
		return folder == null || folder.path() == null ? List.of() : List.of(folder.path());
	}

	@Override
	public Path register() {
		return file == null ? null : file.path();
	}
}
