// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.Reviews;
import org.policycoder.model.Review;
import org.policycoder.model.storage.StorageException;

/**
 * Takes what a coder has looked at since a document was amended off the list. Codings stay
 * as they are.
 *
 * @param coder
 *            the id of the coder
 * @param document
 *            the number of the document
 * @param formerClause
 *            the id that the clause has in the earlier version
 * @param code
 *            the code of the category, or of the dimension that it was decided to have no
 *            category of
 * @since 1.0
 */
public record LookAt(String coder, int document, int formerClause, String code) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when it is not on the list any more
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		String number = null;
		for (Review review : Reviews.of(edit, coder, document, formerClause, code)) {
			number = review.getFormerNumber();
			edit.remove(review);
		}
		return EditLabel.of("lookAt", code, String.valueOf(number)); //$NON-NLS-1$
	}
}
