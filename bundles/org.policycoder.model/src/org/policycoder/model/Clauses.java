// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clauses of one tree in the order of the text, found by id and by number. A
 * picture of the tree as it was when this was made; where an id or number stands
 * twice, the first one counts.
 *
 * @since 1.0
 */
public final class Clauses {

	private final List<Clause> all = new ArrayList<>();

	private final Map<Integer, Clause> byId = new HashMap<>();

	private final Map<String, Clause> byNumber = new HashMap<>();

	/**
	 * Walks through a tree.
	 *
	 * @param tree
	 *            the tree
	 */
	public Clauses(ClauseTree tree) {
		add(tree.getClauses());
	}

	private void add(List<Clause> clauses) {
		for (Clause clause : clauses) {
			all.add(clause);
			byId.putIfAbsent(clause.getId(), clause);
			if (clause.getNumber() != null) {
				byNumber.putIfAbsent(clause.getNumber(), clause);
			}
			if (clause.eIsSet(ModelPackage.Literals.CLAUSE__CLAUSES)) {
				add(clause.getClauses());
			}
		}
	}

	/**
	 * Gets all clauses and headings, each before those below it.
	 *
	 * @return an unmodifiable list
	 */
	public List<Clause> all() {
		return List.copyOf(all);
	}

	/**
	 * Gets all clauses that can be coded.
	 *
	 * @return those that are no headings, in the order of the text
	 */
	public List<Clause> codable() {
		return all.stream().filter(c -> !c.isHeading()).toList();
	}

	/**
	 * Finds a clause by its id.
	 *
	 * @param id
	 *            the id
	 * @return the clause, or empty when it is gone
	 */
	public Optional<Clause> byId(int id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * Finds a clause by its number.
	 *
	 * @param number
	 *            the whole number, for example 3-26
	 * @return the clause, or empty when there is none
	 */
	public Optional<Clause> byNumber(String number) {
		return Optional.ofNullable(byNumber.get(number));
	}
}
