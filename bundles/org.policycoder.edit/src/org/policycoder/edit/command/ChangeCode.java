// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.Map;
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
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Gives a category or dimension another code; all codings of all coders follow.
 *
 * @param code
 *            the present code
 * @param newCode
 *            the new one
 * @since 1.0
 */
public record ChangeCode(String code, String newCode) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the new code is missing or taken, also by codings whose category is
	 *             not in the codebook, which would come to mean something else
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		DescribedElement element = CodebookEdits.element(edit, code);
		EditLabel label = EditLabel.of("changeCode", code, String.valueOf(newCode)); //$NON-NLS-1$
		if (code.equals(newCode)) {
			return label;
		}
		CodebookEdits.requireNew(edit, newCode);
		if (element instanceof Category category) {
			CategoryUse dangling = CategoryUse.of(edit, Set.of(newCode));
			if (dangling.codings() > 0) {
				throw new CategoryUsedException(newCode, dangling);
			}
			CodebookEdits.recode(edit, Set.of(code), newCode);
			edit.set(category, Literals.DESCRIBED_ELEMENT__CODE, newCode);
		} else {
			Map<String, String> codes = CodebookEdits.dimensions(edit.project().codebook());
			codes.replace(code, newCode);
			NoCodes.follow(edit, codes);
			edit.set(element, Literals.DESCRIBED_ELEMENT__CODE, newCode);
		}
		return label;
	}
}
