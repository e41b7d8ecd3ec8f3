// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.round;

import java.util.ArrayList;
import java.util.List;

import org.policycoder.edit.ClauseIndex;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Clause;
import org.policycoder.model.CodingRound;
import org.policycoder.model.DrawnDocument;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;

/**
 * How far a coder is with a blind round.
 *
 * @param coder
 *            the id of the coder
 * @param documentsDone
 *            how many of the drawn documents the coder has declared done
 * @param documents
 *            how many documents there are of those that were drawn
 * @param unitsCoded
 *            how many of the clauses to be coded the coder has coded
 * @param units
 *            how many clauses are to be coded
 * @since 1.0
 */
public record RoundProgress(String coder, int documentsDone, int documents, int unitsCoded, int units) {

	/**
	 * Tells whether the coder has finished.
	 *
	 * @return whether all documents are done
	 */
	public boolean isDone() {
		return documentsDone == documents;
	}

	/**
	 * Looks how far all coders of a round are.
	 *
	 * @param session
	 *            the session of the study
	 * @param round
	 *            a round of it
	 * @return the progress of each coder, in the order of the round
	 * @throws StorageException
	 *             when clauses or codings cannot be read
	 */
	public static List<RoundProgress> of(ProjectSession session, CodingRound round) throws StorageException {
		List<RoundProgress> all = new ArrayList<>();
		for (String coder : round.getCoders()) {
			int done = 0;
			int documents = 0;
			int coded = 0;
			int units = 0;
			for (DrawnDocument drawn : round.getDrawn()) {
				PolicyDocument document = session.document(drawn.getDocument()).orElse(null);
				if (document != null) {
					CodingIndex codings = session.codings(coder, document);
					documents++;
					done += codings.set().isDone() ? 1 : 0;
					for (Clause clause : clauses(session.clauses(document), drawn)) {
						units++;
						coded += ClauseIndex.isCovered(clause, codings) ? 1 : 0;
					}
				}
			}
			all.add(new RoundProgress(coder, done, documents, coded, units));
		}
		return all;
	}

	private static List<Clause> clauses(ClauseIndex index, DrawnDocument drawn) {
		return drawn.getClauses().isEmpty() ? index.leaves() : drawn.getClauses().stream().flatMap(id -> index.byId(id).stream()).toList();
	}
}
