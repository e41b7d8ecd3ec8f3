// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.model.Excerpt;
import org.policycoder.model.Unread;

/** Parts of a document that have no text, by the paragraphs that they are near to. */
final class UnreadNearby {
	private static final int MOST_PLACES = 5;
	private static final int PLACE = 24;

	/** Of each kind how many there are, and the first paragraphs. */
	private final Map<Unread.Kind, Integer> counts = new EnumMap<>(Unread.Kind.class);
	private final Map<Unread.Kind, Set<String>> places = new EnumMap<>(Unread.Kind.class);

	/** Keeps a part in mind, with a paragraph near it. */
	void add(Unread.Kind kind, String paragraph) {
		place(kind, Excerpt.beginning(paragraph, PLACE));
	}

	/** Keeps a part in mind, with words as they are to be said. */
	void place(Unread.Kind kind, String words) {
		counts.merge(kind, 1, Integer::sum);
		Set<String> of = places.computeIfAbsent(kind, first -> new LinkedHashSet<>());
		if (of.size() <= MOST_PLACES) {
			of.add("“" + words.replace(';', ',') + "”");
		}
	}

	/** Returns one for each kind, in the order of the kinds. */
	List<Unread> all() {
		return counts.entrySet().stream().map(entry -> {
			Set<String> of = places.get(entry.getKey());
			String some = String.join(", ", of.stream().limit(MOST_PLACES).toList());
			return new Unread(entry.getKey(), of.size() > MOST_PLACES ? some + " …" : some, entry.getValue().toString());
		}).toList();
	}
}
