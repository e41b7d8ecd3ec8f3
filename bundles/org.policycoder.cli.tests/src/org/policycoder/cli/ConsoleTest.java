// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;

class ConsoleTest {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** A file descriptor that nothing can be written to. */
	private static OutputStream refusing(String reason) {
		return new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(reason);
			}
		};
	}

	private int end(OutputStream out, int code) {
		Console console = new Console(out, err, false, Locale.ENGLISH);
		console.print("a line");
		return console.end(code);
	}

	@Test
	void outputThatIsLostIsAProblem() {
		assertEquals(PolicyCoderCommand.PROBLEMS, end(refusing("No space left on device"), PolicyCoderCommand.DONE));

		assertTrue(err().startsWith("policycoder: ") && err().contains("No space left on device"), err());
	}

	@Test
	void aReaderThatWantsNoMoreIsNone() {
		assertEquals(PolicyCoderCommand.DONE, end(refusing("Broken pipe"), PolicyCoderCommand.DONE));

		assertEquals("", err());
	}

	@Test
	void theCodeOfTheCommandIsKept() {
		assertEquals(PolicyCoderCommand.USAGE, end(new ByteArrayOutputStream(), PolicyCoderCommand.USAGE));
	}

	@Test
	void anErrorIsOneLine() {
		new Console(new ByteArrayOutputStream(), err, false, Locale.ENGLISH).error("one\n  two\r\nthree");

		assertEquals("policycoder: one two three", err().strip());
	}

	@Test
	void noNameIsACommandToTheTerminal() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Console console = new Console(out, err, true, Locale.ENGLISH);
		String name = "law\u001b[2J\u009b2J\u0007\b\u007f.txt";
		console.print(name + "\r\n\tsecond\rline");
		console.error(name);
		console.remark(name);
		SubMonitor.convert(console.monitor(), name, 1).split(1);
		console.end(0);

		String safe = "law\u241b[2J\ufffd2J\u2407\u2408\u2421.txt";
		assertEquals(safe + "\n\tsecond\u240dline", out.toString(StandardCharsets.UTF_8).strip());
		assertTrue(err().startsWith("policycoder: " + safe), err());
		assertTrue(err().chars().noneMatch(c -> Character.isISOControl(c) && c != '\r' && c != '\n'), err());
	}

	@Test
	void aQuietConsoleShowsNoProgress() {
		IProgressMonitor monitor = new Console(new ByteArrayOutputStream(), err, false, Locale.ENGLISH).monitor();
		SubMonitor.convert(monitor, "Reading", 1).split(1);
		monitor.done();

		assertEquals("", err());
	}

	/** What stands in the line of a terminal after what was printed to it. */
	private static String shown(String printed) {
		StringBuilder line = new StringBuilder();
		int at = 0;
		for (char c : printed.toCharArray()) {
			if (c == '\r') {
				at = 0;
			} else {
				line.replace(at, Math.min(line.length(), at + 1), Character.toString(c));
				at++;
			}
		}
		return line.toString().stripTrailing();
	}

	@Test
	void progressIsOneLineThatIsWrittenOverAndGoesAway() {
		IProgressMonitor monitor = new Console(new ByteArrayOutputStream(), err, true, Locale.ENGLISH).monitor();
		SubMonitor progress = SubMonitor.convert(monitor, "Reading", 4);
		progress.subTask("a-file-with-a-long-name.txt");
		progress.split(1);
		progress.split(1);
		assertEquals(" 25 % a-file-with-a-long-name.txt", shown(err()));
		progress.subTask("b.txt");
		assertEquals(" 25 % b.txt", shown(err()));

		SubMonitor.convert(monitor, "Rendering", 2);
		assertEquals("  0 % Rendering", shown(err()));

		monitor.done();
		assertEquals("", shown(err()));
		assertTrue(err().lines().count() <= 1 || !err().contains("\n"));
	}

	@Test
	void progressNeverBreaksTheLine() {
		IProgressMonitor monitor = new Console(new ByteArrayOutputStream(), err, true, Locale.CHINESE).monitor();

		SubMonitor.convert(monitor, "中华人民共和国".repeat(30), 1);

		assertTrue(shown(err()).length() <= 40, shown(err()));
		assertTrue(shown(err()).endsWith("…"), shown(err()));
	}
}
