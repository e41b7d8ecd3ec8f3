// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Who does things together: bodies, and how often each two of them stood under the same thing. Ties are counted once for the measures of
 * centrality, whatever their weight, as is the custom for networks of issuers; communities take the weights.
 * (Freeman, L. C.: Centrality in Social Networks. Social Networks 1, 1979, 215–239; Wasserman, S., Faust, K.: Social
 * Network Analysis. Cambridge 1994, ch. 5; Watts, D. J., Strogatz, S. H.: Collective dynamics of 'small-world' networks. Nature
 * 393, 1998, 440–442.)
 *
 * @since 1.0
 */
public final class JointNetwork {

	/**
	 * A body in the network.
	 *
	 * @param name
	 *            its name
	 * @param things
	 *            how many things it stood under
	 * @param joint
	 *            how many of them with others
	 * @param partners
	 *            its degree: with how many others
	 * @param weight
	 *            its weighted degree: the sum of how often with each of them
	 * @param degree
	 *            its degree over all others there are, 0–1
	 * @param closeness
	 *            how near it is to all others: those it can reach over the sum of the ways to them, times the share that it can reach
	 *            (Wasserman and Faust), so that it means something in a network of several components; 0–1
	 * @param harmonic
	 *            the mean of one over the way to each other body, 0 for those out of reach; 0–1
	 * @param betweenness
	 *            on which share of the shortest ways between each two others it lies; 0–1
	 * @param clustering
	 *            how many pairs of its partners are partners, of all pairs; 0 with fewer than two partners
	 * @param component
	 *            which part that holds together it is in; from 1, the greatest first
	 * @param community
	 *            which community it is in; from 1, the greatest first
	 */
	public record Body(String name, long things, long joint, int partners, long weight, double degree, double closeness,
			double harmonic, double betweenness, double clustering, int component, int community) {}

	/**
	 * Two bodies that stood under the same thing.
	 *
	 * @param one
	 *            the one that came first
	 * @param other
	 *            the other
	 * @param count
	 *            how often
	 */
	public record Tie(String one, String other, long count) {}

	private final Map<String, long[]> things = new HashMap<>();
	private final Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
	private final List<Body> bodies;
	private final List<Set<String>> components;
	private final Communities communities;

	/**
	 * Makes the network.
	 *
	 * @param groups
	 *            for each thing the bodies that stood under it; one that is named twice counts once
	 */
	public JointNetwork(Collection<? extends Collection<String>> groups) {
		for (Collection<String> group : groups) {
			List<String> names = List.copyOf(new LinkedHashSet<>(group));
			for (String name : names) {
				graph.addVertex(name);
				long[] counts = things.computeIfAbsent(name, n -> new long[2]);
				counts[0]++;
				counts[1] += names.size() > 1 ? 1 : 0;
			}
			for (int i = 0; i < names.size(); i++) {
				for (int j = 0; j < i; j++) {
					tie(names.get(j), names.get(i));
				}
			}
		}
		components = bySize(new ConnectivityInspector<>(graph).connectedSets());
		communities = new Communities(List.copyOf(graph.vertexSet()), ties());
		bodies = measure();
	}

	private void tie(String one, String other) {
		DefaultWeightedEdge edge = graph.getEdge(one, other);
		if (edge == null) {
			graph.setEdgeWeight(graph.addEdge(one, other), 1);
		} else {
			graph.setEdgeWeight(edge, graph.getEdgeWeight(edge) + 1);
		}
	}

	static List<Set<String>> bySize(Collection<Set<String>> sets) {
		return sets.stream().sorted(Comparator.comparing((Set<String> s) -> -s.size())).toList();
	}

	private List<Body> measure() {
		int others = graph.vertexSet().size() - 1;
		double pairs = (double) others * (others - 1) / 2;
		Map<String, Double> between = new BetweennessCentrality<>(new AsUnweightedGraph<>(graph)).getScores();
		Map<String, Double> clustering = new ClusteringCoefficient<>(graph).getScores();
		Map<String, Integer> component = places(components);
		Map<String, Integer> community = places(communities.sets());
		List<Body> measured = new ArrayList<>();
		for (String name : graph.vertexSet()) {
			long reached = 0;
			double ways = 0;
			double inverse = 0;
			var paths = new BFSShortestPath<>(graph).getPaths(name);
			for (String other : graph.vertexSet()) {
				var path = other.equals(name) ? null : paths.getPath(other);
				if (path != null) {
					reached++;
					ways += path.getLength();
					inverse += 1.0 / path.getLength();
				}
			}
			int partners = graph.degreeOf(name);
			long weight = graph.edgesOf(name).stream().mapToLong(e -> (long) graph.getEdgeWeight(e)).sum();
			measured.add(new Body(name, things.get(name)[0], things.get(name)[1], partners, weight, over(partners, others),
					over(reached, ways) * over(reached, others), over(inverse, others), over(between.get(name), pairs),
					partners < 2 ? 0 : clustering.get(name), component.get(name), community.get(name)));
		}
		measured.sort(Comparator.comparingLong(Body::weight).thenComparingLong(Body::things).reversed());
		return List.copyOf(measured);
	}

	private static double over(double part, double whole) {
		return whole > 0 ? part / whole : 0;
	}

	private static Map<String, Integer> places(List<Set<String>> sets) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < sets.size(); i++) {
			for (String name : sets.get(i)) {
				places.put(name, i + 1);
			}
		}
		return places;
	}

	/**
	 * Gets the bodies.
	 *
	 * @return all, the one with most joint things first
	 */
	public List<Body> bodies() {
		return bodies;
	}

	/**
	 * Gets the ties.
	 *
	 * @return all, the most frequent first, then in the order in which they came
	 */
	public List<Tie> ties() {
		return graph.edgeSet().stream()
				.map(e -> new Tie(graph.getEdgeSource(e), graph.getEdgeTarget(e), (long) graph.getEdgeWeight(e)))
				.sorted(Comparator.comparingLong(Tie::count).reversed()).toList();
	}

	/**
	 * Reckons how many of all possible ties there are: 2L / (n·(n − 1)).
	 *
	 * @return 0–1; 0 for fewer than two bodies
	 */
	public double density() {
		double n = graph.vertexSet().size();
		return over(2 * graph.edgeSet().size(), n * (n - 1));
	}

	/**
	 * Gets how many parts hold together.
	 *
	 * @return the number of components, a body without ties being one
	 */
	public int components() {
		return components.size();
	}

	/**
	 * Gets how many communities there are.
	 *
	 * @return the number, a body without ties being one
	 */
	public int communities() {
		return communities.sets().size();
	}

	/**
	 * Gets how well the communities are set apart.
	 *
	 * @return Newman's modularity, below 1; 0 without ties
	 */
	public double modularity() {
		return communities.modularity();
	}
}
