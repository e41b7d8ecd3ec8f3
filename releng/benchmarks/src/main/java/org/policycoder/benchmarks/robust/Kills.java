// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Commands that are killed at a random moment: nothing older is lost, no file is half, and the same command can be given again. */
record Kills(int times) implements Part {

	private static final int LONGEST_MILLIS = 2500;
	private static final int AT_ONCE = 2;
	/** So often the command is also given again. */
	private static final int AGAIN = 10;

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		Path template = Studies.make(folder.resolve("template"), 20);
		Path sources = Studies.sources(folder.resolve("sources"), "new", 60);
		Program program = new Program(folder, "");
		Path sheet = folder.resolve("codings.csv");
		program.run("export", template, "--to", "coding-sheet-csv", "--out", sheet);
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> all = IntStream.range(0, times)
					.<Future<?>>mapToObj(i -> threads.submit(() -> kill(i, folder.resolve("try" + i), template, sources, sheet, tally))).toList();
			for (Future<?> one : all) {
				one.get();
			}
		}
	}

	private Void kill(int i, Path folder, Path template, Path sources, Path sheet, Tally tally) throws Exception {
		Random random = Studies.random(i);
		Files.createDirectory(folder);
		Path study = folder.resolve("study");
		Path out = folder.resolve("out");
		boolean old = i % 6 > 1;
		if (old) {
			Studies.copy(template, study);
		}
		Object[] command = switch (i % 6) {
		case 0 -> new Object[] { "new", study, "--coder", "anna" };
		case 1 -> new Object[] { "example", "demo", study };
		case 2, 3 -> new Object[] { "import", study, sources };
		case 4 -> new Object[] { "import", study, "--codings", sheet };
		default -> new Object[] { "tables", study, "codings", "--format", "csv", "--out", out.resolve("codings.csv") };
		};
		Map<String, String> before = old ? Studies.contents(study) : Map.of();
		Program program = new Program(folder, "");
		Process process = program.start(folder.resolve("said"), command);
		process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
		Program.kill(process);
		tally.tried();
		if (old) {
			look(tally, command, Studies.errors(study), i % 6 == 4 ? List.of() : Studies.lost(before, study));
		}
		if (i % AGAIN == 0 && process.exitValue() != 0) {
			Program.Ran again = program.run(command);
			if (again.code() != 0) {
				tally.fault("given again, " + again);
			}
			look(tally, command, Studies.errors(study), List.of());
		}
		Studies.delete(folder);
		return null;
	}

	private static void look(Tally tally, Object[] command, List<String> errors, List<String> lost) {
		if (!errors.isEmpty() || !lost.isEmpty()) {
			tally.fault(command[0] + " killed: lost " + lost + ", problems " + errors);
		}
	}
}
