// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.List;

import org.policycoder.model.storage.Problem;
import org.policycoder.model.version.ClausePairs;

/**
 * What became of the codings of a document that has other clauses now.
 *
 * @param unchanged
 *            how many codings, and decisions for no category, are on clauses that read as they
 *            did
 * @param restored
 *            how many were to be looked at, or had no clause, since an earlier change, and are on
 *            clauses that read again as they were coded
 * @param toLookAt
 *            the others, and what was to be looked at before and stands elsewhere now, as the
 *            check tells them until they are looked at, in the order of the coders and of their
 *            codings
 * @param reopened
 *            the ids of the coders for whom the document is no longer done
 * @param clauses
 *            what became of the clauses; the former ones are those of the kept version
 * @since 1.0
 */
public record CarriedCodings(int unchanged, int restored, List<Problem> toLookAt, List<String> reopened, ClausePairs clauses) {

	/** Copies the lists. */
	public CarriedCodings {
		toLookAt = List.copyOf(toLookAt);
		reopened = List.copyOf(reopened);
	}
}
