// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.policycoder.core.operation.FailureSentence;

/** Tells the user what went wrong, in the sentence that the failure brings along. */
public final class Failures {

	private Failures() {
	}

	/**
	 * Shows a failure that was to be expected, such as a file that cannot be read, or
	 * not, such as a memory that is used up, and logs it.
	 *
	 * @param shell
	 *            above which window, or null
	 * @param title
	 *            what could not be done
	 * @param failure
	 *            its message tells why and what to do
	 */
	public static void show(Shell shell, String title, Throwable failure) {
		ILog.of(Failures.class).warn(failure.getMessage(), failure);
		MessageDialog.openError(shell, title, sentence(failure));
	}

	/**
	 * Says why something could not be done.
	 *
	 * @param failure
	 *            an exception, or an error such as a memory that is used up or a plug-in that lacks
	 *            a class
	 * @return a sentence for the user
	 */
	public static String sentence(Throwable failure) {
		return FailureSentence.of(failure, Messages.Failures_Memory, Platform.getLogFileLocation());
	}
}
