// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Clause;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.storage.StorageException;

/**
 * Gives a category to a part of a clause. The clause then counts as coded with it.
 * The rule of the dimension is kept as by {@link CodeClauses}.
 *
 * @param coder
 *            the id of the coder
 * @param clause
 *            the clause
 * @param category
 *            the code of the category
 * @param begin
 *            offset of the first character in the text of the document, in UTF-16 code
 *            units
 * @param end
 *            offset after the last one
 * @since 1.0
 */
public record CodePart(String coder, ClauseRef clause, String category, int begin, int end)
		implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the part is empty or does not lie in the clause, or as
	 *             {@link CodeClauses}
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingEdits codings = new CodingEdits(edit, coder);
		CodebookIndex.Entry entry = codings.assignable(category);
		Clause coded = edit.clause(clause);
		if (coded.isHeading()) {
			throw new EditException("headingCoded"); //$NON-NLS-1$
		}
		if (begin >= end || begin < coded.getBegin() || end > coded.getEnd()) {
			throw new EditException("partOutside", CodingEdits.name(coded)); //$NON-NLS-1$
		}
		codings.code(clause, entry, begin, end);
		return EditLabel.of("codePart", CodingEdits.name(coded), entry.category()); //$NON-NLS-1$
	}
}
