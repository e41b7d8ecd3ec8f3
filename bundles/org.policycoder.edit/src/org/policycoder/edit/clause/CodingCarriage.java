// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.policycoder.edit.DuplicateCodings;
import org.policycoder.edit.Edit;
import org.policycoder.edit.clause.VersionStep.Place;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;

/** Carries the codings: one goes with its words, and gives way to one that says the same there already. */
final class CodingCarriage extends Carriage {

	/** By the coding that it is of; what of a coding was settled otherwise is in the list of {@link #further}. */
	private final Map<Coding, Review> open = new HashMap<>();

	/** Reviews of a coding that gave way to one that says the same. */
	private final Map<Coding, List<Review>> further = new HashMap<>();

	CodingCarriage(Edit edit, CodingSet set, VersionSteps steps) {
		super(edit, set, steps);
	}

	@Override
	boolean isOfThese(Review review) {
		return review.getDimension() == null;
	}

	@Override
	void carry(List<Review> unsettled) {
		unsettled.forEach(this::assign);
		List.copyOf(set.getCodings()).forEach(this::carry);
	}

	/** To the coding that it is of, or that this gave way to; the coder who has taken that away since has looked at it. */
	private void assign(Review review) {
		List<Coding> there = set.getCodings().stream()
				.filter(c -> c.getClause() == review.getClause() && Objects.equals(c.getCategory(), review.getCategory())).toList();
		Optional<Coding> own = there.stream().filter(c -> !open.containsKey(c) && Objects.equals(c.getTime(), review.getTime()))
				.min(Comparator.comparingInt(c -> Objects.equals(c.getNote(), review.getNote()) ? 0 : 1));
		if (there.isEmpty()) {
			edit.remove(review);
		} else if (own.isPresent()) {
			open.put(own.get(), review);
		} else {
			further.computeIfAbsent(there.getFirst(), k -> new ArrayList<>(1)).add(review);
		}
	}

	/** A coding whose clause was gone before stays as it is; the check tells of it. */
	private void carry(Coding coding) {
		Optional<Place> next = steps.last().of(coding.getClause(), coding.getBegin(), coding.getEnd());
		if (next.isEmpty()) {
			return;
		}
		Review review = open.get(coding);
		Optional<Place> again = review == null ? Optional.empty() : steps.of(review);
		if (again.filter(Place::isSame).isPresent()) {
			settle(review);
			move(coding, again.get(), null);
		} else if (next.get().isSame()) {
			countUnchanged();
			move(coding, next.get(), null);
		} else {
			Place place = kept(next.get(), again);
			Review told = review == null ? review(coding, place) : review;
			edit.set(told, Literals.REVIEW__NOTE, DuplicateCodings.joined(coding.getNote(), told.getNote()));
			if (place == next.get()) {
				updateFurther(told, place);
			} else {
				update(told, place);
			}
			if (place.isGone()) {
				edit.remove(coding);
			} else {
				move(coding, place, told);
			}
		}
		further.getOrDefault(coding, List.of()).forEach(r -> follow(r, coding, next.get()));
	}

	/** What gave way to a coding goes where that one would have gone, unless all reads as it was coded. */
	private void follow(Review review, Coding coding, Place next) {
		Optional<Place> again = steps.of(review);
		if (again.filter(Place::isSame).isPresent()) {
			give(review, again.get());
		} else if (next.isGone()) {
			update(review, new Place(next.former(), next.present(), VersionStep.WHOLE, VersionStep.WHOLE, ReviewKind.GONE));
			bringBack(review);
		} else if (coding.eContainer() == null || coding.getClause() != next.present().getId()) {
			give(review, new Place(next.former(), next.present(), next.begin(), next.end(), review.getKind()));
		} else if (!next.isSame()) {
			updateFurther(review, next);
		}
	}

	@Override
	boolean give(Review review, Place place) {
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(place.present().getId());
		coding.setBegin(place.begin());
		coding.setEnd(place.end());
		coding.setCategory(review.getCategory());
		coding.setNote(review.getNote());
		coding.setTime(review.getTime());
		coding.setOrigin(review.getOrigin());
		edit.add(set, coding);
		if (place.isSame()) {
			settle(review);
			giveWay(coding, null);
		} else {
			update(review, place);
			giveWay(coding, review);
		}
		return true;
	}

	private void move(Coding coding, Place place, Review review) {
		edit.set(coding, Literals.CODING__CLAUSE, place.present().getId());
		edit.set(coding, Literals.CODING__BEGIN, place.begin());
		edit.set(coding, Literals.CODING__END, place.end());
		giveWay(coding, review);
	}

	/** One that would say what another says already gives way to it; its review, or the note of the other, keeps what was said of it. */
	private void giveWay(Coding coding, Review review) {
		Optional<Coding> other = set.getCodings().stream().filter(c -> c != coding && c.getClause() == coding.getClause()
				&& c.getBegin() == coding.getBegin() && c.getEnd() == coding.getEnd()
				&& Objects.equals(c.getCategory(), coding.getCategory())).findFirst();
		if (other.isPresent()) {
			if (review == null) {
				edit.set(other.get(), Literals.CODING__NOTE, DuplicateCodings.joined(other.get().getNote(), coding.getNote()));
			}
			edit.remove(coding);
		}
	}

	private Review review(Coding coding, Place place) {
		Review review = steps.last().review(place, coding.getBegin(), coding.getEnd());
		review.setCategory(coding.getCategory());
		review.setNote(coding.getNote());
		review.setTime(coding.getTime());
		review.setOrigin(coding.getOrigin());
		edit.add(set, Literals.CODING_SET__REVIEWS, review);
		return review;
	}

	/** What was widened or merged once stays so when its clause is only reworded in a further step. */
	private void updateFurther(Review review, Place place) {
		if (place.kind() == ReviewKind.CHANGED) {
			lookAt(review, place);
		} else {
			update(review, place);
		}
	}
}
