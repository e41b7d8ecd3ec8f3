// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.policycoder.edit.Edit;
import org.policycoder.edit.clause.VersionStep.Place;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;

/**
 * Brings what one coder has decided on the clauses of a document from an earlier version to the
 * later one, and puts down what is to be looked at. What was not looked at since an earlier
 * amendment has one review still, of what was decided first: it ends when the later version reads
 * as that did, and what no clause had any more comes back with its clause.
 */
abstract sealed class Carriage permits CodingCarriage, NoCodeCarriage {

	final Edit edit;

	final CodingSet set;

	final VersionSteps steps;

	/** What is to be looked at because of this step. */
	private final Set<Review> touched = new LinkedHashSet<>();

	private int unchanged;

	private int restored;

	Carriage(Edit edit, CodingSet set, VersionSteps steps) {
		this.edit = edit;
		this.set = set;
		this.steps = steps;
	}

	/** How many decisions stand where nothing has changed. */
	final int unchanged() {
		return unchanged;
	}

	/** How many stand again where all reads as it did when they were taken. */
	final int restored() {
		return restored;
	}

	final List<Review> toLookAt() {
		return set.getReviews().stream().filter(touched::contains).toList();
	}

	final void carry() {
		List<Review> before = set.getReviews().stream().filter(this::isOfThese).toList();
		carry(before.stream().filter(r -> r.getKind() != ReviewKind.GONE).toList());
		before.stream().filter(r -> r.getKind() == ReviewKind.GONE && !touched.contains(r)).forEach(this::bringBack);
	}

	/** Whether a review is of such decisions. */
	abstract boolean isOfThese(Review review);

	/** Carries all that have a clause, of which those reviews are open. */
	abstract void carry(List<Review> open);

	/** Where a decision goes, of what else is told for the later step. */
	final Place kept(Place next, Optional<Place> again) {
		return again.filter(p -> next.isGone()).orElse(next);
	}

	final void countUnchanged() {
		unchanged++;
	}

	/** All reads as it did: there is nothing to look at any more. */
	final void settle(Review review) {
		edit.remove(review);
		restored++;
	}

	/** Gives what no clause had back to the clause that reads so again, or that has its words; if none does, it stays in its review. */
	final void bringBack(Review review) {
		Optional<Place> again = steps.of(review);
		if (again.filter(p -> !p.isGone() && give(review, p)).isEmpty()) {
			edit.set(review, Literals.REVIEW__CLAUSE, steps.behind(review, again));
		}
	}

	/** Gives what a review is of to a clause; false when that has been decided otherwise meanwhile. */
	abstract boolean give(Review review, Place place);

	final void update(Review review, Place place) {
		edit.set(review, Literals.REVIEW__KIND, place.kind());
		lookAt(review, place);
	}

	/** As {@link #update}, with the kind as it was. */
	final void lookAt(Review review, Place place) {
		edit.set(review, Literals.REVIEW__CLAUSE, place.id());
		touched.add(review);
	}
}
