// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was measured and what is wanted of it. */
final class Figures {

	private final List<String> missed = new ArrayList<>();

	/** Prints a figure beside the one that is wanted. */
	void add(String what, double figure, double wanted, String unit) {
		boolean met = figure <= wanted;
		System.out.printf("%-78s %9.1f %s, wanted %.0f%s%n", what, figure, unit, wanted, met ? "" : "   MISSED");
		if (!met) {
			missed.add(String.format("%s: %.1f %s, wanted %.0f", what, figure, unit, wanted));
		}
	}

	/** Prints the median and the 99th percentile of times in nanoseconds. */
	void add(String what, long[] nanos, double wantedMedian, double wantedPercentile) {
		long[] sorted = nanos.clone();
		Arrays.sort(sorted);
		add(what + ", median", sorted[sorted.length / 2] / 1e6, wantedMedian, "ms");
		add(what + ", 99th percentile", sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / 1e6, wantedPercentile,
				"ms");
	}

	/** What was missed, a line each. */
	List<String> missed() {
		return missed;
	}
}
