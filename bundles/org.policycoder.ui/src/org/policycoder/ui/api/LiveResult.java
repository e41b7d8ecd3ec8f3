// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.Optional;

/**
 * A result that {@link LiveResults} keeps up to date.
 *
 * @param <R>
 *            what is computed
 * @noimplement The workbench does.
 * @since 1.0
 */
public interface LiveResult<R> {

	/**
	 * Gets the study that the result is of.
	 *
	 * @return the study; empty when there is none
	 */
	Optional<OpenStudy> study();

	/**
	 * Computes at once, since the user has chosen something else to see. What was being computed is cancelled, and is not shown
	 * any more.
	 */
	void ask();

	/** Ends following and cancels what is being computed. Calling it again has no effect. */
	void dispose();
}
