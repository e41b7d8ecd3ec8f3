// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.DuplicateCodings;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.Reviews;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.StorageException;

/**
 * Gives a coding that an amended version has left without a clause to one that the coder
 * names, with its note, time and origin, and takes it off the list of what is to be looked at.
 *
 * @param coder
 *            the id of the coder
 * @param formerClause
 *            the id that its clause has in the earlier version
 * @param category
 *            the code of its category
 * @param clause
 *            the clause that is to have it
 * @since 1.0
 */
public record RestoreCoding(String coder, int formerClause, String category, ClauseRef clause) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when it is not on the list any more, or the clause is a heading or gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause target = edit.clause(clause);
		if (target.isHeading()) {
			throw new EditException("headingCoded"); //$NON-NLS-1$
		}
		CodingIndex codings = edit.codings(coder, clause.document());
		for (Review review : Reviews.of(edit, coder, clause.document(), formerClause, category)) {
			if (review.getKind() == ReviewKind.GONE && category.equals(review.getCategory())) {
				Coding coding = ModelFactory.eINSTANCE.createCoding();
				coding.setClause(clause.clause());
				coding.setCategory(category);
				coding.setNote(review.getNote());
				coding.setTime(review.getTime());
				coding.setOrigin(review.getOrigin());
				edit.add(codings.set(), coding);
				edit.remove(review);
			}
		}
		DuplicateCodings.collapse(edit, codings.of(clause.clause()));
		return EditLabel.of("restoreCoding", CodingEdits.name(target), category); //$NON-NLS-1$
	}
}
