// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Category;
import org.policycoder.model.DescribedElement;

/**
 * Adds a category to the codebook.
 *
 * @param parent
 *            the code of the dimension or category that it goes below
 * @param index
 *            its place there, from 0 to the number of those there
 * @param category
 *            the category, with those below it; a copy becomes part of the codebook
 * @since 1.0
 */
public record AddCategory(String parent, int index, Category category) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when a code is missing or taken, or the parent is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		CodebookEdits.requireNew(edit, category);
		DescribedElement owner = CodebookEdits.element(edit, parent);
		CodebookEdits.keepColours(edit);
		Category added = EcoreUtil.copy(category);
		edit.add(owner, CodebookEdits.listOf(owner), index, added);
		return EditLabel.of("addCategory", added); //$NON-NLS-1$
	}
}
