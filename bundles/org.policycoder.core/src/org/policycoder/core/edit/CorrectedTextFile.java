// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

import org.policycoder.model.storage.ChangedOutsideException;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;

/** Replaces the text file of a document as a whole. */
final class CorrectedTextFile {

	private CorrectedTextFile() {
	}

	/**
	 * Writes a text.
	 *
	 * @param before
	 *            what the file must hold, or null when it does not matter
	 * @throws ChangedOutsideException
	 *             when the file holds neither the old nor the new one
	 */
	static void write(Path file, String before, String text) throws StorageException {
		Path temporary = file.resolveSibling(
				"." + file.getFileName() + "." + ProcessHandle.current().pid() + "-0.tmp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		try {
			byte[] present = Files.readAllBytes(file);
			if (Arrays.equals(present, bytes)) {
				return;
			}
			if (before != null && !Arrays.equals(present, before.getBytes(StandardCharsets.UTF_8))) {
				throw new ChangedOutsideException(Problem.of(Kind.CHANGED_OUTSIDE, file, "")); //$NON-NLS-1$
			}
			try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					out.write(buffer);
				}
				out.force(true);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (StorageException e) {
			throw e;
		} catch (IOException e) {
			String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
			throw new StorageException(Problem.of(Kind.NOT_WRITTEN, file, "", //$NON-NLS-1$
					Objects.requireNonNullElse(reason, e.getClass().getSimpleName())), e);
		}
	}
}
