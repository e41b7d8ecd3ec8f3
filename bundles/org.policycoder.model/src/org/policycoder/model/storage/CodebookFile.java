// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.policycoder.model.Codebook;
import org.policycoder.model.storage.Problem.Kind;

/**
 * Codebooks that lie outside a project: presets, and files to share.
 *
 * @since 1.0
 */
public final class CodebookFile {

	private static final int MAX = 16 << 20;

	private CodebookFile() {
	}

	/**
	 * Reads a codebook.
	 *
	 * @param in
	 *            the content of a {@code .policycodebook}; is read to its end and not
	 *            closed
	 * @param name
	 *            what to call it in messages
	 * @return a new codebook, the caller's own
	 * @throws StorageException
	 *             when it is no codebook
	 * @throws IOException
	 *             when the stream cannot be read
	 */
	public static Codebook read(InputStream in, Path name) throws IOException {
		byte[] bytes = in.readNBytes(MAX + 1);
		if (bytes.length > MAX) {
			throw new StorageException(Problem.of(Kind.TOO_LARGE, name, "", Integer.toString(MAX >> 20))); //$NON-NLS-1$
		}
		return new ModelReader(Migrations.STANDARD).read(Codebook.class, bytes, name);
	}

	/**
	 * Writes a codebook in the present format.
	 *
	 * @param codebook
	 *            the codebook
	 * @return the content of a {@code .policycodebook}
	 */
	public static byte[] write(Codebook codebook) {
		codebook.setFormatVersion(Migrations.CURRENT);
		return ModelWriter.write(codebook);
	}
}
