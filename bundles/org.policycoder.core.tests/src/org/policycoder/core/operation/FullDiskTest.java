// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.storage.PolicyProject;

/** A project on a file system that holds one megabyte. Needs the right to mount one. */
class FullDiskTest {

	@TempDir
	Path temporary;

	private Path disk;
	private boolean mounted;
	private PolicyProject project;

	@BeforeEach
	void mount() throws Exception {
		disk = Files.createDirectory(temporary.resolve("disk"));
		mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
		assumeTrue(mounted, "a file system can be mounted here (as root, on Linux)");
		project = new NewProject(disk.resolve("project"), null, "en", "hood", null, Map.of()).run(null);
	}

	@AfterEach
	void unmount() throws Exception {
		if (mounted) {
			assertTrue(run("umount", disk.toString()));
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private List<Path> texts(int count) throws IOException {
		Path sources = Files.createDirectories(temporary.resolve("sources"));
		for (int i = 1; i <= count; i++) {
			Files.writeString(sources.resolve(i + ".txt"),
					"Section 1. Duty. " + ("Whoever sells number " + i + " shall keep a book. ").repeat(2000));
		}
		return List.of(sources);
	}

	private ImportResult read(List<Path> sources, Duration pause) throws OperationException {
		return new ImportDocuments(project, ImportRequest.of(sources, null), null, pause).run(null);
	}

	private static void assertSaysFull(OperationException failure) {
		assertTrue(failure.getMessage().contains("No space left on device"), failure::getMessage);
		assertFalse(failure.getMessage().contains("\n"), failure::getMessage);
	}

	@Test
	void importIsOneSentenceAndTheProjectIsAsItWas() throws Exception {
		FolderContent before = FolderContent.of(project.folder());
		List<Path> sources = texts(30);

		assertSaysFull(assertThrows(OperationException.class, () -> read(sources, Duration.ofHours(1))));

		assertEquals(before, FolderContent.of(project.folder()));
		assertEquals(List.of(), TestFolder.check(PolicyProject.open(project.folder())));
	}

	@Test
	void whatWasSavedBeforeStays() throws Exception {
		List<Path> sources = texts(30);

		assertSaysFull(assertThrows(OperationException.class, () -> read(sources, Duration.ZERO)));

		PolicyProject left = PolicyProject.open(project.folder());
		assertFalse(left.corpus().getDocuments().isEmpty());
		assertEquals(List.of(), TestFolder.check(left));
		assertTrue(run("mount", "-o", "remount,size=20m", disk.toString()));
		project = left;
		int missing = 30 - left.corpus().getDocuments().size();
		assertEquals(missing, read(sources, Duration.ZERO).documents().size());
		assertEquals(List.of(), TestFolder.check(left));
	}

	@Test
	void tablesAndExportsLeaveTheOldFile() throws Exception {
		read(texts(5), Duration.ZERO);
		Path out = Files.writeString(disk.resolve("codings.csv"), "old");
		Path filler = disk.resolve("filler");
		fill(filler);
		FolderContent before = FolderContent.of(disk);

		assertSaysFull(assertThrows(OperationException.class,
				() -> new ExportProject(project, "register-csv", out).run(null)));

		assertEquals(before, FolderContent.of(disk));
	}

	private static void fill(Path file) throws IOException {
		try (var out = Files.newOutputStream(file)) {
			byte[] block = new byte[512];
			assertThrows(IOException.class, () -> {
				while (true) {
					out.write(block);
				}
			});
		}
	}

	@Test
	void anExampleThatDoesNotFitLeavesNothing() throws Exception {
		Path folder = disk.resolve("example");

		assertSaysFull(assertThrows(OperationException.class,
				() -> new ExampleProject("export-controls", folder).run(null)));

		assertFalse(Files.exists(folder));
	}
}
