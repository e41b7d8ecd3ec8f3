// SPDX-License-Identifier: EPL-2.0
package org.policycoder.examples;

import java.util.Arrays;

/** The least-squares line through values at equal distances. */
final class Trend {
	private Trend() {
	}

	static double slope(double[] values) {
		double middle = (values.length - 1) / 2.0;
		double mean = Arrays.stream(values).average().orElseThrow();
		double above = 0;
		double below = 0;
		for (int i = 0; i < values.length; i++) {
			above += (i - middle) * (values[i] - mean);
			below += (i - middle) * (i - middle);
		}
		return above / below;
	}
}
