// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage;

/**
 * What a coder decided on a document, found by clause and counted by category. Kept
 * up to date by the session at a cost that does not grow with the document.
 *
 * @since 1.0
 */
public final class CodingIndex {

	private final CodingSet set;

	private final CategoryCounts totals;

	private final Map<Integer, List<Coding>> byClause = new HashMap<>();

	private final CategoryCounts counts = new CategoryCounts();

	CodingIndex(CodingSet set, CategoryCounts totals) {
		this.set = set;
		this.totals = totals;
		set.getCodings().forEach(this::append);
	}

	/**
	 * Gets the set that this is an index of.
	 *
	 * @return the set; not to be changed but through an {@link Edit}
	 */
	public CodingSet set() {
		return set;
	}

	/**
	 * Gets the codings of a clause.
	 *
	 * @param clause
	 *            the id of the clause
	 * @return its codings in the order in which they were made; unmodifiable; empty
	 *         when it is not coded
	 */
	public List<Coding> of(int clause) {
		return Collections.unmodifiableList(byClause.getOrDefault(clause, List.of()));
	}

	/**
	 * Tells whether a clause has any coding.
	 *
	 * @param clause
	 *            the id of the clause
	 * @return true when it is coded
	 */
	public boolean isCoded(int clause) {
		return byClause.containsKey(clause);
	}

	/**
	 * Gets the clauses that are coded.
	 *
	 * @return their ids, in no order; a live, unmodifiable view
	 */
	public Set<Integer> codedClauses() {
		return Collections.unmodifiableSet(byClause.keySet());
	}

	/**
	 * Counts the clauses that have a category.
	 *
	 * @param category
	 *            the code of the category
	 * @return how many; a clause counts once however many parts of it are coded
	 */
	public int count(String category) {
		return counts.get(category);
	}

	/**
	 * Gets the categories that are used.
	 *
	 * @return the codes, in no order; a live, unmodifiable view
	 */
	public Set<String> categories() {
		return counts.categories();
	}

	/** The set has changed already when this is called. */
	void applied(Delta delta) {
		switch (delta) {
		case Delta.Insert i when i.value() instanceof Coding c -> insert(c, i.index());
		case Delta.Remove r when r.value() instanceof Coding c -> drop(c.getClause(), c, c.getCategory());
		case Delta.Assign a when a.owner() instanceof Coding c && a.feature() == ModelPackage.Literals.CODING__CLAUSE -> {
			drop((Integer) a.before(), c, c.getCategory());
			insert(c, set.getCodings().indexOf(c));
		}
		case Delta.Assign a when a.owner() instanceof Coding c
				&& a.feature() == ModelPackage.Literals.CODING__CATEGORY -> {
			List<Coding> here = byClause.get(c.getClause());
			uncount((String) a.before(), here, c);
			count(c, here);
		}
		case Delta.Assign a when a.feature() == ModelPackage.Literals.CODING_SET__CODINGS -> {
			counts.categories().forEach(c -> totals.add(c, -counts.get(c)));
			counts.clear();
			byClause.clear();
			set.getCodings().forEach(this::append);
		}
		default -> {
			// notes, parts and times are read from the codings themselves
		}
		}
	}

	private void append(Coding coding) {
		List<Coding> here = byClause.computeIfAbsent(coding.getClause(), k -> new ArrayList<>(3));
		here.add(coding);
		count(coding, here);
	}

	/** Keeps the codings of a clause in the order of the set. */
	private void insert(Coding coding, int index) {
		append(coding);
		List<Coding> here = byClause.get(coding.getClause());
		if (here.size() > 1 && index < set.getCodings().size() - 1) {
			Map<Coding, Integer> places = new HashMap<>();
			here.forEach(c -> places.put(c, set.getCodings().indexOf(c)));
			here.sort((a, b) -> Integer.compare(places.get(a), places.get(b)));
		}
	}

	private void drop(int clause, Coding coding, String category) {
		List<Coding> here = byClause.get(clause);
		here.remove(coding);
		uncount(category, here, coding);
		if (here.isEmpty()) {
			byClause.remove(clause);
		}
	}

	private void count(Coding coding, List<Coding> here) {
		if (isAlone(coding.getCategory(), here, coding)) {
			counts.add(coding.getCategory(), 1);
			totals.add(coding.getCategory(), 1);
		}
	}

	private void uncount(String category, List<Coding> here, Coding coding) {
		if (isAlone(category, here, coding)) {
			counts.add(category, -1);
			totals.add(category, -1);
		}
	}

	private static boolean isAlone(String category, List<Coding> here, Coding coding) {
		return here.stream().noneMatch(c -> c != coding && Objects.equals(category, c.getCategory()));
	}
}
