// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.DimensionRules;
import org.policycoder.model.DimensionRules.Breach;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;

/**
 * What is missing, or too much, on a coded clause before its document is done.
 *
 * @param clause
 *            the clause
 * @param number
 *            its number as printed
 * @param breach
 *            the rule of a dimension that it breaks
 * @since 1.0
 */
public record Omission(ClauseRef clause, String number, Breach breach) {

	/**
	 * Finds what a coder has left open in a document. A clause without any coding is no
	 * omission: not every clause speaks of policy.
	 *
	 * @param session
	 *            the session
	 * @param coder
	 *            the id of the coder
	 * @param document
	 *            a document of the register
	 * @return the broken rules in the order of the text; empty when all is well
	 * @throws StorageException
	 *             when clauses or codings cannot be read
	 */
	public static List<Omission> in(ProjectSession session, String coder, PolicyDocument document)
			throws StorageException {
		DimensionRules rules = new DimensionRules(session.project().codebook());
		CodingIndex codings = session.codings(coder, document);
		List<Omission> omissions = new ArrayList<>();
		for (Clause clause : session.clauses(document).codable()) {
			List<String> categories = codings.of(clause.getId()).stream().map(Coding::getCategory).toList();
			for (Breach breach : rules.breaches(categories)) {
				omissions.add(new Omission(new ClauseRef(document.getNumber(), clause.getId()),
						CodingEdits.name(clause), breach));
			}
		}
		return omissions;
	}

	/**
	 * Says it.
	 *
	 * @param locale
	 *            English and Chinese are spoken; others get English
	 * @return one sentence, as <i>3-26 has no category of Policy objectives; it must have
	 *         exactly one</i>
	 */
	public String message(Locale locale) {
		String key = breach.count() == 0 ? "omissionNone" : "omissionMany"; //$NON-NLS-1$ //$NON-NLS-2$
		EditLabel rule = EditLabel.of("rule." + breach.dimension().getRule().getLiteral()); //$NON-NLS-1$
		return EditLabel.of(key, number, breach.dimension(), Integer.toString(breach.count()), rule).text(locale);
	}
}
