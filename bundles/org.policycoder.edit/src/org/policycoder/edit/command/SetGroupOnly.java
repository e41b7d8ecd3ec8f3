// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.Set;

import org.policycoder.edit.CategoryUse;
import org.policycoder.edit.CategoryUsedException;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Category;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Says whether a category only groups those below it.
 *
 * @param code
 *            the code of the category
 * @param groupOnly
 *            whether clauses cannot be coded with it
 * @since 1.0
 */
public record SetGroupOnly(String code, boolean groupOnly) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws CategoryUsedException
	 *             when clauses are coded with it
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Category category = CodebookEdits.category(edit, code);
		if (groupOnly && !category.isGroupOnly()) {
			CategoryUse use = CategoryUse.of(edit, Set.of(code));
			if (use.codings() > 0) {
				throw new CategoryUsedException(category, use);
			}
		}
		edit.set(category, Literals.CATEGORY__GROUP_ONLY, groupOnly);
		return EditLabel.of(groupOnly ? "groupOnly" : "notGroupOnly", category); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
