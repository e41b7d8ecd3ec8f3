// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.NoCodes;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.SentBacks;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.storage.StorageException;

/**
 * Settles what coders disagree on as none of them has it: the clauses get one category of the dimension, of the origin
 * {@link CodingOrigin#ADJUDICATED}, and no other of it.
 *
 * @param adjudicator
 *            the id of the coder who settles
 * @param clauses
 *            the clauses, of any documents
 * @param category
 *            the code of a category that can be assigned
 * @since 1.0
 */
public record SettleAs(String adjudicator, List<ClauseRef> clauses, String category) implements ProjectCommand {

	/** Copies the clauses. */
	public SettleAs {
		clauses = List.copyOf(clauses);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the category is gone or only groups others, or a document is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Entry entry = new CodingEdits(edit, adjudicator).assignable(category);
		String dimension = entry.dimension().getCode();
		for (ClauseRef clause : clauses) {
			for (Coding own : List.copyOf(edit.codings(adjudicator, clause.document()).of(clause.clause()))) {
				if (edit.codebook().find(own.getCategory()).filter(e -> e.dimension() == entry.dimension()).isPresent()) {
					edit.remove(own);
				}
			}
			Coding coding = ModelFactory.eINSTANCE.createCoding();
			coding.setClause(clause.clause());
			coding.setCategory(category);
			coding.setTime(edit.now());
			coding.setOrigin(CodingOrigin.ADJUDICATED);
			edit.add(edit.codings(adjudicator, clause.document()).set(), coding);
			NoCodes.of(edit, adjudicator, clause).remove(dimension);
			SentBacks.of(edit, adjudicator, clause).remove(dimension);
		}
		return EditLabel.of("settleAs", CodingEdits.name(edit, clauses), entry.category()); //$NON-NLS-1$
	}
}
