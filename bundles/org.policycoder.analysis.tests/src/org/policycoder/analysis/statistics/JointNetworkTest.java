// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class JointNetworkTest {

	/** Zachary's karate club: from whom, to whom. (Zachary, W. W.: An Information Flow Model for Conflict and Fission in Small Groups. 1977.) */
	private static final String KARATE = """
			1 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32;2 3 4 8 14 18 20 22 31;3 4 8 9 10 14 28 29 33;4 8 13 14;5 7 11;6 7 11 17;7 17;9 31 33 34;\
			10 34;14 34;15 33 34;16 33 34;19 33 34;20 34;21 33 34;23 33 34;24 26 28 30 33 34;25 26 28 32;26 32;27 30 34;28 34;29 32 34;\
			30 33 34;31 33 34;32 33 34;33 34""";

	private static Map<String, JointNetwork.Body> bodies(JointNetwork network) {
		return network.bodies().stream().collect(Collectors.toMap(JointNetwork.Body::name, Function.identity()));
	}

	@Test
	void theKarateClubHasItsPublishedMeasures() {
		List<List<String>> ties = new ArrayList<>();
		for (String line : KARATE.split(";")) {
			String[] names = line.split(" ");
			Arrays.stream(names).skip(1).forEach(n -> ties.add(List.of(names[0], n)));
		}
		assertEquals(78, ties.size());
		JointNetwork club = new JointNetwork(ties);
		Map<String, JointNetwork.Body> bodies = bodies(club);
		assertEquals(0.13904, club.density(), 0.00001);
		assertEquals(1, club.components());
		assertEquals(0.437635, bodies.get("1").betweenness(), 0.000001);
		assertEquals(0.304075, bodies.get("34").betweenness(), 0.000001);
		assertEquals(0.138276, bodies.get("32").betweenness(), 0.000001);
		assertEquals(0.568966, bodies.get("1").closeness(), 0.000001);
		assertEquals(0.484848, bodies.get("1").degree(), 0.000001);
		assertEquals(0.15, bodies.get("1").clustering(), 0.000001);
		assertEquals(0.3807, club.modularity(), 0.0001, "as the greedy method is known to reach");
		assertEquals(3, club.communities());
	}

	@Test
	void equalsSimpleReckoningOnRandomNetworks() {
		Random random = new Random(11);
		for (int i = 0; i < 60; i++) {
			int n = 2 + random.nextInt(9);
			List<List<String>> groups = new ArrayList<>(IntStream.range(0, n).mapToObj(k -> List.of("b" + k)).toList());
			for (int k = random.nextInt(2 * n); k > 0; k--) {
				groups.add(random.ints(2 + random.nextInt(2), 0, n).mapToObj(b -> "b" + b).toList());
			}
			compare(new JointNetwork(groups), new Simple(n, groups));
		}
	}

	private static void compare(JointNetwork network, Simple simple) {
		Map<String, JointNetwork.Body> bodies = bodies(network);
		for (int v = 0; v < simple.n; v++) {
			JointNetwork.Body body = bodies.get("b" + v);
			assertEquals(simple.betweenness(v), body.betweenness(), 1e-9);
			assertEquals(simple.closeness(v), body.closeness(), 1e-9);
			assertEquals(simple.harmonic(v), body.harmonic(), 1e-9);
			assertEquals(simple.weight(v), body.weight());
			assertEquals(simple.partners(v), body.partners());
		}
		assertEquals(simple.modularity(bodies), network.modularity(), 1e-9);
		assertEquals(simple.components(), network.components());
	}

	/** All shortest ways by Floyd and Warshall, and counts of them by going through all. */
	private static final class Simple {
		private final int n;
		private final long[][] ties;
		private final int[][] way;

		Simple(int n, List<List<String>> groups) {
			this.n = n;
			ties = new long[n][n];
			way = new int[n][n];
			for (List<String> group : groups) {
				List<Integer> names = group.stream().distinct().map(b -> Integer.valueOf(b.substring(1))).toList();
				names.forEach(a -> names.stream().filter(b -> !a.equals(b)).forEach(b -> ties[a][b]++));
			}
			for (int[] row : way) {
				Arrays.fill(row, 1_000);
			}
			for (int a = 0; a < n; a++) {
				for (int b = 0; b < n; b++) {
					way[a][b] = a == b ? 0 : ties[a][b] > 0 ? 1 : 1_000;
				}
			}
			for (int k = 0; k < n; k++) {
				for (int a = 0; a < n; a++) {
					for (int b = 0; b < n; b++) {
						way[a][b] = Math.min(way[a][b], way[a][k] + way[k][b]);
					}
				}
			}
		}

		private long ways(int a, int b) {
			if (a == b) {
				return 1;
			}
			long ways = 0;
			for (int k = 0; k < n; k++) {
				ways += ties[k][b] > 0 && way[a][k] + 1 == way[a][b] ? ways(a, k) : 0;
			}
			return ways;
		}

		double betweenness(int v) {
			double sum = 0;
			for (int a = 0; a < n; a++) {
				for (int b = 0; b < a; b++) {
					if (a != v && b != v && way[a][b] < 1_000 && way[a][v] + way[v][b] == way[a][b]) {
						sum += (double) ways(a, v) * ways(v, b) / ways(a, b);
					}
				}
			}
			return n < 3 ? 0 : sum / ((n - 1) * (n - 2) / 2.0);
		}

		double closeness(int v) {
			int[] reached = Arrays.stream(way[v]).filter(w -> w > 0 && w < 1_000).toArray();
			return reached.length == 0 ? 0 : (double) reached.length / IntStream.of(reached).sum() * reached.length / (n - 1);
		}

		double harmonic(int v) {
			return Arrays.stream(way[v]).filter(w -> w > 0 && w < 1_000).mapToDouble(w -> 1.0 / w).sum() / (n - 1);
		}

		long weight(int v) {
			return Arrays.stream(ties[v]).sum();
		}

		int partners(int v) {
			return (int) Arrays.stream(ties[v]).filter(t -> t > 0).count();
		}

		int components() {
			return (int) IntStream.range(0, n).filter(v -> IntStream.range(0, v).allMatch(w -> way[v][w] >= 1_000)).count();
		}

		/** Newman's Q of the communities that were found. */
		double modularity(Map<String, JointNetwork.Body> bodies) {
			double twice = Arrays.stream(ties).flatMapToLong(Arrays::stream).sum();
			double q = 0;
			for (int a = 0; a < n; a++) {
				for (int b = 0; b < n; b++) {
					boolean same = bodies.get("b" + a).community() == bodies.get("b" + b).community();
					q += same && twice > 0 ? (ties[a][b] - weight(a) * weight(b) / twice) / twice : 0;
				}
			}
			return q;
		}
	}

	@Test
	void noThingsAreNoNetwork() {
		JointNetwork none = new JointNetwork(List.of());
		assertTrue(none.bodies().isEmpty());
		assertEquals(0, none.density());
		assertEquals(0, none.components());
	}
}
