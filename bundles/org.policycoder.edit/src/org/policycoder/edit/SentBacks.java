// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;

import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.SentBack;
import org.policycoder.model.storage.StorageException;

/**
 * What one who settles has sent back of a clause.
 *
 * @param edit
 *            the edit of the command at work
 * @param set
 *            the codings of the one who settles in the clause's document
 * @param clause
 *            the id of the clause
 * @since 1.0
 */
public record SentBacks(Edit edit, CodingSet set, int clause) {

	/**
	 * What was sent back of a clause.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param adjudicator
	 *            the id of the coder who settles
	 * @param clause
	 *            the clause
	 * @return what was sent back, maybe nothing
	 * @throws EditException
	 *             when the document is not there any more
	 * @throws StorageException
	 *             when the coder's codings of it cannot be read
	 */
	public static SentBacks of(Edit edit, String adjudicator, ClauseRef clause) throws EditException, StorageException {
		return new SentBacks(edit, edit.codings(adjudicator, clause.document()).set(), clause.clause());
	}

	/**
	 * Sends back, or says something else to those it was sent back to.
	 *
	 * @param dimension
	 *            the code of the dimension
	 * @param note
	 *            what is to be looked at; null or blank for nothing
	 */
	public void put(String dimension, String note) {
		remove(dimension);
		SentBack sent = ModelFactory.eINSTANCE.createSentBack();
		sent.setClause(clause);
		sent.setDimension(dimension);
		sent.setNote(note == null || note.isBlank() ? null : note.strip());
		sent.setTime(edit.now());
		edit.add(set, Literals.CODING_SET__SENT_BACK, sent);
	}

	/**
	 * Sends back no more.
	 *
	 * @param dimension
	 *            the code of the dimension
	 */
	public void remove(String dimension) {
		List.copyOf(set.getSentBack()).stream().filter(s -> s.getClause() == clause && s.getDimension().equals(dimension)).forEach(edit::remove);
	}
}
