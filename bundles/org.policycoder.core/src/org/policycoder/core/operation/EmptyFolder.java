// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder in which a project is made, so that it can be as it was when that fails. */
final class EmptyFolder {

	private final Path folder;
	private final boolean existed;
	private final Set<Path> before;

	/**
	 * Remembers how a folder is.
	 *
	 * @param folder
	 *            the folder, which need not be there
	 * @throws OperationException
	 *             when it cannot be read
	 */
	EmptyFolder(Path folder) throws OperationException {
		this.folder = folder;
		existed = Files.exists(folder);
		try {
			before = existed ? entries().collect(Collectors.toSet()) : Set.of();
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private Stream<Path> entries() throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.toList().stream();
		}
	}

	/** Deletes what was not there before. */
	void restore(Exception why) {
		try {
			for (Path entry : entries().filter(e -> !before.contains(e)).toList()) {
				delete(entry);
			}
			if (!existed) {
				Files.delete(folder);
			}
		} catch (NoSuchFileException e) {
			// It was not made in the first place.
		} catch (IOException e) {
			why.addSuppressed(e);
		}
	}

	private static void delete(Path entry) throws IOException {
		List<Path> all;
		try (Stream<Path> below = Files.walk(entry)) {
			all = below.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.delete(path);
		}
	}
}
