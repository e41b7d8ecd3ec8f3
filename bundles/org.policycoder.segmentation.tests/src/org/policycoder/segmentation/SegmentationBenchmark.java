// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how fast the segmenter is, in millions of characters a second: by set, with two threads, on long texts, on one long
 * line. A command, not a test: give the data's folder as {@code -Dpolicycoder.data}.
 */
public final class SegmentationBenchmark {
	private static final long WARM = 3_000_000_000L;
	private static final long MEASURED = 3_000_000_000L;
	private static final PrintStream OUT = System.out;

	private SegmentationBenchmark() {
	}

	/** Prints the figures. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path folder = BenchmarkData.folder().orElseThrow(() -> new IllegalArgumentException("Give the data's folder as -Dpolicycoder.data."));
		Segmenter segmenter = Segmenter.standard();
		List<String> all = new ArrayList<>();
		for (String set : BenchmarkData.SETS) {
			List<String> texts = new ArrayList<>();
			for (BenchmarkData.Document document : BenchmarkData.documents(folder, set))
				texts.add(document.text());
			all.addAll(texts);
			measure(set, segmenter, texts);
		}
		double one = measure("all", segmenter, all);
		double two = together(segmenter, all);
		OUT.printf(Locale.ROOT, "%-20s %8.1f M characters/s, %.2f times one thread%n", "all, two threads", two, two / one);
		String body = String.join("\n\n", all.subList(0, 20));
		double small = measure("1 M characters", segmenter, List.of(repeated(body, 1_000_000)));
		double large = measure("100 M characters", segmenter, List.of(repeated(body, 100_000_000)));
		OUT.printf(Locale.ROOT, "%-20s %8.2f%n", "large / small", large / small);
		measure("10 M in one line", segmenter, List.of(repeated(body, 10_000_000).replace('\n', ' ')));
		String chinese = all.stream().filter(text -> text.contains("第一条")).reduce("", String::concat).replaceAll("\\s+", "");
		measure("10 M in one line, zh", segmenter, List.of(repeated(chinese, 10_000_000)));
	}

	private static String repeated(String text, int length) {
		StringBuilder repeated = new StringBuilder(length);
		while (repeated.length() < length)
			repeated.append(text, 0, Math.min(text.length(), length - repeated.length()));
		return repeated.toString();
	}

	private static double measure(String name, Segmenter segmenter, List<String> texts) {
		run(segmenter, texts, WARM);
		double speed = run(segmenter, texts, MEASURED);
		long bytes = texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
		long characters = texts.stream().mapToLong(String::length).sum();
		OUT.printf(Locale.ROOT, "%-20s %8.1f M characters/s %8.1f MB/s of UTF-8%n", name, speed, speed * bytes / characters);
		return speed;
	}

	private static double run(Segmenter segmenter, List<String> texts, long nanoseconds) {
		long begin = System.nanoTime();
		long characters = 0;
		do
			for (String text : texts) {
				segmenter.segment(text, SegmentationOptions.DETECT);
				characters += text.length();
			}
		while (System.nanoTime() - begin < nanoseconds);
		return characters * 1e3 / (System.nanoTime() - begin);
	}

	private static double together(Segmenter segmenter, List<String> texts) throws InterruptedException {
		double[] speeds = new double[2];
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < speeds.length; i++) {
			int index = i;
			threads.add(Thread.ofPlatform().start(() -> speeds[index] = run(segmenter, texts, MEASURED)));
		}
		for (Thread thread : threads)
			thread.join();
		return speeds[0] + speeds[1];
	}
}
