// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
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
			Process process = new ProcessBuilder(command).inheritIO().start();
			ui.until("xdotool has done " + command, () -> !process.isAlive());
			assertEquals(0, process.exitValue());
		} catch (IOException e) {
			throw new UncheckedIOException("xdotool is needed, for events of the X server", e);
		}
		ui.settle();
	}
}
