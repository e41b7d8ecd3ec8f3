// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.clauses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.policycoder.model.Category;
import org.policycoder.model.PolicyDocument;

/**
 * What clauses have in common: those of a cell of the matrix, say.
 *
 * @param label
 *            what they have in common, in words; empty for all clauses
 * @param categories
 *            sets of codes; a clause must have one of each set
 * @param documents
 *            which documents they are from
 */
public record ClauseCriteria(String label, List<Set<String>> categories, Predicate<PolicyDocument> documents) {

	/** All clauses. */
	public static final ClauseCriteria ALL = new ClauseCriteria("", List.of(), d -> true); //$NON-NLS-1$

	/** Copies the sets. */
	public ClauseCriteria {
		categories = List.copyOf(categories);
	}

	/**
	 * Takes the clauses that two criteria agree on.
	 *
	 * @param other
	 *            the other
	 * @return the clauses that fulfil both
	 */
	public ClauseCriteria and(ClauseCriteria other) {
		List<Set<String>> both = new ArrayList<>(categories);
		both.addAll(other.categories);
		return new ClauseCriteria(label + " \u00d7 " + other.label, both, documents.and(other.documents)); //$NON-NLS-1$
	}

	/**
	 * Gets the codes of a category and all below it.
	 *
	 * @param category
	 *            the category
	 * @return the codes
	 */
	public static Set<String> withBelow(Category category) {
		Set<String> codes = new HashSet<>(Set.of(category.getCode()));
		category.getCategories().forEach(c -> codes.addAll(withBelow(c)));
		return codes;
	}

	boolean accepts(PolicyDocument document, Collection<String> codes) {
		return documents.test(document) && categories.stream().allMatch(set -> codes.stream().anyMatch(set::contains));
	}
}
