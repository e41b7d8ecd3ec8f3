// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.policycoder.model.storage.Problem.Kind;

/**
 * The folder of a study as the one gate to its files. A study may come from a stranger,
 * and what a link in it leads to is not the stranger's to read, to replace or to delete;
 * a pipe in the place of a file would be waited for without end. So nothing below the
 * folder is opened but regular files in real folders. The folder itself may be reached by
 * links: whoever names it means what they lead to.
 * <p>
 * A second name for the same file (a hard link) looks like a file and cannot be told; it is
 * at least never written to, since files are replaced and not changed.
 *
 * @param path
 *            the folder
 * @since 1.0
 */
public record StudyFolder(Path path) {

	private static final long MAX_SIZE = 256L << 20;

	/**
	 * Finds what keeps a file or folder of the study from being used, whether or not
	 * anything of the study should be there.
	 *
	 * @param file
	 *            any path below the folder
	 * @return a problem of the kind {@link Kind#LINK} or {@link Kind#NOT_A_FILE}, naming the
	 *         first part of the path that leads elsewhere; empty when there is none, also when
	 *         nothing is there
	 */
	public Optional<Problem> obstacle(Path file) {
		Path at = path;
		for (Path name : path.relativize(file)) {
			if (name.toString().isEmpty()) {
				break; // the folder itself
			}
			at = at.resolve(name);
			Optional<BasicFileAttributes> attributes = attributes(at);
			if (attributes.isEmpty()) {
				return Optional.empty();
			} else if (leadsElsewhere(attributes.get())) {
				return Optional.of(Problem.of(Kind.LINK, at, "")); //$NON-NLS-1$
			} else if (attributes.get().isOther()) {
				return Optional.of(Problem.of(Kind.NOT_A_FILE, at, "")); //$NON-NLS-1$
			}
		}
		return Optional.empty();
	}

	/** A junction of Windows is a folder and something else at once. */
	private static boolean leadsElsewhere(BasicFileAttributes attributes) {
		return attributes.isSymbolicLink() || attributes.isDirectory() && attributes.isOther();
	}

	/** Of what is there itself, not of what it leads to; what cannot be looked at fails when it is opened. */
	private static Optional<BasicFileAttributes> attributes(Path file) {
		try {
			return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * Refuses a path that leads elsewhere. To be called before anything below the folder is
	 * made, replaced or deleted.
	 *
	 * @param file
	 *            a file or folder of the study, which need not be there
	 * @throws StorageException
	 *             with the problem of {@link #obstacle(Path)}
	 */
	public void require(Path file) throws StorageException {
		Optional<Problem> obstacle = obstacle(file);
		if (obstacle.isPresent()) {
			throw new StorageException(obstacle.get());
		}
	}

	/**
	 * Tells whether there is something of this name, be it a link.
	 *
	 * @param file
	 *            a path below the folder
	 * @return false when the name is free
	 */
	public boolean exists(Path file) {
		return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * Tells whether a folder is one of the study.
	 *
	 * @param folder
	 *            a path below the folder
	 * @return true for a real folder that is reached without links
	 */
	public boolean isFolder(Path folder) {
		return obstacle(folder).isEmpty() && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            the file
	 * @param whenMissing
	 *            what to call it when it is not there
	 * @return its content
	 * @throws StorageException
	 *             when it leads elsewhere, is too large or cannot be read
	 */
	public byte[] read(Path file, Kind whenMissing) throws StorageException {
		require(file);
		try (SeekableByteChannel in = Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
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
	 * Lists what is in a folder of the study.
	 *
	 * @param folder
	 *            the folder, which need not be there
	 * @return the paths of its entries, links among them, by name; none when there is no folder
	 * @throws StorageException
	 *             when it leads elsewhere or cannot be read
	 */
	public List<Path> list(Path folder) throws StorageException {
		require(folder);
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.sorted().toList();
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (IOException e) {
			throw unreadable(folder, e);
		}
	}

	/** Makes the folder of a new study. Hidden files may be there: it may be under version control already. */
	void makeEmpty() throws StorageException {
		try {
			Files.createDirectories(path);
			try (Stream<Path> entries = Files.list(path)) {
				if (entries.anyMatch(p -> !p.getFileName().toString().startsWith("."))) { //$NON-NLS-1$
					throw new StorageException(Problem.of(Kind.FOLDER_NOT_EMPTY, path, "")); //$NON-NLS-1$
				}
			}
		} catch (StorageException e) {
			throw e;
		} catch (IOException e) {
			throw notWritten(path, e);
		}
	}

	/**
	 * Deletes a file, or a link itself, if it is there.
	 *
	 * @param file
	 *            the file
	 * @throws StorageException
	 *             when its folder leads elsewhere or the file cannot be deleted
	 */
	void delete(Path file) throws StorageException {
		if (file.getParent() != null) {
			require(file.getParent());
		}
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new StorageException(Problem.of(Kind.NOT_DELETED, file, "", reason(e)), e); //$NON-NLS-1$
		}
	}

	static StorageException unreadable(Path file, IOException e) {
		return new StorageException(Problem.of(Kind.UNREADABLE, file, "", reason(e)), e); //$NON-NLS-1$
	}

	static StorageException notWritten(Path file, IOException e) {
		return new StorageException(Problem.of(Kind.NOT_WRITTEN, file, "", reason(e)), e); //$NON-NLS-1$
	}

	static String reason(IOException e) {
		return Reason.of(e);
	}
}
