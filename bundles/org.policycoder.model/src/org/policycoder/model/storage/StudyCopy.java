// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.policycoder.model.storage.Problem.Kind;

/**
 * A study once more in another folder, with some of its files as they are to be and not as
 * they are. Made where the own folder can no longer be written, so it does not ask that all of
 * it can be read; what cannot is named. Hidden files, which belong to the folder and not to the study,
 * and what a link leads to are not copied.
 *
 * @param from
 *            the folder of the study
 * @param to
 *            the folder of the copy
 */
record StudyCopy(StudyFolder from, Path to) {

	/** The file of the project comes last: a copy that was broken off is not taken for a study. */
	List<Problem> write(List<StoredFiles.Content> newer) throws StorageException {
		new StudyFolder(to).makeEmpty();
		Map<Path, byte[]> contents = newer.stream().collect(Collectors.toMap(StoredFiles.Content::file,
				StoredFiles.Content::bytes, (a, b) -> a, TreeMap::new));
		List<Problem> left = new ArrayList<>();
		copy(from.path(), contents, left);
		byte[] project = contents.remove(new StudyLayout(from.path()).project());
		for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
			put(file.getKey(), file.getValue());
		}
		if (project != null) {
			put(new StudyLayout(from.path()).project(), project);
		}
		return left;
	}

	private void copy(Path folder, Map<Path, byte[]> newer, List<Problem> left) throws StorageException {
		List<Path> entries;
		try {
			entries = from.list(folder);
		} catch (StorageException e) {
			left.add(e.problem());
			return;
		}
		for (Path entry : entries) {
			if (entry.getFileName().toString().startsWith(".") || entry.equals(to)) { //$NON-NLS-1$
				continue;
			}
			if (from.isFolder(entry)) {
				copy(entry, newer, left);
			} else if (newer.keySet().stream().anyMatch(f -> !f.equals(entry) && f.startsWith(entry))) {
				left.add(Problem.of(Kind.UNREGISTERED_FILE, entry, "")); // in the place of a folder of the study //$NON-NLS-1$
			} else if (!newer.containsKey(entry)) {
				copyFile(entry, left);
			}
		}
	}

	private void copyFile(Path file, List<Problem> left) throws StorageException {
		byte[] bytes;
		try {
			bytes = from.read(file, Kind.MISSING);
		} catch (StorageException e) {
			left.add(e.problem());
			return;
		}
		put(file, bytes);
	}

	private void put(Path file, byte[] bytes) throws StorageException {
		Path target = to.resolve(from.path().relativize(file));
		try {
			Files.createDirectories(target.getParent());
			AtomicFile.replace(target, out -> out.write(bytes), true);
		} catch (IOException e) {
			throw StudyFolder.notWritten(target, e);
		}
	}
}
