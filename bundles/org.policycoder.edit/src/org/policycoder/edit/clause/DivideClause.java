// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.ArrayList;
import java.util.List;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.storage.StorageException;

/**
 * Divides a clause into unlabelled parts below it, numbered 3-26-1, 3-26-2, …; the
 * clause itself stays. Codings of a part of it go to the part that holds their text.
 *
 * @param clause
 *            a clause without clauses below, no heading
 * @param offsets
 *            where the second and each further part begins, offsets in the text in
 *            UTF-16 code units, growing; at least one
 * @param toParts
 *            whether codings of the whole clause go to each of its parts; else they stay
 *            with the clause
 * @since 1.0
 */
public record DivideClause(ClauseRef clause, List<Integer> offsets, boolean toParts) implements ProjectCommand {

	/** Copies the offsets. */
	public DivideClause {
		offsets = List.copyOf(offsets);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when it is a heading, has clauses below it, or a part would be empty
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause whole = edit.clause(clause);
		ClauseEdits clauses = new ClauseEdits(edit, clause.document());
		ClauseEdits.refuse(whole.isHeading(), "splitHeading", whole); //$NON-NLS-1$
		ClauseEdits.refuse(!whole.getClauses().isEmpty(), "divideAgain", whole); //$NON-NLS-1$
		ClauseEdits.refuse(offsets.isEmpty(), "splitEmpty", whole); //$NON-NLS-1$
		ClauseNumbering numbers = ClauseNumbering.below(edit, whole);
		List<Clause> parts = new ArrayList<>();
		int from = whole.getBegin();
		for (int i = 0; i <= offsets.size(); i++) {
			int to = i < offsets.size() ? clauses.cut(offsets.get(i)) : whole.getEnd();
			int begin = clauses.beginAfter(from);
			int end = clauses.endBefore(to);
			ClauseEdits.refuse(begin >= end || to > whole.getEnd(), "splitEmpty", whole); //$NON-NLS-1$
			Clause part = clauses.create("part", begin, end); //$NON-NLS-1$
			clauses.insert(whole, i, part);
			parts.add(part);
			from = to;
		}
		numbers.complete();
		for (List<Coding> ofCoder : clauses.codings(whole)) {
			for (Coding coding : ofCoder) {
				follow(edit, clauses, coding, parts);
			}
		}
		return EditLabel.of("divide", CodingEdits.name(whole), Integer.toString(parts.size())); //$NON-NLS-1$
	}

	private void follow(Edit edit, ClauseEdits clauses, Coding coding, List<Clause> parts) {
		if (coding.getBegin() >= 0) {
			parts.stream().filter(p -> p.getBegin() <= coding.getBegin() && coding.getEnd() <= p.getEnd()).findFirst()
					.ifPresent(p -> clauses.moveTo(coding, p));
		} else if (toParts) {
			parts.stream().skip(1).forEach(p -> clauses.copy(coding, p, -1, -1));
			clauses.moveTo(coding, parts.get(0));
		}
	}
}
