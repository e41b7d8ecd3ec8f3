// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * One thing that PolicyCoder does for a user, in the command line as in the
 * workbench: it can be tested, scripted and put in a job without a window.
 *
 * @param <R>
 *            what comes of it
 * @since 1.0
 */
public interface Operation<R> {

	/**
	 * Does it.
	 *
	 * @param monitor
	 *            for progress and cancel; null for neither
	 * @return what came of it
	 * @throws OperationException
	 *             when it cannot be done; its message is one sentence for the user
	 *             that names the file, the place and the mend
	 * @throws OperationCanceledException
	 *             when the user cancels; then everything is as it was
	 */
	R run(IProgressMonitor monitor) throws OperationException;
}
