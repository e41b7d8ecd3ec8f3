// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Compares the trees found in the texts of the benchmark with those of their markup, by set and half, and lists the worst
 * documents. A command, not a test: give the data's folder as {@code -Dpolicycoder.data}.
 */
public final class CompareBenchmark {
	private static final int WORST = 10;

	private CompareBenchmark() {
	}

	/** Prints the comparison. */
	public static void main(String[] arguments) throws IOException {
		Path folder = BenchmarkData.folder().orElseThrow(() -> new IllegalArgumentException("Give the data's folder as -Dpolicycoder.data."));
		PrintStream out = System.out;
		Segmenter segmenter = Segmenter.standard();
		out.printf("%-18s %28s %28s %28s%n", "boundary / tree", "all", "half 0", "half 1");
		Map<String, Map<BenchmarkData.Document, Scorer.Score>> all = new LinkedHashMap<>();
		for (String set : BenchmarkData.SETS) {
			Map<BenchmarkData.Document, Scorer.Score> scores = new LinkedHashMap<>();
			for (BenchmarkData.Document document : BenchmarkData.documents(folder, set))
				scores.put(document, Scorer.score(document, segmenter.segment(document.text(), SegmentationOptions.DETECT)));
			all.put(set, scores);
			out.printf("%-18s", set);
			for (int half = -1; half < 2; half++) {
				int wanted = half;
				Scorer.Score sum = scores.entrySet().stream().filter(entry -> wanted < 0 || entry.getKey().half() == wanted).map(Map.Entry::getValue)
						.reduce(Scorer.Score.NONE,
								Scorer.Score::plus);
				out.printf(Locale.ROOT, " %9.4f / %.4f (%d)", sum.boundary().f1(), sum.tree().f1(), sum.boundary().truth());
			}
			out.println();
		}
		all.forEach((set, scores) -> {
			out.println(set + ":");
			scores.entrySet().stream().filter(entry -> entry.getValue().tree().f1() < 1 || entry.getValue().boundary().f1() < 1)
					.sorted(Comparator.comparingDouble(entry -> entry.getValue().tree().f1())).limit(WORST)
					.forEach(entry -> out.printf(Locale.ROOT, "  %-60s %.4f / %.4f%n", entry.getKey().id(), entry.getValue().boundary().f1(),
							entry.getValue().tree().f1()));
		});
	}
}
