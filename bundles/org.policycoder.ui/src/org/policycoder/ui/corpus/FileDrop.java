// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchWindow;
import org.policycoder.ui.wizard.ImportDocumentsWizard;

/** Files that are dropped on the register are imported, after a look at what will come of them. */
final class FileDrop extends ViewerDropAdapter {

	private final IWorkbenchWindow window;

	FileDrop(Viewer viewer, IWorkbenchWindow window) {
		super(viewer);
		this.window = window;
		setFeedbackEnabled(false);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public boolean performDrop(Object data) {
		List<Path> files = Stream.of((String[]) data).map(Path::of).toList();
		// The drop has to end before a dialog begins.
		window.getShell().getDisplay().asyncExec(() -> {
			ImportDocumentsWizard wizard = new ImportDocumentsWizard(files);
			wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(window.getShell(), wizard).open();
		});
		return true;
	}
}
