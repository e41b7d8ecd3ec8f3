// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.policycoder.model.PolicyDate;

/**
 * A document of a study: what the register says of it, and its coded clauses.
 *
 * @param number
 *            its number in the register
 * @param title
 *            its title, never null
 * @param issuers
 *            the issuing bodies, possibly none
 * @param date
 *            the date of issue, or null
 * @param type
 *            the type of document, or null
 * @param language
 *            ISO 639-1 code of its language, or null
 * @param jurisdiction
 *            the country or body whose policy it is, or null
 * @param source
 *            where the text comes from, or null
 * @param attributes
 *            any further attributes, by heading
 * @param clauseCount
 *            how many clauses it has that can be coded: all but headings
 * @param clauses
 *            the clauses that somebody has coded, in the order of the text
 * @param begun
 *            the ids of the coders who have coded something in it or said that
 *            they are done
 * @since 1.0
 */
public record StudyDocument(int number, String title, List<String> issuers, PolicyDate date, String type,
		String language, String jurisdiction, String source, Map<String, String> attributes, int clauseCount,
		List<CodedClause> clauses, Set<String> begun) {

	/** Takes unmodifiable copies of the collections. */
	public StudyDocument {
		issuers = List.copyOf(issuers);
		attributes = Map.copyOf(attributes);
		clauses = List.copyOf(clauses);
		begun = Set.copyOf(begun);
	}

	/** The document as if nobody but one coder had coded it. */
	StudyDocument only(String coder) {
		return with(clauseCount, clauses.stream().map(c -> new CodedClause(c.number(), c.heading(), c.begin(), c.end(),
				c.codings().stream().filter(g -> g.coder().equals(coder)).toList(),
				c.uncoded().stream().filter(u -> u.coder().equals(coder)).toList())).filter(c -> !c.codings().isEmpty()).toList(),
				begun.contains(coder) ? Set.of(coder) : Set.of());
	}

	/** The document as if it had no other clauses than those of some numbers, so many of which can be coded. */
	StudyDocument only(Set<String> numbers, int count) {
		return with(count, clauses.stream().filter(c -> numbers.contains(c.number())).toList(), begun);
	}

	StudyDocument with(int count, List<CodedClause> coded, Set<String> by) {
		return new StudyDocument(number, title, issuers, date, type, language, jurisdiction, source, attributes, count, coded, by);
	}

	/**
	 * Gets the year of issue.
	 *
	 * @return the year, or empty when the document has no date
	 */
	public OptionalInt year() {
		return date == null ? OptionalInt.empty() : OptionalInt.of(date.year());
	}
}
