// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformLogTest {

	@TempDir
	Path folder;

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final Console console = new Console(OutputStream.nullOutputStream(), err, false, Locale.ENGLISH);

	@Test
	void aLogThatCannotBeWrittenIsToldInOneSentenceOnce() throws IOException {
		File file = Files.createDirectory(folder.resolve("a.log")).toFile();
		try (PlatformLog log = new PlatformLog(file, console)) {
			log.write("!ENTRY one\n");
			log.flush();
			log.write("!ENTRY two\n");
			log.flush();
			assertNull(log.file(), "nobody is sent to it");
		}
		String said = err.toString(StandardCharsets.UTF_8);
		assertEquals(1, said.lines().count(), said);
		assertTrue(said.startsWith("policycoder: The log " + file), said);
	}

	@Test
	void whatIsLoggedGoesBehindWhatIsThere() throws IOException {
		Path file = Files.writeString(folder.resolve("a.log"), "before\n");
		try (PlatformLog log = new PlatformLog(file.toFile(), console)) {
			log.write("日志\n");
			log.flush();
			assertEquals("before\n日志\n", Files.readString(file));
			assertEquals(file.toFile(), log.file());
		}
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}
}
