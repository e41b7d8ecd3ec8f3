// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Tells the user what went wrong, in the sentence that the failure brings along. */
public final class Failures {

	private Failures() {
	}

	/**
	 * Shows a failure that was to be expected, such as a file that cannot be read, and
	 * logs it.
	 *
	 * @param shell
	 *            above which window, or null
	 * @param title
	 *            what could not be done
	 * @param failure
	 *            its message tells why and what to do
	 */
	public static void show(Shell shell, String title, Exception failure) {
		ILog.of(Failures.class).warn(failure.getMessage(), failure);
		MessageDialog.openError(shell, title, failure.getMessage());
	}
}
