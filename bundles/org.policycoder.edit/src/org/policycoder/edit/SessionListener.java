// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;

/**
 * Told what happens in a session.
 *
 * @since 1.0
 */
public interface SessionListener {

	/**
	 * The model has changed. Called on the thread that executed, undid, redid or
	 * refreshed, after the change is complete; once a command.
	 *
	 * @param change
	 *            what changed
	 */
	default void changed(SessionChange change) {
		// of no interest
	}

	/**
	 * Saving has succeeded after a failure, or failed. Called on any thread.
	 *
	 * @param status
	 *            how it stands
	 */
	default void saved(SaveStatus status) {
		// of no interest
	}

	/**
	 * Somebody else changed a file that was also changed here, in a way that cannot be
	 * merged. The file is left alone until the user has been asked. Called on the
	 * thread that refreshed.
	 *
	 * @param conflicts
	 *            all that are open now, never empty
	 */
	default void conflicting(List<Conflict> conflicts) {
		// of no interest
	}

	/**
	 * Another coder is at work.
	 *
	 * @param coder
	 *            the id of the coder, or null when there is none now
	 */
	default void coderChanged(String coder) {
		// of no interest
	}

	/**
	 * Another listener failed when it was told something, and was passed over. Whoever
	 * has a log writes it there: the session has none.
	 *
	 * @param failure
	 *            what it threw
	 */
	default void failed(Throwable failure) {
		// of no interest
	}
}
