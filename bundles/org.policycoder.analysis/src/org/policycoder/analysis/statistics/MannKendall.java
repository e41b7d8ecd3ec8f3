// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Whether a series rises or falls, whatever the shape of its course: S = Σ_{j&lt;k} sgn(x_k − x_j), its variance with ties
 * {n(n−1)(2n+5) − Σ t(t−1)(2t+5)} / 18, z = sgn(S)·(|S| − 1) / σ; and Sen's slope, the median of the slopes of all pairs.
 * (Mann, H. B.: Nonparametric Tests against Trend. Econometrica 13, 1945, 245–259; Kendall, M. G.: Rank Correlation Methods. 4th
 * edition, Griffin 1975; Sen, P. K.: Estimates of the Regression Coefficient Based on Kendall's Tau. JASA 63, 1968,
 * 1379–1389.)
 *
 * @since 1.0
 */
public final class MannKendall {

	/** Fewer say nothing by the normal distribution; from 8 on it is a good likeness. */
	public static final int LEAST = 4;

	private final double[] times;
	private final double[] values;

	/**
	 * Takes a series.
	 *
	 * @param times
	 *            when, ascending, each once
	 * @param values
	 *            what, as many
	 * @throws IllegalArgumentException
	 *             when there are not as many values as times
	 */
	public MannKendall(double[] times, double[] values) {
		if (times.length != values.length) {
			throw new IllegalArgumentException("as many values as times"); //$NON-NLS-1$
		}
		this.times = times.clone();
		this.values = values.clone();
	}

	/**
	 * Reckons the statistic.
	 *
	 * @return S
	 */
	public long s() {
		long s = 0;
		for (int k = 1; k < values.length; k++) {
			for (int j = 0; j < k; j++) {
				s += (long) Math.signum(values[k] - values[j]);
			}
		}
		return s;
	}

	/**
	 * Reckons the standardised statistic.
	 *
	 * @return z; empty for a series that is too short or does not change
	 */
	public OptionalDouble z() {
		double n = values.length;
		Map<Double, Integer> ties = new TreeMap<>();
		Arrays.stream(values).forEach(v -> ties.merge(v, 1, Integer::sum));
		double variance = (term(n) - ties.values().stream().mapToDouble(MannKendall::term).sum()) / 18;
		long s = s();
		return n < LEAST || variance <= 0 ? OptionalDouble.empty()
				: OptionalDouble.of(s == 0 ? 0 : Long.signum(s) * (Math.abs(s) - 1) / Math.sqrt(variance));
	}

	private static double term(double n) {
		return n * (n - 1) * (2 * n + 5);
	}

	/**
	 * Reckons how probable so great an |S| is without a trend.
	 *
	 * @return a fraction 0–1, of both sides; empty as {@link #z}
	 */
	public OptionalDouble p() {
		OptionalDouble z = z();
		return z.isEmpty() ? z : OptionalDouble.of(2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z.getAsDouble())));
	}

	/**
	 * Reckons Sen's slope.
	 *
	 * @return the change a unit of time; empty for fewer than two values
	 */
	public OptionalDouble slope() {
		int n = values.length;
		if (n < 2) {
			return OptionalDouble.empty();
		}
		double[] slopes = new double[n * (n - 1) / 2];
		int next = 0;
		for (int k = 1; k < n; k++) {
			for (int j = 0; j < k; j++) {
				slopes[next++] = (values[k] - values[j]) / (times[k] - times[j]);
			}
		}
		return OptionalDouble.of(new Median().evaluate(slopes));
	}
}
