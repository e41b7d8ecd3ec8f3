// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.List;

import org.policycoder.edit.ClauseIndex;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Corrects the text of a document, as after a misreading: the one way in which a text
 * changes once it is in the project. Clauses and codings of all coders keep hold of
 * their words. What is inserted where a clause begins or ends belongs to it; between
 * two clauses that touch, to the second.
 *
 * @param document
 *            the number of the document
 * @param begin
 *            offset of the first character that is replaced, in UTF-16 code units
 * @param end
 *            offset after the last one
 * @param replacement
 *            what stands there instead; may be empty
 * @since 1.0
 */
public record CorrectText(int document, int begin, int end, String replacement) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the range is not one of the text or cuts a character in two, a clause
	 *             would be left without text, or the replacement holds a carriage return or
	 *             byte order mark
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		String text = edit.text(document);
		if (begin < 0 || end < begin || end > text.length() || cutsPair(text, begin) || cutsPair(text, end)) {
			throw new EditException("correctRange"); //$NON-NLS-1$
		}
		if (replacement.indexOf('\r') >= 0 || replacement.indexOf('\uFEFF') >= 0) {
			throw new EditException("correctCharacters"); //$NON-NLS-1$
		}
		ClauseIndex clauses = edit.session().clauses(edit.document(document));
		boolean beginsHere = begin == end && clauses.all().stream().anyMatch(c -> c.getBegin() == begin);
		TextShift shift = new TextShift(begin, end, replacement.length(), beginsHere);
		for (Clause clause : clauses.all()) {
			ClauseEdits.refuse(shift.begin(clause.getBegin()) >= shift.end(clause.getEnd())
					&& clause.getBegin() < clause.getEnd(), "correctEmpty", clause); //$NON-NLS-1$
		}
		edit.setText(document, text.substring(0, begin) + replacement + text.substring(end));
		for (Clause clause : clauses.all()) {
			edit.set(clause, Literals.CLAUSE__BEGIN, shift.begin(clause.getBegin()));
			edit.set(clause, Literals.CLAUSE__END, shift.end(clause.getEnd()));
			relabel(edit, clause);
		}
		for (CodingIndex index : edit.codings(document)) {
			for (Coding coding : List.copyOf(index.set().getCodings())) {
				if (coding.getBegin() >= 0) {
					carry(edit, coding, shift);
				}
			}
		}
		return EditLabel.of("correct", Integer.toString(document)); //$NON-NLS-1$
	}

	/** A label is what is printed; if it was corrected, so is the label. */
	private void relabel(Edit edit, Clause clause) throws EditException, StorageException {
		String label = clause.getLabel();
		if (label != null && !label.isEmpty() && begin < clause.getBegin() + label.length()
				&& end > clause.getBegin() && !edit.text(document).startsWith(label, clause.getBegin())) {
			String text = edit.text(document);
			int length = Math.max(0, label.length() + replacement.length() - (end - begin));
			int labelEnd = Math.min(clause.getEnd(), clause.getBegin() + length);
			ClauseEdits.rename(edit, clause, Literals.CLAUSE__LABEL, text.substring(clause.getBegin(), labelEnd).strip());
		}
	}

	/** A coded part of which no character is left goes over to the whole clause rather than being lost. */
	private static void carry(Edit edit, Coding coding, TextShift shift) {
		int from = shift.begin(coding.getBegin());
		int to = shift.end(coding.getEnd());
		boolean empty = from >= to;
		edit.set(coding, Literals.CODING__BEGIN, empty ? -1 : from);
		edit.set(coding, Literals.CODING__END, empty ? -1 : to);
	}

	private static boolean cutsPair(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset - 1))
				&& Character.isLowSurrogate(text.charAt(offset));
	}
}
