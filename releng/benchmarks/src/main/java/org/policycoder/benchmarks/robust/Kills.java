// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

	/** The last moment, as a part of the time that the command takes when nobody kills it. */
	private static final double LAST_MOMENT = 1.1;
	private static final int AT_ONCE = 2;
	private static final int COMMANDS = 6;
	/** So often the command is also given again. */
	private static final int AGAIN = 10;

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		Path template = Studies.make(folder.resolve("template"), 20);
		Path sources = Studies.sources(folder.resolve("sources"), "new", 60);
		Program program = new Program(folder, "");
		Path sheet = folder.resolve("codings.csv");
		program.run("export", template, "--to", "coding-sheet-csv", "--out", sheet);
		List<Long> millis = new ArrayList<>();
		for (int i = 0; i < COMMANDS; i++) {
			millis.add(undisturbed(i, folder.resolve("whole" + i), template, sources, sheet));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> all = IntStream.range(0, times)
					.<Future<?>>mapToObj(
							i -> threads.submit(() -> kill(i, millis.get(i % COMMANDS), folder.resolve("try" + i), template, sources, sheet, tally)))
					.toList();
			for (Future<?> one : all) {
				one.get();
			}
		}
	}

	private static Object[] command(int i, Path study, Path sources, Path sheet, Path out) {
		return switch (i % COMMANDS) {
		case 0 -> new Object[] { "new", study, "--coder", "anna" };
		case 1 -> new Object[] { "example", "demo", study };
		case 2, 3 -> new Object[] { "import", study, sources };
		case 4 -> new Object[] { "import", study, "--codings", sheet };
		default -> new Object[] { "tables", study, "codings", "--format", "csv", "--out", out.resolve("codings.csv") };
		};
	}

	private static boolean isOld(int i) {
		return i % COMMANDS > 1;
	}

	/** How long a command takes here and now when nobody kills it: a kill is to meet it at any moment of its work. */
	private static long undisturbed(int i, Path folder, Path template, Path sources, Path sheet) throws Exception {
		Files.createDirectory(folder);
		if (isOld(i)) {
			Studies.copy(template, folder.resolve("study"));
		}
		Program.Ran ran = new Program(folder, "").run(command(i, folder.resolve("study"), sources, sheet, folder.resolve("out")));
		Studies.delete(folder);
		return Math.round(1000 * ran.seconds());
	}

	private Void kill(int i, long millis, Path folder, Path template, Path sources, Path sheet, Tally tally) throws Exception {
		Random random = Studies.random(i);
		Files.createDirectory(folder);
		Path study = folder.resolve("study");
		Path out = folder.resolve("out");
		boolean old = isOld(i);
		if (old) {
			Studies.copy(template, study);
		}
		Object[] command = command(i, study, sources, sheet, out);
		Map<String, String> before = old ? Studies.contents(study) : Map.of();
		Program program = new Program(folder, "");
		Process process = program.start(folder.resolve("said"), command);
		process.waitFor((long) (random.nextDouble() * LAST_MOMENT * millis), TimeUnit.MILLISECONDS);
		Program.kill(process);
		tally.tried();
		if (old) {
			look(tally, command, Studies.errors(study), i % COMMANDS == 4 ? List.of() : Studies.lost(before, study));
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
