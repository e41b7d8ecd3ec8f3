// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReasonTest {

	private final Locale locale = Locale.getDefault();

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(locale);
	}

	@Test
	void noClassOfAnExceptionAndNoPathAloneIsAReason() {
		for (Locale spoken : List.of(Locale.ENGLISH, Locale.CHINESE)) {
			Locale.setDefault(spoken);
			for (IOException e : List.of(new FileAlreadyExistsException("/a/b"), new NoSuchFileException("/a/b"), new NotDirectoryException("/a/b"),
					new DirectoryNotEmptyException("/a/b"), new AccessDeniedException("/a/b"), new FileSystemLoopException("/a/b"),
					new FileSystemException("/a/b"),
					new EOFException(), new MalformedInputException(1), new IOException(), new IOException(" "))) {
				String reason = Reason.of(e, Path.of("/a/b"));
				assertFalse(reason.isBlank() || reason.contains("Exception") || reason.contains("/a/b") || reason.contains("REASON"), reason);
				assertEquals(spoken == Locale.CHINESE, reason.codePoints().anyMatch(Character::isIdeographic), reason);
			}
		}
	}

	@Test
	void whatIsSaidIsKept() {
		assertEquals("No space left on device", Reason.of(new FileSystemException("/a/b", null, "No space left on device")));
		assertEquals("line 3 is cut", Reason.of(new IOException("line 3 is cut")));
	}

	@Test
	void whatStandsInTheWayIsNamedWhereTheSentenceNamesAnother() {
		Locale.setDefault(Locale.ENGLISH);
		assertTrue(Reason.of(new FileAlreadyExistsException("/a"), Path.of("/a/b")).startsWith("/a is there"));
		assertTrue(Reason.of(new FileAlreadyExistsException("/a")).startsWith("/a is there"));
	}
}
