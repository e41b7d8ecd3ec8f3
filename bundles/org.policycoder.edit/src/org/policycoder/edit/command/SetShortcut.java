// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.ModelPackage.Literals;

/**
 * Gives a category the key that assigns it. A category that had the key loses it, in
 * the same step.
 *
 * @param code
 *            the code of the category
 * @param shortcut
 *            the key, for example 1 or a; null or blank for none
 * @since 1.0
 */
public record SetShortcut(String code, String shortcut) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the category is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		Category category = CodebookEdits.category(edit, code);
		String key = NoteCoding.orNull(shortcut);
		if (key != null) {
			for (CodebookIndex.Entry entry : edit.codebook().entries()) {
				if (entry.category() != category && key.equalsIgnoreCase(entry.category().getShortcut())) {
					edit.set(entry.category(), Literals.CATEGORY__SHORTCUT, null);
				}
			}
		}
		edit.set(category, Literals.CATEGORY__SHORTCUT, key);
		return key == null ? EditLabel.of("removeShortcut", category) : EditLabel.of("setShortcut", key, category); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
