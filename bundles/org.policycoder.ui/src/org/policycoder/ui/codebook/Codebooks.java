// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;

import org.policycoder.core.extension.Contribution;
import org.policycoder.exchange.codebook.CodebookFiles;
import org.policycoder.model.Codebook;
import org.policycoder.model.storage.CodebookFile;

/** Reads codebooks that lie outside of a study. */
public final class Codebooks {

	private Codebooks() {
	}

	/**
	 * Reads a preset.
	 *
	 * @param preset
	 *            the preset as a plug-in contributes it
	 * @return a new codebook
	 * @throws IOException
	 *             when it cannot be read
	 */
	public static Codebook read(Contribution<URL> preset) throws IOException {
		try (InputStream in = preset.value().openStream()) {
			return CodebookFile.read(in, Path.of(preset.id()));
		}
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            a {@code .policycodebook}, or a {@code .qdc} of another program
	 * @return a new codebook
	 * @throws IOException
	 *             when it cannot be read or is none; the message is one sentence for the
	 *             user
	 */
	public static Codebook read(Path file) throws IOException {
		return CodebookFiles.read(file);
	}
}
