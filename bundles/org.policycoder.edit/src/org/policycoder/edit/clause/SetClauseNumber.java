// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Clause;
import org.policycoder.model.storage.StorageException;

/**
 * Gives a clause another number; those below it follow.
 *
 * @param clause
 *            the clause, no heading
 * @param number
 *            the whole number, beginning with that of the document, for example 3-26
 * @since 1.0
 */
public record SetClauseNumber(ClauseRef clause, String number) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when it is a heading, the number is another clause's, or it does not begin
	 *             with that of the document
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause changed = edit.clause(clause);
		ClauseEdits.refuse(changed.isHeading(), "numberHeading", changed); //$NON-NLS-1$
		if (!number.matches(clause.document() + "(-[^\\s-]+)+")) { //$NON-NLS-1$
			throw new EditException("numberForm", number, Integer.toString(clause.document())); //$NON-NLS-1$
		}
		if (edit.session().clauses(edit.document(clause.document())).byNumber(number).filter(c -> c != changed)
				.isPresent()) {
			throw new EditException("numberTaken", number); //$NON-NLS-1$
		}
		EditLabel label = EditLabel.of("number", CodingEdits.name(changed), number); //$NON-NLS-1$
		ClauseNumbering.number(edit, changed, number);
		new ClauseEdits(edit, clause.document()).settle(changed);
		return label;
	}
}
