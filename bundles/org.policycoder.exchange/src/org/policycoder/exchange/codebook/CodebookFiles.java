// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.policycoder.exchange.document.SourceFile;
import org.policycoder.model.Codebook;
import org.policycoder.model.storage.CodebookFile;

/**
 * Codebooks as files; the extension of the name tells the format.
 *
 * @since 1.0
 */
public final class CodebookFiles {
	/** The extension of PolicyCoder's own format, with the dot; it alone keeps everything. */
	public static final String OWN = ".policycodebook";
	/** The extension of the REFI-QDA codebook, which other programs for qualitative analysis read and write. */
	public static final String QDC = ".qdc";

	private CodebookFiles() {
	}

	/** Tells whether a name is that of a codebook file rather than of a preset. */
	public static boolean is(String name) {
		return List.of(OWN, QDC).stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
	}

	/**
	 * Reads a codebook.
	 *
	 * @param file the file; one that is not {@value #QDC} is taken for PolicyCoder's own
	 * @return a new codebook, the caller's own
	 * @throws IOException if it cannot be read or is none; the message is one sentence for the user
	 */
	public static Codebook read(Path file) throws IOException {
		if (isQdc(file)) {
			return QdcCodebook.read(file);
		}
		try (InputStream in = SourceFile.of(file).open()) {
			return CodebookFile.read(in, file);
		}
	}

	/**
	 * Writes a codebook.
	 *
	 * @param codebook the codebook; its format version becomes the present one
	 * @param file     whose name tells the format; is not touched
	 * @param language ISO 639-1 code of the texts in a format that has one language only
	 * @return the content for that file
	 */
	public static byte[] write(Codebook codebook, Path file, String language) {
		return isQdc(file) ? QdcCodebook.write(codebook, language) : CodebookFile.write(codebook);
	}

	private static boolean isQdc(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(QDC);
	}
}
