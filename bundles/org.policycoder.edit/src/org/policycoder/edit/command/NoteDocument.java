// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Writes a coder's note on a document as a whole.
 *
 * @param coder
 *            the id of the coder
 * @param document
 *            the number of the document
 * @param note
 *            the note; null or blank for none
 * @since 1.0
 */
public record NoteDocument(String coder, int document, String note) implements ProjectCommand {

	/** {@inheritDoc} */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingSet set = edit.codings(coder, document).set();
		edit.set(set, Literals.CODING_SET__NOTE, NoteCoding.orNull(note));
		return EditLabel.of("noteDocument", Integer.toString(document)); //$NON-NLS-1$
	}
}
