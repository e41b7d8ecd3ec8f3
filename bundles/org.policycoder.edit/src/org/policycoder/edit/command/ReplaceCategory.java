// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.DuplicateCodings;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Puts one category in the place of another on clauses, as one step; notes and coded
 * parts stay. Clauses without the old category stay as they are.
 *
 * @param coder
 *            the id of the coder
 * @param clauses
 *            the clauses, of any documents
 * @param from
 *            the code of the old category, which need not be in the codebook any more
 * @param to
 *            the code of the new one
 * @since 1.0
 */
public record ReplaceCategory(String coder, List<ClauseRef> clauses, String from, String to)
		implements ProjectCommand {

	/** Copies the clauses. */
	public ReplaceCategory {
		clauses = List.copyOf(clauses);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the new category only groups others or is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodebookIndex.Entry entry = new CodingEdits(edit, coder).assignable(to);
		for (ClauseRef clause : clauses) {
			CodingIndex index = edit.codings(coder, clause.document());
			for (Coding coding : List.copyOf(index.of(clause.clause()))) {
				if (from.equals(coding.getCategory())) {
					edit.set(coding, Literals.CODING__CATEGORY, to);
					edit.set(coding, Literals.CODING__TIME, edit.now());
					edit.set(coding, Literals.CODING__ORIGIN, CodingOrigin.CODER);
				}
			}
			DuplicateCodings.collapse(edit, index.of(clause.clause()));
		}
		return EditLabel.of("replace", CodebookEdits.name(edit, from), entry.category(), //$NON-NLS-1$
				CodingEdits.name(edit, clauses));
	}
}
