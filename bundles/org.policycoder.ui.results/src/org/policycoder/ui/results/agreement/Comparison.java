// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.RoundSample;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.Sight;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.SentBack;

/**
 * How far coders agree, and what they disagree on, as far as whoever is at work may see it.
 *
 * @param agreement
 *            the table of that id
 * @param confusion
 *            the table of that id
 * @param disagreements
 *            the table of that id, with texts
 * @param compared
 *            all who are compared and have begun a document, also while only a pair of them is looked at: none of them settles
 * @param documents
 *            the documents that can be compared
 * @param sentBack
 *            what was sent back to its coders
 * @param hidden
 *            how many documents are not compared because whoever is at work codes blind
 */
record Comparison(Table agreement, Table confusion, Table disagreements, List<StudyCoder> compared, List<StudyDocument> documents,
		Set<Place> sentBack, int hidden) {

	/**
	 * A clause in a dimension.
	 *
	 * @param document
	 *            the number of the document
	 * @param clause
	 *            the number of the clause
	 * @param dimension
	 *            the code of the dimension
	 */
	record Place(int document, String clause, String dimension) {}

	/**
	 * Compares.
	 *
	 * @param session
	 *            the session of the study
	 * @param study
	 *            the study as it was taken of it
	 * @param pair
	 *            the ids of the coders to be compared; empty for all
	 * @param document
	 *            the number of the only document; 0 for all
	 * @param round
	 *            the number of the blind round of which alone is compared; 0 for none
	 * @param parameters
	 *            the dimension, or none for all
	 */
	static Comparison of(ProjectSession session, Study study, List<String> pair, int document, int round, TableParameters parameters)
			throws Exception {
		List<StudyCoder> compared = study.comparedCoders().stream()
				.filter(c -> study.documents().stream().anyMatch(d -> d.begun().contains(c.id()))).toList();
		List<String> ids = compared.stream().map(StudyCoder::id).toList();
		Sight sight = new Sight(session);
		Study seen = session.read(() -> study.only(d -> sight.isCompared(d.number(), ids)));
		List<StudyDocument> both = seen.documents().stream().filter(d -> d.begun().stream().filter(ids::contains).count() > 1).toList();
		Study sample = round == 0 ? seen : session.read(() -> new RoundSample(session, session.project().round(round)).of(seen));
		Study asked = (ids.containsAll(pair) && !pair.isEmpty() ? sample.comparing(pair) : sample)
				.only(d -> document == 0 || d.number() == document);
		int hidden = study.hidden() + (int) study.documents().stream().filter(d -> !seen.documents().contains(d))
				.filter(d -> d.begun().stream().filter(ids::contains).count() > 1).count();
		return new Comparison(table("agreement", asked, parameters), table("confusion", asked, parameters), //$NON-NLS-1$ //$NON-NLS-2$
				table("disagreements", asked, parameters), compared, both, session.read(() -> sentBack(session, both)), hidden); //$NON-NLS-1$
	}

	private static Table table(String id, Study study, TableParameters parameters) throws TableException {
		return Contributions.tables().table(id, study, parameters);
	}

	private static Set<Place> sentBack(ProjectSession session, List<StudyDocument> documents) throws Exception {
		Set<Place> places = new HashSet<>();
		for (StudyDocument of : documents) {
			Optional<PolicyDocument> document = session.document(of.number());
			if (document.isPresent()) {
				for (String coder : session.coderIds()) {
					for (SentBack sent : session.codings(coder, document.get()).set().getSentBack()) {
						session.clauses(document.get()).byId(sent.getClause()).map(Clause::getNumber)
								.ifPresent(c -> places.add(new Place(of.number(), c, sent.getDimension())));
					}
				}
			}
		}
		return places;
	}
}
