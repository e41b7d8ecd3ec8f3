// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program as its user starts it, each time a process of its own. */
final class Program {

	private static final int PATIENCE_SECONDS = 120;

	private final Path folder;
	private final String vmArguments;

	/**
	 * Names the program of the property {@code policycoder.program}.
	 *
	 * @param folder
	 *            where its output goes; exists
	 * @param vmArguments
	 *            further arguments of the VM
	 */
	Program(Path folder, String vmArguments) {
		this.folder = folder;
		this.vmArguments = vmArguments;
	}

	/**
	 * What a command did; the code is -1 when it did not end.
	 *
	 * @param command
	 *            its arguments
	 * @param code
	 *            its exit code
	 * @param seconds
	 *            from its start to its end
	 * @param processorSeconds
	 *            what it took of processors, user and system together, those it started with it
	 * @param peakMegabytes
	 *            the greatest memory of one of its processes (the resident set), 0 where the system does not tell
	 * @param output
	 *            what it printed, errors among it
	 */
	record Ran(String command, int code, double seconds, double processorSeconds, long peakMegabytes, String output) {

		/** Whatever a command met, it ends with one of its own codes and speaks in sentences. */
		boolean isCivil() {
			return code >= 0 && code <= 2 && !output.contains("\tat ") && !output.contains("unexpected happened");
		}

		@Override
		public String toString() {
			return "%s: %d after %.1f s (%.1f s of a processor, %d MB): %s".formatted(command, code, seconds, processorSeconds, peakMegabytes,
					output.strip());
		}
	}

	Process start(Path output, Object... arguments) throws IOException {
		return start(List.of(System.getProperty("policycoder.program")), output, arguments);
	}

	private Process start(List<String> program, Path output, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(program);
		Arrays.stream(arguments).map(Object::toString).forEach(command::add);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().merge("POLICYCODER_VMARGS", vmArguments, (given, own) -> given + " " + own);
		return builder.start();
	}

	Ran run(Object... arguments) throws IOException, InterruptedException {
		Path output = Files.createTempFile(folder, "output", "");
		Path times = Files.createTempFile(folder, "times", "");
		long begin = System.nanoTime();
		// The shell tells what its children took, which nobody can ask once they have ended.
		Process process = start(List.of("bash", "-c", "times=$1; shift; \"$@\"; code=$?; times >\"$times\"; exit $code", "bash", times.toString(),
				System.getProperty("policycoder.program")), output, arguments);
		Memory memory = new Memory(process);
		boolean ended = memory.waitFor(PATIENCE_SECONDS);
		if (!ended) {
			kill(process);
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		String said = Files.readString(output);
		Ran ran = new Ran(Arrays.toString(arguments), ended ? process.waitFor() : -1, seconds,
				ended ? processorSeconds(Files.readString(times)) : seconds, memory.peakMegabytes(), said);
		Files.delete(output);
		Files.delete(times);
		return ran;
	}

	/** User and system time of the children, the second line of the shell's {@code times}: 0m1.250s 0m0.100s. */
	private static double processorSeconds(String times) {
		double seconds = 0;
		for (String time : times.lines().skip(1).findFirst().orElseThrow().split(" ")) {
			String[] parts = time.replace(',', '.').replace("s", "").split("m");
			seconds += 60 * Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
		}
		return seconds;
	}

	/** The start script and the Java below it. */
	static void kill(Process process) throws InterruptedException {
		List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
		process.destroyForcibly();
		all.forEach(ProcessHandle::destroyForcibly);
		process.waitFor();
		all.forEach(p -> p.onExit().join());
	}
}
