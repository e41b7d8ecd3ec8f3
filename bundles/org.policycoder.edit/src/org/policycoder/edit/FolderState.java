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

/** By what is seen from afar that files were changed: size and time of each. Safe for use by several threads. */
final class FolderState {

	private record Signature(long size, FileTime time, Object key) {

		static Signature of(BasicFileAttributes attributes) {
			return new Signature(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
		}
	}

	private final Path folder;

	private final Map<RootFile, Signature> files;

	private FolderState(Path folder, Map<RootFile, Signature> files) {
		this.folder = folder;
		this.files = files;
	}

	/** Looks at a folder. What cannot be looked at counts as not being there; reading it will tell. */
	static FolderState of(Path folder) {
		Map<RootFile, Signature> files = new HashMap<>();
		FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				RootFile found = new RootFile(folder.relativize(file).toString().replace('\\', '/'));
				if (attributes.isRegularFile() && found.isOfProject()) {
					files.put(found, Signature.of(attributes));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				String name = folder.relativize(directory).toString();
				return name.isEmpty() || name.startsWith("documents") || name.startsWith("codings") //$NON-NLS-1$ //$NON-NLS-2$
						? FileVisitResult.CONTINUE
						: FileVisitResult.SKIP_SUBTREE;
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
	synchronized List<RootFile> changes(FolderState now) {
		Map<RootFile, Signature> all = new HashMap<>(files);
		all.putAll(now.files);
		List<RootFile> changes = new ArrayList<>();
		for (RootFile file : all.keySet()) {
			if (!Objects.equals(files.get(file), now.files.get(file))) {
				changes.add(file);
			}
		}
		changes.sort((a, b) -> a.path().compareTo(b.path()));
		return changes;
	}

	/** Takes one file over from another state. */
	synchronized void take(RootFile file, FolderState now) {
		put(file, now.files.get(file));
	}

	/** Looks at one file again, after writing it. */
	synchronized void look(RootFile file) {
		put(file, signature(file));
	}

	/** Tells whether a file is still as it was when last looked at. */
	synchronized boolean isSame(RootFile file) {
		return Objects.equals(files.get(file), signature(file));
	}

	private void put(RootFile file, Signature signature) {
		if (signature == null) {
			files.remove(file);
		} else {
			files.put(file, signature);
		}
	}

	private Signature signature(RootFile file) {
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
