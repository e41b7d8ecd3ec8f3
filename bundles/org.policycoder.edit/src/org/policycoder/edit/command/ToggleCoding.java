// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.storage.StorageException;

/**
 * What a key for a category does: takes it from the clauses when all of them have
 * it, and gives it to those that have not otherwise.
 *
 * @param coder
 *            the id of the coder
 * @param clauses
 *            the clauses, of any documents
 * @param category
 *            the code of the category
 * @since 1.0
 */
public record ToggleCoding(String coder, List<ClauseRef> clauses, String category) implements ProjectCommand {

	/** Copies the clauses. */
	public ToggleCoding {
		clauses = List.copyOf(clauses);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             as {@link CodeClauses}
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingEdits codings = new CodingEdits(edit, coder);
		boolean all = true;
		for (ClauseRef clause : codings.codable(clauses)) {
			all &= codings.has(clause, category);
		}
		return (all ? new UncodeClauses(coder, clauses, category) : new CodeClauses(coder, clauses, category)).apply(edit);
	}
}
