// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A hidden folder beside the results, in which they are made. It is locked while
 * it is in use and removed afterwards; where a process was killed before it could
 * do so, the next one that makes results in that place finds the folder unlocked
 * and removes it.
 */
final class WorkFolder implements AutoCloseable {

	private static final String PREFIX = ".report-"; //$NON-NLS-1$
	private static final String LOCK = "lock"; //$NON-NLS-1$

	/** Those of this process, whose locks the system gives up when their files are opened and closed again. */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path path;
	private final FileChannel lock;

	private WorkFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Makes a work folder, and removes those that nobody uses any more.
	 *
	 * @param place
	 *            the folder to make it in; made when it is not there
	 * @throws IOException
	 *             when nothing can be made there
	 */
	static WorkFolder in(Path place) throws IOException {
		Files.createDirectories(place);
		removeAbandoned(place.toRealPath());
		while (true) {
			Path made = Files.createTempDirectory(place.toRealPath(), PREFIX);
			HELD.add(made);
			FileChannel lock = null;
			try {
				lock = FileChannel.open(made.resolve(LOCK), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
				if (lock(lock) && Files.exists(made.resolve(LOCK))) {
					return new WorkFolder(made, lock);
				}
			} catch (NoSuchFileException e) {
				// another one took it for abandoned before it could be locked: once more
			} catch (IOException e) {
				HELD.remove(made);
				delete(made);
				throw e;
			}
			HELD.remove(made);
			if (lock != null) {
				lock.close();
			}
		}
	}

	/** Where there are no locks nobody can hold one, and no folder is taken for abandoned. */
	private static boolean lock(FileChannel file) {
		try {
			return file.tryLock() != null;
		} catch (IOException e) {
			return true;
		}
	}

	private static void removeAbandoned(Path place) {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, PREFIX + '*')) {
			for (Path folder : folders) {
				if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !HELD.contains(folder)) {
					removeUnlessHeld(folder);
				}
			}
		} catch (IOException e) {
			// what cannot be listed or removed does no harm
		}
	}

	private static void removeUnlessHeld(Path folder) throws IOException {
		try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
			if (lock.tryLock() != null) {
				delete(folder);
			}
		} catch (OverlappingFileLockException e) {
			// it has come into use here in the meantime
		} catch (NoSuchFileException e) {
			removeIfEmpty(folder);
		}
	}

	/** A process may have been killed before it made the lock; what is in a folder without one is not of our making. */
	private static void removeIfEmpty(Path folder) throws IOException {
		try {
			Files.delete(folder);
		} catch (DirectoryNotEmptyException | NoSuchFileException e) {
			// somebody else's, or removed by somebody else
		}
	}

	/** The folder. */
	Path path() {
		return path;
	}

	/** Removes the folder with all that is left in it. */
	@Override
	public void close() {
		try {
			delete(path);
			lock.close();
			delete(path);
		} catch (IOException e) {
			// its lock ends with the process, and the next one removes it
		} finally {
			HELD.remove(path);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		} catch (IOException e) {
			// what stays behind is hidden, and the next one removes it
		}
	}
}
