// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Category;
import org.policycoder.model.ModelPackage.Literals;

/**
 * Gives a category a colour.
 *
 * @param code
 *            the code of the category
 * @param colour
 *            #RRGGBB; null for one that the program chooses
 * @since 1.0
 */
public record SetColour(String code, String colour) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the category is gone, or it is no colour
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		if (colour != null && !colour.matches("#[0-9A-Fa-f]{6}")) { //$NON-NLS-1$
			throw new EditException("badColour", colour); //$NON-NLS-1$
		}
		Category category = CodebookEdits.category(edit, code);
		edit.set(category, Literals.CATEGORY__COLOUR, colour);
		return EditLabel.of("setColour", category); //$NON-NLS-1$
	}
}
