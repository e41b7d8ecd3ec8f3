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
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

/**
 * Confirms that a clause is right where the segmentation was in doubt: the check no longer
 * tells of it. It may be in doubt again once the number or the label of the clause changes.
 *
 * @param clause
 *            the clause or heading
 * @since 1.0
 */
public record ConfirmClause(ClauseRef clause) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when there is no doubt about it
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause confirmed = edit.clause(clause);
		List<Problem> doubts = ProjectCheck.doubts(edit.tree(clause.document()), edit.text(clause.document()));
		String name = CodingEdits.name(confirmed);
		if (doubts.stream().noneMatch(d -> d.place().equals(name))) {
			throw new EditException("confirmNothing", name); //$NON-NLS-1$
		}
		edit.set(confirmed, Literals.CLAUSE__CONFIRMED, true);
		return EditLabel.of("confirm", name); //$NON-NLS-1$
	}
}
