// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How many clauses have each category. */
final class CategoryCounts {

	private final Map<String, Integer> counts = new ConcurrentHashMap<>();

	/** A broken file may have codings without category. */
	private static String key(String category) {
		return category == null ? "" : category; //$NON-NLS-1$
	}

	int get(String category) {
		return counts.getOrDefault(key(category), 0);
	}

	Set<String> categories() {
		return Collections.unmodifiableSet(counts.keySet());
	}

	void clear() {
		counts.clear();
	}

	void add(String category, int change) {
		counts.merge(key(category), change, (a, b) -> a + b == 0 ? null : a + b);
	}
}
