// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A clause with the codings of it that count. They stay apart by coder: what one gave it in one
 * dimension and another in a second is no pair that anybody has coded.
 *
 * @param document
 *            the document that it is in
 * @param number
 *            its number as tables print it
 * @param codings
 *            for each coder who counts and has coded it, his codings in the order of the codebook; one
 *            list only where the codings are adjudicated. None of the lists is empty, and there is one
 *            at least
 * @since 1.0
 */
public record CountedClause(StudyDocument document, String number, List<List<ClauseCoding>> codings) {

	/**
	 * Two categories that one coder gave a clause.
	 *
	 * @param one
	 *            of the one dimension
	 * @param other
	 *            of the other, or of the same
	 */
	public record Pair(CategoryEntry one, CategoryEntry other) {}

	/** Takes unmodifiable copies of the lists. */
	public CountedClause {
		codings = codings.stream().map(List::copyOf).toList();
	}

	/**
	 * Gets what the clause counts for.
	 *
	 * @return the categories in the order of the codebook, each once, however many coders gave it
	 */
	public List<CategoryEntry> categories() {
		return codings.stream().flatMap(List::stream).map(ClauseCoding::category).distinct()
				.sorted(Comparator.comparingInt(CategoryEntry::order)).toList();
	}

	/**
	 * Gets what the clause counts for in two dimensions at once.
	 *
	 * @param one
	 *            a dimension
	 * @param other
	 *            another, or the same
	 * @return the pairs that single coders made, each once, however many coders made it
	 */
	public Set<Pair> pairs(DimensionEntry one, DimensionEntry other) {
		Set<Pair> pairs = new LinkedHashSet<>();
		for (List<ClauseCoding> ofCoder : codings) {
			for (ClauseCoding first : ofCoder) {
				for (ClauseCoding second : ofCoder) {
					if (first.category().dimension() == one && second.category().dimension() == other) {
						pairs.add(new Pair(first.category(), second.category()));
					}
				}
			}
		}
		return pairs;
	}
}
