// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Coding;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.storage.StorageException;

/**
 * The time that a coder is at a clause, or at several that are coded at once: what they have,
 * and which dimensions are still to be decided. All that is done in it is one step of undo.
 */
final class ClauseVisit {

	private final ProjectSession session;

	private final List<ClauseRef> clauses;

	/** The codes of the dimensions for which no category was decided. */
	private final Set<String> declined = new HashSet<>();

	private Set<String> given = Set.of();

	ClauseVisit(ProjectSession session, List<ClauseRef> clauses) {
		this.session = session;
		this.clauses = List.copyOf(clauses);
		look();
	}

	/** Tells whether these are the clauses. */
	boolean isAt(List<ClauseRef> there) {
		return clauses.equals(there);
	}

	/** Looks what the clauses have now; of several that is what all of them have. */
	void look() {
		Set<String> all = null;
		for (ClauseRef clause : clauses) {
			Set<String> codes = codes(clause);
			if (all == null) {
				all = codes;
			} else {
				all.retainAll(codes);
			}
		}
		given = all == null ? Set.of() : all;
	}

	private Set<String> codes(ClauseRef clause) {
		Set<String> codes = new LinkedHashSet<>();
		session.coder().flatMap(coder -> session.document(clause.document()).flatMap(d -> {
			try {
				return Optional.of(session.codings(coder, d));
			} catch (StorageException e) {
				return Optional.empty(); // then none is marked as there; coding itself will say what is wrong
			}
		})).ifPresent(index -> index.of(clause.clause()).stream().map(Coding::getCategory).forEach(codes::add));
		return codes;
	}

	boolean has(String category) {
		return given.contains(category);
	}

	/** Decides that the clauses have no category of a dimension, or leaves that open again. */
	void decline(Dimension dimension, boolean none) {
		if (none) {
			declined.add(dimension.getCode());
		} else {
			declined.remove(dimension.getCode());
		}
	}

	/** Tells whether no category of a dimension was decided. */
	boolean isDeclined(Dimension dimension) {
		return declined.contains(dimension.getCode()) && count(dimension) == 0;
	}

	/** Tells whether a clause may be without a category of a dimension. */
	static boolean mayBeNone(Dimension dimension) {
		return dimension.getRule() == DimensionRule.ANY || dimension.getRule() == DimensionRule.AT_MOST_ONE;
	}

	/** Tells whether a dimension is decided, by a category or by none where that may be. */
	boolean isDecided(Dimension dimension) {
		long count = count(dimension);
		boolean one = dimension.getRule() == DimensionRule.EXACTLY_ONE || dimension.getRule() == DimensionRule.AT_MOST_ONE;
		return one ? count == 1 || isDeclined(dimension) : count > 0 || isDeclined(dimension);
	}

	/** Tells whether all dimensions are decided. */
	boolean isComplete() {
		return session.codebook().dimensions().stream().allMatch(this::isDecided);
	}

	private long count(Dimension dimension) {
		return session.codebook().entries(dimension).stream().filter(e -> given.contains(e.category().getCode())).count();
	}
}
