// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.policycoder.edit.SessionChange;

/**
 * Told what happens to the study at hand, on the thread of the user interface.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface StudyListener {

	/**
	 * Another study is at hand, or none any more.
	 *
	 * @param study
	 *            the study; empty when there is none
	 */
	void shown(Optional<OpenStudy> study);

	/**
	 * A study is being opened to be at hand, or is not any more: either it is, of which {@link #shown(Optional)} has told before, or it could not be
	 * opened.
	 *
	 * @param project
	 *            its project, as {@link StudyService#opening()} gives it; empty when none is on its way any more
	 */
	default void opening(Optional<IProject> project) {
		// of no interest
	}

	/**
	 * The study at hand has changed: a command was executed, undone or redone, or files were changed by somebody else.
	 * Whoever computes something from the whole study uses {@link LiveResults} instead, which waits for a pause.
	 *
	 * @param study
	 *            the study
	 * @param change
	 *            what has changed, as fine as a view needs to update single rows
	 */
	default void changed(OpenStudy study, SessionChange change) {
		// of no interest
	}

	/**
	 * Another coder is at work on the study at hand. What others gave may be hidden from them:
	 * {@code org.policycoder.edit.Sight} tells.
	 *
	 * @param study
	 *            the study
	 * @param coder
	 *            the id of the coder; empty when nobody is at work now
	 */
	default void coderChanged(OpenStudy study, Optional<String> coder) {
		// of no interest
	}

	/**
	 * The user has confined the results of the study at hand to something else. What {@link LiveResults} follow is computed anew.
	 *
	 * @param study
	 *            the study, whose {@link OpenStudy#scope()} is the new one
	 */
	default void scopeChanged(OpenStudy study) {
		// of no interest
	}
}
