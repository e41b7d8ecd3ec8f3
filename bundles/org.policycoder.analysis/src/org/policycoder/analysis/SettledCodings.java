// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What coders gave one clause of a document, side by side, and what becomes of it: an adjudicator's
 * decision, which may be for no category; without one, what those who have begun the document agree on.
 *
 * @since 1.0
 */
public final class SettledCodings {

	private final StudyDocument document;
	private final CodedClause clause;
	private final List<StudyCoder> compared;
	private final List<StudyCoder> adjudicators;
	private final Map<String, List<ClauseCoding>> byCoder = new LinkedHashMap<>();

	/**
	 * Looks at a clause.
	 *
	 * @param study
	 *            the study
	 * @param document
	 *            the document
	 * @param clause
	 *            a clause of it
	 */
	public SettledCodings(Study study, StudyDocument document, CodedClause clause) {
		this.document = document;
		this.clause = clause;
		compared = study.comparedCoders();
		adjudicators = study.adjudicators();
		clause.codings().forEach(c -> byCoder.computeIfAbsent(c.coder(), id -> new ArrayList<>(4)).add(c));
	}

	/**
	 * Gets what a coder gave.
	 *
	 * @param coder
	 *            the id of a coder
	 * @param dimension
	 *            a dimension
	 * @return the codings, in the order of the codebook; none when he left the clause without; null when
	 *         he has not begun the document
	 */
	public List<ClauseCoding> given(String coder, DimensionEntry dimension) {
		return document.begun().contains(coder) ? codings(coder, dimension) : null;
	}

	private List<ClauseCoding> codings(String coder, DimensionEntry dimension) {
		return byCoder.getOrDefault(coder, List.of()).stream().filter(c -> c.category().dimension() == dimension).toList();
	}

	/**
	 * Tells whether those who have begun the document gave the same categories.
	 *
	 * @param dimension
	 *            a dimension
	 * @return false when two of them differ, also where one left the clause without
	 */
	public boolean agreed(DimensionEntry dimension) {
		return compared.stream().map(c -> given(c.id(), dimension)).filter(Objects::nonNull)
				.map(SettledCodings::categories).distinct().limit(2).count() < 2;
	}

	/**
	 * Gets the decision of the adjudicator.
	 *
	 * @param dimension
	 *            a dimension
	 * @return his codings, none when he decided for no category; empty when nobody has decided, or two
	 *         adjudicators differ
	 */
	public Optional<List<ClauseCoding>> settled(DimensionEntry dimension) {
		List<List<ClauseCoding>> decisions = adjudicators.stream().filter(a -> decided(a.id(), dimension))
				.map(a -> codings(a.id(), dimension)).toList();
		return decisions.stream().map(SettledCodings::categories).distinct().count() == 1
				? Optional.of(decisions.getFirst())
				: Optional.empty();
	}

	private boolean decided(String adjudicator, DimensionEntry dimension) {
		return !codings(adjudicator, dimension).isEmpty() || clause.uncoded().stream()
				.anyMatch(u -> u.coder().equals(adjudicator) && u.dimension().equals(dimension.code()));
	}

	/**
	 * Gets what the clause counts for in the end.
	 *
	 * @param dimension
	 *            a dimension
	 * @return the codings, those of the first coder where several agree; empty when it is not settled what
	 *         they differ on
	 */
	public Optional<List<ClauseCoding>> outcome(DimensionEntry dimension) {
		return settled(dimension).or(() -> agreed(dimension)
				? compared.stream().map(c -> given(c.id(), dimension)).filter(Objects::nonNull).findFirst().or(() -> Optional.of(List.of()))
				: Optional.empty());
	}

	private static Set<CategoryEntry> categories(List<ClauseCoding> codings) {
		return codings.stream().map(ClauseCoding::category).collect(Collectors.toCollection(HashSet::new));
	}
}
