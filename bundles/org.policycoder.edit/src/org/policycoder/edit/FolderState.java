// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.policycoder.model.storage.StudyFile;
import org.policycoder.model.storage.StudyLayout;

/** By what is seen from afar that files were changed: size and time of each. Safe for use by several threads. */
final class FolderState {

	private record Signature(long size, FileTime time, Object key) {

		static Signature of(BasicFileAttributes attributes) {
			return new Signature(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
		}
	}

	private final Path folder;

	private final Map<StudyFile, Signature> files;

	private FolderState(Path folder, Map<StudyFile, Signature> files) {
		this.folder = folder;
		this.files = files;
	}

	/** Looks at a folder. What cannot be looked at counts as not being there; reading it will tell. */
	static FolderState of(Path folder) {
		Map<StudyFile, Signature> files = new HashMap<>();
		StudyLayout layout = new StudyLayout(folder);
		FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile()) {
					layout.find(file).ifPresent(found -> files.put(found, Signature.of(attributes)));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				boolean concerned = directory.equals(folder) || StudyLayout.folders().stream().map(folder::resolve).anyMatch(directory::startsWith);
				return concerned ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE;
			}
		};
		try {
			Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), 3, visitor);
		} catch (IOException e) {
			files.clear();
		}
		return new FolderState(folder, files);
	}

	/** The files that are new, gone or different in the other state, sorted by their path. */
	synchronized List<StudyFile> changes(FolderState now) {
		Map<StudyFile, Signature> all = new HashMap<>(files);
		all.putAll(now.files);
		List<StudyFile> changes = new ArrayList<>();
		for (StudyFile file : all.keySet()) {
			if (!Objects.equals(files.get(file), now.files.get(file))) {
				changes.add(file);
			}
		}
		changes.sort((a, b) -> a.path().compareTo(b.path()));
		return changes;
	}

	/** Takes one file over from another state. */
	synchronized void take(StudyFile file, FolderState now) {
		put(file, now.files.get(file));
	}

	/** Looks at one file again, after writing it. */
	synchronized void look(StudyFile file) {
		put(file, signature(file));
	}

	/** Tells whether a file is still as it was when last looked at. */
	synchronized boolean isSame(StudyFile file) {
		return Objects.equals(files.get(file), signature(file));
	}

	private void put(StudyFile file, Signature signature) {
		if (signature == null) {
			files.remove(file);
		} else {
			files.put(file, signature);
		}
	}

	private Signature signature(StudyFile file) {
		try {
			return Signature.of(Files.readAttributes(folder.resolve(file.path()), BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS));
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException e) {
			return new Signature(-1, FileTime.fromMillis(0), e.getMessage());
		}
	}
}
