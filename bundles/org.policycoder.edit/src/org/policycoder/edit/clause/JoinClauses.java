// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.List;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.DuplicateCodings;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.NoCodes;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.Reviews;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Joins a clause with the next one of the same level. What is left keeps id, label and
 * number of the first; it has the codings of both, for every coder, each category once.
 *
 * @param clause
 *            the first of the two, no heading
 * @since 1.0
 */
public record JoinClauses(ClauseRef clause) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when there is no next clause under the same parent, or one of the two is a
	 *             heading
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause first = edit.clause(clause);
		ClauseEdits clauses = new ClauseEdits(edit, clause.document());
		List<Clause> beside = ClauseEdits.beside(first);
		int next = beside.indexOf(first) + 1;
		ClauseEdits.refuse(next == beside.size(), "joinLast", first); //$NON-NLS-1$
		Clause second = beside.get(next);
		ClauseEdits.refuse(first.isHeading() || second.isHeading(), "joinHeading", first); //$NON-NLS-1$
		EditLabel label = EditLabel.of("join", CodingEdits.name(first), CodingEdits.name(second)); //$NON-NLS-1$
		ClauseNumbering around = ClauseNumbering.around(edit, first);
		ClauseNumbering inFirst = ClauseNumbering.below(edit, first);
		for (List<Coding> ofCoder : clauses.codings(second)) {
			for (Coding coding : ofCoder) {
				clauses.moveTo(coding, first);
			}
		}
		for (List<Coding> ofCoder : clauses.codings(first)) {
			DuplicateCodings.collapse(edit, ofCoder);
		}
		for (CodingIndex index : edit.codings(clause.document())) {
			new NoCodes(edit, index.set(), first.getId()).removeAll();
			new NoCodes(edit, index.set(), second.getId()).removeAll();
			Reviews.follow(edit, index.set(), second.getId(), first.getId());
		}
		clauses.settle(first);
		clauses.extent(first, first.getBegin(), second.getEnd());
		for (Clause child : List.copyOf(second.getClauses())) {
			edit.move(child, first, Literals.CLAUSE__CLAUSES, first.getClauses().size());
		}
		edit.remove(second);
		around.complete();
		inFirst.complete();
		return label;
	}
}
