// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.EarlierVersion;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.NoCode;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.version.ClausePair;
import org.policycoder.model.version.ClausePairs;
import org.policycoder.model.version.PartPlace;
import org.policycoder.model.version.VersionText;
import org.policycoder.model.version.WordFinder;

/** Brings codings from an earlier version of a document to the later one, and puts down what is to be looked at. */
final class CodingCarriage {

	private static final int WHOLE = -1;

	private final Edit edit;

	private final VersionText former;

	private final VersionText present;


	private final Map<Integer, ClausePair> byId = new HashMap<>();

	/** By the id of a clause that is gone, the clause behind which it stood. */
	private final Map<Integer, Clause> behind = new HashMap<>();

	private WordFinder words;

	private int unchanged;

	CodingCarriage(Edit edit, EarlierVersion former, VersionText present, ClausePairs pairs) {
		this.edit = edit;
		this.former = VersionText.of(former);
		this.present = present;
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

	/** How many stand where nothing has changed. */
	int unchanged() {
		return unchanged;
	}

	/** A coding whose clause was gone before stays as it is; the check tells of it. */
	void carry(CodingSet set, Coding coding) {
		ClausePair pair = byId.get(coding.getClause());
		if (pair == null) {
			return;
		}
		if (pair.present() == null) {
			carryFromGone(set, coding, pair.former());
		} else if (coding.getBegin() == WHOLE) {
			carried(set, coding, pair, pair.isUnchanged());
		} else {
			carryPart(set, coding, pair);
		}
	}

	private void carried(CodingSet set, Coding coding, ClausePair pair, boolean same) {
		if (same) {
			unchanged++;
		} else {
			put(set, review(ReviewKind.CHANGED, coding, pair.former(), pair.present()));
		}
	}

	private void carryPart(CodingSet set, Coding coding, ClausePair pair) {
		Optional<PartPlace> place = PartPlace.in(former, pair.former(), coding.getBegin(), coding.getEnd(), present, pair.present());
		if (place.isPresent()) {
			boolean same = pair.isUnchanged() && place.get().sameWords();
			Review review = same ? null : review(ReviewKind.CHANGED, coding, pair.former(), pair.present());
			move(set, coding, pair.present(), place.get().begin(), place.get().end(), review);
			unchanged += same ? 1 : 0;
		} else {
			move(set, coding, pair.present(), WHOLE, WHOLE, review(ReviewKind.WIDENED, coding, pair.former(), pair.present()));
		}
	}

	private void carryFromGone(CodingSet set, Coding coding, Clause clause) {
		boolean part = coding.getBegin() != WHOLE;
		int begin = part ? coding.getBegin() : contentBegin(clause);
		Optional<PartPlace> place = finder().find(former, begin, part ? coding.getEnd() : clause.getEnd());
		Optional<Clause> holder = place.flatMap(p -> holder(present.clauses(), p)).filter(c -> !c.isHeading());
		if (holder.isPresent()) {
			move(set, coding, holder.get(), place.get().begin(), place.get().end(),
					review(ReviewKind.MERGED, coding, clause, holder.get()));
		} else {
			put(set, review(ReviewKind.GONE, coding, clause, behind.get(clause.getId())));
			edit.remove(coding);
		}
	}

	private int contentBegin(Clause clause) {
		String label = clause.getLabel() == null ? "" : clause.getLabel(); //$NON-NLS-1$
		return former.text().startsWith(label, clause.getBegin()) ? clause.getBegin() + label.length() : clause.getBegin();
	}

	private WordFinder finder() {
		if (words == null) {
			words = new WordFinder(present);
		}
		return words;
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

	/** One that would say what another says already gives way to it; its review keeps what was said of it. */
	private void move(CodingSet set, Coding coding, Clause clause, int begin, int end, Review review) {
		boolean there = set.getCodings().stream().anyMatch(c -> c != coding && c.getClause() == clause.getId()
				&& c.getBegin() == begin && c.getEnd() == end && String.valueOf(c.getCategory()).equals(coding.getCategory()));
		if (review != null) {
			put(set, review);
		}
		if (there && review != null) {
			edit.remove(coding);
		} else {
			edit.set(coding, Literals.CODING__CLAUSE, clause.getId());
			edit.set(coding, Literals.CODING__BEGIN, begin);
			edit.set(coding, Literals.CODING__END, end);
		}
	}

	/** A decision for no category goes with its clause. */
	void carry(CodingSet set, NoCode decision) {
		ClausePair pair = byId.get(decision.getClause());
		if (pair == null) {
			return;
		}
		if (pair.isUnchanged()) {
			unchanged++;
			return;
		}
		boolean gone = pair.present() == null;
		Review review = review(gone ? ReviewKind.GONE : ReviewKind.CHANGED, pair.former(),
				gone ? behind.get(pair.former().getId()) : pair.present(), WHOLE, WHOLE);
		review.setDimension(decision.getDimension());
		review.setTime(decision.getTime());
		put(set, review);
		if (gone) {
			edit.remove(decision);
		}
	}

	private Review review(ReviewKind kind, Coding coding, Clause from, Clause to) {
		Review review = review(kind, from, to, coding.getBegin(), coding.getEnd());
		review.setCategory(coding.getCategory());
		review.setNote(coding.getNote());
		review.setTime(coding.getTime());
		review.setOrigin(coding.getOrigin());
		return review;
	}

	private Review review(ReviewKind kind, Clause from, Clause to, int begin, int end) {
		Review review = ModelFactory.eINSTANCE.createReview();
		review.setKind(kind);
		review.setClause(to == null ? 0 : to.getId());
		review.setFormerClause(from.getId());
		review.setFormerNumber(CodingEdits.name(from));
		boolean part = begin != WHOLE;
		String text = former.text();
		int last = Math.min(text.length(), part ? end : from.getEnd());
		review.setFormerWords(text.substring(Math.clamp(part ? begin : from.getBegin(), 0, last), last));
		review.setBegin(begin);
		review.setEnd(end);
		return review;
	}

	private void put(CodingSet set, Review review) {
		edit.add(set, Literals.CODING_SET__REVIEWS, review);
	}
}
