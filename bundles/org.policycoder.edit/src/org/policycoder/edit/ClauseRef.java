// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;

/**
 * Names a clause of the study. Stays valid when clauses are split, joined, moved
 * or numbered anew, since it holds the id and not the number.
 *
 * @param document
 *            the number of the document
 * @param clause
 *            the id of the clause in the document
 * @since 1.0
 */
public record ClauseRef(int document, int clause) {

	/**
	 * Names a clause.
	 *
	 * @param clause
	 *            a clause of a tree
	 * @return its name
	 */
	public static ClauseRef of(Clause clause) {
		return new ClauseRef(((ClauseTree) EcoreUtil.getRootContainer(clause)).getDocument(), clause.getId());
	}
}
