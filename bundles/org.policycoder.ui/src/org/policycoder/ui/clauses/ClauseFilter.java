// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.clauses;

import java.util.List;
import java.util.Set;

import org.policycoder.model.text.TextSearch;
import org.policycoder.ui.api.ClauseCriteria;

/**
 * Which clauses the table shows.
 *
 * @param words
 *            every word must stand in the clause or its document's title; one alone may be of its number
 * @param state
 *            coded, uncoded or all
 * @param categories
 *            codes of which the clause must have one; empty for any
 * @param criteria
 *            what else has to be so
 */
record ClauseFilter(List<TextSearch> words, State state, Set<String> categories, ClauseCriteria criteria) {

	/** Whether a clause has to be coded. */
	enum State {
		ALL, CODED, UNCODED
	}

	ClauseFilter {
		words = List.copyOf(words);
		categories = Set.copyOf(categories);
	}

	boolean accepts(ClauseRow row) {
		if (!criteria.clauses().test(row.document(), row.clause())) {
			return false;
		}
		boolean coded = !row.categories().isEmpty();
		if (state == State.CODED && !coded || state == State.UNCODED && coded) {
			return false;
		}
		if (!categories.isEmpty() && row.categories().stream().noneMatch(categories::contains)) {
			return false;
		}
		if (words.isEmpty()) {
			return true;
		}
		String text = row.words() + '\n' + row.document().getTitle();
		return words.stream().allMatch(w -> w.isIn(text))
				|| words.size() == 1 && row.clause().getNumber() != null && words.get(0).isIn(row.clause().getNumber());
	}
}
