// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.policycoder.model.Clause;

/**
 * Which clause of the earlier version of a document is which of the later one. Clauses whose
 * words come once in each version and are the same are pairs wherever they stand; of the
 * others those that are most alike, from the top clauses down, where a clause under the same
 * parent with the same label needs less likeness than one elsewhere. Each clause is in one
 * pair: no two of one version are ever matched with the same of the other. Where both have the
 * same text, and only the clauses were found otherwise, those that begin at the same place are
 * pairs.
 * <p>
 * The effort grows with the number of clauses and of the words that several of them have, not
 * with the product of the clauses of both versions.
 *
 * @since 1.0
 */
public final class ClausePairs {

	/** Below it two clauses are not taken for versions of one. */
	private static final double ALIKE = 0.5;

	/** Enough where label and parent are the same too. */
	private static final double ALIKE_IN_PLACE = 0.25;

	private static final double SAME_PLACE = 0.2;

	private static final double SAME_PARENT = 0.1;

	/** Words that so many clauses have tell nothing. */
	private static final int COMMON = 64;

	/** Of the clauses that have the most words in common so many are compared in full. */
	private static final int COMPARED = 8;

	private static final Deque<ClauseWords> EMPTY = new ArrayDeque<>(0);

	private final List<ClausePair> all = new ArrayList<>();

	private final Map<Clause, ClausePair> byClause = new IdentityHashMap<>();

	private ClausePairs(List<ClauseWords> former, List<ClauseWords> present, boolean sameText) {
		if (sameText) {
			pairSamePlace(former, present, c -> List.of(c.clause().isHeading(), c.clause().getBegin(), c.clause().getEnd()));
			pairSamePlace(former, present, c -> List.of(c.clause().isHeading(), c.clause().getBegin()));
		} else {
			pairSameWords(former, present);
			int deepest = former.stream().mapToInt(ClauseWords::depth).max().orElse(-1);
			for (int depth = 0; depth <= deepest; depth++) {
				pairAlike(former, present, depth);
			}
		}
		list(former, present, sameText);
	}

	/**
	 * Compares two versions.
	 *
	 * @param former
	 *            the earlier version
	 * @param present
	 *            the later one
	 * @return the pairs; the clauses are not changed
	 */
	public static ClausePairs of(VersionText former, VersionText present) {
		return new ClausePairs(ClauseWords.of(former), ClauseWords.of(present), former.text().equals(present.text()));
	}

	/**
	 * Gets all pairs.
	 *
	 * @return one for each clause and heading of either version: in the order of the later
	 *         version, those that were removed behind what they stood behind; unmodifiable
	 */
	public List<ClausePair> all() {
		return List.copyOf(all);
	}

	/**
	 * Finds the pair of a clause.
	 *
	 * @param clause
	 *            a clause of either version
	 * @return its pair; empty when it is of neither
	 */
	public Optional<ClausePair> of(Clause clause) {
		return Optional.ofNullable(byClause.get(clause));
	}

	/** The outermost first, where several begin at one place. */
	private static void pairSamePlace(List<ClauseWords> former, List<ClauseWords> present, Function<ClauseWords, Object> place) {
		Map<Object, Deque<ClauseWords>> open = new HashMap<>();
		present.stream().filter(c -> c.partner() == null).forEach(c -> open.computeIfAbsent(place.apply(c), k -> new ArrayDeque<>(1)).add(c));
		for (ClauseWords clause : former) {
			ClauseWords other = clause.partner() != null ? null : open.getOrDefault(place.apply(clause), EMPTY).poll();
			if (other != null) {
				clause.pair(other, clause.clause().getEnd() == other.clause().getEnd() || clause.whole().equals(other.whole()) ? 1
						: clause.pairs().likeness(other.pairs()));
			}
		}
	}

	private static void pairSameWords(List<ClauseWords> former, List<ClauseWords> present) {
		Map<List<Object>, List<ClauseWords>> theirs = byWords(present);
		byWords(former).forEach((key, mine) -> {
			List<ClauseWords> same = theirs.getOrDefault(key, List.of());
			if (mine.size() == 1 && same.size() == 1) {
				mine.getFirst().pair(same.getFirst(), 1);
			}
		});
	}

	private static Map<List<Object>, List<ClauseWords>> byWords(List<ClauseWords> clauses) {
		return clauses.stream().filter(c -> !c.whole().isEmpty())
				.collect(Collectors.groupingBy(c -> List.of(c.clause().isHeading(), c.whole())));
	}

	private record Candidate(ClauseWords former, ClauseWords present, double likeness, double score) {

		/** The best first; of equals those that stand alike, so that the order of the text decides. */
		static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::score).reversed()
				.thenComparingInt(c -> Math.abs(c.former.order() - c.present.order()))
				.thenComparingInt(c -> c.former.order()).thenComparingInt(c -> c.present.order());
	}

	private static void pairAlike(List<ClauseWords> former, List<ClauseWords> present, int depth) {
		List<ClauseWords> open = former.stream().filter(c -> c.depth() == depth && c.partner() == null).toList();
		if (open.isEmpty()) {
			return;
		}
		Candidates candidates = new Candidates(present.stream().filter(c -> c.partner() == null).toList());
		List<Candidate> found = new ArrayList<>();
		for (ClauseWords clause : open) {
			for (ClauseWords other : candidates.of(clause)) {
				compare(clause, other).ifPresent(found::add);
			}
		}
		found.sort(Candidate.BEST);
		for (Candidate candidate : found) {
			if (candidate.former().partner() == null && candidate.present().partner() == null) {
				candidate.former().pair(candidate.present(), candidate.likeness());
			}
		}
	}

	private static Optional<Candidate> compare(ClauseWords former, ClauseWords present) {
		if (former.clause().isHeading() != present.clause().isHeading()) {
			return Optional.empty();
		}
		boolean wordless = former.whole().isEmpty() && present.whole().isEmpty();
		double likeness = former.whole().equals(present.whole()) ? 1 : former.pairs().likeness(present.pairs());
		boolean parent = isSameParent(former, present);
		boolean place = parent && former.label().equals(present.label());
		boolean enough = wordless ? place : likeness >= ALIKE || place && likeness >= ALIKE_IN_PLACE;
		double score = likeness + (place ? SAME_PLACE : parent ? SAME_PARENT : 0);
		return enough ? Optional.of(new Candidate(former, present, likeness, score)) : Optional.empty();
	}

	private static boolean isSameParent(ClauseWords former, ClauseWords present) {
		ClauseWords mine = former.above();
		ClauseWords theirs = present.above();
		return mine == null || theirs == null ? mine == theirs : mine.partner() == theirs;
	}

	/** Finds the clauses that are worth a comparison. */
	private static final class Candidates {

		private final List<ClauseWords> clauses;

		private final Map<Long, List<Integer>> byPair = new HashMap<>();

		private final Map<List<Object>, List<ClauseWords>> byPlace = new HashMap<>();

		/** How many pairs of words each clause has in common with the one that is looked for; all 0 in between. */
		private final int[] common;

		Candidates(List<ClauseWords> clauses) {
			this.clauses = clauses;
			this.common = new int[clauses.size()];
			for (int i = 0; i < clauses.size(); i++) {
				ClauseWords clause = clauses.get(i);
				long before = 0;
				for (long pair : clause.pairs().sorted()) {
					if (pair != before) {
						byPair.computeIfAbsent(pair, k -> new ArrayList<>(2)).add(i);
					}
					before = pair;
				}
				byPlace.computeIfAbsent(place(clause.above(), clause), k -> new ArrayList<>(1)).add(clause);
			}
		}

		private static List<Object> place(ClauseWords above, ClauseWords clause) {
			return List.of(above == null ? 0 : above.order() + 1, clause.clause().isHeading(), clause.label());
		}

		List<ClauseWords> of(ClauseWords former) {
			List<Integer> touched = new ArrayList<>();
			for (long pair : former.pairs().sorted()) {
				List<Integer> having = byPair.getOrDefault(pair, List.of());
				if (having.size() <= COMMON) {
					for (int i : having) {
						if (common[i]++ == 0) {
							touched.add(i);
						}
					}
				}
			}
			touched.sort(Comparator.<Integer>comparingInt(i -> -common[i]).thenComparing(Comparator.naturalOrder()));
			List<ClauseWords> found = new ArrayList<>(COMPARED + 1);
			touched.stream().limit(COMPARED).forEach(i -> found.add(clauses.get(i)));
			touched.forEach(i -> common[i] = 0);
			if (former.above() == null || former.above().partner() != null) {
				ClauseWords above = former.above() == null ? null : former.above().partner();
				byPlace.getOrDefault(place(above, former), List.of()).stream().filter(c -> !found.contains(c)).forEach(found::add);
			}
			return found;
		}
	}

	/** In the same text all that gave a clause its sense is still there, whatever the clause was put under. */
	private void list(List<ClauseWords> former, List<ClauseWords> present, boolean sameText) {
		Map<ClauseWords, List<ClauseWords>> removedBehind = new HashMap<>();
		ClauseWords last = null;
		for (ClauseWords clause : former) {
			if (clause.partner() == null) {
				removedBehind.computeIfAbsent(last, k -> new ArrayList<>()).add(clause);
			} else {
				last = clause.partner();
			}
		}
		removedBehind.getOrDefault(null, List.of()).forEach(this::removed);
		for (ClauseWords clause : present) {
			ClauseWords partner = clause.partner();
			add(partner == null ? new ClausePair(null, clause.clause(), false, false, 0)
					: new ClausePair(partner.clause(), clause.clause(), clause.hasSameWords() || sameText && clause.likeness() == 1,
							sameText || clause.hasSameContext(), clause.likeness()));
			removedBehind.getOrDefault(clause, List.of()).forEach(this::removed);
		}
	}

	private void removed(ClauseWords clause) {
		add(new ClausePair(clause.clause(), null, false, false, 0));
	}

	private void add(ClausePair pair) {
		all.add(pair);
		if (pair.former() != null) {
			byClause.put(pair.former(), pair);
		}
		if (pair.present() != null) {
			byClause.put(pair.present(), pair);
		}
	}
}
