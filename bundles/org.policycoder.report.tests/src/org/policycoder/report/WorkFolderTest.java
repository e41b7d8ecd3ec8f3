// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

	@TempDir
	Path place;

	/** A process that makes a work folder, tells its path, and goes on until its input ends or it is killed. */
	public static final class Worker {

		/** @param args the place */
		public static void main(String[] args) throws IOException {
			try (WorkFolder folder = WorkFolder.in(Path.of(args[0]))) {
				Files.writeString(folder.path().resolve("half.pdf"), "half");
				System.out.println(folder.path());
				System.in.read();
			}
		}
	}

	private static Process worker(Path place) throws Exception {
		URI classes = WorkFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI();
		URI tests = Worker.class.getProtectionDomain().getCodeSource().getLocation().toURI();
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				Path.of(classes) + File.pathSeparator + Path.of(tests), Worker.class.getName(), place.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static Path told(Process worker) throws IOException {
		BufferedReader out = worker.inputReader(StandardCharsets.UTF_8);
		return Path.of(out.readLine());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void whatAKilledProcessLeftIsRemovedByTheNext() throws Exception {
		Process worker = worker(place);
		Path left = told(worker);
		worker.destroyForcibly().waitFor();
		assertTrue(Files.exists(left.resolve("half.pdf")), "the killed process left nothing");
		try (WorkFolder folder = WorkFolder.in(place)) {
			assertEquals(List.of(folder.path().getFileName().toString()), names());
		}
		assertEquals(List.of(), names());
	}

	@Test
	void whatAnotherProcessUsesStays() throws Exception {
		Process worker = worker(place);
		Path used = told(worker);
		WorkFolder.in(place).close();
		assertEquals("half", Files.readString(used.resolve("half.pdf")));
		worker.getOutputStream().close();
		assertEquals(0, worker.waitFor());
		assertFalse(Files.exists(used));
	}

	@Test
	void whatThisProcessUsesStaysInUse() throws Exception {
		try (WorkFolder one = WorkFolder.in(place); WorkFolder other = WorkFolder.in(place)) {
			Files.writeString(one.path().resolve("half.pdf"), "half");
			WorkFolder.in(place).close();
			assertTrue(Files.exists(one.path().resolve("half.pdf")) && Files.exists(other.path()));
			Process worker = worker(place);
			told(worker);
			assertTrue(Files.exists(one.path().resolve("half.pdf")), "another process took it for abandoned");
			worker.destroyForcibly().waitFor();
		}
	}

	@Test
	void whatIsNotOursStays() throws Exception {
		Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
		Files.writeString(elsewhere.resolve("lock"), "");
		Files.createSymbolicLink(place.resolve(".report-link"), elsewhere);
		Files.createDirectory(place.resolve(".report-drafts"));
		Files.writeString(place.resolve(".report-drafts/text.md"), "mine");
		WorkFolder.in(place).close();
		assertEquals(List.of(".report-drafts", ".report-link", "elsewhere"), names());
		assertEquals("mine", Files.readString(place.resolve(".report-drafts/text.md")));
		assertTrue(Files.exists(elsewhere.resolve("lock")));
	}
}
