// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;

/** Tells which project the editor that came to the front belongs to. */
final class ShownPart implements IPartListener2 {

	private final IWorkbenchWindow window;

	private final Consumer<IProject> shown;

	ShownPart(IWorkbenchWindow window, Consumer<IProject> shown) {
		this.window = window;
		this.shown = shown;
		window.getPartService().addPartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor) {
			IFile file = ResourceUtil.getFile(editor.getEditorInput());
			if (file != null && Studies.isStudy(file.getProject())) {
				shown.accept(file.getProject());
			}
		}
	}

	void dispose() {
		window.getPartService().removePartListener(this);
	}
}
