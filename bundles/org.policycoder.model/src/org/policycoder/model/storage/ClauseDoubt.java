// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.storage.Problem.Kind;

/**
 * A doubt that the segmentation had about the place of a clause. It is kept as the
 * second part of the clause's rule, behind a colon; what a person has changed has no
 * rule. A doubt that the clauses beside it no longer bear out has gone; one that a person
 * has answered by confirming the clause is no longer told.
 *
 * @param kind
 *            what is doubtful
 * @param clause
 *            the clause
 * @param other
 *            the label that it is doubtful against, or the confidence in per cent; empty
 *            if there is none
 */
record ClauseDoubt(Kind kind, Clause clause, String other) {

	/** What was found with less is wrong more often than not. */
	private static final double LEAST_CONFIDENCE = 0.35;

	/** The doubt about a clause, if there is one. */
	static Optional<ClauseDoubt> of(Clause clause) {
		String rule = clause.getRule();
		if (rule == null || label(clause).isEmpty()) {
			return Optional.empty();
		}
		return switch (rule.substring(rule.indexOf(": ") + 2)) { //$NON-NLS-1$
		case "repeated" -> beside(clause).stream().anyMatch(c -> c != clause && label(c).equals(label(clause))) //$NON-NLS-1$
				? doubt(Kind.PRINTED_TWICE, clause, "") //$NON-NLS-1$
				: Optional.empty();
		case "out of order" -> before(clause).flatMap(c -> doubt(Kind.PRINTED_OUT_OF_ORDER, clause, label(c))); //$NON-NLS-1$
		case "not from the first" -> isInClause(clause) && before(clause).isEmpty() //$NON-NLS-1$
				? doubt(Kind.PRINTED_NOT_FIRST, clause, "") //$NON-NLS-1$
				: Optional.empty();
		case "first, perhaps at another depth" -> clause.eContainer() instanceof Clause parent //$NON-NLS-1$
				? doubt(Kind.DOUBTFUL_DEPTH, clause, label(parent))
				: Optional.empty();
		default -> !clause.isHeading() && clause.getConfidence() < LEAST_CONFIDENCE
				? doubt(Kind.DOUBTFUL_CLAUSE, clause, Long.toString(Math.round(clause.getConfidence() * 100)))
				: Optional.empty();
		};
	}

	/** Documents may be parts of others, so that what is outermost begins anywhere. */
	private static boolean isInClause(Clause clause) {
		return clause.eContainer() instanceof Clause parent && !parent.isHeading();
	}

	/** The problem as the check tells it. */
	Problem in(Path file) {
		return Problem.of(kind, file, ClauseCheck.name(clause), label(clause), other);
	}

	private static Optional<ClauseDoubt> doubt(Kind kind, Clause clause, String other) {
		return Optional.of(new ClauseDoubt(kind, clause, other));
	}

	private static String label(Clause clause) {
		return clause.getLabel() == null ? "" : clause.getLabel().strip(); //$NON-NLS-1$
	}

	private static List<Clause> beside(Clause clause) {
		EObject owner = clause.eContainer();
		return owner instanceof Clause c ? c.getClauses() : ((ClauseTree) owner).getClauses();
	}

	/** The clause of the same level before it under the same parent. */
	private static Optional<Clause> before(Clause clause) {
		List<Clause> beside = beside(clause);
		return beside.subList(0, beside.indexOf(clause)).stream()
				.filter(c -> !label(c).isEmpty() && String.valueOf(c.getLevel()).equals(clause.getLevel()))
				.reduce((a, b) -> b);
	}
}
