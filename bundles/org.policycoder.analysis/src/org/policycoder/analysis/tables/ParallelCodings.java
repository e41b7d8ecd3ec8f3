// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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
	 * The categories of each coder for one clause; empty when the coder has begun
	 * the document but not coded the clause, null when not begun.
	 */
	private final List<List<Set<CategoryEntry>>> clauses = new ArrayList<>();
	private final int coders;

	ParallelCodings(Study study, List<String> coders, DimensionEntry dimension) {
		this.coders = coders.size();
		for (StudyDocument document : study.documents()) {
			if (coders.stream().filter(document.begun()::contains).count() > 1) {
				for (CodedClause clause : document.clauses()) {
					clauses.add(coders.stream()
							.map(c -> document.begun().contains(c) ? given(clause, c, dimension) : null).toList());
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
		Reliability reliability = new Reliability(2);
		long units = 0;
		long oneSided = 0;
		long equal = 0;
		long agreed = 0;
		long first = 0;
		long second = 0;
		for (List<Set<CategoryEntry>> clause : clauses) {
			Set<CategoryEntry> a = clause.get(one);
			Set<CategoryEntry> b = clause.get(other);
			if (a == null || b == null || a.isEmpty() && b.isEmpty()) {
				continue;
			}
			agreed += a.stream().filter(counts).filter(b::contains).count();
			first += a.stream().filter(counts).count();
			second += b.stream().filter(counts).count();
			if (a.isEmpty() || b.isEmpty()) {
				oneSided++;
			} else {
				Object valueA = value.apply(a);
				Object valueB = value.apply(b);
				units++;
				equal += valueA.equals(valueB) ? 1 : 0;
				reliability.add(valueA, valueB);
			}
		}
		return new Agreement(units, oneSided, equal, agreed, first, second, reliability.kappa(), reliability.alpha());
	}

	private Double alpha(Function<Set<CategoryEntry>, Object> value) {
		Reliability reliability = new Reliability(coders);
		for (List<Set<CategoryEntry>> clause : clauses) {
			Object[] values = clause.stream().map(given -> given == null || given.isEmpty() ? null : value.apply(given))
					.toArray();
			if (clause.stream().filter(given -> given != null && !given.isEmpty()).count() > 1) {
				reliability.add(values);
			}
		}
		return reliability.alpha();
	}
}
