// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.storage.StorageException;

/**
 * Removes one coding: one stripe, whether of a whole clause or of a part.
 *
 * @param coding
 *            a coding of the model
 * @since 1.0
 */
public record RemoveCoding(Coding coding) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the coding is no longer part of the model
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingSet set = NoteCoding.set(coding);
		EditLabel label = EditLabel.of("uncode", NoteCoding.clauseName(edit, set, coding), //$NON-NLS-1$
				CodebookEdits.name(edit, coding.getCategory()));
		edit.remove(coding);
		return label;
	}
}
