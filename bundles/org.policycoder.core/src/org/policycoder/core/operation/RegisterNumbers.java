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

/**
 * The numbers of the rows of a register. Rows that give none are counted on from
 * the greatest number that there is; but a row that says of a document what the
 * project says of it already has the number of that document, and the others are
 * counted from there, so that an import that was broken off is completed with the
 * numbers that it was begun with.
 */
final class RegisterNumbers {

	private final Map<RegisterRow, Integer> numbers = new HashMap<>();

	RegisterNumbers(List<RegisterRow> rows, Corpus corpus) {
		Set<Integer> taken = new HashSet<>();
		corpus.getDocuments().forEach(d -> taken.add(d.getNumber()));
		rows.forEach(row -> row.metadata().number().ifPresent(number -> {
			numbers.put(row, number);
			taken.add(number);
		}));
		List<RegisterRow> counted = rows.stream().filter(r -> r.metadata().number().isEmpty()).toList();
		int last = taken.stream().mapToInt(Integer::intValue).max().orElse(0);
		int first = begun(counted, corpus).orElse(last + 1);
		for (int i = 0; i < counted.size(); i++) {
			int number = first + i;
			if (!numbers.containsKey(counted.get(i))) {
				while (!taken.add(number)) {
					number = ++last;
				}
				numbers.put(counted.get(i), number);
			}
			last = Math.max(last, number);
		}
	}

	/** The number of the first row, if the documents that there are already were counted from one. */
	private Optional<Integer> begun(List<RegisterRow> counted, Corpus corpus) {
		List<PolicyDocument> there = new ArrayList<>(corpus.getDocuments());
		Set<Integer> firsts = new HashSet<>();
		for (int i = 0; i < counted.size(); i++) {
			DocumentMetadata known = counted.get(i).metadata();
			Optional<PolicyDocument> same = there.stream().filter(d -> describes(known, d)).findFirst();
			if (same.isPresent()) {
				there.remove(same.get());
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

	/** The number of each row. */
	Map<RegisterRow, Integer> all() {
		return Map.copyOf(numbers);
	}
}
