// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.CodingPlace;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Category;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Splits a category: a new one takes its place beside it, and those codings that are
 * chosen go over to it.
 *
 * @param code
 *            the code of the category
 * @param made
 *            the new category, of which a copy becomes part of the codebook behind the
 *            old one
 * @param moved
 *            whose codings of which clauses go to the new one
 * @since 1.0
 */
public record SplitCategory(String code, Category made, Set<CodingPlace> moved) implements ProjectCommand {

	/** Copies the places. */
	public SplitCategory {
		moved = Set.copyOf(moved);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the category is gone, or the code of the new one is missing or taken
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Category category = CodebookEdits.category(edit, code);
		CodebookEdits.requireNew(edit, made);
		CodebookEdits.keepColours(edit);
		EObject owner = category.eContainer();
		Category added = EcoreUtil.copy(made);
		edit.add(owner, CodebookEdits.listOf(owner), CodebookEdits.below(owner).indexOf(category) + 1, added);
		for (CodingPlace place : moved) {
			CodingIndex codings = edit.codings(place.coder(), place.clause().document());
			for (Coding coding : List.copyOf(codings.of(place.clause().clause()))) {
				if (code.equals(coding.getCategory())) {
					edit.set(coding, Literals.CODING__CATEGORY, added.getCode());
				}
			}
		}
		return EditLabel.of("splitCategory", category, added); //$NON-NLS-1$
	}
}
