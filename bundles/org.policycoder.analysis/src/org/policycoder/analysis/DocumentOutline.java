// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All clauses of a document, and who has finished it.
 *
 * @param clauses
 *            the clauses in the order of the text, each before those in it
 * @param done
 *            the ids of the coders who have said that they are done
 * @since 1.0
 */
public record DocumentOutline(List<OutlineClause> clauses, Set<String> done) {

	/** Takes unmodifiable copies of the collections. */
	public DocumentOutline {
		clauses = List.copyOf(clauses);
		done = Set.copyOf(done);
	}

	/** The same clauses with the codings that another form of the document has, and what some coders have decided. */
	DocumentOutline holding(StudyDocument document, Predicate<String> coders) {
		Map<List<Object>, CodedClause> coded = new HashMap<>();
		document.clauses().forEach(c -> coded.putIfAbsent(List.of(c.begin(), c.end(), String.valueOf(c.number())), c));
		return new DocumentOutline(clauses.stream()
				.map(c -> new OutlineClause(c.id(), c.number(), c.heading(), c.begin(), c.end(), c.parent(),
						c.coded() == null ? null : coded.get(List.of(c.begin(), c.end(), String.valueOf(c.number()))),
						c.uncoded().stream().filter(u -> coders.test(u.coder())).toList()))
				.toList(), done.stream().filter(coders).collect(Collectors.toSet()));
	}
}
