// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

import org.policycoder.model.storage.Problem.Kind;

/**
 * A file that a result goes to, as its user named it: a table, a report, an exported codebook.
 * A file that is there is replaced as a whole or not at all, and a link stays the link that it
 * is: what it leads to is replaced. Into a device or a pipe, such as the terminal, the result
 * is written through. The own files of a study are no place for results, since a slip in a name
 * would cost a register or a coder's work; nor are the folders in which a version control keeps
 * what it knows, since that is the backup of the study.
 *
 * @since 1.0
 */
public final class ResultFile {

	private static final int MOST_LINKS = 40;

	/** What version controls call the folder, or the file that leads to it, in which they keep what they know. */
	private static final Set<String> KEPT = Set.of(".git", ".hg", ".svn", ".bzr", ".jj", ".fslckout", "_darcs", "cvs", StudyLock.FOLDER); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private final Path file;

	private ResultFile(Path file) {
		this.file = file;
	}

	/**
	 * Finds where a result goes. Nothing is made or changed yet.
	 *
	 * @param named
	 *            the file as its user named it; it and its folders need not be there
	 * @return the place
	 * @throws StorageException
	 *             when it is a folder or belongs to a study or a version control; the message says so
	 * @throws IOException
	 *             when links lead nowhere or in a circle
	 */
	public static ResultFile of(Path named) throws IOException {
		Path file = withoutLinks(named.toAbsolutePath().normalize());
		if (Files.isDirectory(file)) {
			throw new StorageException(Problem.of(Kind.RESULT_IS_FOLDER, named, "")); //$NON-NLS-1$
		}
		for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
			if (new StudyLayout(folder).isOwn(file)) {
				throw new StorageException(Problem.of(Kind.RESULT_IN_STUDY, named, "", folder.toString())); //$NON-NLS-1$
			}
		}
		for (Path kept = file; kept.getFileName() != null; kept = kept.getParent()) {
			if (KEPT.contains(kept.getFileName().toString().toLowerCase(Locale.ROOT))) {
				throw new StorageException(Problem.of(Kind.RESULT_IN_VERSIONS, named, "", kept.toString())); //$NON-NLS-1$
			}
		}
		return new ResultFile(file);
	}

	private static Path withoutLinks(Path named) throws IOException {
		Path file = named;
		for (int links = 0; Files.isSymbolicLink(file); links++) {
			if (links == MOST_LINKS) {
				throw new FileSystemLoopException(named.toString());
			}
			Path next = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
			if (Files.exists(file) && !Files.exists(next)) {
				return file; // an open file of a process, as /dev/stdout leads to, has no path of its own
			}
			file = next;
		}
		Path folder = file.getParent();
		while (folder != null && !Files.exists(folder)) {
			folder = folder.getParent();
		}
		return folder == null || folder.equals(file) ? file : folder.toRealPath().resolve(folder.relativize(file));
	}

	/** A device or a pipe has no content that could be replaced. */
	private boolean isStream() {
		return Files.exists(file) && !Files.isRegularFile(file);
	}

	/**
	 * Gets the folder in which a result may be prepared, so that {@link #take} is one step.
	 *
	 * @return a folder on the same file system, which is made where it is missing; for a device
	 *         or a pipe that of temporary files
	 * @throws IOException
	 *             when it cannot be made
	 */
	public Path workshop() throws IOException {
		return isStream() ? Path.of(System.getProperty("java.io.tmpdir")) : Files.createDirectories(file.getParent()); //$NON-NLS-1$
	}

	/**
	 * Writes the result.
	 *
	 * @param content
	 *            writes the content
	 * @throws IOException
	 *             when it cannot be written; a file that was there is then as it was
	 */
	public void write(AtomicFile.Content content) throws IOException {
		if (isStream()) {
			try (OutputStream out = through()) {
				content.writeTo(out);
			}
		} else {
			AtomicFile.replace(file, content, false);
		}
	}

	/**
	 * Takes a finished file for the result.
	 *
	 * @param finished
	 *            the file, made in {@link #workshop}; gone then, unless the result went through
	 *            a device or a pipe
	 * @throws IOException
	 *             when it cannot be put in its place; a file that was there is then as it was
	 */
	public void take(Path finished) throws IOException {
		if (isStream()) {
			try (OutputStream out = through()) {
				Files.copy(finished, out);
			}
		} else {
			AtomicFile.move(finished, file);
		}
	}

	private OutputStream through() throws IOException {
		return Files.newOutputStream(file, StandardOpenOption.WRITE);
	}
}
