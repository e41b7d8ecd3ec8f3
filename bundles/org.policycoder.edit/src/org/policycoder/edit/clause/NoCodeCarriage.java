// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.policycoder.edit.Edit;
import org.policycoder.edit.clause.VersionStep.Place;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.NoCode;
import org.policycoder.model.Review;

/** Carries the decisions for no category: one goes with its clause only, wherever the words of that may be. */
final class NoCodeCarriage extends Carriage {

	NoCodeCarriage(Edit edit, CodingSet set, VersionSteps steps) {
		super(edit, set, steps);
	}

	@Override
	boolean isOfThese(Review review) {
		return review.getDimension() != null;
	}

	@Override
	void carry(List<Review> open) {
		open.stream().filter(r -> decision(r.getClause(), r.getDimension()).isEmpty()).forEach(edit::remove);
		for (NoCode decision : List.copyOf(set.getNoCodes())) {
			carry(decision, open.stream().filter(r -> r.getClause() == decision.getClause() && r.getDimension().equals(decision.getDimension()))
					.findFirst().orElse(null));
		}
	}

	private void carry(NoCode decision, Review review) {
		Optional<Place> next = steps.last().clause(decision.getClause());
		if (next.isEmpty()) {
			return;
		}
		Optional<Place> again = review == null ? Optional.empty() : steps.of(review);
		if (again.filter(Place::isSame).isPresent()) {
			settle(review);
			edit.set(decision, Literals.NO_CODE__CLAUSE, again.get().id());
		} else if (next.get().isSame()) {
			countUnchanged();
		} else {
			Place place = kept(next.get(), again);
			update(review == null ? review(decision, place) : review, place);
			if (place.isGone()) {
				edit.remove(decision);
			} else {
				edit.set(decision, Literals.NO_CODE__CLAUSE, place.id());
			}
		}
	}

	/** Unless the clause was coded or decided on meanwhile. */
	@Override
	boolean give(Review review, Place place) {
		if (isDecided(place.id(), review.getDimension())) {
			return false;
		}
		NoCode decision = ModelFactory.eINSTANCE.createNoCode();
		decision.setClause(place.id());
		decision.setDimension(review.getDimension());
		decision.setTime(review.getTime());
		edit.add(set, Literals.CODING_SET__NO_CODES, decision);
		if (place.isSame()) {
			settle(review);
		} else {
			update(review, place);
		}
		return true;
	}

	private boolean isDecided(int clause, String dimension) {
		return decision(clause, dimension).isPresent() || set.getCodings().stream().filter(c -> c.getClause() == clause)
				.anyMatch(c -> edit.codebook().find(c.getCategory()).filter(e -> Objects.equals(e.dimension().getCode(), dimension)).isPresent());
	}

	private Optional<NoCode> decision(int clause, String dimension) {
		return set.getNoCodes().stream().filter(n -> n.getClause() == clause && Objects.equals(n.getDimension(), dimension)).findFirst();
	}

	private Review review(NoCode decision, Place place) {
		Review review = steps.last().review(place, VersionStep.WHOLE, VersionStep.WHOLE);
		review.setDimension(decision.getDimension());
		review.setTime(decision.getTime());
		edit.add(set, Literals.CODING_SET__REVIEWS, review);
		return review;
	}
}
