// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.round;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.CodingRound;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Closes a blind round: it hides nothing any more. What was drawn stays, to tell what agreement was measured of.
 *
 * @param number
 *            the number of an open round
 * @since 1.0
 */
public record CloseRound(int number) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when there is no such round, or it is closed
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingRound round = edit.project().rounds().stream().filter(r -> r.getNumber() == number && r.getClosed() == null).findFirst()
				.orElseThrow(() -> new EditException("roundGone", Integer.toString(number))); //$NON-NLS-1$
		edit.set(round, Literals.CODING_ROUND__CLOSED, edit.now());
		return EditLabel.of("closeRound", String.valueOf(round.getName())); //$NON-NLS-1$
	}
}
