// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.storage.Problem.Kind;

/** Within one process; what other processes see is tested with the programs. */
class StudyLockTest {

	@TempDir
	Path folder;

	@BeforeEach
	void make() throws StorageException {
		folder = folder.resolve("study");
		SampleModel.project(folder);
	}

	@Test
	void onlyOneHasIt() {
		try (StudyLock first = new StudyLock(folder); StudyLock second = new StudyLock(folder.resolve("."))) {
			assertEquals(Optional.empty(), first.take());
			assertEquals(Optional.empty(), first.take(), "again, it is one's own");

			Problem inUse = second.take().orElseThrow();

			assertEquals(Kind.IN_USE, inUse.kind());
			assertTrue(inUse.details().get(0).startsWith(System.getProperty("user.name")), inUse::message);

			first.close();
			assertEquals(Optional.empty(), second.take());
			assertTrue(first.take().isPresent());
		}
	}

	@Test
	void versionControlsDoNotSeeIt() throws Exception {
		try (StudyLock lock = new StudyLock(folder)) {
			lock.take();
			assertEquals(List.of("*"), Files.readAllLines(folder.resolve(".policycoder/.gitignore")));
		}
	}

	@Test
	void whereThereCanBeNoneThatIsSaid() throws Exception {
		Files.createFile(folder.resolve(StudyLock.FOLDER));
		try (StudyLock first = new StudyLock(folder); StudyLock second = new StudyLock(folder)) {
			assertEquals(Kind.NO_LOCK, first.take().orElseThrow().kind());
			assertEquals(Kind.NO_LOCK, second.take().orElseThrow().kind());
			assertEquals(Kind.NO_LOCK, new StudyLock(folder.resolve("gone")).take().orElseThrow().kind());
		}
	}

	@Test
	void inAFolderThatIsNoStudyNothingIsMade() throws Exception {
		Path other = Files.createDirectory(folder.resolveSibling("other"));
		try (StudyLock lock = new StudyLock(other)) {
			assertEquals(Kind.NO_LOCK, lock.take().orElseThrow().kind());
		}
		assertEquals(0, other.toFile().list().length);
	}

	@Test
	void whoMayWriteInTheStudyMayLockIt() throws Exception {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "the disk has permissions");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
		try (StudyLock lock = new StudyLock(folder)) {
			lock.take();
		}
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".policycoder/lock"))));
		assertEquals("rwxrwx---", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".policycoder"))));
	}
}
