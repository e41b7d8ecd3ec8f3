// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import org.policycoder.exchange.document.internal.TextDecoder;

/** Plain text files, exactly as they are: for whoever needs offsets into the file rather than a document of a project. */
public final class PlainText {
	private PlainText() {
	}

	/**
	 * Decodes a plain text file. The encoding is detected among UTF-8, UTF-16, GB18030, Windows-1252 and their like.
	 *
	 * @return the characters of the file without a byte order mark; line ends are kept as they are. Never null
	 * @throws UnreadableException if the file is not text
	 */
	public static String decode(SourceFile file) throws UnreadableException {
		return new TextDecoder(file).decode();
	}
}
