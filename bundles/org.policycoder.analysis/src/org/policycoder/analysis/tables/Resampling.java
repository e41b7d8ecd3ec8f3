// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * How sure coefficients of agreement are: a percentile bootstrap over clusters, most often documents, since the clauses of one
 * document are not independent of each other. Each resample draws as many clusters as there are, with replacement, and the
 * coefficients are computed of their units anew. (Efron, B., Tibshirani, R. J.: An Introduction to the Bootstrap. Chapman &amp; Hall
 * 1993, ch. 13; for clusters: Field, C. A., Welsh, A. H.: Bootstrapping Clustered Data. Journal of the Royal Statistical Society B 69,
 * 2007, 369–390.) The same units give the same interval: the random numbers begin with {@value #SEED}.
 */
final class Resampling {

	/** How many resamples are drawn. */
	static final int RESAMPLES = 1000;

	/** What the random numbers begin with. */
	static final long SEED = 1;

	/** Of nothing. */
	static final Resampling NONE = new Resampling(List.of());

	/**
	 * The intervals of the coefficients.
	 *
	 * @param percent
	 *            of percent agreement
	 * @param kappa
	 *            of Cohen's kappa; none where more than two are compared
	 * @param alpha
	 *            of Krippendorff's alpha
	 */
	record Intervals(Interval percent, Interval kappa, Interval alpha) {

		static final Intervals NONE = new Intervals(Interval.NONE, Interval.NONE, Interval.NONE);
	}

	/** How many units of a cluster have which values. */
	private record Cluster(int[] patterns, long[] counts, long units) {}

	private final List<List<Object>> patterns;

	private final List<Cluster> clusters;

	/** How often each resample has each cluster. */
	private final int[][] drawn;

	private final long[] units = new long[RESAMPLES];

	/**
	 * Draws the resamples.
	 *
	 * @param clusters
	 *            of each cluster how many units have which values: that of each coder, two at least not null; clusters without units are left out
	 */
	Resampling(List<Map<List<Object>, Long>> clusters) {
		Map<List<Object>, Integer> known = new LinkedHashMap<>();
		this.clusters = clusters.stream().filter(c -> !c.isEmpty()).map(c -> {
			int[] of = c.keySet().stream().mapToInt(p -> known.computeIfAbsent(p, x -> known.size())).toArray();
			long[] counts = c.values().stream().mapToLong(Long::longValue).toArray();
			return new Cluster(of, counts, Arrays.stream(counts).sum());
		}).toList();
		patterns = List.copyOf(known.keySet());
		int size = this.clusters.size();
		drawn = size < 2 ? new int[0][] : new int[RESAMPLES][size];
		SplittableRandom random = new SplittableRandom(SEED);
		for (int resample = 0; resample < drawn.length; resample++) {
			for (int draw = 0; draw < size; draw++) {
				int cluster = random.nextInt(size);
				drawn[resample][cluster]++;
				units[resample] += this.clusters.get(cluster).units();
			}
		}
	}

	/** How often each resample has each cluster; nothing of less than two clusters. */
	int[][] drawn() {
		return drawn;
	}

	/**
	 * Computes the intervals.
	 *
	 * @param value
	 *            what a value counts as, for example whether it has a category; not null for what is not null
	 */
	Intervals intervals(UnaryOperator<Object> value) {
		if (drawn.length == 0) {
			return Intervals.NONE;
		}
		Map<List<Object>, Integer> known = new LinkedHashMap<>();
		int[] as = patterns.stream().map(p -> p.stream().map(v -> v == null ? null : value.apply(v)).toList())
				.mapToInt(p -> known.computeIfAbsent(p, x -> known.size())).toArray();
		long[] sums = new long[known.size()];
		clusters.forEach(c -> {
			for (int i = 0; i < c.patterns().length; i++) {
				sums[as[c.patterns()[i]]] += c.counts()[i];
			}
		});
		int most = 0;
		for (int i = 1; i < sums.length; i++) {
			most = sums[i] > sums[most] ? i : most;
		}
		return intervals(new Coefficients(new ArrayList<>(known.keySet())), counted(as, most), most);
	}

	/** The pattern that most units have is what is left of all units, so that it need not be counted. */
	private List<Cluster> counted(int[] as, int most) {
		List<Cluster> counted = new ArrayList<>(clusters.size());
		for (Cluster cluster : clusters) {
			Map<Integer, Long> counts = new HashMap<>();
			for (int i = 0; i < cluster.patterns().length; i++) {
				if (as[cluster.patterns()[i]] != most) {
					counts.merge(as[cluster.patterns()[i]], cluster.counts()[i], Long::sum);
				}
			}
			counted.add(new Cluster(counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
					counts.values().stream().mapToLong(Long::longValue).toArray(), cluster.units()));
		}
		return counted;
	}

	private Intervals intervals(Coefficients coefficients, List<Cluster> counted, int most) {
		double[] percent = new double[RESAMPLES];
		double[] kappa = new double[RESAMPLES];
		double[] alpha = new double[RESAMPLES];
		double[] times = new double[coefficients.size()];
		for (int resample = 0; resample < RESAMPLES; resample++) {
			Arrays.fill(times, 0);
			times[most] = units[resample];
			for (int c = 0; c < counted.size(); c++) {
				int often = drawn[resample][c];
				if (often > 0) {
					Cluster cluster = counted.get(c);
					for (int i = 0; i < cluster.patterns().length; i++) {
						double more = (double) often * cluster.counts()[i];
						times[cluster.patterns()[i]] += more;
						times[most] -= more;
					}
				}
			}
			percent[resample] = coefficients.percent(times);
			kappa[resample] = coefficients.kappa(times);
			alpha[resample] = coefficients.alpha(times);
		}
		return new Intervals(Interval.ofPercentiles(percent), Interval.ofPercentiles(kappa), Interval.ofPercentiles(alpha));
	}
}
