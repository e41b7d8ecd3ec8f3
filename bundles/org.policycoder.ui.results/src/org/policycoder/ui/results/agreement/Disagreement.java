// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.policycoder.analysis.Table;

/**
 * A clause that coders gave different categories of a dimension: a row of the table
 * {@code disagreements}.
 *
 * @param document
 *            the number of the document
 * @param clause
 *            the number of the clause
 * @param dimension
 *            the code of the dimension
 * @param dimensionLabel
 *            its name
 * @param given
 *            the labels that each coder gave; empty where the clause was left without,
 *            null where the document was not begun
 * @param settled
 *            the labels that an adjudicator gave; empty when that is still to be done
 * @param text
 *            the words of the clause
 */
record Disagreement(int document, String clause, String dimension, String dimensionLabel, List<List<String>> given,
		List<String> settled, String text) {

	@SuppressWarnings("unchecked")
	static List<Disagreement> of(Table table) {
		int coders = Coders.of(table).ids().size();
		return IntStream.range(0, table.rows().size()).mapToObj(row -> new Disagreement(
				((Long) table.value(row, "number")).intValue(), (String) table.value(row, "clause"), //$NON-NLS-1$ //$NON-NLS-2$
				(String) table.value(row, "dimension-code"), (String) table.value(row, "dimension"), //$NON-NLS-1$ //$NON-NLS-2$
				Collections.unmodifiableList(IntStream.rangeClosed(1, coders)
						.mapToObj(c -> (List<String>) table.value(row, "coder-" + c)).toList()), //$NON-NLS-1$
				Objects.requireNonNullElse((List<String>) table.value(row, "settled"), List.of()), //$NON-NLS-1$
				((String) table.value(row, "text")).replaceAll("\\s+", " "))).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Tells whether another comparison has the same clause and dimension there. */
	boolean isSame(Disagreement other) {
		return document == other.document && clause.equals(other.clause) && dimension.equals(other.dimension);
	}

	/** Tells whether some coders gave one of these labels and others did not. */
	boolean isAbout(Set<String> labels) {
		Set<Boolean> answers = new HashSet<>();
		given.stream().filter(Objects::nonNull).forEach(g -> answers.add(g.stream().anyMatch(labels::contains)));
		return answers.size() > 1;
	}

	/**
	 * Tells whether a coder gave something else than another.
	 *
	 * @param one
	 *            the place of a coder
	 * @param other
	 *            the place of another; negative for any other
	 */
	boolean isBetween(int one, int other) {
		List<String> mine = given.get(one);
		return mine != null && IntStream.range(0, given.size()).filter(i -> other < 0 || i == other).mapToObj(given::get)
				.filter(Objects::nonNull).anyMatch(theirs -> !Set.copyOf(theirs).equals(Set.copyOf(mine)));
	}

	/**
	 * The coders that are compared, in the order of their columns.
	 *
	 * @param ids
	 *            their ids
	 * @param names
	 *            their names
	 */
	record Coders(List<String> ids, List<String> names) {

		static final Coders NONE = new Coders(List.of(), List.of());

		@SuppressWarnings("unchecked")
		static Coders of(Table table) {
			if (table.rows().isEmpty()) {
				return NONE;
			}
			List<String> ids = (List<String>) table.value(0, "coder-ids"); //$NON-NLS-1$
			return new Coders(ids, IntStream.rangeClosed(1, ids.size())
					.mapToObj(c -> table.column("coder-" + c).label()).toList()); //$NON-NLS-1$
		}
	}
}
