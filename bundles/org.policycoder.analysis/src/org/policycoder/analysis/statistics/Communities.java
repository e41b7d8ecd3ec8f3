// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Communities by greedy modularity: each body begins alone, and the two communities whose union adds most to the modularity are put
 * together until none adds any. The same network always gives the same communities: of equal unions the one of
 * bodies that came first is made. (Clauset, A., Newman, M. E. J., Moore, C.: Finding community structure in very large networks.
 * Physical Review E 70, 2004, 066111.)
 */
final class Communities {

	/** Gains below this come from rounding. */
	private static final double NOTHING = 1e-12;

	private final List<Set<String>> sets;
	private final double modularity;

	Communities(List<String> names, List<JointNetwork.Tie> ties) {
		Map<String, Integer> places = new HashMap<>();
		names.forEach(n -> places.put(n, places.size()));
		double[] ends = new double[names.size()];
		List<Map<Integer, Double>> between = new ArrayList<>();
		List<Set<String>> members = new ArrayList<>();
		for (String name : names) {
			between.add(new TreeMap<>());
			members.add(new LinkedHashSet<>(List.of(name)));
		}
		double twice = 0;
		for (JointNetwork.Tie tie : ties) {
			int one = places.get(tie.one());
			int other = places.get(tie.other());
			between.get(one).put(other, (double) tie.count());
			between.get(other).put(one, (double) tie.count());
			ends[one] += tie.count();
			ends[other] += tie.count();
			twice += 2.0 * tie.count();
		}
		double reached = 0;
		for (double end : ends) {
			reached -= twice == 0 ? 0 : end / twice * (end / twice);
		}
		Union best = best(between, ends, twice);
		while (best != null) {
			reached += best.gain;
			join(best, between, ends, members);
			best = best(between, ends, twice);
		}
		sets = JointNetwork.bySize(members.stream().filter(s -> !s.isEmpty()).toList());
		modularity = Math.abs(reached) < NOTHING ? 0 : reached;
	}

	private record Union(int one, int other, double gain) {}

	private static Union best(List<Map<Integer, Double>> between, double[] ends, double twice) {
		Union best = null;
		for (int one = 0; one < ends.length; one++) {
			for (Map.Entry<Integer, Double> tie : between.get(one).entrySet()) {
				int other = tie.getKey();
				double gain = 2 * (tie.getValue() / twice - ends[one] / twice * (ends[other] / twice));
				if (other > one && gain > (best == null ? NOTHING : best.gain + NOTHING)) {
					best = new Union(one, other, gain);
				}
			}
		}
		return best;
	}

	private static void join(Union union, List<Map<Integer, Double>> between, double[] ends, List<Set<String>> members) {
		Map<Integer, Double> kept = between.get(union.one);
		Map<Integer, Double> gone = between.get(union.other);
		kept.remove(union.other);
		gone.remove(union.one);
		gone.forEach((third, count) -> {
			kept.merge(third, count, Double::sum);
			Map<Integer, Double> back = between.get(third);
			back.remove(union.other);
			back.merge(union.one, count, Double::sum);
		});
		gone.clear();
		ends[union.one] += ends[union.other];
		ends[union.other] = 0;
		members.get(union.one).addAll(members.get(union.other));
		members.get(union.other).clear();
	}

	/** The communities, the greatest first. */
	List<Set<String>> sets() {
		return sets;
	}

	double modularity() {
		return modularity;
	}
}
