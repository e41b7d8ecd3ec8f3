// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

	/** What a command did; the code is -1 when it did not end. */
	record Ran(String command, int code, double seconds, String output) {

		/** Whatever a command met, it ends with one of its own codes and speaks in sentences. */
		boolean isCivil() {
			return code >= 0 && code <= 2 && !output.contains("\tat ") && !output.contains("unexpected happened");
		}

		@Override
		public String toString() {
			return "%s: %d after %.1f s: %s".formatted(command, code, seconds, output.strip());
		}
	}

	Process start(Path output, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("policycoder.program")));
		Arrays.stream(arguments).map(Object::toString).forEach(command::add);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().merge("POLICYCODER_VMARGS", vmArguments, (given, own) -> given + " " + own);
		return builder.start();
	}

	Ran run(Object... arguments) throws IOException, InterruptedException {
		Path output = Files.createTempFile(folder, "output", "");
		long begin = System.nanoTime();
		Process process = start(output, arguments);
		boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (!ended) {
			kill(process);
		}
		String said = Files.readString(output);
		Files.delete(output);
		return new Ran(Arrays.toString(arguments), ended ? process.exitValue() : -1, (System.nanoTime() - begin) / 1e9, said);
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
