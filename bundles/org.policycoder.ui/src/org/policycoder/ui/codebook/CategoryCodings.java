// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.CodingPlace;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.ClauseLabels;

/** Finds the clauses that coders have given a category. */
final class CategoryCodings {

	/**
	 * A clause with the category.
	 *
	 * @param place
	 *            who coded which clause
	 * @param number
	 *            the number of the clause as printed
	 * @param words
	 *            its words on a line
	 */
	record Line(CodingPlace place, String number, String words) {}

	private CategoryCodings() {
	}

	/** The clauses with a category, of all coders, in the order of the register and the text. */
	static List<Line> of(ProjectSession session, String category) throws StorageException {
		List<Line> lines = new ArrayList<>();
		for (PolicyDocument document : session.project().corpus().getDocuments()) {
			for (String coder : session.coderIds()) {
				CodingIndex codings = session.codings(coder, document);
				if (codings.count(category) > 0) {
					String text = session.text(document);
					for (Clause clause : session.clauses(document).all()) {
						if (codings.of(clause.getId()).stream().anyMatch(c -> category.equals(c.getCategory()))) {
							lines.add(new Line(new CodingPlace(coder, new ClauseRef(document.getNumber(), clause.getId())),
									ClauseLabels.title(clause), ClauseLabels.line(clause, text)));
						}
					}
				}
			}
		}
		return lines;
	}

	/** Counts the codings of each category that is used, over all coders and documents; by code. */
	static Map<String, Integer> counts(ProjectSession session) throws StorageException {
		Map<String, Integer> counts = new TreeMap<>();
		for (PolicyDocument document : session.project().corpus().getDocuments()) {
			for (String coder : session.coderIds()) {
				session.codings(coder, document).set().getCodings().stream().filter(c -> c.getCategory() != null)
						.forEach(c -> counts.merge(c.getCategory(), 1, Integer::sum));
			}
		}
		return counts;
	}
}
