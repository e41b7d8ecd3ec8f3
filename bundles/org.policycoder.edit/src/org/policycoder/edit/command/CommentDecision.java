// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.NoCode;
import org.policycoder.model.storage.StorageException;

/**
 * Says why a disagreement was settled as it was.
 *
 * @param adjudicator
 *            the id of the coder who has settled
 * @param clause
 *            the clause
 * @param dimension
 *            the code of the dimension
 * @param note
 *            why; null or blank for nothing
 * @since 1.0
 */
public record CommentDecision(String adjudicator, ClauseRef clause, String dimension, String note) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when nothing is settled there
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingSet set = edit.codings(adjudicator, clause.document()).set();
		String text = note == null || note.isBlank() ? null : note.strip();
		boolean found = false;
		for (Coding coding : set.getCodings()) {
			if (coding.getClause() == clause.clause()
					&& edit.codebook().find(coding.getCategory()).filter(e -> e.dimension().getCode().equals(dimension)).isPresent()) {
				edit.set(coding, Literals.CODING__NOTE, text);
				found = true;
			}
		}
		for (NoCode decision : set.getNoCodes()) {
			if (decision.getClause() == clause.clause() && decision.getDimension().equals(dimension)) {
				edit.set(decision, Literals.NO_CODE__NOTE, text);
				found = true;
			}
		}
		if (!found) {
			throw new EditException("notSettled", CodingEdits.name(edit.clause(clause))); //$NON-NLS-1$
		}
		return EditLabel.of("commentSettled", CodingEdits.name(edit.clause(clause))); //$NON-NLS-1$
	}
}
