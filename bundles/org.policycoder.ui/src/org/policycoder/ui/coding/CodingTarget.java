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
