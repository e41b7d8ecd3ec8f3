// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.List;

/**
 * A clause in the tree of its document, coded or not.
 *
 * @param id
 *            identifies it in the document, as its tree stores it
 * @param number
 *            its number as tables print it
 * @param heading
 *            whether it is a heading, which is not coded as a rule
 * @param begin
 *            offset of its begin in the text, in UTF-16 code units
 * @param end
 *            offset after its end, behind the clauses in it
 * @param parent
 *            the position in the outline of the clause that it is in; -1 when it is in none
 * @param coded
 *            what coders gave it; null when nobody has coded it
 * @param uncoded
 *            the decisions that it has no category of a dimension
 * @since 1.0
 */
public record OutlineClause(int id, String number, boolean heading, int begin, int end, int parent, CodedClause coded,
		List<CodedClause.Uncoded> uncoded) {

	/** Takes an unmodifiable copy of the list. */
	public OutlineClause {
		uncoded = List.copyOf(uncoded);
	}

	/**
	 * Tells whether a query can find it.
	 *
	 * @return whether it is no heading, or coded all the same
	 */
	public boolean counts() {
		return !heading || coded != null;
	}
}
