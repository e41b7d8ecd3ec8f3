// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import java.util.Objects;

import org.policycoder.model.Clause;

/**
 * A clause or heading in two versions of a document, or in one of them.
 *
 * @param former
 *            the clause of the earlier version; null when it was added
 * @param present
 *            the clause of the later version; null when it was removed
 * @param sameWords
 *            whether both say the same: their words with all that is below them, but for
 *            their label, white space and the width of characters; of headings their own
 *            words only
 * @param sameContext
 *            whether the clauses above, which give an item its sense, are pairs too whose own
 *            words are the same
 * @param likeness
 *            how much of the words both have, a fraction 0–1: twice the pairs of neighbouring
 *            words that both have over those that there are; 0 when one is missing
 * @since 1.0
 */
public record ClausePair(Clause former, Clause present, boolean sameWords, boolean sameContext, double likeness) {

	/** What happened to a clause. */
	public enum Change {
		/** It reads as it did, under the same label. */
		NONE,
		/** It reads as it did, under another label or elsewhere. */
		RENUMBERED,
		/** It, or what is above it, reads otherwise. */
		CHANGED,
		/** The earlier version does not have it. */
		ADDED,
		/** The later version does not have it. */
		REMOVED
	}

	/**
	 * Tells what happened to it.
	 *
	 * @return the change
	 */
	public Change change() {
		if (former == null) {
			return Change.ADDED;
		} else if (present == null) {
			return Change.REMOVED;
		} else if (!isUnchanged()) {
			return Change.CHANGED;
		}
		boolean renumbered = !Objects.equals(former.getLabel(), present.getLabel())
				|| !Objects.equals(former.getNumber(), present.getNumber());
		return renumbered ? Change.RENUMBERED : Change.NONE;
	}

	/**
	 * Tells whether what was said of the earlier clause holds of the later one without a look.
	 *
	 * @return true when both are there and read the same, in themselves and in what is above
	 */
	public boolean isUnchanged() {
		return former != null && present != null && sameWords && sameContext;
	}
}
