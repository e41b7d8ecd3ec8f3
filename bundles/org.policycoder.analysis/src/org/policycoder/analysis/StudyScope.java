// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What results are confined to: some clauses of a study, and some documents. Every table is made of what a scope leaves,
 * see {@link Study#within}, and says so in its notes. Immutable; its {@link Object#toString()} is its form for files that
 * have no place for sentences.
 *
 * @since 1.0
 */
public interface StudyScope {

	/**
	 * Gets ready to tell which clauses are left.
	 *
	 * @param study
	 *            the whole study
	 * @param counted
	 *            gives the codings of a clause that count, a list for each coder; those of all coders while nobody has decided
	 * @param locale
	 *            the language of what goes wrong
	 * @return for a document of the study the places in its {@link Study#outline} of the clauses that are left; empty when the
	 *         document is not left
	 * @throws TableException
	 *             when the scope names what the study does not have
	 */
	Function<StudyDocument, Optional<BitSet>> of(Study study, Function<CodedClause, List<List<ClauseCoding>>> counted, Locale locale)
			throws TableException;

	/**
	 * Says what results are confined to.
	 *
	 * @param study
	 *            the whole study
	 * @param locale
	 *            the language
	 * @return a sentence for each limit; none when there is no limit
	 */
	List<String> sentences(Study study, Locale locale);
}
