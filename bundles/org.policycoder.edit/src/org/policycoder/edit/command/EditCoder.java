// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelPackage.Literals;

/**
 * Changes name and colour of a coder.
 *
 * @param id
 *            the id of a coder of the project
 * @param name
 *            the name, for people
 * @param colour
 *            #RRGGBB, or null for one that the program chooses
 * @since 1.0
 */
public record EditCoder(String id, String name, String colour) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the project has no such coder
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		Coder coder = find(edit, id);
		edit.set(coder, Literals.CODER__NAME, name);
		edit.set(coder, Literals.CODER__COLOUR, colour);
		return EditLabel.of("editCoder", String.valueOf(name)); //$NON-NLS-1$
	}

	static Coder find(Edit edit, String id) throws EditException {
		return edit.project().project().getCoders().stream().filter(c -> c.getId().equals(id)).findFirst()
				.orElseThrow(() -> new EditException("coderGone", String.valueOf(id))); //$NON-NLS-1$
	}
}
