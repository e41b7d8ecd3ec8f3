// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.policycoder.edit.Edit;
import org.policycoder.edit.clause.VersionStep.Place;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.NoCode;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;

/**
 * Brings the decisions of one coder for no category from an earlier version of a document to the
 * later one, as {@link CodingCarriage} does the codings. A decision goes with its clause only.
 */
final class NoCodeCarriage {

	private final Edit edit;

	private final CodingSet set;

	private final VersionSteps steps;

	private final Set<Review> touched = new LinkedHashSet<>();

	private int unchanged;

	private int restored;

	NoCodeCarriage(Edit edit, CodingSet set, VersionSteps steps) {
		this.edit = edit;
		this.set = set;
		this.steps = steps;
	}

	int unchanged() {
		return unchanged;
	}

	int restored() {
		return restored;
	}

	List<Review> toLookAt() {
		return set.getReviews().stream().filter(touched::contains).toList();
	}

	void carry() {
		List<Review> before = set.getReviews().stream().filter(r -> r.getDimension() != null).toList();
		List<Review> open = before.stream().filter(r -> r.getKind() != ReviewKind.GONE).toList();
		open.stream().filter(r -> decision(r.getClause(), r.getDimension()).isEmpty()).forEach(edit::remove);
		for (NoCode decision : List.copyOf(set.getNoCodes())) {
			carry(decision, open.stream().filter(r -> r.getClause() == decision.getClause() && r.getDimension().equals(decision.getDimension()))
					.findFirst().orElse(null));
		}
		before.stream().filter(r -> r.getKind() == ReviewKind.GONE && !touched.contains(r)).forEach(this::bringBack);
	}

	private void carry(NoCode decision, Review review) {
		Optional<Place> next = steps.last().clause(decision.getClause());
		if (next.isEmpty()) {
			return;
		}
		Optional<Place> again = review == null ? Optional.empty() : steps.of(review);
		if (again.filter(Place::isSame).isPresent()) {
			edit.remove(review);
			restored++;
			edit.set(decision, Literals.NO_CODE__CLAUSE, again.get().id());
		} else if (next.get().isSame()) {
			unchanged++;
		} else {
			Place place = again.filter(p -> next.get().isGone()).orElse(next.get());
			update(review == null ? review(decision, place) : review, place);
			if (place.isGone()) {
				edit.remove(decision);
			} else {
				edit.set(decision, Literals.NO_CODE__CLAUSE, place.id());
			}
		}
	}

	/** Unless the clause that reads so again, or much alike, was coded or decided on meanwhile. */
	private void bringBack(Review review) {
		Optional<Place> again = steps.of(review);
		if (again.isEmpty() || again.get().isGone() || isDecided(again.get().id(), review.getDimension())) {
			edit.set(review, Literals.REVIEW__CLAUSE, steps.behind(review, again));
			return;
		}
		NoCode decision = ModelFactory.eINSTANCE.createNoCode();
		decision.setClause(again.get().id());
		decision.setDimension(review.getDimension());
		decision.setTime(review.getTime());
		edit.add(set, Literals.CODING_SET__NO_CODES, decision);
		if (again.get().isSame()) {
			edit.remove(review);
			restored++;
		} else {
			update(review, again.get());
		}
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

	private void update(Review review, Place place) {
		edit.set(review, Literals.REVIEW__KIND, place.kind());
		edit.set(review, Literals.REVIEW__CLAUSE, place.id());
		touched.add(review);
	}
}
