// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.storage.StorageException;

/**
 * Takes a category, or all, from clauses, as one step; also from parts of them.
 *
 * @param coder
 *            the id of the coder whose codings are removed
 * @param clauses
 *            the clauses, of any documents
 * @param category
 *            the code of the category, which need not be in the codebook any more; null
 *            for all categories
 * @since 1.0
 */
public record UncodeClauses(String coder, List<ClauseRef> clauses, String category) implements ProjectCommand {

	/** Copies the clauses. */
	public UncodeClauses {
		clauses = List.copyOf(clauses);
	}

	/** {@inheritDoc} */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingEdits codings = new CodingEdits(edit, coder);
		for (ClauseRef clause : clauses) {
			codings.uncode(clause, category);
		}
		Object name = CodingEdits.name(edit, clauses);
		return category == null ? EditLabel.of("uncodeAll", name) //$NON-NLS-1$
				: EditLabel.of("uncode", name, CodebookEdits.name(edit, category)); //$NON-NLS-1$
	}
}
