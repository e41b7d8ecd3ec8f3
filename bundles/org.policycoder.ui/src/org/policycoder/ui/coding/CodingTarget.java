// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;

/**
 * What the commands of coding act on: a part of the workbench that shows clauses
 * adapts to this.
 */
public interface CodingTarget {

	/**
	 * Gets the session of the study that is shown.
	 *
	 * @return the session, never null
	 */
	ProjectSession session();

	/**
	 * Gets the clauses that are to be coded.
	 *
	 * @return the current clause, or all that are selected; empty when there is none
	 */
	List<ClauseRef> clauses();

	/**
	 * Gets the part of the clause that is selected.
	 *
	 * @return begin and end in the text in UTF-16 code units, or null for the clause as
	 *         a whole
	 */
	default TextPart part() {
		return null;
	}

	/** Where a coder goes from clause to clause. */
	enum Way {

		/** On to the next that is to be coded, up to the end of the document. */
		ON,
		/** To the next that is to be coded, over the end round to what was passed over. */
		NEXT_UNCODED,
		/** As that, backwards. */
		PREVIOUS_UNCODED,
		/** To the next. */
		NEXT,
		/** To the one before. */
		PREVIOUS
	}

	/**
	 * Goes to another clause, which {@link #clauses()} has afterwards.
	 *
	 * @param way
	 *            where to
	 * @return whether there was one; false where what is to be coded does not follow
	 */
	default boolean go(Way way) {
		return false;
	}

	/**
	 * Tells whether one can go on from clause to clause.
	 *
	 * @return false when {@link #go} never does
	 */
	default boolean isWalkable() {
		return false;
	}

	/**
	 * Gets where the clauses are on the screen, so that what pops up does not cover
	 * them.
	 *
	 * @return a rectangle in coordinates of the display
	 */
	Rectangle anchor();

	/**
	 * A part of the text of a document.
	 *
	 * @param begin
	 *            the first code unit
	 * @param end
	 *            the one after the last
	 */
	record TextPart(int begin, int end) {}
}
