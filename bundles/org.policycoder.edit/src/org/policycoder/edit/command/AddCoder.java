// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.CoderFolder;

/**
 * Adds a coder to the project.
 *
 * @param coder
 *            the coder, of which a copy becomes part of the project
 * @since 1.0
 */
public record AddCoder(Coder coder) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the id is taken, also but for upper and lower case since it names a
	 *             folder, or is not made of letters, digits, - and _
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		String id = String.valueOf(coder.getId());
		if (!CoderFolder.isId(id)) {
			throw new EditException("badCoderId", id); //$NON-NLS-1$
		}
		if (edit.project().project().getCoders().stream().anyMatch(c -> id.equalsIgnoreCase(c.getId()))) {
			throw new EditException("coderThere", id); //$NON-NLS-1$
		}
		edit.add(edit.project().project(), Literals.PROJECT__CODERS, EcoreUtil.copy(coder));
		return EditLabel.of("addCoder", coder.getName() == null ? id : coder.getName()); //$NON-NLS-1$
	}
}
