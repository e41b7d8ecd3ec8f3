// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * Replaces a file as a whole or not at all: the new content goes to a temporary
 * file in the same folder, which then takes the name of the old one. A reader
 * sees the old file or the new one; a program that is killed leaves at most the
 * temporary file, whose name {@link #isLeftover} knows.
 *
 * @since 1.0
 */
public final class AtomicFile {

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes the content.
		 *
		 * @param out
		 *            where to; need not be closed
		 * @throws IOException
		 *             when it cannot be written
		 */
		void writeTo(OutputStream out) throws IOException;
	}

	private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.\\d+-\\d+\\.tmp"); //$NON-NLS-1$

	private AtomicFile() {
	}

	/**
	 * Replaces a file, or makes it.
	 *
	 * @param file
	 *            the file; its folder is made where it is missing
	 * @param content
	 *            the new content
	 * @param durable
	 *            whether the content is to survive a loss of power from now on;
	 *            otherwise {@link #force} does that later, for many files faster
	 * @throws IOException
	 *             when it cannot be done; the old file is then as it was and the
	 *             temporary one is gone. Or when the disk does not confirm that the new
	 *             one is safe there
	 */
	public static void replace(Path file, Content content, boolean durable) throws IOException {
		PendingFile pending = PendingFile.write(file, content, durable);
		try {
			pending.replace();
		} catch (IOException | RuntimeException | Error e) {
			pending.discard(e);
			throw e;
		}
		if (durable) {
			forceFolder(file.toAbsolutePath().getParent());
		}
	}

	/**
	 * Lets a finished file take the place of another, in one step where the file
	 * system can do that; for writers that need a file of their own to write to.
	 *
	 * @param finished
	 *            the finished file, which is gone then; on the same file system
	 * @param file
	 *            the file that it replaces or becomes
	 * @throws IOException
	 *             when it cannot be done; the old file is then as it was
	 */
	public static void move(Path finished, Path file) throws IOException {
		try {
			Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Makes a file that was replaced without being durable so.
	 *
	 * @param file
	 *            the file
	 * @throws IOException
	 *             when its content could not be brought to the disk
	 */
	static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/**
	 * Brings the names in a folder to the disk, where the operating system can do
	 * that; Windows cannot, and does it by itself.
	 *
	 * @param folder
	 *            the folder
	 * @throws IOException
	 *             when the disk refuses
	 */
	public static void forceFolder(Path folder) throws IOException {
		FileChannel channel;
		try {
			channel = FileChannel.open(folder, StandardOpenOption.READ);
		} catch (IOException e) {
			return; // a system that cannot, or nobody who may look into the folder
		}
		try (channel) {
			channel.force(true);
		}
	}

	/** Whether a file is a temporary one beside another, for its new content. */
	static boolean isTemporaryOf(Path temporary, Path file) {
		String name = temporary.getFileName().toString();
		return file.equals(temporary.resolveSibling(file.getFileName())) && isLeftover(name)
				&& name.substring(1).replaceFirst("\\.\\d+-\\d+\\.tmp$", "").equals(file.getFileName().toString()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Tells whether a file is a temporary one of this class that was left behind.
	 *
	 * @param name
	 *            the file name
	 * @return true for a temporary file
	 */
	public static boolean isLeftover(String name) {
		return TEMPORARY.matcher(name).matches();
	}
}
