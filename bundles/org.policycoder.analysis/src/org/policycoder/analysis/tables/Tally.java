// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts things, and remembers in which order they first came. */
final class Tally<K> {

	private final Map<K, Long> counts = new LinkedHashMap<>();

	void add(K key) {
		counts.merge(key, 1L, Long::sum);
	}

	long count(K key) {
		return counts.getOrDefault(key, 0L);
	}

	long total() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The things, the most frequent first, of equally frequent ones the one that came first. */
	List<K> byFrequency() {
		return counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.map(Map.Entry::getKey).toList();
	}

	/** The things in a given order. */
	List<K> sorted(Comparator<? super K> order) {
		return counts.keySet().stream().sorted(order).toList();
	}
}
