// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.analysis.Study;

/**
 * Computes a result, on another thread than that of the user interface.
 *
 * @param <R>
 *            what is computed
 * @since 1.0
 */
@FunctionalInterface
public interface Computation<R> {

	/**
	 * Computes.
	 *
	 * @param study
	 *            the study as it is now, which does not change any more
	 * @param monitor
	 *            cancelled when the result is not wanted any more; what takes longer than a moment asks it now and then
	 * @return the result, never null
	 * @throws Exception
	 *             when it cannot be computed; its message is a sentence for the user. A
	 *             {@link org.eclipse.core.runtime.OperationCanceledException} ends a computation that was cancelled
	 */
	R compute(Study study, IProgressMonitor monitor) throws Exception;
}
