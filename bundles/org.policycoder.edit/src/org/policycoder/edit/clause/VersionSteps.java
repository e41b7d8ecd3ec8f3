// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.policycoder.model.EarlierVersion;
import org.policycoder.model.Review;
import org.policycoder.model.version.ClausePairs;
import org.policycoder.model.version.VersionText;

/**
 * The steps from all earlier versions of a document to the one that takes its place. What was
 * not looked at since an earlier amendment is compared with what was coded, not with what the
 * version in between made of it.
 */
final class VersionSteps {

	private final List<EarlierVersion> versions;

	private final VersionText present;

	private final Map<EarlierVersion, VersionStep> steps = new HashMap<>();

	private final VersionStep last;

	/** Takes the earlier versions, the oldest first, and what is known of the last step. */
	VersionSteps(List<EarlierVersion> versions, VersionText present, ClausePairs pairs) {
		this.versions = List.copyOf(versions);
		this.present = present;
		this.last = new VersionStep(versions.getLast(), present, pairs);
		steps.put(versions.getLast(), last);
	}

	/** The step from the version that was replaced just now. */
	VersionStep last() {
		return last;
	}

	/** Finds where what a review is of is now, from the version in which it was coded or looked at last. */
	Optional<VersionStep.Place> of(Review review) {
		return step(review).flatMap(s -> review.getDimension() == null ? s.of(review.getFormerClause(), review.getBegin(), review.getEnd())
				: s.clause(review.getFormerClause()));
	}

	/** The id of the clause behind which stood what is gone still; 0 for none. */
	int behind(Review review, Optional<VersionStep.Place> gone) {
		return gone.or(() -> last.clause(review.getClause())).map(VersionStep.Place::id).orElse(0);
	}

	private Optional<VersionStep> step(Review review) {
		return versions.stream().filter(v -> Objects.equals(v.getReplaced(), review.getReplaced())).map(this::step)
				.filter(s -> reads(s, review)).findFirst();
	}

	private VersionStep step(EarlierVersion version) {
		return steps.computeIfAbsent(version, v -> new VersionStep(v, present, ClausePairs.of(VersionText.of(v), present)));
	}

	private static boolean reads(VersionStep step, Review review) {
		return step.clause(review.getFormerClause()).map(p -> step.words(p.former(), review.getBegin(), review.getEnd()))
				.filter(w -> w.equals(review.getFormerWords())).isPresent();
	}
}
