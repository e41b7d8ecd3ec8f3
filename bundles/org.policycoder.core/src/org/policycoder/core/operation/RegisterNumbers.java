// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.register.RegisterRow;
import org.policycoder.model.Corpus;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.DocumentNumbers;

/**
 * The numbers of the rows of a register. Rows that give none are counted on from
 * the greatest number that there is; but a row that says of a document what the
 * project says of it already has the number of that document, and the others are
 * counted from there, so that an import that was broken off is completed with the
 * numbers that it was begun with.
 */
final class RegisterNumbers {

	private final Map<RegisterRow, Integer> numbers = new HashMap<>();

	private final DocumentNumbers given;

	RegisterNumbers(List<RegisterRow> rows, Corpus corpus) {
		given = new DocumentNumbers(corpus.getDocuments().stream().mapToInt(PolicyDocument::getNumber));
		rows.forEach(row -> row.metadata().number().ifPresent(number -> {
			numbers.put(row, number);
			given.take(number);
		}));
		List<RegisterRow> counted = rows.stream().filter(r -> r.metadata().number().isEmpty()).toList();
		Optional<Integer> begun = begun(counted, corpus);
		for (int i = 0; i < counted.size(); i++) {
			if (!numbers.containsKey(counted.get(i))) {
				boolean goesOn = begun.isPresent() && DocumentNumbers.isValid(begun.get() + i) && given.take(begun.get() + i);
				numbers.put(counted.get(i), goesOn ? begun.get() + i : given.next());
			}
		}
	}

	/** The number of the first row, if the documents that there are already were counted from one. */
	private Optional<Integer> begun(List<RegisterRow> counted, Corpus corpus) {
		Map<String, List<PolicyDocument>> there = new HashMap<>();
		corpus.getDocuments().forEach(d -> there.computeIfAbsent(d.getTitle(), t -> new ArrayList<>()).add(d));
		Set<Integer> firsts = new HashSet<>();
		for (int i = 0; i < counted.size(); i++) {
			DocumentMetadata known = counted.get(i).metadata();
			List<PolicyDocument> titled = there.getOrDefault(known.title(), List.of());
			Optional<PolicyDocument> same = titled.stream().filter(d -> describes(known, d)).findFirst();
			if (same.isPresent()) {
				titled.remove(same.get());
				numbers.put(counted.get(i), same.get().getNumber());
				firsts.add(same.get().getNumber() - i);
			}
		}
		return firsts.stream().filter(first -> firsts.size() == 1 && first > 0).findFirst();
	}

	private static boolean describes(DocumentMetadata known, PolicyDocument document) {
		return known.title() != null && known.title().equals(document.getTitle())
				&& agrees(known.date(), document.getDate()) && agrees(known.type(), document.getType())
				&& agrees(known.source(), document.getSource())
				&& agrees(known.jurisdiction(), document.getJurisdiction())
				&& (known.issuers().isEmpty() || known.issuers().equals(document.getIssuers()))
				&& known.attributes().entrySet().stream()
						.allMatch(a -> agrees(a.getValue(), document.getAttributes().get(a.getKey())));
	}

	private static boolean agrees(Object said, Object there) {
		return said == null || said.equals(there);
	}

	/** A number that neither a row nor a document has. */
	int next() {
		return given.next();
	}

	/** The number of a row. */
	int of(RegisterRow row) {
		return numbers.get(row);
	}
}
