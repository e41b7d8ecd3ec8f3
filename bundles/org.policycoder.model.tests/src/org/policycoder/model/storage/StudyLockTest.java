// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.storage.Problem.Kind;

/** Within one process; what other processes see is tested with the programs. */
class StudyLockTest {

	@TempDir
	Path folder;

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
	void whereThereCanBeNoneNobodyIsTold() throws Exception {
		Files.createFile(folder.resolve(StudyLock.FOLDER));
		try (StudyLock first = new StudyLock(folder); StudyLock second = new StudyLock(folder)) {
			assertEquals(Optional.empty(), first.take());
			assertEquals(Optional.empty(), second.take());
			assertEquals(Optional.empty(), new StudyLock(folder.resolve("gone")).take());
		}
	}
}
