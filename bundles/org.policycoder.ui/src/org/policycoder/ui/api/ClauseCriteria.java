// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;

/**
 * Which clauses something is about: those that a cell of the matrix counts, say.
 *
 * @param label
 *            what they have in common, in words; empty for all clauses
 * @param clauses
 *            whether a clause of a document is one of them; asked on another thread than that of the user interface,
 *            while nobody changes the study
 * @since 1.0
 */
public record ClauseCriteria(String label, BiPredicate<PolicyDocument, Clause> clauses) {

	/** All clauses. */
	public static final ClauseCriteria ALL = new ClauseCriteria("", (d, c) -> true); //$NON-NLS-1$

	/**
	 * Takes all clauses of some documents.
	 *
	 * @param label
	 *            what they have in common
	 * @param documents
	 *            the numbers of the documents
	 * @return their clauses
	 */
	public static ClauseCriteria ofDocuments(String label, Set<Integer> documents) {
		Set<Integer> numbers = Set.copyOf(documents);
		return new ClauseCriteria(label, (d, c) -> numbers.contains(d.getNumber()));
	}

	/**
	 * Takes some clauses, whoever has coded them.
	 *
	 * @param label
	 *            what they have in common
	 * @param clauses
	 *            by the numbers of their documents, their own numbers as tables print them
	 * @return these clauses
	 */
	public static ClauseCriteria ofClauses(String label, Map<Integer, Set<String>> clauses) {
		Map<Integer, Set<String>> numbers = Map.copyOf(clauses);
		return new ClauseCriteria(label, (d, c) -> numbers.getOrDefault(d.getNumber(), Set.of())
				.contains(c.getNumber() != null ? c.getNumber() : c.getLabel()));
	}
}
