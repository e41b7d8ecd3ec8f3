// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

/**
 * A document of the project of which one that is imported may be an amended version.
 *
 * @param document
 *            its number
 * @param title
 *            its title; empty when it has none
 * @param reason
 *            why it may be
 * @param likeness
 *            how much the texts have in common, a fraction 0–1; see
 *            {@link org.policycoder.model.version.TextSketch#likeness}
 * @since 1.0
 */
public record Predecessor(int document, String title, Reason reason, double likeness) {

	/** A series of notices of one title says most things otherwise each time; what an amended law leaves is more. */
	private static final double LIKELY = 0.3;

	/** Why a document may be an earlier version, the weightiest first. */
	public enum Reason {
		/** The register gives the new document the same number. */
		NUMBER,
		/** Both have the same number of their issuer (文号). */
		IDENTIFIER,
		/** Both have the same title, but for what it says of the amendment. */
		TITLE,
		/** The new document is in a file that is named as the other is titled. */
		FILE_NAME,
		/** The titles are alike, and so are the texts. */
		TEXT
	}

	/**
	 * Tells whether the new document is rather an amended version than another document.
	 *
	 * @return true when something names it so and the texts are alike too
	 */
	public boolean isLikely() {
		return reason != Reason.TEXT && likeness >= LIKELY;
	}
}
