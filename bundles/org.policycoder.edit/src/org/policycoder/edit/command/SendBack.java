// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.SentBacks;
import org.policycoder.model.storage.StorageException;

/**
 * Sends clauses back to their coders instead of settling them: they are to look at them again in a dimension. It is put down with whoever
 * settles; what was settled before stays until something else is.
 *
 * @param adjudicator
 *            the id of the coder who settles
 * @param clauses
 *            the clauses, of any documents
 * @param dimension
 *            the code of the dimension
 * @param note
 *            what they are to look at; null or blank for nothing
 * @since 1.0
 */
public record SendBack(String adjudicator, List<ClauseRef> clauses, String dimension, String note) implements ProjectCommand {

	/** Copies the clauses. */
	public SendBack {
		clauses = List.copyOf(clauses);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the dimension or a document is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		if (edit.codebook().dimension(dimension).isEmpty()) {
			throw new EditException("dimensionGone", dimension); //$NON-NLS-1$
		}
		for (ClauseRef clause : clauses) {
			SentBacks.of(edit, adjudicator, clause).put(dimension, note);
		}
		return EditLabel.of("sendBack", CodingEdits.name(edit, clauses)); //$NON-NLS-1$
	}
}
