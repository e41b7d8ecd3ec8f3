// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.List;

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
 * Moves a clause one level down, to the end of the clause or heading before it.
 * Codings stay as they are.
 *
 * @param clause
 *            the clause or heading
 * @since 1.0
 */
public record DemoteClause(ClauseRef clause) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when there is none before it under the same parent
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause demoted = edit.clause(clause);
		ClauseEdits clauses = new ClauseEdits(edit, clause.document());
		List<Clause> beside = ClauseEdits.beside(demoted);
		int index = beside.indexOf(demoted);
		ClauseEdits.refuse(index == 0, "demoteFirst", demoted); //$NON-NLS-1$
		Clause above = beside.get(index - 1);
		EditLabel label = EditLabel.of("demote", CodingEdits.name(demoted), CodingEdits.name(above)); //$NON-NLS-1$
		ClauseNumbering left = ClauseNumbering.around(edit, demoted);
		ClauseNumbering numbers = ClauseNumbering.below(edit, above);
		if (!above.isHeading() && !above.getClauses().isEmpty() && !demoted.isHeading()) {
			edit.set(demoted, Literals.CLAUSE__LEVEL, above.getClauses().getLast().getLevel());
		}
		edit.move(demoted, above, Literals.CLAUSE__CLAUSES, above.getClauses().size());
		clauses.settle(demoted);
		clauses.extent(above, above.getBegin(), demoted.getEnd());
		left.complete();
		numbers.complete();
		return label;
	}
}
