// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.Optional;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;

/** Where in a document a problem is. */
public final class ProblemPlace {

	private ProblemPlace() {
	}

	/**
	 * Finds the clause that a problem names.
	 *
	 * @param place
	 *            as the check names it: the number of a clause, {@code #} and its id, or
	 *            the label of a heading
	 * @param session
	 *            the session of the study
	 * @param document
	 *            the document
	 * @return the first clause or heading that is called so; empty when none is
	 */
	public static Optional<ClauseRef> of(String place, ProjectSession session, PolicyDocument document) {
		try {
			return session.clauses(document).all().stream().filter(c -> place.equals(name(c)) || place.equals("#" + c.getId())) //$NON-NLS-1$
					.findFirst().map(c -> new ClauseRef(document.getNumber(), c.getId()));
		} catch (StorageException e) {
			return Optional.empty();
		}
	}

	private static String name(Clause clause) {
		return clause.getNumber() == null ? clause.getLabel() : clause.getNumber();
	}
}
