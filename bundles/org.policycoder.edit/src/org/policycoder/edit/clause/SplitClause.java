// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.List;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.NoCodes;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Splits a clause in two clauses of the same level. The first one keeps id, label and
 * number; the second one has no label, and a number of its own that leaves the
 * numbers of printed articles alone (see {@code 3-26.1}). Codings of all coders
 * follow: those of a part of the clause go where their text goes, one that spans the
 * cut to both.
 *
 * @param clause
 *            the clause, no heading
 * @param offset
 *            where the second one begins, an offset in the text in UTF-16 code units;
 *            white space around it belongs to neither
 * @param both
 *            whether codings of the whole clause go to both; else they stay with the
 *            first
 * @since 1.0
 */
public record SplitClause(ClauseRef clause, int offset, boolean both) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when it is a heading, one of the two would be empty, or the offset lies
	 *             within a clause below
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		Clause first = edit.clause(clause);
		ClauseEdits clauses = new ClauseEdits(edit, clause.document());
		int cut = clauses.cut(offset);
		int end = clauses.endBefore(cut);
		int begin = clauses.beginAfter(cut);
		ClauseEdits.refuse(first.isHeading(), "splitHeading", first); //$NON-NLS-1$
		int labelEnd = first.getBegin() + (first.getLabel() == null ? 0 : first.getLabel().length());
		ClauseEdits.refuse(end <= labelEnd && end <= first.getBegin() || cut < labelEnd || begin >= first.getEnd(),
				"splitEmpty", first); //$NON-NLS-1$
		for (Clause child : first.getClauses()) {
			ClauseEdits.refuse(child.getBegin() < cut && child.getEnd() > cut, "splitChild", child); //$NON-NLS-1$
		}
		EditLabel label = EditLabel.of("split", CodingEdits.name(first)); //$NON-NLS-1$
		ClauseNumbering around = ClauseNumbering.around(edit, first);
		ClauseNumbering inFirst = ClauseNumbering.below(edit, first);
		Clause second = clauses.create(first.getLevel(), begin, first.getEnd());
		clauses.insert(first.eContainer(), ClauseEdits.beside(first).indexOf(first) + 1, second);
		clauses.settle(first);
		clauses.extent(first, first.getBegin(), end);
		for (Clause child : List.copyOf(first.getClauses())) {
			if (child.getBegin() >= cut) {
				edit.move(child, second, Literals.CLAUSE__CLAUSES, second.getClauses().size());
			}
		}
		around.complete();
		inFirst.complete();
		for (List<Coding> ofCoder : clauses.codings(first)) {
			for (Coding coding : ofCoder) {
				follow(edit, clauses, coding, first, second);
			}
		}
		for (CodingIndex index : edit.codings(clause.document())) {
			new NoCodes(edit, index.set(), first.getId()).copyTo(second.getId());
		}
		return label;
	}

	private void follow(Edit edit, ClauseEdits clauses, Coding coding, Clause first, Clause second) {
		if (coding.getBegin() < 0) {
			if (both) {
				clauses.copy(coding, second, -1, -1);
			}
		} else if (coding.getBegin() >= first.getEnd()) {
			clauses.moveTo(coding, second);
			edit.set(coding, Literals.CODING__BEGIN, Math.max(coding.getBegin(), second.getBegin()));
		} else if (coding.getEnd() > second.getBegin()) {
			clauses.copy(coding, second, second.getBegin(), coding.getEnd());
			edit.set(coding, Literals.CODING__END, first.getEnd());
		} else {
			edit.set(coding, Literals.CODING__END, Math.min(coding.getEnd(), first.getEnd()));
		}
	}
}
