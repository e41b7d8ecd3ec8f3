// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;

import org.policycoder.model.storage.StorageException;

/**
 * Several commands as one step, each seeing what those before it did. When one
 * refuses, none is done.
 *
 * @param label
 *            what they do together, for the undo menu; null to take the label of the
 *            last one
 * @param commands
 *            the commands in their order, at least one
 * @since 1.0
 */
public record CommandGroup(EditLabel label, List<ProjectCommand> commands) implements ProjectCommand {

	/** Copies the commands. */
	public CommandGroup {
		commands = List.copyOf(commands);
	}

	/** {@inheritDoc} */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		EditLabel last = label;
		for (ProjectCommand command : commands) {
			last = command.apply(edit);
		}
		return label == null ? last : label;
	}
}
