// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.osgi.util.NLS;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.field.StartFolder;

/** Brings the folder of a study, for example of a colleague, into the workspace. */
public final class OpenStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.OpenStudy_Title);
		dialog.setMessage(Messages.OpenStudy_Message);
		dialog.setFilterPath(StartFolder.near("")); //$NON-NLS-1$
		String chosen = dialog.open();
		if (chosen != null) {
			open(Path.of(chosen), window);
		}
		return null;
	}

	/**
	 * Brings a study into the workspace, in a job, and into a window. What stands in the way is told in the window.
	 *
	 * @param folder
	 *            the folder of the study
	 * @param window
	 *            the window that shows it
	 */
	public static void open(Path folder, IWorkbenchWindow window) {
		Display display = window.getShell().getDisplay();
		Job.create(NLS.bind(Messages.OpenStudy_Job, folder.getFileName()), monitor -> {
			try {
				IProject project = StudyProjects.show(folder, monitor);
				display.asyncExec(() -> inOpen(window, () -> window.getService(StudyService.class).open(project)));
			} catch (CoreException e) {
				display.asyncExec(() -> inOpen(window, () -> Failures.show(window.getShell(), Messages.OpenStudy_Title, e)));
			}
		}).schedule();
	}

	/** The window may have been closed meanwhile. */
	private static void inOpen(IWorkbenchWindow window, Runnable work) {
		if (window.getService(StudyService.class) != null) {
			work.run();
		}
	}
}
