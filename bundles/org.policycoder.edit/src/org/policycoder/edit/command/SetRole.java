// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Coder;
import org.policycoder.model.CoderRole;
import org.policycoder.model.ModelPackage.Literals;

/**
 * Says what a coder is in the study for.
 *
 * @param id
 *            the id of a coder of the project
 * @param role
 *            the role
 * @since 1.0
 */
public record SetRole(String id, CoderRole role) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the project has no such coder
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		Coder coder = EditCoder.find(edit, id);
		edit.set(coder, Literals.CODER__ROLE, role);
		return EditLabel.of("setRole", coder.getName() == null ? id : coder.getName()); //$NON-NLS-1$
	}
}
