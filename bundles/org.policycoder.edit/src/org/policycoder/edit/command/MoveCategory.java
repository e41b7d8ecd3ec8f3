// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Category;
import org.policycoder.model.DescribedElement;

/**
 * Moves a category, with those below it, to another place in the codebook. Codings
 * hold on to it by its code and stay.
 *
 * @param code
 *            the code of the category
 * @param parent
 *            the code of the dimension or category that it goes below
 * @param index
 *            its place there after the move, itself not counted; anything beyond the end
 *            is the end
 * @since 1.0
 */
public record MoveCategory(String code, String parent, int index) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when one of the two is gone, or it would go below itself
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		Category category = CodebookEdits.category(edit, code);
		DescribedElement owner = CodebookEdits.element(edit, parent);
		if (CodebookEdits.codes(category).contains(parent)) {
			throw new EditException("moveBelowItself", category); //$NON-NLS-1$
		}
		int size = CodebookEdits.below(owner).size() - (category.eContainer() == owner ? 1 : 0);
		int target = Math.clamp(index, 0, size);
		if (category.eContainer() != owner || CodebookEdits.below(owner).indexOf(category) != target) {
			CodebookEdits.keepColours(edit);
			edit.move(category, owner, CodebookEdits.listOf(owner), target);
		}
		return EditLabel.of("moveCategory", category, owner); //$NON-NLS-1$
	}
}
