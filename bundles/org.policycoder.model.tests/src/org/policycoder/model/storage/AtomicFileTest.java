// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	Path folder;

	private static byte[] bytes(String s) {
		return s.getBytes();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(p -> p.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void makesAndReplaces() throws IOException {
		Path file = folder.resolve("a.codings");
		AtomicFile.replace(file, out -> out.write(bytes("one")), true);
		AtomicFile.replace(file, out -> out.write(bytes("two")), false);
		AtomicFile.force(file);
		assertEquals("two", Files.readString(file));
		assertEquals(List.of("a.codings"), names());
	}

	@Test
	void aDiskThatFillsUpHalfwayChangesNothing() throws IOException {
		Path file = folder.resolve("a.codings");
		Files.writeString(file, "old");
		IOException full = new IOException("No space left on device");
		IOException thrown = assertThrows(IOException.class, () -> AtomicFile.replace(file, out -> {
			out.write(new byte[10_000]);
			throw full;
		}, true));
		assertSame(full, thrown);
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.codings"), names());
	}

	@Test
	void anErrorOfTheWriterChangesNothing() throws IOException {
		Path file = folder.resolve("a.codings");
		assertThrows(OutOfMemoryError.class, () -> AtomicFile.replace(file, out -> {
			throw new OutOfMemoryError();
		}, true));
		assertEquals(List.of(), names());
	}

	@Test
	void aTemporaryFileThatCannotBeDeletedIsToldBesideTheFailure() throws IOException {
		Path file = folder.resolve("a.codings");
		IOException thrown = assertThrows(IOException.class, () -> AtomicFile.replace(file, out -> {
			Path temporary = folder.resolve(names().get(0));
			Files.delete(temporary);
			Files.createDirectories(temporary.resolve("occupied"));
			throw new IOException("first");
		}, true));
		assertEquals("first", thrown.getMessage());
		assertEquals(1, thrown.getSuppressed().length);
	}

	@Test
	void aTargetThatCannotBeReplacedStays() throws IOException {
		Path file = folder.resolve("a.codings");
		Files.createDirectories(file.resolve("occupied"));
		assertThrows(IOException.class, () -> AtomicFile.replace(file, out -> out.write(1), true));
		assertEquals(List.of("a.codings"), names());
	}

	@Test
	void knowsWhatAKilledProgramLeaves() throws IOException {
		Path file = folder.resolve("0003.codings");
		String[] temporary = new String[1];
		AtomicFile.replace(file, out -> {
			out.write(1);
			temporary[0] = names().get(0);
		}, true);
		assertTrue(AtomicFile.isLeftover(temporary[0]), temporary[0]);
		assertFalse(AtomicFile.isLeftover("0003.codings"));
		assertFalse(AtomicFile.isLeftover(".gitattributes"));
		assertArrayEquals(new byte[] { 1 }, Files.readAllBytes(file));
	}
}
