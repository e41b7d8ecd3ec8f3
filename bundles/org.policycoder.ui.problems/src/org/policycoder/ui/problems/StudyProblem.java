// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.policycoder.core.resource.ProblemMarkers;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Coding;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.editor.ProblemPlace;

/**
 * A problem in a study that is open, and what of the study it is about.
 *
 * @param project
 *            the project
 * @param session
 *            the session of the study
 * @param problem
 *            the problem
 * @param number
 *            the number of the document, or 0
 */
record StudyProblem(IProject project, ProjectSession session, Problem problem, int number) {

	static Optional<StudyProblem> of(IMarker marker, ProjectSession session) {
		return ProblemMarkers.problem(marker).map(
				p -> new StudyProblem(marker.getResource().getProject(), session, p, marker.getAttribute(ProblemMarkers.DOCUMENT, 0)));
	}

	/** The coder in whose codings it is. */
	String coder() {
		return problem.coder().orElseThrow();
	}

	/** The category that it names. */
	String category() {
		return problem.details().get(0);
	}

	Optional<PolicyDocument> document() {
		return session.document(number);
	}

	Optional<ClauseRef> clause() {
		return document().flatMap(d -> ProblemPlace.of(problem.place(), session, d));
	}

	/** The codings that it is about: those of the category on the clause. */
	List<Coding> codings() throws StorageException {
		Optional<PolicyDocument> document = document();
		if (document.isEmpty()) {
			return List.of();
		}
		int clause = problem.kind() == Problem.Kind.CLAUSE_GONE ? Integer.parseInt(problem.place())
				: clause().map(ClauseRef::clause).orElseGet(() -> id(problem.place()));
		return session.codings(coder(), document.get()).of(clause).stream().filter(c -> category().equals(c.getCategory())).toList();
	}

	private static int id(String place) {
		return place.matches("#\\d{1,9}") ? Integer.parseInt(place.substring(1)) : -1; //$NON-NLS-1$
	}
}
