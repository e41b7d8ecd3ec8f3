// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.exchange.codebook.CodebookFiles;
import org.policycoder.exchange.coding.CodingSheetReader;
import org.policycoder.exchange.register.Register;

/** Whatever a user names for a file, nothing waits for a pipe that nobody writes to. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // so that a hang does not hang the build
class PipesTest {
	@TempDir
	Path folder;

	private Path pipe(String name) throws InterruptedException {
		Path pipe = folder.resolve(name);
		boolean made;
		try {
			made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
		} catch (IOException e) {
			made = false;
		}
		assumeTrue(made, "pipes can be made here");
		return pipe;
	}

	private static void assertRefused(Path pipe, Executable reading) {
		String message = assertThrows(UnreadableException.class, reading).getMessage();
		assertTrue(message.contains(pipe.getFileName().toString()) && message.contains(" "), message);
	}

	@Test
	void documentsAreRefused() throws Exception {
		for (String name : new String[] { "a.txt", "a.pdf", "a.docx", "a.xml", "a.md", "a.html", "a.none" }) {
			Path pipe = pipe(name);
			assertRefused(pipe, () -> DocumentReaders.standard().read(pipe));
		}
	}

	@Test
	void archivesAreRefused() throws Exception {
		Path pipe = pipe("a.zip");
		assertRefused(pipe, () -> DocumentArchive.of(pipe));
	}

	@Test
	void registersAndCodingSheetsAreRefused() throws Exception {
		for (String name : new String[] { "a.csv", "a.xlsx", "a.jsonl", "a.xls" }) {
			Path pipe = pipe(name);
			assertRefused(pipe, () -> Register.read(pipe, Map.of()));
			assertRefused(pipe, () -> new CodingSheetReader().read(pipe));
		}
	}

	@Test
	void codebooksAreRefused() throws Exception {
		for (String name : new String[] { "a.qdc", "a.policycodebook" }) {
			Path pipe = pipe(name);
			assertRefused(pipe, () -> CodebookFiles.read(pipe));
		}
	}
}
