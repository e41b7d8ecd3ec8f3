// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import org.policycoder.model.storage.StorageException;

/**
 * One step of work that the user can undo as a whole. A command only says how the
 * model changes; undo, redo, saving and telling the views follow from what it did
 * through the {@link Edit}.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface ProjectCommand {

	/**
	 * Changes the model, through the edit only. Called once; undo and redo replay
	 * what was done. A command that changes nothing leaves no trace in the history.
	 *
	 * @param edit
	 *            reads and changes the model
	 * @return what was done, for the undo menu
	 * @throws EditException
	 *             when it cannot be done; what was changed so far is taken back
	 * @throws StorageException
	 *             when a file that is needed cannot be read; likewise
	 */
	EditLabel apply(Edit edit) throws EditException, StorageException;
}
