// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

import org.policycoder.model.storage.AtomicFile.Content;

/**
 * The new content of a file, complete in a temporary file beside it, before it takes the
 * place of the old one or is given up.
 */
final class PendingFile {

	private static final AtomicLong COUNTER = new AtomicLong();

	private final Path file;

	private final Path temporary;

	private PendingFile(Path file) {
		this.file = file;
		this.temporary = file.resolveSibling(
				"." + file.getFileName() + "." + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/**
	 * Writes the content beside a file.
	 *
	 * @param file
	 *            the file; its folder is made where it is missing
	 * @param content
	 *            the new content
	 * @param durable
	 *            whether the content is to be on the disk before this returns
	 * @throws IOException
	 *             when it cannot be written; the temporary file is gone then
	 */
	static PendingFile write(Path file, Content content, boolean durable) throws IOException {
		PendingFile pending = new PendingFile(file);
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			pending.write(content, durable);
			return pending;
		} catch (IOException | RuntimeException | Error e) {
			pending.discard(e);
			throw e;
		}
	}

	private void write(Content content, boolean durable) throws IOException {
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			OutputStream out = Channels.newOutputStream(channel);
			content.writeTo(out);
			out.flush();
			if (durable) {
				channel.force(true);
			}
		}
	}

	/** Whether a temporary file is one of this very program. */
	static boolean isOfThisProgram(Path temporary) {
		return temporary.getFileName().toString().matches(".*\\." + ProcessHandle.current().pid() + "-\\d+\\.tmp"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	Path temporary() {
		return temporary;
	}

	/**
	 * Writes the content once more, after it has taken its place.
	 *
	 * @throws IOException
	 *             when it cannot be written; nothing is left of it then
	 */
	void again(Content content) throws IOException {
		try {
			write(content, true);
		} catch (IOException | RuntimeException | Error e) {
			discard(e);
			throw e;
		}
	}

	/**
	 * Takes the place of the file.
	 *
	 * @throws IOException
	 *             when it cannot; the file is then as it was
	 */
	void replace() throws IOException {
		AtomicFile.move(temporary, file);
	}

	/**
	 * Becomes the file, which must not be there: of two programs that make the same file one
	 * is refused.
	 *
	 * @throws FileAlreadyExistsException
	 *             when it is there
	 * @throws IOException
	 *             when it cannot be made
	 */
	void create() throws IOException {
		try {
			Files.createLink(file, temporary);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (UnsupportedOperationException | FileSystemException e) {
			createInPlace();
			return;
		}
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			// the file is made; its second name is a leftover that the check tells of
		}
	}

	/** For disks without second names: the name is taken first. */
	private void createInPlace() throws IOException {
		Files.createFile(file);
		try {
			replace();
		} catch (IOException | RuntimeException | Error e) {
			delete(file, e);
			throw e;
		}
	}

	/**
	 * Gives the content up.
	 *
	 * @param why
	 *            the reason, to which is added that the temporary file could not be deleted
	 */
	void discard(Throwable why) {
		delete(temporary, why);
	}

	private static void delete(Path file, Throwable why) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException | RuntimeException notDeleted) {
			why.addSuppressed(notDeleted);
		}
	}
}
