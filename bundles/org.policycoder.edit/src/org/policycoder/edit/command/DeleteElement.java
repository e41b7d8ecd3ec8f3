// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.Set;

import org.policycoder.edit.CategoryUse;
import org.policycoder.edit.CategoryUsedException;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.NoCodes;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Category;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.storage.StorageException;

/**
 * Deletes a category or dimension with everything below it. Codings are never left
 * without a category: it is refused while there are some, unless they are to be
 * removed as well. To keep them, {@link MergeCategories} is the other way.
 *
 * @param code
 *            the code of the category or dimension
 * @param withCodings
 *            whether its codings, of all coders, are removed as well
 * @since 1.0
 */
public record DeleteElement(String code, boolean withCodings) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws CategoryUsedException
	 *             when there are codings and they are not to be removed; tells how many
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		DescribedElement element = CodebookEdits.element(edit, code);
		Set<String> codes = CodebookEdits.codes(element);
		CategoryUse use = CategoryUse.of(edit, codes);
		if (use.codings() > 0) {
			if (!withCodings) {
				throw new CategoryUsedException(element, use);
			}
			CodebookEdits.uncode(edit, codes);
		}
		CodebookEdits.keepColours(edit);
		edit.remove(element);
		NoCodes.follow(edit, CodebookEdits.dimensions(edit.project().codebook()));
		return EditLabel.of(element instanceof Category ? "deleteCategory" : "deleteDimension", element); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
