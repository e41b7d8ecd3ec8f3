// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Clause;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Moves a clause one level up, behind the clause or heading that it was below. Those
 * after it under the same parent come along, since the text has an order. Codings
 * stay as they are.
 *
 * @param clause
 *            the clause or heading
 * @since 1.0
 */
public record PromoteClause(ClauseRef clause) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when nothing is above it, or the one above would be left without text
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause promoted = edit.clause(clause);
		ClauseEdits clauses = new ClauseEdits(edit, clause.document());
		if (!(promoted.eContainer() instanceof Clause parent)) {
			throw new EditException("promoteTop", CodingEdits.name(promoted)); //$NON-NLS-1$
		}
		int end = clauses.endBefore(promoted.getBegin());
		ClauseEdits.refuse(end <= parent.getBegin(), "promoteEmpty", parent); //$NON-NLS-1$
		EditLabel label = EditLabel.of("promote", CodingEdits.name(promoted)); //$NON-NLS-1$
		EObject owner = parent.eContainer();
		ClauseNumbering numbers = ClauseNumbering.below(edit, owner);
		ClauseNumbering left = ClauseNumbering.below(edit, parent);
		int index = ClauseEdits.below(owner).indexOf(parent) + 1;
		List<Clause> beside = parent.getClauses();
		for (Clause moved : List.copyOf(beside.subList(beside.indexOf(promoted), beside.size()))) {
			edit.move(moved, owner, ClauseEdits.listOf(owner), index++);
			if (!parent.isHeading() && !moved.isHeading()) {
				edit.set(moved, Literals.CLAUSE__LEVEL, parent.getLevel());
			}
		}
		clauses.settle(promoted);
		clauses.extent(parent, parent.getBegin(), end);
		numbers.complete();
		if (!parent.isHeading()) {
			left.complete();
		}
		return label;
	}
}
