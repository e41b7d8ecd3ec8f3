// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

/**
 * How far a coder is with a document.
 *
 * @param status
 *            in one word
 * @param coded
 *            how many of the clauses without clauses below are coded, themselves or as
 *            part of a clause above
 * @param clauses
 *            how many clauses without clauses below there are
 * @since 1.0
 */
public record DocumentProgress(Status status, int coded, int clauses) {

	/** How far, in one word. */
	public enum Status {
		/** Nothing is coded. */
		NEW,
		/** Something is coded. */
		IN_WORK,
		/** The coder has marked the document done. */
		DONE,
		/** A file of the document cannot be read; what is wrong {@code check} tells. */
		UNREADABLE
	}

	/**
	 * Gets the share that is coded.
	 *
	 * @return a fraction 0–1; 0 when there are no clauses
	 */
	public double share() {
		return clauses == 0 ? 0 : (double) coded / clauses;
	}
}
