// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.policycoder.segmentation.uima.SegmentationEngine;

/**
 * Measures how fast the segmenter is, in millions of characters a second: by set, as a UIMA engine with a reused CAS, with two
 * threads, on long texts, on one long line. One thread is measured in its own processor time, so that a busy machine disturbs
 * little; two threads by the clock. A command, not a test: give the data's folder as {@code -Dpolicycoder.data}.
 */
public final class SegmentationBenchmark {
	private static final long WARM = 3_000_000_000L;
	private static final long MEASURED = 3_000_000_000L;
	private static final PrintStream OUT = System.out;

	/** What is measured: something done to one text. */
	private interface Work {
		void on(String text) throws Exception;
	}

	private SegmentationBenchmark() {
	}

	/** Prints the figures. */
	public static void main(String[] arguments) throws Exception {
		Path folder = BenchmarkData.folder().orElseThrow(() -> new IllegalArgumentException("Give the data's folder as -Dpolicycoder.data."));
		Segmenter standard = Segmenter.standard();
		Work segmenter = text -> standard.segment(text, SegmentationOptions.DETECT);
		List<String> all = new ArrayList<>();
		for (String set : BenchmarkData.SETS) {
			List<String> texts = new ArrayList<>();
			for (BenchmarkData.Document document : BenchmarkData.documents(folder, set))
				texts.add(document.text());
			all.addAll(texts);
			measure(set, segmenter, texts);
		}
		measure("all", segmenter, all);
		AnalysisEngine engine = SegmentationEngine.create(SegmentationEngine.provisions(), Map.of());
		CAS cas = engine.newCAS();
		measure("all, as UIMA", text -> {
			cas.reset();
			cas.setDocumentText(text);
			engine.process(cas);
		}, all);
		double one = run(segmenter, all, MEASURED, System::nanoTime);
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

	private static double measure(String name, Work work, List<String> texts) throws Exception {
		run(work, texts, WARM, System::nanoTime);
		double speed = run(work, texts, MEASURED, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
		long bytes = texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
		long characters = texts.stream().mapToLong(String::length).sum();
		OUT.printf(Locale.ROOT, "%-20s %8.1f M characters/s %8.1f MB/s of UTF-8%n", name, speed, speed * bytes / characters);
		return speed;
	}

	private static double run(Work work, List<String> texts, long nanoseconds, LongSupplier clock) throws Exception {
		long begin = clock.getAsLong();
		long characters = 0;
		do
			for (String text : texts) {
				work.on(text);
				characters += text.length();
			}
		while (clock.getAsLong() - begin < nanoseconds);
		return characters * 1e3 / (clock.getAsLong() - begin);
	}

	private static double together(Work work, List<String> texts) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<Double> first = threads.submit(() -> run(work, texts, MEASURED, System::nanoTime));
			Future<Double> second = threads.submit(() -> run(work, texts, MEASURED, System::nanoTime));
			return first.get() + second.get();
		}
	}
}
