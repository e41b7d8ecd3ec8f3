// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Scores the trees found in the texts of the benchmark when they are printed as other sources would have printed them, by
 * perturbation and set; behind the sets come the other kinds of texts, which have no true trees and are to be read as they are when
 * nothing is changed. With arguments only the perturbations of those names, and the worst documents of each. A command, not a
 * test: give the data's folder as {@code -Dpolicycoder.data}.
 */
public final class ComparePerturbed {
	private static final int WORST = 6;

	private record Scored(String name, Scorer.Score score) {
		int lost() {
			return score.tree().truth() - score.tree().right();
		}
	}

	private ComparePerturbed() {
	}

	/** Prints the comparison. */
	public static void main(String[] arguments) throws IOException {
		Path folder = BenchmarkData.folder().orElseThrow(() -> new IllegalArgumentException("Give the data's folder as -Dpolicycoder.data."));
		PrintStream out = System.out;
		List<List<BenchmarkData.Document>> sets = new ArrayList<>();
		out.printf("%-18s", "tree F1");
		for (String set : BenchmarkData.SETS) {
			sets.add(BenchmarkData.documents(folder, set));
			out.printf(" %13s", set.substring(0, Math.min(13, set.length())));
		}
		for (Path kind : kinds()) {
			sets.add(BenchmarkData.kind(kind));
			out.printf(" %13s", kind.getFileName().toString().substring(0, Math.min(13, kind.getFileName().toString().length())));
		}
		out.println();
		for (Perturbation perturbation : Perturbation.values()) {
			String name = perturbation.name().toLowerCase(Locale.ROOT).replace('_', '-');
			if (arguments.length > 0 && !List.of(arguments).contains(name))
				continue;
			out.printf("%-18s", name);
			List<Scored> all = new ArrayList<>();
			for (List<BenchmarkData.Document> set : sets) {
				List<Scored> scored = set.stream().map(document -> scored(perturbation.of(document))).toList();
				Scorer.Score sum = scored.stream().map(Scored::score).reduce(Scorer.Score.NONE, Scorer.Score::plus);
				out.printf(Locale.ROOT, " %.4f (%4d)", sum.tree().f1(), sum.tree().truth() - sum.tree().right());
				all.addAll(scored);
			}
			out.println();
			if (arguments.length > 0)
				all.stream().filter(document -> document.score.tree().f1() < 1).sorted(Comparator.comparingInt(Scored::lost).reversed()).limit(WORST)
						.forEach(document -> out.printf(Locale.ROOT, "  %-60s %.4f / %.4f%n", document.name, document.score.boundary().f1(),
								document.score.tree().f1()));
		}
	}

	private static List<Path> kinds() throws IOException {
		if (BenchmarkData.kinds().isEmpty())
			return List.of();
		try (Stream<Path> folders = Files.list(BenchmarkData.kinds().get())) {
			return folders.filter(Files::isDirectory).sorted().toList();
		}
	}

	private static Scored scored(BenchmarkData.Document document) {
		return new Scored(document.set() + "/" + document.id(),
				Scorer.score(document, Segmenter.standard().segment(document.text(), SegmentationOptions.DETECT)));
	}
}
