// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.util.List;
import java.util.Optional;

import org.policycoder.model.PolicyDocument;

/**
 * Whose codings the coder at work is shown. Coders who know what others gave agree more than they would by
 * themselves, so a study is coded blind unless it says otherwise: others' codings of a document are shown to a coder who has
 * declared it done. The one place where that is decided; what shows codings asks here.
 *
 * @param session
 *            the session of the study
 */
public record Sight(ProjectSession session) {

	/** The setting of a study that is {@value #SHOWN} when coders see each other's codings at any time. */
	public static final String SETTING = "coding.others"; //$NON-NLS-1$

	/** The value of the setting. */
	public static final String SHOWN = "shown"; //$NON-NLS-1$

	/**
	 * Tells whether the study is coded blind.
	 *
	 * @return true unless the study says otherwise
	 */
	public boolean isBlind() {
		return !SHOWN.equals(session.project().project().getSettings().get(SETTING));
	}

	/**
	 * Gets the coders whose codings are shown of all documents, as in a count.
	 *
	 * @return ids, in the order of the project; all of them when nobody is at work
	 */
	public List<String> coders() {
		Optional<String> atWork = session.coder().filter(c -> isBlind());
		return atWork.map(List::of).orElseGet(session::coderIds);
	}

	/**
	 * Gets the coders whose codings are shown of a document.
	 *
	 * @param document
	 *            a document of the register
	 * @return ids, in the order of the project
	 */
	public List<String> coders(PolicyDocument document) {
		boolean done = session.coder().filter(c -> session.progress(c, document).status() == DocumentProgress.Status.DONE).isPresent();
		return done ? session.coderIds() : coders();
	}
}
