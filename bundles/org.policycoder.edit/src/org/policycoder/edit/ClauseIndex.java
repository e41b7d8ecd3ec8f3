// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;

/**
 * The clauses of a document, found by id, number, place in the text and order. A
 * picture of the tree as it is; after a change of the tree ask the session for a new
 * one.
 *
 * @since 1.0
 */
public final class ClauseIndex {

	private final ClauseTree tree;

	private final Clauses clauses;

	private final List<Clause> all;

	private final List<Clause> codable;

	private final List<Clause> leaves = new ArrayList<>();

	private final Map<Clause, Integer> order = new HashMap<>();

	ClauseIndex(ClauseTree tree) {
		this.tree = tree;
		this.clauses = new Clauses(tree);
		this.all = clauses.all();
		this.codable = clauses.codable();
		for (int i = 0; i < all.size(); i++) {
			order.put(all.get(i), i);
			if (isLeaf(all.get(i))) {
				leaves.add(all.get(i));
			}
		}
	}

	private static boolean isLeaf(Clause clause) {
		return !clause.isHeading() && clause.getClauses().stream().allMatch(Clause::isHeading);
	}

	/**
	 * Gets the tree.
	 *
	 * @return the tree; not to be changed but through an {@link Edit}
	 */
	public ClauseTree tree() {
		return tree;
	}

	/**
	 * Gets all clauses and headings in the order of the text, each before those below
	 * it.
	 *
	 * @return an unmodifiable list
	 */
	public List<Clause> all() {
		return all;
	}

	/**
	 * Gets the clauses that can be coded.
	 *
	 * @return all but the headings, in the order of the text; unmodifiable
	 */
	public List<Clause> codable() {
		return codable;
	}

	/**
	 * Gets the clauses that can be coded and have none below them: what there is to
	 * do.
	 *
	 * @return the leaves in the order of the text; unmodifiable
	 */
	public List<Clause> leaves() {
		return Collections.unmodifiableList(leaves);
	}

	/**
	 * Finds a clause by its id.
	 *
	 * @param id
	 *            the id
	 * @return the clause, or empty when it is gone
	 */
	public Optional<Clause> byId(int id) {
		return clauses.byId(id);
	}

	/**
	 * Finds a clause by its number.
	 *
	 * @param number
	 *            the whole number, for example 3-26
	 * @return the clause, or empty when there is none
	 */
	public Optional<Clause> byNumber(String number) {
		return clauses.byNumber(number);
	}

	/**
	 * Gets the place of a clause among all.
	 *
	 * @param clause
	 *            a clause of the tree
	 * @return its index in {@link #all()}, or -1 when it is not of this tree
	 */
	public int indexOf(Clause clause) {
		return order.getOrDefault(clause, -1);
	}

	/**
	 * Finds the innermost clause or heading at a place in the text.
	 *
	 * @param offset
	 *            an offset in UTF-16 code units
	 * @return the clause that holds the character there; empty between clauses
	 */
	public Optional<Clause> at(int offset) {
		int low = 0;
		int high = all.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).getBegin() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		Clause clause = high < 0 ? null : all.get(high);
		while (clause != null && clause.getEnd() <= offset) {
			clause = clause.eContainer() instanceof Clause above ? above : null;
		}
		return Optional.ofNullable(clause);
	}

	/**
	 * Gets the next clause that can be coded.
	 *
	 * @param from
	 *            a clause or heading of the tree, or null to begin at the top
	 * @return the one after it in the order of the text; empty at the end
	 */
	public Optional<Clause> next(Clause from) {
		return next(from, c -> !c.isHeading());
	}

	/**
	 * Gets the clause before that can be coded.
	 *
	 * @param from
	 *            a clause or heading of the tree, or null to begin at the bottom
	 * @return the one before it in the order of the text; empty at the beginning
	 */
	public Optional<Clause> previous(Clause from) {
		return all.subList(0, from == null ? all.size() : Math.max(0, indexOf(from))).reversed().stream()
				.filter(c -> !c.isHeading()).findFirst();
	}

	/**
	 * Gets the next clause that a coder still has to look at.
	 *
	 * @param from
	 *            a clause or heading of the tree, or null to begin at the top
	 * @param codings
	 *            what the coder has coded
	 * @return the next leaf, after {@code from}, that is not coded itself nor under a
	 *         coded clause; empty when there is none up to the end of the document
	 */
	public Optional<Clause> nextUncoded(Clause from, CodingIndex codings) {
		return next(from, c -> isLeaf(c) && !isCovered(c, codings));
	}

	private Optional<Clause> next(Clause from, Predicate<Clause> wanted) {
		return all.subList(from == null ? 0 : indexOf(from) + 1, all.size()).stream().filter(wanted).findFirst();
	}

	/**
	 * Tells whether a coder has coded a clause, itself or as part of one above it.
	 *
	 * @param clause
	 *            a clause of the tree
	 * @param codings
	 *            what the coder has coded
	 * @return true when it or a clause above it is coded
	 */
	public static boolean isCovered(Clause clause, CodingIndex codings) {
		for (Object c = clause; c instanceof Clause here; c = here.eContainer()) {
			if (codings.isCoded(here.getId())) {
				return true;
			}
		}
		return false;
	}
}
