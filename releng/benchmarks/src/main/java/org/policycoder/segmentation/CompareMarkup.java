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

import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.UnreadableException;

/**
 * Compares the trees that the markup of structured documents gives with those that the segmenter finds in their text, by file,
 * and lists the worst documents. A command, not a test: give the data's folder as {@code -Dpolicycoder.data}.
 */
public final class CompareMarkup {
	private static final int WORST = 10;
	private static final PrintStream OUT = System.out;

	private record Compared(String name, Scorer.Score score) {}

	private CompareMarkup() {
	}

	/** Prints the comparison. */
	public static void main(String[] arguments) throws IOException {
		Path corpus = Path.of(System.getProperty("policycoder.data"), "corpus");
		List<Path> files;
		try (Stream<Path> all = Files.walk(corpus)) {
			files = all.filter(file -> file.toString().matches(".*\\.(xml|html?)")).sorted().toList();
		}
		OUT.printf("%-52s %9s %10s %18s%n", "text against markup", "documents", "provisions", "boundary / tree");
		List<Compared> all = new ArrayList<>();
		for (Path file : files) {
			List<Compared> compared = compare(file);
			if (!compared.isEmpty()) {
				print(corpus.relativize(file).toString(), compared);
				all.addAll(compared);
			}
		}
		print("all", all);
		OUT.println("worst:");
		all.stream().filter(document -> document.score.tree().f1() < 1).sorted(Comparator.comparingDouble(document -> document.score.tree().f1()))
				.limit(WORST)
				.forEach(document -> print("  " + document.name, List.of(document)));
	}

	private static List<Compared> compare(Path file) throws IOException {
		List<Compared> compared = new ArrayList<>();
		try {
			for (SourceDocument document : DocumentReaders.standard().read(file))
				document.provisions().filter(provisions -> !provisions.isEmpty())
						.ifPresent(provisions -> compared.add(compare(file, document, provisions)));
		} catch (UnreadableException e) {
			OUT.println(e.getMessage());
		}
		return compared;
	}

	private static Compared compare(Path file, SourceDocument document, List<Provision> provisions) {
		List<BenchmarkData.Gold> gold = new ArrayList<>();
		gather(provisions, List.of(), gold);
		String name = document.metadata().attributes().getOrDefault("document number", file.getFileName().toString());
		Segmentation found = Segmenter.standard().segment(document.text(), new SegmentationOptions(null, document.language()));
		return new Compared(name, Scorer.score(new BenchmarkData.Document("markup", name, document.text(), gold), found));
	}

	/** Unlabelled provisions do not count: whether a paragraph is one is each markup's own habit. */
	private static void gather(List<Provision> provisions, List<String> above, List<BenchmarkData.Gold> gold) {
		for (Provision provision : provisions) {
			List<String> path = new ArrayList<>(above);
			path.add(provision.label());
			if (!provision.label().isBlank())
				gold.add(new BenchmarkData.Gold(provision.begin(), provision.end(), provision.label(), path, provision.level(), provision.heading(),
						false, false, false, null));
			gather(provision.children(), path, gold);
		}
	}

	private static void print(String name, List<Compared> compared) {
		Scorer.Score sum = compared.stream().map(Compared::score).reduce(Scorer.Score.NONE, Scorer.Score::plus);
		OUT.printf(Locale.ROOT, "%-52s %9d %10d %9.4f / %.4f%n", name, compared.size(), sum.boundary().truth(), sum.boundary().f1(), sum.tree().f1());
	}
}
