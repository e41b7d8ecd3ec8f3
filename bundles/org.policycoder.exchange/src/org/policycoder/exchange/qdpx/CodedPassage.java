// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;

/**
 * A coding as a stretch of the text.
 *
 * @param clause the clause
 * @param coding the coding
 * @param begin  where its words begin, in UTF-16 code units, white space left out
 * @param end    where they end
 */
record CodedPassage(Clause clause, Coding coding, int begin, int end) {

	/** Returns the passages of a coding set in its order, without codings of clauses or categories that are gone, and of nothing. */
	static List<CodedPassage> of(CodingSet set, Clauses clauses, CodebookIndex codebook, String text) {
		List<CodedPassage> passages = new ArrayList<>();
		for (Coding coding : set.getCodings()) {
			if (codebook.find(coding.getCategory()).isPresent()) {
				of(coding, clauses, text).ifPresent(passages::add);
			}
		}
		return passages;
	}

	private static Optional<CodedPassage> of(Coding coding, Clauses clauses, String text) {
		Optional<Clause> clause = clauses.byId(coding.getClause());
		if (clause.isEmpty()) {
			return Optional.empty();
		}
		boolean whole = coding.getBegin() < 0;
		int last = Math.min(whole ? clause.get().getEnd() : coding.getEnd(), text.length());
		int begin = ClauseFit.skipBlank(text, Math.min(whole ? clause.get().getBegin() : coding.getBegin(), last), last);
		int end = ClauseFit.trimBlank(text, begin, last);
		return begin < end ? Optional.of(new CodedPassage(clause.get(), coding, begin, end)) : Optional.empty();
	}
}
