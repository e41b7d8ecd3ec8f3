// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.policycoder.edit.ClauseIndex;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.editor.DocumentText;

/**
 * What the places that are found must be coded as.
 *
 * @param state
 *            whether they have to be coded
 * @param categories
 *            the codes of which they must have one, when they have to be coded; empty
 *            for any
 * @param coders
 *            the ids of the coders whose codings count
 */
record CodedPlaces(State state, Set<String> categories, List<String> coders) {

	/** Whether a place has to be coded. */
	enum State {
		ANY, CODED, UNCODED
	}

	/** A part of a text. */
	record Range(int begin, int end) {}

	CodedPlaces {
		categories = Set.copyOf(categories);
		coders = List.copyOf(coders);
	}

	/** The parts of a text that are coded so; called while nobody changes the study. */
	List<Range> in(ProjectSession session, PolicyDocument document) throws StorageException {
		List<Range> ranges = new ArrayList<>();
		if (state == State.ANY) {
			return ranges;
		}
		ClauseIndex clauses = session.clauses(document);
		for (String coder : coders) {
			for (Coding coding : session.codings(coder, document).set().getCodings()) {
				if (categories.isEmpty() || categories.contains(coding.getCategory())) {
					Optional<Clause> clause = clauses.byId(coding.getClause());
					clause.ifPresent(c -> ranges.add(coding.getBegin() < 0 ? new Range(c.getBegin(), c.getEnd())
							: new Range(coding.getBegin(), coding.getEnd())));
				}
			}
		}
		return ranges;
	}

	boolean accepts(List<Range> coded, int begin, int end) {
		return state == State.ANY
				|| coded.stream().anyMatch(r -> r.begin() < end && begin < r.end()) == (state == State.CODED);
	}

	/** The parts of a text that are coded so, or the clauses that are not: what is found without any words. */
	List<Range> clauses(DocumentText text, List<Range> coded) {
		if (state == State.CODED) {
			return coded.stream().distinct().sorted(Comparator.comparingInt(Range::begin).thenComparingInt(Range::end)).toList();
		}
		return text.places().stream().filter(p -> p.codable() && p.ownEnd() == p.end() && accepts(coded, p.begin(), p.end()))
				.map(p -> new Range(p.begin(), p.end())).toList();
	}
}
