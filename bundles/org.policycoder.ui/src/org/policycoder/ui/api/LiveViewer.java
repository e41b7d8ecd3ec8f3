// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.Optional;

/**
 * A view of a live result. Told on the thread of the user interface.
 *
 * @param <R>
 *            what is computed
 * @since 1.0
 */
public interface LiveViewer<R> {

	/**
	 * Another study is at hand, or its codebook, its coders or whose codings count are others: what there is to choose from
	 * may have changed.
	 *
	 * @param study
	 *            the study; empty when there is none
	 */
	default void studyChanged(Optional<OpenStudy> study) {
		// nothing to choose
	}

	/**
	 * Asks what is to be computed. The choices of the user are read here, on the thread of the user interface, and given to the computation.
	 *
	 * @param study
	 *            the study at hand
	 * @return the computation; empty when there is nothing to compute
	 */
	Optional<Computation<R>> question(OpenStudy study);

	/**
	 * Shows a result.
	 *
	 * @param result
	 *            what was computed; empty when there is no study, or no question
	 */
	void show(Optional<R> result);

	/**
	 * Shows that there is no result, or none yet.
	 *
	 * @param reason
	 *            why, in words for the user
	 */
	void none(String reason);

	/**
	 * Shows that there is no result because computing it failed. The fault is logged already.
	 *
	 * @param fault
	 *            what was thrown
	 * @param reason
	 *            why, in a sentence for the user
	 */
	default void failed(Throwable fault, String reason) {
		none(reason);
	}
}
