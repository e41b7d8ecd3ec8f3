// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Coefficients of agreement that are corrected for chance. A value is a set of
 * categories, or anything with equals; a value of null is missing. Units with
 * the same values are kept as one with a count, so that the work grows with the
 * ways to disagree and not with the corpus.
 */
final class Reliability {

	private final Map<List<Object>, Long> units = new LinkedHashMap<>();

	/**
	 * Adds units.
	 *
	 * @param count
	 *            how many
	 * @param values
	 *            the value of each coder, the same for all of these units; always as
	 *            many, and two at least not null
	 */
	void add(long count, Object... values) {
		units.merge(Arrays.asList(values), count, Long::sum);
	}

	/**
	 * Cohen's κ = (Pₒ − Pₑ) / (1 − Pₑ) of two coders without missing values: Pₒ is
	 * the observed share of equal values, Pₑ = Σ p₁(c)·p₂(c) the expected one, each
	 * coder giving value c with the frequency p of its own. (Cohen, J.: A
	 * Coefficient of Agreement for Nominal Scales. Educational and Psychological
	 * Measurement 20, 1960, 37–46.)
	 *
	 * @return the coefficient, or null when all values are the same or there are
	 *         none
	 */
	Double kappa() {
		double n = 0;
		double equal = 0;
		Map<Object, double[]> given = new LinkedHashMap<>();
		for (Map.Entry<List<Object>, Long> unit : units.entrySet()) {
			Object one = unit.getKey().get(0);
			Object other = unit.getKey().get(1);
			long count = unit.getValue();
			n += count;
			equal += one.equals(other) ? count : 0;
			given.computeIfAbsent(one, v -> new double[2])[0] += count;
			given.computeIfAbsent(other, v -> new double[2])[1] += count;
		}
		if (given.size() < 2) {
			return null;
		}
		double expected = 0;
		for (double[] times : given.values()) {
			expected += times[0] / n * (times[1] / n);
		}
		return (equal / n - expected) / (1 - expected);
	}

	/**
	 * Krippendorff's α = 1 − Dₒ / Dₑ, for any number of coders, and with values
	 * missing. Each unit with m values puts every ordered pair of its values into
	 * the coincidences o with weight 1 / (m − 1); n(c) are their margins, n their
	 * sum, δ is the {@link MasiDistance}. Dₒ = Σ o(c,k)·δ(c,k) / n and Dₑ = Σ
	 * n(c)·n(k)·δ(c,k) / (n·(n − 1)). (Krippendorff, K.: Content Analysis. 2nd
	 * edition, Sage 2004, ch. 11.)
	 *
	 * @return the coefficient, or null when all values are the same or there are
	 *         none
	 */
	Double alpha() {
		Map<Object, Double> margins = new LinkedHashMap<>();
		double observed = 0;
		double n = 0;
		for (Map.Entry<List<Object>, Long> unit : units.entrySet()) {
			List<Object> values = unit.getKey().stream().filter(Objects::nonNull).toList();
			double weight = (double) unit.getValue() / (values.size() - 1);
			Map<Object, Integer> times = new LinkedHashMap<>();
			values.forEach(v -> times.merge(v, 1, Integer::sum));
			for (Map.Entry<Object, Integer> one : times.entrySet()) {
				for (Map.Entry<Object, Integer> other : times.entrySet()) {
					observed += weight * one.getValue() * other.getValue() * MasiDistance.of(one.getKey(), other.getKey());
				}
				margins.merge(one.getKey(), (double) one.getValue() * unit.getValue(), Double::sum);
			}
			n += (double) values.size() * unit.getValue();
		}
		if (margins.size() < 2) {
			return null;
		}
		List<Map.Entry<Object, Double>> values = List.copyOf(margins.entrySet());
		double expected = 0;
		for (int i = 0; i < values.size(); i++) {
			for (int j = 0; j < i; j++) {
				expected += 2 * values.get(i).getValue() * values.get(j).getValue()
						* MasiDistance.of(values.get(i).getKey(), values.get(j).getKey());
			}
		}
		return 1 - observed * (n - 1) / expected;
	}
}
