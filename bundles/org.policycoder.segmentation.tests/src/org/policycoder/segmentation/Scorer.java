// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.segmentation.BenchmarkData.Document;
import org.policycoder.segmentation.BenchmarkData.Gold;

/** Scores trees against true ones: boundaries by their begins, trees by begin and path, both over white space and quotation marks. */
final class Scorer {
	/** How many were right, found and true. */
	record Counts(int right, int found, int truth) {
		static final Counts NONE = new Counts(0, 0, 0);

		Counts plus(Counts other) {
			return new Counts(right + other.right, found + other.found, truth + other.truth);
		}

		double f1() {
			double precision = found == 0 ? truth == 0 ? 1 : 0 : (double) right / found;
			double recall = truth == 0 ? 1 : (double) right / truth;
			return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
		}
	}

	/** The scores of one document or of many; {@code quoted} is the tree of the quoted provisions alone. */
	record Score(Counts boundary, Counts tree, Counts quoted) {
		static final Score NONE = new Score(Counts.NONE, Counts.NONE, Counts.NONE);

		Score plus(Score other) {
			return new Score(boundary.plus(other.boundary), tree.plus(other.tree), quoted.plus(other.quoted));
		}
	}

	private record Item(int begin, int end, String label, List<String> path) {}

	private static final Pattern SKIPPED = Pattern.compile("(?:[\\s\\u00a0\\u3000`'\"“‘«「『■●•□▪]|(?<=\\n)0\\r?\\n)*+");
	private static final Pattern PREFIX = Pattern.compile("^(?:sections?|secs?\\.?|§+)(?=[0-9a-z.\\-]|$)(?:\\.)?");

	private Scorer() {
	}

	static Score score(Document document, Segmentation segmentation) {
		String text = document.text();
		Map<Integer, Integer> snapped = new HashMap<>();
		Set<Integer> optional = new HashSet<>();
		Set<Integer> must = new HashSet<>();
		Set<Integer> doubtful = new HashSet<>();
		Set<Integer> quotedBegins = new HashSet<>();
		Set<Integer> otherBegins = new HashSet<>();
		List<Item> truth = new ArrayList<>();
		List<Item> quoted = new ArrayList<>();
		for (Gold gold : document.gold()) {
			Item item = new Item(snap(text, gold.begin(), snapped), gold.end(), gold.label(), gold.path().stream().map(Scorer::normal).toList());
			if (gold.path_doubt())
				doubtful.add(item.begin);
			if (gold.optional()) {
				optional.add(item.begin);
				continue;
			}
			must.add(item.begin);
			truth.add(item);
			if (gold.in_quoted_block())
				quoted.add(item);
			(gold.in_quoted_block() ? quotedBegins : otherBegins).add(item.begin);
		}
		List<Item> found = new ArrayList<>();
		collect(text, segmentation.roots(), List.of(), document.hasBlocks(), found, snapped);
		found.removeIf(item -> optional.contains(item.begin) && !must.contains(item.begin));
		List<Item> foundQuoted = found.stream()
				.filter(item -> !otherBegins.contains(item.begin)
						&& (quotedBegins.contains(item.begin) || quoted.stream().anyMatch(q -> q.begin <= item.begin && item.begin < q.end)))
				.toList();
		return new Score(boundary(truth, found), tree(truth, found, doubtful), tree(quoted, foundQuoted, doubtful));
	}

	private static void collect(String text, List<Provision> provisions, List<String> path, boolean blocks, List<Item> found,
			Map<Integer, Integer> snapped) {
		for (Provision provision : provisions) {
			List<String> own = new ArrayList<>(path);
			own.add(normal(provision.label()));
			if (blocks || !provision.label().isBlank())
				found.add(new Item(snap(text, provision.begin(), snapped), provision.end(), provision.label(), own));
			collect(text, provision.children(), own, blocks, found, snapped);
		}
	}

	private static int snap(String text, int begin, Map<Integer, Integer> memo) {
		return memo.computeIfAbsent(begin, at -> {
			Matcher matcher = SKIPPED.matcher(text).useTransparentBounds(true).region(at, text.length());
			return matcher.lookingAt() ? matcher.end() : at;
		});
	}

	private static Counts boundary(List<Item> truth, List<Item> found) {
		Set<Integer> gold = new HashSet<>();
		truth.forEach(item -> gold.add(item.begin));
		Set<Integer> seen = new HashSet<>();
		found.forEach(item -> seen.add(item.begin));
		int right = (int) seen.stream().filter(gold::contains).count();
		return new Counts(right, seen.size(), gold.size());
	}

	private static Counts tree(List<Item> truth, List<Item> found, Set<Integer> doubtful) {
		Map<String, Integer> gold = tally(truth, doubtful);
		Map<String, Integer> seen = tally(found, doubtful);
		int right = 0;
		for (Map.Entry<String, Integer> entry : gold.entrySet())
			right += Math.min(entry.getValue(), seen.getOrDefault(entry.getKey(), 0));
		return new Counts(right, seen.values().stream().mapToInt(Integer::intValue).sum(), gold.values().stream().mapToInt(Integer::intValue).sum());
	}

	private static Map<String, Integer> tally(List<Item> items, Set<Integer> doubtful) {
		Map<String, Integer> tally = new HashMap<>();
		for (Item item : items)
			if (!doubtful.contains(item.begin))
				tally.merge(item.begin + " " + item.path, 1, Integer::sum);
		return tally;
	}

	static String normal(String label) {
		String normal = Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0]+", "").replaceAll("^[`'\"“‘«「『■]+", "")
				.toLowerCase(Locale.ROOT);
		while (true) {
			String shorter = PREFIX.matcher(normal).replaceFirst("");
			if (shorter.equals(normal) || shorter.isEmpty())
				break;
			normal = shorter;
		}
		String cut = normal.replaceAll("[.:、]+$", "");
		return cut.isEmpty() ? normal : cut;
	}
}
