// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.policycoder.model.storage.GeneratedProject;

/**
 * Measures whole processes of the program by the clock, the way a user waits for them: the median of some runs after one that
 * does not count. Beside it stands the processor time of the median run, of all its threads: far below the clock, the machine was
 * busy with something else. {@code -Dpolicycoder.program} names the program, {@code -Dpolicycoder.issue} an issue of the Federal Register
 * to import (else the last one of {@code corpus/federal-register} below {@code -Dpolicycoder.data}), {@code -Dpolicycoder.runs}
 * the number of runs.
 */
public final class ProgramBenchmark {
	private static final PrintStream OUT = System.out;
	private static final int RUNS = Integer.getInteger("policycoder.runs", 5);
	private static final String EXAMPLE = "export-controls";
	/** Runs its arguments with what they print in the file $0, and prints the processor time that they took. */
	private static final String TIMED = "TIMEFORMAT='%U %S'; time \"$@\" >\"$0\" 2>&1";

	/** Seconds by the clock, and of the processors. */
	private record Cost(double seconds, double processor) {}

	/** The program did not do what it was asked for. */
	private static final class FailedException extends Exception {
		private static final long serialVersionUID = 1;

		FailedException(String message) {
			super(message);
		}
	}

	private final Path folder;
	private final String program = System.getProperty("policycoder.program");
	private boolean reached = true;

	private ProgramBenchmark(Path folder) {
		this.folder = folder;
	}

	/** Prints the figures; exit code 1 if one of them is missed or the program fails. */
	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("policycoder-benchmark");
		ProgramBenchmark benchmark = new ProgramBenchmark(folder);
		try {
			benchmark.measure();
		} catch (FailedException e) {
			System.err.println(e.getMessage());
			benchmark.reached = false;
		} finally {
			delete(folder);
		}
		System.exit(benchmark.reached ? 0 : 1);
	}

	private void measure() throws Exception {
		run("", "--version"); // builds the program if its sources are newer
		OUT.println(Machine.describe());
		OUT.printf("%-62s %8s %15s %10s %8s%n", "whole process, median of " + RUNS + " runs after one, in seconds", "median", "fastest–slowest",
				"processor", "wanted");
		Path out = folder.resolve("report");
		measure("report of the example in all five formats", 12, "", () -> delete(out), "report", "--example", EXAMPLE, "--out", out.toString());
		measure("tables of the example", 4, "", () -> {}, "tables", "--example", EXAMPLE);
		Path generated = folder.resolve("generated");
		GeneratedProject.main(new String[] { generated.toString(), "3300", "100000" });
		measure("tables of 3,300 documents and 100,000 codings in 512 MB", 3, "-Xmx512m", () -> {}, "tables", generated.toString());
		Optional<Path> issue = issue();
		if (issue.isEmpty()) {
			OUT.println("Import of a Federal Register issue: not measured, give its file as -Dpolicycoder.issue=FILE.");
			return;
		}
		Path project = folder.resolve("project");
		measure("import of " + issue.get().getFileName(), 10, "", () -> {
			delete(project);
			run("", "new", project.toString());
		}, "import", project.toString(), issue.get().toString());
	}

	private static Optional<Path> issue() throws IOException {
		String issue = System.getProperty("policycoder.issue");
		String data = System.getProperty("policycoder.data");
		if (issue != null || data == null) {
			return Optional.ofNullable(issue).map(Path::of);
		}
		try (Stream<Path> files = Files.list(Path.of(data, "corpus", "federal-register"))) {
			return files.filter(file -> file.getFileName().toString().matches("FR-.*\\.xml")).max(Comparator.naturalOrder());
		}
	}

	private interface Preparation {
		void run() throws Exception;
	}

	private void measure(String name, double wanted, String vmArguments, Preparation preparation, String... arguments) throws Exception {
		List<Cost> costs = new ArrayList<>();
		for (int i = 0; i <= RUNS; i++) {
			preparation.run();
			Cost cost = run(vmArguments, arguments);
			if (i > 0) {
				costs.add(cost);
			}
		}
		costs.sort(Comparator.comparingDouble(Cost::seconds));
		Cost median = costs.get(RUNS / 2);
		reached &= median.seconds <= wanted;
		OUT.printf(Locale.ROOT, "%-62s %8.2f %15s %10.2f %8s%s%n", name, median.seconds,
				String.format(Locale.ROOT, "%.2f–%.2f", costs.getFirst().seconds, costs.getLast().seconds), median.processor, "≤ " + (int) wanted,
				median.seconds <= wanted ? "" : "  missed");
	}

	private Cost run(String vmArguments, String... arguments) throws IOException, InterruptedException, FailedException {
		List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, folder.resolve("log").toString(), program));
		command.addAll(Arrays.asList(arguments));
		Path times = folder.resolve("times");
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(times.toFile());
		builder.environment().merge("POLICYCODER_VMARGS", vmArguments, (given, own) -> given + " " + own);
		long begin = System.nanoTime();
		int code = builder.start().waitFor();
		double seconds = (System.nanoTime() - begin) / 1e9;
		if (code != 0) {
			throw new FailedException(String.join(" ", arguments) + " ended with " + code + ":\n" + Files.readString(folder.resolve("log")));
		}
		return new Cost(seconds, Arrays.stream(Files.readString(times).trim().split(" ")).mapToDouble(Double::parseDouble).sum());
	}

	private static void delete(Path tree) throws IOException {
		if (Files.exists(tree)) {
			try (Stream<Path> files = Files.walk(tree)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
