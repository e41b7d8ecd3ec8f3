// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How many clauses have each category. */
final class CategoryCounts {

	private final Map<String, Integer> counts = new HashMap<>();

	int get(String category) {
		return counts.getOrDefault(category, 0);
	}

	Set<String> categories() {
		return Collections.unmodifiableSet(counts.keySet());
	}

	void add(String category, int change) {
		counts.merge(category, change, (a, b) -> a + b == 0 ? null : a + b);
	}
}
