// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.policycoder.edit.CategoryUse;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Category;
import org.policycoder.model.storage.StorageException;

/**
 * Merges categories into another one. All their codings, of all coders, get that one;
 * what becomes equal collapses to one coding with the notes of all. The categories
 * below them go below it.
 *
 * @param codes
 *            the codes of those that go
 * @param into
 *            the code of the one that stays
 * @since 1.0
 */
public record MergeCategories(List<String> codes, String into) implements ProjectCommand {

	/** Copies the codes. */
	public MergeCategories {
		codes = List.copyOf(codes);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when one is gone, the one that stays is among or below those that go, or
	 *             it only groups others while clauses are coded with those
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Category target = CodebookEdits.category(edit, into);
		Set<Category> merged = new LinkedHashSet<>();
		for (String code : codes) {
			merged.add(CodebookEdits.category(edit, code));
		}
		for (Category category : merged) {
			if (CodebookEdits.codes(category).contains(into)) {
				throw new EditException("mergeIntoItself", category, target); //$NON-NLS-1$
			}
		}
		Set<String> gone = Set.copyOf(codes);
		if (target.isGroupOnly() && CategoryUse.of(edit, gone).codings() > 0) {
			throw new EditException("groupCoded", target); //$NON-NLS-1$
		}
		EditLabel label = merged.size() == 1 ? EditLabel.of("merge", merged.iterator().next(), target) //$NON-NLS-1$
				: EditLabel.of("mergeMany", Integer.toString(merged.size()), target); //$NON-NLS-1$
		CodebookEdits.keepColours(edit);
		CodebookEdits.recode(edit, gone, into);
		for (Category category : merged) {
			for (Category child : List.copyOf(category.getCategories())) {
				if (!merged.contains(child)) {
					edit.move(child, target, CodebookEdits.listOf(target), target.getCategories().size());
				}
			}
		}
		for (Category category : merged) {
			if (!merged.contains(category.eContainer())) {
				edit.remove(category);
			}
		}
		return label;
	}
}
