// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.IncompleteException;
import org.policycoder.edit.Omission;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Marks a document as done by a coder, or not done.
 *
 * @param coder
 *            the id of the coder
 * @param document
 *            the number of the document
 * @param done
 *            whether it is done
 * @param anyway
 *            whether to mark it done though clauses break rules of dimensions
 * @since 1.0
 */
public record MarkDone(String coder, int document, boolean done, boolean anyway) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws IncompleteException
	 *             when clauses break rules of dimensions and it is not to be marked done
	 *             anyway
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingSet set = edit.codings(coder, document).set();
		if (done && !anyway) {
			List<Omission> omissions = Omission.in(edit.session(), coder, edit.document(document));
			if (!omissions.isEmpty()) {
				throw new IncompleteException(document, omissions);
			}
		}
		edit.set(set, Literals.CODING_SET__DONE, done);
		return EditLabel.of(done ? "markDone" : "markNotDone", Integer.toString(document)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
