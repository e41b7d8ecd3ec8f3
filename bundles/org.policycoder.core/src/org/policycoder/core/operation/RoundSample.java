// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.policycoder.analysis.Study;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Clause;
import org.policycoder.model.CodingRound;
import org.policycoder.model.DrawnDocument;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;

/**
 * A study as far as it was drawn for a blind round, to measure agreement of the round alone.
 *
 * @param session
 *            the session of the study
 * @param round
 *            a round of it
 * @since 1.0
 */
public record RoundSample(ProjectSession session, CodingRound round) {

	/**
	 * Restricts a study.
	 *
	 * @param study
	 *            the study, as taken of the session
	 * @return that study without what was not drawn and who does not take part; drawn documents and clauses that are gone are not in it
	 * @throws StorageException
	 *             when clauses cannot be read
	 */
	public Study of(Study study) throws StorageException {
		Map<Integer, Set<String>> drawn = new HashMap<>();
		for (DrawnDocument one : round.getDrawn()) {
			Optional<PolicyDocument> document = session.document(one.getDocument());
			Set<String> numbers = new HashSet<>();
			if (document.isPresent()) {
				for (int id : one.getClauses()) {
					session.clauses(document.get()).byId(id).map(Clause::getNumber).ifPresent(numbers::add);
				}
			}
			if (one.getClauses().isEmpty() || !numbers.isEmpty()) {
				drawn.put(one.getDocument(), numbers);
			}
		}
		return study.sampling(round.getCoders(), drawn);
	}
}
