// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IAdaptable;
import org.policycoder.edit.DocumentProgress;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.text.TextSearch;

/**
 * The documents as the Corpus view shows them: filtered, sorted and grouped.
 *
 * @param groups
 *            the groups; one without label when the documents are not grouped
 */
record CorpusRows(List<Group> groups) {

	/**
	 * Documents that belong together.
	 *
	 * @param label
	 *            what they have in common; null for all documents
	 * @param documents
	 *            the documents in their order
	 */
	record Group(String label, List<PolicyDocument> documents) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return adapter == PolicyDocument[].class ? adapter.cast(documents.toArray(PolicyDocument[]::new)) : null;
		}

		/** Groups are known by their label, so that the tree can keep them open. */
		@Override
		public boolean equals(Object other) {
			return other instanceof Group g && g.label.equals(label);
		}

		@Override
		public int hashCode() {
			return label.hashCode();
		}
	}

	static final CorpusRows NONE = new CorpusRows(List.of());

	static CorpusRows of(List<PolicyDocument> all, String filter, CorpusColumn sort, boolean descending,
			Grouping grouping, Function<PolicyDocument, DocumentProgress> progress) {
		List<TextSearch> words = TextSearch.eachOf(filter);
		List<PolicyDocument> documents = new ArrayList<>(
				all.stream().filter(d -> words.isEmpty() || matches(d, words)).toList());
		Comparator<PolicyDocument> order = order(sort, progress);
		documents.sort((descending ? order.reversed() : order).thenComparingInt(PolicyDocument::getNumber));
		if (grouping == Grouping.NONE) {
			return new CorpusRows(List.of(new Group(null, documents)));
		}
		Map<String, List<PolicyDocument>> byLabel = new TreeMap<>(Collator.getInstance());
		for (PolicyDocument document : documents) {
			for (String label : grouping.of(document, progress.apply(document).status())) {
				byLabel.computeIfAbsent(label, k -> new ArrayList<>()).add(document);
			}
		}
		return new CorpusRows(byLabel.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList());
	}

	private static boolean matches(PolicyDocument document, List<TextSearch> words) {
		StringBuilder all = new StringBuilder();
		for (CorpusColumn column : CorpusColumn.values()) {
			all.append(column.text(document)).append('\n');
		}
		document.getAttributes().forEach(a -> all.append(a.getValue()).append('\n'));
		String text = all.toString();
		return words.stream().allMatch(w -> w.isIn(text));
	}

	private static Comparator<PolicyDocument> order(CorpusColumn sort, Function<PolicyDocument, DocumentProgress> progress) {
		if (sort == CorpusColumn.PROGRESS) {
			return Comparator.comparing((PolicyDocument d) -> progress.apply(d).status())
					.thenComparingDouble(d -> progress.apply(d).share());
		}
		return sort.order() != null ? sort.order() : Comparator.comparing(sort::text, Collator.getInstance());
	}

	/** The input of a viewer is compared often. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	/** Whether the same documents stand in the same places. */
	boolean isSame(CorpusRows other) {
		return elements().toList().equals(other.elements().toList());
	}

	/** All that has a row: documents, each behind the group that it is in. */
	Stream<Object> elements() {
		return groups.stream().flatMap(g -> isGrouped() ? Stream.concat(Stream.of(g), g.documents().stream()) : g.documents().stream());
	}

	boolean isGrouped() {
		return !(groups.size() == 1 && groups.get(0).label() == null);
	}

	/** The documents that are not grouped; those of the first group where they are. */
	List<PolicyDocument> documents() {
		return groups.isEmpty() ? List.of() : groups.get(0).documents();
	}

	/** How many rows are seen while no group is open. */
	int size() {
		return isGrouped() ? groups.size() : documents().size();
	}

	/** How many different documents are shown. */
	int count() {
		return (int) groups.stream().flatMap(g -> g.documents().stream()).distinct().count();
	}
}
