// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.Objects;
import java.util.Optional;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.storage.StorageException;

/**
 * Gives a document the clauses that were found in its text anew, with another numbering style
 * or segmenter. Clauses that begin where one began keep its id, so that everybody's codings stay
 * with them; a coding whose clause has other words now, or is none any more, goes with its words
 * and is put down as a {@link org.policycoder.model.Review} of its coder, as when a document is
 * amended. The former clauses are kept if somebody had decided anything on them, so that the
 * codings are right again when they come back. A document that a coder had marked done is not
 * done any more when any of its clauses is another.
 * <p>
 * To be executed once.
 *
 * @since 1.0
 */
public final class SegmentAgain implements ProjectCommand {

	private final int document;

	private final String text;

	private final ClauseTree clauses;

	private CarriedCodings outcome;

	/**
	 * Makes the command.
	 *
	 * @param document
	 *            the number of the document
	 * @param text
	 *            the text that the clauses were found in
	 * @param clauses
	 *            the clauses, numbered for that document; they belong to the command from now on
	 */
	public SegmentAgain(int document, String text, ClauseTree clauses) {
		this.document = document;
		this.text = Objects.requireNonNull(text);
		this.clauses = Objects.requireNonNull(clauses);
	}

	/**
	 * Tells what the command has done.
	 *
	 * @return what became of the codings; empty before it was executed
	 */
	public Optional<CarriedCodings> outcome() {
		return Optional.ofNullable(outcome);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when there is no such document, or it has another text by now
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		String number = Integer.toString(document);
		edit.document(document);
		if (!edit.text(document).equals(text)) {
			throw new EditException("segmentOther", number); //$NON-NLS-1$
		}
		outcome = new ClauseChange(edit, document).to(text, clauses, false);
		return EditLabel.of("segmentAgain", number); //$NON-NLS-1$
	}
}
