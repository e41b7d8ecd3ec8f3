// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.DimensionRules;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.Problem.Kind;

/**
 * Finds codings that point nowhere or break a rule. Of a clause that a coding has
 * lost its way from, the rules are not checked: mending that coding mends them. Used
 * by several threads.
 */
final class CodingCheck {

	private final CodebookIndex index;

	private final DimensionRules rules;

	CodingCheck(Codebook codebook) {
		index = new CodebookIndex(codebook);
		rules = new DimensionRules(codebook);
	}

	/**
	 * Checks one coding set.
	 *
	 * @param set
	 *            the set
	 * @param clauses
	 *            the clauses of its document, or null when they cannot be read; then
	 *            nothing is said of clauses that may be gone
	 * @param file
	 *            the file of the set
	 * @param found
	 *            takes the problems
	 */
	void check(CodingSet set, Clauses clauses, Path file, Consumer<Problem> found) {
		Map<Integer, Set<String>> categories = new LinkedHashMap<>();
		Set<Integer> incomplete = new HashSet<>();
		Set<List<Object>> seen = new HashSet<>();
		for (Coding coding : set.getCodings()) {
			Optional<Clause> clause = clauses == null ? Optional.empty() : clauses.byId(coding.getClause());
			String name = clause.map(ClauseCheck::name).orElse("#" + coding.getClause()); //$NON-NLS-1$
			String category = String.valueOf(coding.getCategory());
			if (clauses != null && clause.isEmpty()) {
				found.accept(Problem.of(Kind.CLAUSE_GONE, file, Integer.toString(coding.getClause()), category));
				incomplete.add(coding.getClause());
			}
			clause.ifPresent(c -> checkPlace(coding, c, file, found));
			Optional<CodebookIndex.Entry> entry = index.find(coding.getCategory());
			if (entry.isEmpty()) {
				found.accept(Problem.of(Kind.CATEGORY_GONE, file, name, category));
				incomplete.add(coding.getClause());
			} else if (entry.get().category().isGroupOnly()) {
				found.accept(Problem.of(Kind.GROUP_CODED, file, name, category));
			}
			if (!seen.add(List.of(coding.getClause(), category, coding.getBegin(), coding.getEnd()))) {
				found.accept(Problem.of(Kind.DUPLICATE_CODING, file, name, category));
			}
			categories.computeIfAbsent(coding.getClause(), c -> new TreeSet<>()).add(category);
		}
		if (clauses != null) {
			set.getReviews().stream().filter(r -> isOpen(set, r, clauses)).map(r -> Problem.of(file, r, clauses)).forEach(found);
		}
		categories.keySet().removeAll(incomplete);
		if (set.isDone()) {
			categories.forEach((id, codes) -> rules.breaches(codes)
					.forEach(b -> found.accept(Problem.of(Kind.BROKEN_RULE, file, clauseName(clauses, id),
							String.valueOf(b.dimension().getCode()), Integer.toString(b.count()),
							b.dimension().getRule().getLiteral()))));
		}
	}

	/** What the coder has taken away since needs no look any more. */
	private static boolean isOpen(CodingSet set, Review review, Clauses clauses) {
		boolean there = review.getKind() != ReviewKind.GONE && clauses.byId(review.getClause()).isPresent();
		if (!there) {
			return true;
		} else if (review.getDimension() != null) {
			return set.getNoCodes().stream()
					.anyMatch(n -> n.getClause() == review.getClause() && review.getDimension().equals(n.getDimension()));
		}
		return set.getCodings().stream()
				.anyMatch(c -> c.getClause() == review.getClause() && Objects.equals(c.getCategory(), review.getCategory()));
	}

	private static String clauseName(Clauses clauses, int id) {
		return Optional.ofNullable(clauses).flatMap(c -> c.byId(id)).map(ClauseCheck::name).orElse("#" + id); //$NON-NLS-1$
	}

	private static void checkPlace(Coding coding, Clause clause, Path file, Consumer<Problem> found) {
		String category = String.valueOf(coding.getCategory());
		if (clause.isHeading()) {
			found.accept(Problem.of(Kind.HEADING_CODED, file, ClauseCheck.name(clause), category));
		}
		boolean whole = coding.getBegin() == -1 && coding.getEnd() == -1;
		if (!whole && (coding.getBegin() < clause.getBegin() || coding.getEnd() > clause.getEnd()
				|| coding.getBegin() >= coding.getEnd())) {
			found.accept(Problem.of(Kind.PART_OUTSIDE, file, ClauseCheck.name(clause), category,
					Integer.toString(coding.getBegin()), Integer.toString(coding.getEnd())));
		}
	}
}
