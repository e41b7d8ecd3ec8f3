// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Arrays;

/**
 * A 95 % confidence interval of a coefficient.
 *
 * @param low
 *            its lower bound, or null where there is none
 * @param high
 *            its upper bound, or null where there is none
 */
record Interval(Double low, Double high) {

	/** Where nothing can be said. */
	static final Interval NONE = new Interval(null, null);

	private static final double TAIL = 0.025;

	/**
	 * The interval between the 2.5th and the 97.5th percentile of what the resamples of a bootstrap give, interpolated between
	 * two that are next to each other. (Efron, B., Tibshirani, R. J.: An Introduction to the Bootstrap. Chapman &amp; Hall 1993, ch. 13.)
	 *
	 * @param estimates
	 *            the coefficient of each resample; NaN where it has none, which is left out
	 */
	static Interval ofPercentiles(double[] estimates) {
		double[] sorted = Arrays.stream(estimates).filter(e -> !Double.isNaN(e)).sorted().toArray();
		return sorted.length == 0 ? NONE : new Interval(percentile(sorted, TAIL), percentile(sorted, 1 - TAIL));
	}

	private static double percentile(double[] sorted, double share) {
		double place = share * (sorted.length - 1);
		int below = (int) place;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}
}
