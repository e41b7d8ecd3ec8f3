// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and puts it there when it is whole, so that a failure leaves what was there. */
public final class WholeFile {
	/** Writes the bytes of a file. */
	@FunctionalInterface
	public interface Content {
		/** Writes the bytes; need not close the stream. */
		void write(OutputStream out) throws IOException;
	}

	private WholeFile() {
	}

	/**
	 * Writes a file, replacing the one that is there.
	 *
	 * @throws IOException if that failed; nothing has changed then
	 */
	public static void write(Path file, Content content) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		Path beside = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(beside)) {
				content.write(out);
			}
			try {
				Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(beside);
		}
	}
}
