// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CodedClause;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.model.DimensionRule;

/**
 * What several coders gave to the same clauses in one dimension, side by side.
 * Only documents that two or more of them have begun count. Clauses to which all
 * gave the same are kept as one with a count, and what is summed over all pairs
 * is reckoned from how many coders gave what, so that the work grows with the
 * coders and not with their pairs.
 */
final class ParallelCodings {

	private static final int NOT_BEGUN = -1;
	private static final int NONE = 0;

	private final DimensionEntry dimension;
	private final boolean noneCounts;
	private final int coders;

	/** The sets of categories that occur; the first is empty. */
	private final List<Set<CategoryEntry>> sets = new ArrayList<>(List.of(Set.of()));

	/** For each coder the place of his set, or that he has not begun; and how many clauses have the same. */
	private final Map<IntBuffer, Long> clauses = new LinkedHashMap<>();

	/** The same of each document. */
	private final List<Map<IntBuffer, Long>> documents = new ArrayList<>();

	ParallelCodings(Study study, List<String> coders, DimensionEntry dimension) {
		this.dimension = dimension;
		this.coders = coders.size();
		noneCounts = noneCounts(dimension);
		Map<String, Integer> places = new LinkedHashMap<>();
		coders.forEach(c -> places.put(c, places.size()));
		Map<Set<CategoryEntry>, Integer> known = new LinkedHashMap<>(Map.of(Set.of(), NONE));
		for (StudyDocument document : study.documents()) {
			int[] begun = coders.stream().mapToInt(c -> document.begun().contains(c) ? NONE : NOT_BEGUN).toArray();
			if (coders.stream().filter(document.begun()::contains).count() > 1) {
				Map<IntBuffer, Long> given = new LinkedHashMap<>();
				document.clauses().forEach(
						clause -> given.merge(IntBuffer.wrap(given(clause, begun.clone(), places, known)), 1L, Long::sum));
				long blank = document.clauseCount() - document.clauses().stream().filter(c -> !c.heading()).count();
				if (blank > 0) {
					given.merge(IntBuffer.wrap(begun), blank, Long::sum);
				}
				documents.add(given);
				given.forEach((clause, times) -> clauses.merge(clause, times, Long::sum));
			}
		}
	}

	/** Whether a clause may well have no category of a dimension, so that giving none is an answer. */
	static boolean noneCounts(DimensionEntry dimension) {
		return dimension.rule() == DimensionRule.ANY || dimension.rule() == DimensionRule.AT_MOST_ONE;
	}

	private int[] given(CodedClause clause, int[] row, Map<String, Integer> places, Map<Set<CategoryEntry>, Integer> known) {
		Map<Integer, Set<CategoryEntry>> given = new LinkedHashMap<>();
		for (ClauseCoding coding : clause.codings()) {
			Integer place = places.get(coding.coder());
			if (place != null && coding.category().dimension() == dimension) {
				given.computeIfAbsent(place, p -> new LinkedHashSet<>(4)).add(coding.category());
			}
		}
		given.forEach((place, set) -> row[place] = known.computeIfAbsent(set, s -> {
			sets.add(s);
			return sets.size() - 1;
		}));
		return row;
	}

	/** Agreement of two coders; on the dimension, or on whether a unit has a category or one below it. */
	Agreement ofPair(int one, int other, CategoryEntry category) {
		Reliability reliability = new Reliability();
		Sums sums = new Sums(category);
		clauses.forEach((clause, times) -> {
			int a = clause.get(one);
			int b = clause.get(other);
			if (a != NOT_BEGUN && b != NOT_BEGUN) {
				sums.add(new int[] { a, b }, 0, times);
				if (noneCounts || a != NONE && b != NONE) {
					reliability.add(times, value(a, category), value(b, category));
				}
			}
		});
		return sums.agreement(reliability.kappa(), reliability.alpha());
	}

	/** Agreement of one coder with each of the others, counts added up. */
	Agreement ofCoder(int coder, CategoryEntry category) {
		Sums sums = new Sums(category);
		clauses.forEach((clause, times) -> {
			if (clause.get(coder) != NOT_BEGUN) {
				sums.add(clause.array(), coder, times);
			}
		});
		return sums.agreement(null, null);
	}

	/** Agreement of all coders: counts of all pairs added up, and alpha of all. */
	Agreement ofAll(CategoryEntry category) {
		Reliability reliability = new Reliability();
		Sums sums = new Sums(category);
		clauses.forEach((clause, times) -> {
			Object[] values = new Object[coders];
			int given = 0;
			for (int coder = 0; coder < coders; coder++) {
				int set = clause.get(coder);
				if (set != NOT_BEGUN) {
					sums.add(clause.array(), coder, times);
					values[coder] = set == NONE && !noneCounts ? null : value(set, category);
					given += values[coder] == null ? 0 : 1;
				}
			}
			if (given > 1) {
				reliability.add(times, values);
			}
		});
		return sums.half().agreement(null, reliability.alpha());
	}

	/** Resamples of the documents, or where there is only one of its clauses, of some coders. */
	Resampling resampling(int... of) {
		List<Map<List<Object>, Long>> clusters = documents.stream().map(d -> units(d, of)).toList();
		return new Resampling(clusters.size() == 1 ? singly(clusters.getFirst()) : clusters);
	}

	private Map<List<Object>, Long> units(Map<IntBuffer, Long> document, int... of) {
		Map<List<Object>, Long> units = new LinkedHashMap<>();
		document.forEach((clause, times) -> {
			List<Object> values = new ArrayList<>(of.length);
			for (int coder : of) {
				int set = clause.get(coder);
				values.add(set == NOT_BEGUN || set == NONE && !noneCounts ? null : sets.get(set));
			}
			if (values.stream().filter(Objects::nonNull).count() > 1) {
				units.merge(values, times, Long::sum);
			}
		});
		return units;
	}

	private static List<Map<List<Object>, Long>> singly(Map<List<Object>, Long> units) {
		List<Map<List<Object>, Long>> clusters = new ArrayList<>();
		units.forEach((values, times) -> clusters.addAll(Collections.nCopies(times.intValue(), Map.of(values, 1L))));
		return clusters;
	}

	/** What a set of categories counts as: itself, or whether it has a category or one below it. */
	static UnaryOperator<Object> value(CategoryEntry category) {
		return category == null ? UnaryOperator.identity()
				: set -> ((Set<?>) set).stream().anyMatch(c -> category.contains((CategoryEntry) c));
	}

	private Object value(int set, CategoryEntry category) {
		return category == null ? sets.get(set) : Boolean.valueOf(has(set, category));
	}

	private boolean has(int set, CategoryEntry category) {
		return sets.get(set).stream().anyMatch(category::contains);
	}

	/** Adds up what one coder has in common with each of the others. */
	private final class Sums {

		private final CategoryEntry category;
		private long units;
		private long oneSided;
		private long equal;
		private long agreed;
		private long first;
		private long second;

		/** How many coders of the clause looked at last gave which set, and which category. */
		private int[] last;
		private final Map<Object, Integer> ofValue = new LinkedHashMap<>();
		private final Map<CategoryEntry, Integer> ofCategory = new LinkedHashMap<>();
		private int begun;
		private int coded;
		private int codings;

		Sums(CategoryEntry category) {
			this.category = category;
		}

		void add(int[] clause, int coder, long times) {
			if (clause != last) {
				look(clause);
			}
			int set = clause[coder];
			boolean none = set == NONE;
			int own = size(set);
			oneSided += times * (none ? coded : begun - coded);
			if (noneCounts || !none) {
				units += times * ((noneCounts ? begun : coded) - 1);
				equal += times * (ofValue.get(value(set, category)) - 1);
			}
			for (CategoryEntry given : sets.get(set)) {
				agreed += category == null || category.contains(given) ? times * (ofCategory.get(given) - 1) : 0;
			}
			first += times * own * (begun - 1);
			second += times * (codings - own);
		}

		private void look(int[] clause) {
			last = clause;
			ofValue.clear();
			ofCategory.clear();
			begun = 0;
			coded = 0;
			codings = 0;
			for (int set : clause) {
				if (set != NOT_BEGUN) {
					begun++;
					coded += set == NONE ? 0 : 1;
					codings += size(set);
					if (noneCounts || set != NONE) {
						ofValue.merge(value(set, category), 1, Integer::sum);
					}
					sets.get(set).forEach(c -> ofCategory.merge(c, 1, Integer::sum));
				}
			}
		}

		private int size(int set) {
			return category == null ? sets.get(set).size()
					: (int) sets.get(set).stream().filter(category::contains).count();
		}

		/** Each pair was added from both sides. */
		Sums half() {
			units /= 2;
			oneSided /= 2;
			equal /= 2;
			agreed /= 2;
			second /= 2;
			first /= 2;
			return this;
		}

		Agreement agreement(Double kappa, Double alpha) {
			return new Agreement(units, oneSided, equal, agreed, first, second, kappa, alpha);
		}
	}
}
