// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Leads to where the user can mend a problem, one at a time. */
record ProblemAction(String getLabel, Step step) implements IMarkerResolution2 {

	/** What to do. */
	interface Step {
		void run(IWorkbenchWindow window, IMarker marker) throws Exception;
	}

	@Override
	public String getDescription() {
		return getLabel;
	}

	@Override
	public Image getImage() {
		return null;
	}

	/** When the dialog with the fixes is gone, so that the keyboard goes to the place. */
	@Override
	public void run(IMarker marker) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		window.getShell().getDisplay().asyncExec(() -> {
			try {
				step.run(window, marker);
			} catch (Exception | Error e) {
				org.policycoder.ui.session.Failures.show(window.getShell(), Messages.Fix_CannotMend, e);
			}
		});
	}
}
