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
import java.util.Locale;
import java.util.Objects;

import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;

/** Replaces the text file of a document as a whole. */
final class CorrectedTextFile {

	private CorrectedTextFile() {
	}

	static void write(Path folder, int document, String text) throws StorageException {
		Path file = folder.resolve("documents").resolve(String.format(Locale.ROOT, "%04d.txt", document)); //$NON-NLS-1$ //$NON-NLS-2$
		Path temporary = file.resolveSibling(
				"." + file.getFileName() + "." + ProcessHandle.current().pid() + "-0.tmp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
				while (bytes.hasRemaining()) {
					out.write(bytes);
				}
				out.force(true);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
			throw new StorageException(Problem.of(Problem.Kind.NOT_WRITTEN, file, "", //$NON-NLS-1$
					Objects.requireNonNullElse(reason, e.getClass().getSimpleName())), e);
		}
	}
}
