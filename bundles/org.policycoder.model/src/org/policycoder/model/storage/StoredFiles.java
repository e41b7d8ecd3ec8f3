// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.policycoder.model.storage.Problem.Kind;

/**
 * The files of one project as bytes. Remembers what was read, and replaces a file
 * only as long as it is still that.
 */
final class StoredFiles {

	private static final long MAX_SIZE = 256L << 20;

	private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();

	private final Set<Path> unforced = ConcurrentHashMap.newKeySet();

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            the file
	 * @param whenMissing
	 *            what to call it when it is not there
	 * @return its content
	 * @throws StorageException
	 *             when it cannot be read
	 */
	static byte[] read(Path file, Kind whenMissing) throws StorageException {
		try (SeekableByteChannel in = Files.newByteChannel(file)) {
			if (in.size() > MAX_SIZE) {
				throw new StorageException(Problem.of(Kind.TOO_LARGE, file, "", Long.toString(MAX_SIZE >> 20))); //$NON-NLS-1$
			}
			ByteBuffer bytes = ByteBuffer.allocate((int) in.size());
			while (bytes.hasRemaining() && in.read(bytes) >= 0) {
				// until the buffer is full or the file ends
			}
			return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
		} catch (StorageException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new StorageException(Problem.of(whenMissing, file, ""), e); //$NON-NLS-1$
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/**
	 * Lets the file be replaced from now on, because its content is in memory.
	 *
	 * @param file
	 *            the file
	 * @param content
	 *            what was read
	 */
	void remember(Path file, byte[] content) {
		stamps.put(file, Stamp.of(content));
	}

	/**
	 * Lets the file be replaced from now on, whatever it holds.
	 *
	 * @param file
	 *            the file, which need not be there
	 * @throws StorageException
	 *             when it cannot be read
	 */
	void takeOver(Path file) throws StorageException {
		stamps.put(file, present(file));
	}

	private static Stamp present(Path file) throws StorageException {
		return Files.exists(file) ? Stamp.of(read(file, Kind.MISSING)) : Stamp.ABSENT;
	}

	/**
	 * Replaces a file, or makes it and its folder; leaves it alone when it holds the
	 * content already.
	 *
	 * @param file
	 *            the file
	 * @param content
	 *            the new content
	 * @param durable
	 *            whether it is to be safe on disk at once, or with the next
	 *            {@link #force()}
	 * @throws ChangedOutsideException
	 *             when it is not what was read or written last
	 * @throws StorageException
	 *             when it cannot be written; it is then as it was
	 */
	synchronized void write(Path file, byte[] content, boolean durable) throws StorageException {
		Stamp after = Stamp.of(content);
		Stamp present = present(file);
		if (!present.equals(after)) {
			if (!present.equals(stamps.getOrDefault(file, Stamp.ABSENT))) {
				throw new ChangedOutsideException(Problem.of(Kind.CHANGED_OUTSIDE, file, "")); //$NON-NLS-1$
			}
			replace(file, out -> out.write(content), durable);
		}
		stamps.put(file, after);
	}

	/**
	 * Replaces a file by another one, which is safe on disk with the next
	 * {@link #force()}.
	 *
	 * @param source
	 *            a file anywhere
	 * @param target
	 *            the file
	 * @throws StorageException
	 *             when it cannot be written
	 */
	void copy(Path source, Path target) throws StorageException {
		replace(target, out -> Files.copy(source, out), false);
	}

	/** Deletes a file of the project, if it is there. */
	synchronized void delete(Path file) throws StorageException {
		stamps.remove(file);
		unforced.remove(file);
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw notWritten(file, e);
		}
	}

	private void replace(Path file, AtomicFile.Content content, boolean durable) throws StorageException {
		try {
			AtomicFile.replace(file, content, durable);
		} catch (IOException e) {
			throw notWritten(file, e);
		}
		if (!durable) {
			unforced.add(file);
		}
	}

	/**
	 * Deletes files.
	 *
	 * @param paths
	 *            the files, which need not be there
	 * @throws StorageException
	 *             when one cannot be deleted; the others are deleted all the same
	 */
	synchronized void delete(Collection<Path> paths) throws StorageException {
		StorageException failure = null;
		for (Path file : paths) {
			try {
				Files.deleteIfExists(file);
				stamps.remove(file);
				unforced.remove(file);
			} catch (IOException e) {
				StorageException notDeleted = new StorageException(
						Problem.of(Kind.NOT_DELETED, file, "", reason(e)), e); //$NON-NLS-1$
				if (failure == null) {
					failure = notDeleted;
				} else {
					failure.addSuppressed(notDeleted);
				}
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	/**
	 * Makes everything safe on disk that was written without being so.
	 *
	 * @throws StorageException
	 *             when the disk refuses one of the files
	 */
	synchronized void force() throws StorageException {
		List<Path> paths = unforced.stream().sorted().toList();
		for (Path file : paths) {
			try {
				AtomicFile.force(file);
			} catch (NoSuchFileException e) {
				// somebody has deleted it meanwhile, which is for the check to find
			} catch (IOException e) {
				throw notWritten(file, e);
			}
		}
		paths.stream().map(Path::getParent).distinct().forEach(AtomicFile::forceFolder);
		paths.forEach(unforced::remove);
	}

	static StorageException unreadable(Path file, IOException e) {
		return new StorageException(Problem.of(Kind.UNREADABLE, file, "", reason(e)), e); //$NON-NLS-1$
	}

	static StorageException notWritten(Path file, IOException e) {
		return new StorageException(Problem.of(Kind.NOT_WRITTEN, file, "", reason(e)), e); //$NON-NLS-1$
	}

	private static String reason(IOException e) {
		return Objects.requireNonNullElse(e instanceof FileSystemException f ? f.getReason() : e.getMessage(),
				e.getClass().getSimpleName());
	}
}
