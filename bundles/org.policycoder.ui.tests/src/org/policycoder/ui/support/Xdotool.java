// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lets the X server itself make events, as mouse and keyboard do. */
final class Xdotool {

	private Xdotool() {
	}

	/** Does it, and lets the workbench answer. */
	static void run(Ui ui, String... arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		try {
			await(ui, command, new ProcessBuilder(command).inheritIO().start(), Ui.LIMIT);
		} catch (IOException e) {
			throw missing(e);
		}
		ui.settle();
	}

	/** Does one line after the other, while the workbench answers. */
	static void read(Ui ui, List<String> script, Duration limit) {
		try {
			Path file = Files.write(Files.createTempFile("keys", ".xdotool"), script);
			List<String> command = List.of("xdotool", "-");
			await(ui, command, new ProcessBuilder(command).inheritIO().redirectInput(file.toFile()).start(), limit);
			Files.delete(file);
		} catch (IOException e) {
			throw missing(e);
		}
	}

	private static void await(Ui ui, List<String> command, Process process, Duration limit) {
		try {
			ui.until("xdotool has done " + command, limit, () -> !process.isAlive());
		} finally {
			process.destroy();
		}
		assertEquals(0, process.exitValue());
	}

	private static UncheckedIOException missing(IOException e) {
		return new UncheckedIOException("xdotool is needed, for events of the X server", e);
	}
}
