// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.storage.StorageException;

/**
 * Takes documents out of the register, as one step. Their texts, clauses and codings
 * stay in the folder as long as the step can be undone; when the session ends they
 * are deleted with it.
 *
 * @param documents
 *            the numbers of the documents
 * @since 1.0
 */
public record RemoveDocuments(List<Integer> documents) implements ProjectCommand {

	/** Copies the documents. */
	public RemoveDocuments {
		documents = List.copyOf(documents);
	}

	/** {@inheritDoc} */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		for (int document : documents) {
			edit.remove(edit.document(document));
		}
		return EditLabel.of("removeDocuments", SetMetadata.documents(documents)); //$NON-NLS-1$
	}
}
