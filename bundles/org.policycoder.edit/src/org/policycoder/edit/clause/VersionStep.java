// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.policycoder.edit.CodingEdits;
import org.policycoder.model.Clause;
import org.policycoder.model.EarlierVersion;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.version.ClausePair;
import org.policycoder.model.version.ClausePairs;
import org.policycoder.model.version.PartPlace;
import org.policycoder.model.version.VersionText;
import org.policycoder.model.version.WordFinder;

/** Where what was coded in an earlier version of a document is in the later one. */
final class VersionStep {

	/** The offset of a coding of a whole clause. */
	static final int WHOLE = -1;

	/**
	 * A place in the later version.
	 *
	 * @param former
	 *            the clause of the earlier version
	 * @param present
	 *            that of the later one; of what is gone the one behind which it stood, null when
	 *            it stood before all that is left
	 * @param begin
	 *            offset of the part in the later text, or {@link #WHOLE}
	 * @param end
	 *            offset after it, or {@link #WHOLE}
	 * @param kind
	 *            what became of it; null when it reads as it did
	 */
	record Place(Clause former, Clause present, int begin, int end, ReviewKind kind) {

		/** The id of the clause of the later version; 0 for none. */
		int id() {
			return present == null ? 0 : present.getId();
		}

		boolean isGone() {
			return kind == ReviewKind.GONE;
		}

		boolean isSame() {
			return kind == null;
		}
	}

	private final EarlierVersion version;

	private final VersionText former;

	private final VersionText present;

	/** Whether only the clauses were found otherwise, so that each word is where it was. */
	private final boolean sameText;

	private final Map<Integer, ClausePair> byId = new HashMap<>();

	/** By the id of a clause that is gone, the clause behind which it stood. */
	private final Map<Integer, Clause> behind = new HashMap<>();

	private WordFinder words;

	VersionStep(EarlierVersion version, VersionText present, ClausePairs pairs) {
		this.version = version;
		this.former = VersionText.of(version);
		this.present = present;
		this.sameText = former.text().equals(present.text());
		Clause last = null;
		for (ClausePair pair : pairs.all()) {
			if (pair.former() != null) {
				byId.putIfAbsent(pair.former().getId(), pair);
			}
			if (pair.present() != null) {
				last = pair.present();
			} else if (last != null) {
				behind.put(pair.former().getId(), last);
			}
		}
	}

	/** The place of a clause of the earlier version as a whole, wherever its words may be; empty when there is no such clause. */
	Optional<Place> clause(int id) {
		ClausePair pair = byId.get(id);
		return pair == null ? Optional.empty()
				: Optional.of(pair.present() == null ? gone(pair.former())
						: new Place(pair.former(), pair.present(), WHOLE, WHOLE, pair.isUnchanged() ? null : ReviewKind.CHANGED));
	}

	/** The place of a clause of the earlier version or of a part of it; empty when there is no such clause. */
	Optional<Place> of(int id, int begin, int end) {
		ClausePair pair = byId.get(id);
		if (pair == null) {
			return Optional.empty();
		} else if (pair.present() == null) {
			return Optional.of(elsewhere(pair.former(), begin, end));
		}
		return begin == WHOLE ? clause(id) : Optional.of(part(pair, begin, end));
	}

	private Place part(ClausePair pair, int begin, int end) {
		if (sameText) {
			return begin >= pair.present().getBegin() && end <= pair.present().getEnd()
					? new Place(pair.former(), pair.present(), begin, end, pair.isUnchanged() ? null : ReviewKind.CHANGED)
					: elsewhere(pair.former(), begin, end);
		}
		return PartPlace.in(former, pair.former(), begin, end, present, pair.present())
				.map(p -> new Place(pair.former(), pair.present(), p.begin(), p.end(),
						pair.isUnchanged() && p.sameWords() ? null : ReviewKind.CHANGED))
				.orElseGet(() -> new Place(pair.former(), pair.present(), WHOLE, WHOLE, ReviewKind.WIDENED));
	}

	private Place gone(Clause clause) {
		return new Place(clause, behind.get(clause.getId()), WHOLE, WHOLE, ReviewKind.GONE);
	}

	/** The words of a clause that is gone may stand in another. */
	private Place elsewhere(Clause clause, int begin, int end) {
		int from = begin == WHOLE ? contentBegin(clause) : begin;
		int to = begin == WHOLE ? clause.getEnd() : end;
		Optional<PartPlace> found = find(from, to);
		return found.flatMap(p -> holder(present.clauses(), p)).filter(c -> !c.isHeading())
				.map(c -> new Place(clause, c, found.get().begin(), found.get().end(), ReviewKind.MERGED))
				.or(() -> sameText ? first(present.clauses(), from, to).map(c -> new Place(clause, c, WHOLE, WHOLE, ReviewKind.CHANGED))
						: Optional.empty())
				.orElseGet(() -> gone(clause));
	}

	private Optional<PartPlace> find(int begin, int end) {
		if (sameText) {
			return Optional.of(new PartPlace(begin, end, true));
		}
		if (words == null) {
			words = new WordFinder(present);
		}
		return words.find(former, begin, end);
	}

	private int contentBegin(Clause clause) {
		String label = clause.getLabel() == null ? "" : clause.getLabel(); //$NON-NLS-1$
		return former.text().startsWith(label, clause.getBegin()) ? clause.getBegin() + label.length() : clause.getBegin();
	}

	/** The first clause that has words of a place which no single clause holds. */
	private static Optional<Clause> first(List<Clause> clauses, int begin, int end) {
		for (Clause clause : clauses) {
			if (clause.getBegin() < end && begin < clause.getEnd()) {
				return clause.isHeading() ? first(clause.getClauses(), begin, end) : Optional.of(clause);
			}
		}
		return Optional.empty();
	}

	/** The innermost clause that holds all of a place. */
	private static Optional<Clause> holder(List<Clause> clauses, PartPlace place) {
		for (Clause clause : clauses) {
			if (clause.getBegin() <= place.begin() && place.end() <= clause.getEnd()) {
				return holder(clause.getClauses(), place).or(() -> Optional.of(clause));
			}
		}
		return Optional.empty();
	}

	/** Puts down what became of a clause or of a part of it. */
	Review review(Place place, int begin, int end) {
		Review review = ModelFactory.eINSTANCE.createReview();
		review.setKind(place.kind());
		review.setClause(place.id());
		review.setFormerClause(place.former().getId());
		review.setFormerNumber(CodingEdits.name(place.former()));
		review.setFormerWords(words(place.former(), begin, end));
		review.setReplaced(version.getReplaced());
		review.setBegin(begin);
		review.setEnd(end);
		return review;
	}

	/** What was coded, in the words of the earlier version. */
	String words(Clause clause, int begin, int end) {
		boolean part = begin != WHOLE;
		String text = former.text();
		int last = Math.min(text.length(), part ? end : clause.getEnd());
		return text.substring(Math.clamp(part ? begin : clause.getBegin(), 0, last), last);
	}
}
