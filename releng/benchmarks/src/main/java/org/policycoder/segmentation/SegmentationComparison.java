// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.policycoder.benchmarks.Machine;
import org.policycoder.segmentation.LongTextSpeed.Length;

/**
 * Runs the benchmarks of the segmenter and prints what comes of them, as MB of UTF-8 a second and as ratios within this run.
 * Arguments are options of JMH, such as {@code -f 3 -i 5} for a longer run.
 */
public final class SegmentationComparison {
	private static final PrintStream OUT = System.out;

	/** MB a second by the clock and by the thread's processor time, and what was found in a pass. */
	private record Speed(double clock, double processor, long found) {
		static Speed of(RunResult result, long bytes, int threads) {
			double passes = result.getSecondaryResults().get("passes").getScore();
			return new Speed(threads * bytes * 1e3 / result.getPrimaryResult().getScore(),
					bytes * 1e3 * passes / result.getSecondaryResults().get("nanoseconds").getScore(),
					Math.round(result.getSecondaryResults().get("found").getScore() / passes));
		}
	}

	private final CommandLineOptions given;
	private boolean reached = true;

	private SegmentationComparison(CommandLineOptions given) {
		this.given = given;
	}

	/** Prints the figures; exit code 1 if one of them is missed. */
	public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
		String before = Machine.describe();
		SegmentationComparison comparison = new SegmentationComparison(new CommandLineOptions(arguments));
		comparison.run(before);
		System.exit(comparison.reached ? 0 : 1);
	}

	private void run(String before) throws RunnerException, IOException {
		List<String> sets = new ArrayList<>(BenchmarkData.SETS);
		sets.add(SegmentationSpeed.ALL);
		Map<String, Long> bytes = new LinkedHashMap<>();
		for (String set : sets)
			bytes.put(set, SegmentationSpeed.Texts.bytes(SegmentationSpeed.Texts.of(set)));
		Map<String, Map<String, Speed>> speeds = new LinkedHashMap<>();
		for (RunResult result : run(options(SegmentationSpeed.class).param("set", sets.toArray(String[]::new)))) {
			String set = result.getParams().getParam("set");
			String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
			speeds.computeIfAbsent(set, key -> new LinkedHashMap<>()).put(method, Speed.of(result, bytes.get(set), 1));
		}
		Speed[] threads = new Speed[2];
		for (int i = 0; i < threads.length; i++)
			for (RunResult result : run(options(SegmentationSpeed.class, "policycoder").threads(i + 1)))
				threads[i] = Speed.of(result, bytes.get(SegmentationSpeed.ALL), i + 1);
		Map<Length, Speed> lengths = new LinkedHashMap<>();
		for (RunResult result : run(options(LongTextSpeed.class))) {
			Length length = Length.valueOf(result.getParams().getParam("length"));
			lengths.put(length, Speed.of(result, SegmentationSpeed.Texts.bytes(List.of(length.text())), 1));
		}

		OUT.println();
		OUT.println("before: " + before);
		OUT.println("after:  " + Machine.describe());
		OUT.println();
		table("MB/s by the clock", speeds, Speed::clock);
		table("MB/s by the thread's processor time, which other programs disturb less", speeds, Speed::processor);
		table("found in a pass: provisions, sentences, enumerators", speeds, Speed::found);
		Map<String, Speed> all = speeds.get(SegmentationSpeed.ALL);
		figure("PolicyCoder / OpenNLP by paragraph, all", all.get("policycoder").clock / all.get("opennlp").clock, 1);
		figure("PolicyCoder / Ruta, all", all.get("policycoder").clock / all.get("ruta").clock, 50);
		figure("two threads / one thread, all", threads[1].clock / threads[0].clock, 1.8);
		OUT.printf(Locale.ROOT, "%-44s %8.2f%n", "  the same, if both had had a processor", 2 * threads[1].processor / threads[0].processor);
		figure("a text of 100 MB / one of 1 MB", lengths.get(Length.MB_100).clock / lengths.get(Length.MB_1).clock, 0.8);
		lengths.forEach((length, speed) -> OUT.printf(Locale.ROOT, "%-44s %8.1f MB/s (%.1f by processor time), %d provisions%n",
				length.name().replace('_', ' '), speed.clock,
				speed.processor, speed.found));
	}

	private static void table(String title, Map<String, Map<String, Speed>> speeds, ToDoubleFunction<Speed> value) {
		OUT.printf("%s%n%-18s %12s %10s %10s %12s %10s%n", title, "", "PolicyCoder", "OpenNLP", "Ruta", "ours/OpenNLP", "ours/Ruta");
		speeds.forEach((set, speed) -> {
			double own = value.applyAsDouble(speed.get("policycoder"));
			double opennlp = value.applyAsDouble(speed.get("opennlp"));
			double ruta = value.applyAsDouble(speed.get("ruta"));
			OUT.printf(Locale.ROOT, "%-18s %12.1f %10.1f %10.2f %12.2f %10.1f%n", set, own, opennlp, ruta, own / opennlp, own / ruta);
		});
		OUT.println();
	}

	private void figure(String name, double value, double wanted) {
		reached &= value >= wanted;
		OUT.printf(Locale.ROOT, "%-44s %8.2f wanted ≥ %s%s%n", name, value, wanted, value >= wanted ? "" : "  missed");
	}

	private ChainedOptionsBuilder options(Class<?> benchmark) {
		return options(benchmark, "");
	}

	private ChainedOptionsBuilder options(Class<?> benchmark, String method) {
		return new OptionsBuilder().parent(given).include(benchmark.getName().replace(".", "\\.") + "\\." + method).shouldFailOnError(true);
	}

	private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
		return new Runner(options.build()).run();
	}
}
