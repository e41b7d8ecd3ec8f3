// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CodedClause;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;

/**
 * What several coders gave to the same clauses in one dimension, side by side.
 * Only documents that two or more of them have begun count.
 */
final class ParallelCodings {

	/**
	 * The categories of each coder for a clause, and how many clauses have the same.
	 * They are empty when the coder has begun the document but not coded the clause,
	 * null when not begun.
	 */
	private final Map<List<Set<CategoryEntry>>, Long> clauses = new HashMap<>();

	ParallelCodings(Study study, List<String> coders, DimensionEntry dimension) {
		for (StudyDocument document : study.documents()) {
			if (coders.stream().filter(document.begun()::contains).count() > 1) {
				for (CodedClause clause : document.clauses()) {
					clauses.merge(coders.stream()
							.map(c -> document.begun().contains(c) ? given(clause, c, dimension) : null).toList(), 1L,
							Long::sum);
				}
			}
		}
	}

	private static Set<CategoryEntry> given(CodedClause clause, String coder, DimensionEntry dimension) {
		Set<CategoryEntry> given = new HashSet<>(4);
		for (ClauseCoding coding : clause.codings()) {
			if (coding.coder().equals(coder) && coding.category().dimension() == dimension) {
				given.add(coding.category());
			}
		}
		return given;
	}

	/** Agreement of two coders on the dimension. */
	Agreement ofPair(int one, int other) {
		return ofPair(one, other, given -> given, category -> true);
	}

	/** Agreement of two coders on whether a unit has a category, or one below it. */
	Agreement ofPair(int one, int other, CategoryEntry category) {
		return ofPair(one, other, given -> has(given, category), category::contains);
	}

	/** Krippendorff's alpha of all coders on the dimension. */
	Double alpha() {
		return alpha((Set<CategoryEntry> given) -> given);
	}

	/** Krippendorff's alpha of all coders on whether a unit has a category, or one below it. */
	Double alpha(CategoryEntry category) {
		return alpha(given -> has(given, category));
	}

	private static boolean has(Set<CategoryEntry> given, CategoryEntry category) {
		return given.stream().anyMatch(category::contains);
	}

	private Agreement ofPair(int one, int other, Function<Set<CategoryEntry>, Object> value,
			Predicate<CategoryEntry> counts) {
		Reliability reliability = new Reliability();
		long units = 0;
		long oneSided = 0;
		long equal = 0;
		long agreed = 0;
		long first = 0;
		long second = 0;
		for (Map.Entry<List<Set<CategoryEntry>>, Long> clause : clauses.entrySet()) {
			long times = clause.getValue();
			Set<CategoryEntry> a = clause.getKey().get(one);
			Set<CategoryEntry> b = clause.getKey().get(other);
			if (a == null || b == null || a.isEmpty() && b.isEmpty()) {
				continue;
			}
			agreed += times * a.stream().filter(counts).filter(b::contains).count();
			first += times * a.stream().filter(counts).count();
			second += times * b.stream().filter(counts).count();
			if (a.isEmpty() || b.isEmpty()) {
				oneSided += times;
			} else {
				Object valueA = value.apply(a);
				Object valueB = value.apply(b);
				units += times;
				equal += valueA.equals(valueB) ? times : 0;
				reliability.add(times, valueA, valueB);
			}
		}
		return new Agreement(units, oneSided, equal, agreed, first, second, reliability.kappa(), reliability.alpha());
	}

	private Double alpha(Function<Set<CategoryEntry>, Object> value) {
		Reliability reliability = new Reliability();
		clauses.forEach((clause, times) -> {
			Object[] values = clause.stream().map(given -> given == null || given.isEmpty() ? null : value.apply(given))
					.toArray();
			if (Stream.of(values).filter(Objects::nonNull).count() > 1) {
				reliability.add(times, values);
			}
		});
		return reliability.alpha();
	}
}
