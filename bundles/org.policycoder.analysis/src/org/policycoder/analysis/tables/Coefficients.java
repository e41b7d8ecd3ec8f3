// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The coefficients of {@link Reliability} for units whose values are always the same and only their numbers change, as from one
 * resample to the next: what depends on the values alone is computed once.
 */
final class Coefficients {

	private final int size;

	private final boolean pair;

	/** Of each pattern: the value of each coder, or -1. */
	private final int[][] values;

	private final double[][] distances;

	/** Of each pattern: its pairs of values, those of them that are equal, and what its coincidences differ by. */
	private final double[] pairs;

	private final double[] equal;

	private final double[] observed;

	Coefficients(List<List<Object>> patterns) {
		size = patterns.size();
		Map<Object, Integer> known = new LinkedHashMap<>();
		values = patterns.stream().map(p -> p.stream().mapToInt(v -> v == null ? -1 : known.computeIfAbsent(v, x -> known.size())).toArray())
				.toArray(int[][]::new);
		pair = patterns.stream().allMatch(p -> p.size() == 2 && p.stream().allMatch(Objects::nonNull));
		List<Object> distinct = List.copyOf(known.keySet());
		distances = new double[distinct.size()][distinct.size()];
		for (int i = 0; i < distinct.size(); i++) {
			for (int j = 0; j < distinct.size(); j++) {
				distances[i][j] = MasiDistance.of(distinct.get(i), distinct.get(j));
			}
		}
		pairs = new double[size];
		equal = new double[size];
		observed = new double[size];
		for (int pattern = 0; pattern < size; pattern++) {
			look(pattern);
		}
	}

	private void look(int pattern) {
		int given = 0;
		for (int one = 0; one < values[pattern].length; one++) {
			if (values[pattern][one] >= 0) {
				given++;
				for (int other = 0; other < one; other++) {
					if (values[pattern][other] >= 0) {
						double distance = distances[values[pattern][one]][values[pattern][other]];
						pairs[pattern]++;
						equal[pattern] += distance == 0 ? 1 : 0;
						observed[pattern] += 2 * distance;
					}
				}
			}
		}
		observed[pattern] /= given - 1;
	}

	int size() {
		return size;
	}

	/** The share of pairs of equal values; NaN without units. */
	double percent(double[] times) {
		return sum(equal, times) / sum(pairs, times);
	}

	/** As {@link Reliability#kappa()}; NaN where it has none, or more than two are compared. */
	double kappa(double[] times) {
		if (!pair) {
			return Double.NaN;
		}
		double n = sum(pairs, times);
		double[] one = new double[distances.length];
		double[] other = new double[distances.length];
		for (int pattern = 0; pattern < size; pattern++) {
			one[values[pattern][0]] += times[pattern];
			other[values[pattern][1]] += times[pattern];
		}
		double expected = 0;
		for (int value = 0; value < one.length; value++) {
			expected += one[value] / n * (other[value] / n);
		}
		return (sum(equal, times) / n - expected) / (1 - expected);
	}

	/** As {@link Reliability#alpha()}; NaN where it has none. */
	double alpha(double[] times) {
		double[] margins = new double[distances.length];
		double n = 0;
		for (int pattern = 0; pattern < size; pattern++) {
			for (int value : values[pattern]) {
				if (value >= 0) {
					margins[value] += times[pattern];
					n += times[pattern];
				}
			}
		}
		double expected = 0;
		for (int i = 0; i < margins.length; i++) {
			for (int j = 0; j < i && margins[i] > 0; j++) {
				expected += 2 * margins[i] * margins[j] * distances[i][j];
			}
		}
		return expected == 0 ? Double.NaN : 1 - sum(observed, times) * (n - 1) / expected;
	}

	private static double sum(double[] of, double[] times) {
		double sum = 0;
		for (int i = 0; i < of.length; i++) {
			sum += of[i] * times[i];
		}
		return sum;
	}
}
