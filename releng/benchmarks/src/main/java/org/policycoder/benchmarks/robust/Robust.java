// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.policycoder.benchmarks.Machine;

/**
 * Does the program harm in every way that is known, and prints tries and faults of each; exit code 1 if there
 * is a fault. The parts may be named, and {@code -Dpolicycoder.tries=N} tries N of the many instead of the
 * usual number.
 */
public final class Robust {

	private static final int MOST_FAULTS_TOLD = 20;

	private Robust() {
	}

	private static int tries(int usual) {
		return Integer.getInteger("policycoder.tries", usual);
	}

	/** Runs the parts that are named, or all. */
	public static void main(String[] arguments) throws Exception {
		Map<String, Part> parts = new LinkedHashMap<>();
		parts.put("kills", new Kills(tries(1000)));
		parts.put("amendments", new AmendmentKills(tries(300)));
		parts.put("faults", new DiskFaults(tries(1000)));
		parts.put("pairs", new Pairs(tries(200)));
		parts.put("files", new HostileFiles());
		parts.put("studies", new HostileStudies(tries(Integer.MAX_VALUE)));
		parts.put("mutants", new Mutants(tries(7200)));
		parts.put("scale", new Scale());
		Set<String> asked = arguments.length == 0 ? parts.keySet() : Set.of(arguments);
		if (!parts.keySet().containsAll(asked)) {
			System.err.println("The parts are: " + String.join(", ", parts.keySet()));
			System.exit(2);
		}
		requireProgram();
		System.out.println(Machine.describe());
		System.out.printf("%-10s %8s %8s %10s%6s %8s %8s %8s%n", "part", "tries", "faults", "seconds", "load", "slowest", "of proc.", "peak MB");
		boolean sound = true;
		for (Map.Entry<String, Part> part : parts.entrySet()) {
			if (asked.contains(part.getKey())) {
				sound &= run(part.getKey(), part.getValue());
			}
		}
		System.exit(sound ? 0 : 1);
	}

	/** A program that cannot start refuses everything, which would be taken for civil. */
	private static void requireProgram() throws Exception {
		Path folder = Files.createTempDirectory("policycoder-robust");
		Program.Ran ran = new Program(folder, "").run("--version");
		delete(folder);
		if (ran.code() != 0) {
			System.err.println("The program cannot be started: " + ran);
			System.exit(2);
		}
	}

	private static boolean run(String name, Part part) throws Exception {
		Path folder = Files.createTempDirectory("policycoder-robust");
		Tally tally = new Tally();
		long begin = System.nanoTime();
		try {
			part.run(folder, tally);
		} finally {
			delete(folder);
		}
		List<String> faults = tally.faults();
		System.out.printf(Locale.ROOT, "%-10s %8d %8d %10.0f%6.1f %s%n", name, tally.tries(), faults.size(), (System.nanoTime() - begin) / 1e9,
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), tally.slowest());
		faults.stream().limit(MOST_FAULTS_TOLD).forEach(System.err::println);
		return faults.isEmpty();
	}

	private static void delete(Path folder) {
		try {
			Studies.delete(folder);
		} catch (IOException e) {
			System.err.println(e);
		}
	}
}
