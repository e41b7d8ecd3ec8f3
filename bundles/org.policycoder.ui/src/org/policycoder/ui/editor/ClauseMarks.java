// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.policycoder.ui.CategorySwatches.Shape;

/** What is to be shown at the clauses of a text. */
interface ClauseMarks {

	/** No codings at all. */
	ClauseMarks NONE = clause -> Marks.NONE;

	/**
	 * One coding.
	 *
	 * @param code
	 *            the code of the category
	 * @param label
	 *            its label in the language of the user
	 * @param colour
	 *            its colour
	 * @param shape
	 *            that of its dimension
	 * @param begin
	 *            where the coded part begins in the text, or -1 for the whole clause
	 * @param end
	 *            where it ends, or -1
	 * @param note
	 *            the note on it, or null
	 */
	record Mark(String code, String label, RGB colour, Shape shape, int begin, int end, String note) {

		boolean isPart() {
			return begin >= 0 && end > begin;
		}
	}

	/**
	 * All there is at a clause.
	 *
	 * @param codings
	 *            the codings in the order of the codebook
	 * @param breaches
	 *            a sentence for each rule that the codings break
	 * @param reviews
	 *            a sentence for each that is to be looked at since the document was amended
	 */
	record Marks(List<Mark> codings, List<String> breaches, List<String> reviews) {

		static final Marks NONE = new Marks(List.of(), List.of(), List.of());

		public Marks {
			codings = List.copyOf(codings);
			breaches = List.copyOf(breaches);
			reviews = List.copyOf(reviews);
		}

		boolean hasNote() {
			return codings.stream().anyMatch(c -> c.note() != null && !c.note().isBlank());
		}
	}

	/**
	 * Gets what is at a clause. Called while painting, so it has to be quick.
	 *
	 * @param clause
	 *            the id of the clause
	 * @return its marks, never null
	 */
	Marks of(int clause);
}
