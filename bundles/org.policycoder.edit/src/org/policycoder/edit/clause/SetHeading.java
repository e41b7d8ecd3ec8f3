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
import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Makes a clause a heading, or a heading a clause.
 *
 * @param clause
 *            the clause or heading
 * @param heading
 *            whether it is to be a heading
 * @since 1.0
 */
public record SetHeading(ClauseRef clause, boolean heading) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when it is to be a heading but is coded by someone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause changed = edit.clause(clause);
		EditLabel label = EditLabel.of(heading ? "makeHeading" : "makeClause", CodingEdits.name(changed)); //$NON-NLS-1$ //$NON-NLS-2$
		if (changed.isHeading() == heading) {
			return label;
		}
		int codings = new ClauseEdits(edit, clause.document()).codings(changed).stream().mapToInt(List<Coding>::size).sum();
		if (heading && codings > 0) {
			throw new EditException("headingHasCodings", CodingEdits.name(changed), Integer.toString(codings)); //$NON-NLS-1$
		}
		ClauseNumbering around = ClauseNumbering.around(edit, changed);
		if (heading) {
			edit.set(changed, Literals.CLAUSE__NUMBER, null);
		}
		edit.set(changed, Literals.CLAUSE__HEADING, heading);
		new ClauseEdits(edit, clause.document()).settle(changed);
		around.complete();
		return label;
	}
}
