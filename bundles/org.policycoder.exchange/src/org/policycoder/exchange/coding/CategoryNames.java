// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.policycoder.exchange.sheet.Texts;
import org.policycoder.model.CodebookIndex;

/** Finds categories by what a coding sheet calls them: the code, a label in any language, or both (A1 禁令). */
final class CategoryNames {
	private final CodebookIndex index;
	private final Map<String, List<CodebookIndex.Entry>> byName = new HashMap<>();

	CategoryNames(CodebookIndex index) {
		this.index = index;
		for (CodebookIndex.Entry entry : index.entries()) {
			String code = entry.category().getCode();
			Stream.concat(Stream.of(code),
					entry.category().getLabel().stream().map(Map.Entry::getValue).flatMap(label -> Stream.of(label, code + label)))
					.map(Texts::key).distinct().filter(key -> !key.isEmpty())
					.forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
		}
	}

	/** Returns the categories of that name: none, one, or several of one label. A code as it is written is always one. */
	List<CodebookIndex.Entry> find(String name) {
		return index.find(name).map(List::of).orElseGet(() -> preferAssignable(byName.getOrDefault(Texts.key(name), List.of())));
	}

	/** A group may have the label of the one category that is in it. */
	private static List<CodebookIndex.Entry> preferAssignable(List<CodebookIndex.Entry> found) {
		List<CodebookIndex.Entry> assignable = found.stream().filter(entry -> !entry.category().isGroupOnly()).toList();
		return assignable.isEmpty() ? found : assignable;
	}
}
