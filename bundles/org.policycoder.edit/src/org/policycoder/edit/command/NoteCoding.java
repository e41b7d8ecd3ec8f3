// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Writes a note on a coding.
 *
 * @param coding
 *            a coding of the model
 * @param note
 *            the note; null or blank for none
 * @since 1.0
 */
public record NoteCoding(Coding coding, String note) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the coding is no longer part of the model
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingSet set = set(coding);
		edit.set(coding, Literals.CODING__NOTE, orNull(note));
		return EditLabel.of("noteCoding", clauseName(edit, set, coding), //$NON-NLS-1$
				CodebookEdits.name(edit, coding.getCategory()));
	}

	static CodingSet set(Coding coding) throws EditException {
		if (coding.eContainer() instanceof CodingSet set) {
			return set;
		}
		throw new EditException("codingGone"); //$NON-NLS-1$
	}

	/** A coding whose clause is gone can still be noted and removed. */
	static String clauseName(Edit edit, CodingSet set, Coding coding) throws EditException, StorageException {
		return edit.session().clauses(edit.document(set.getDocument())).byId(coding.getClause()).map(CodingEdits::name)
				.orElse(set.getDocument() + " #" + coding.getClause()); //$NON-NLS-1$
	}

	static String orNull(String text) {
		return text == null || text.isBlank() ? null : text;
	}
}
