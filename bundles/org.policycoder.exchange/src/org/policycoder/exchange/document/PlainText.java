// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import org.policycoder.exchange.document.internal.NormalText;
import org.policycoder.exchange.document.internal.TextDecoder;

/**
 * Plain text: files exactly as they are, for whoever needs offsets into the file, and the form in which documents are kept.
 *
 * @since 1.0
 */
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

	/**
	 * Brings text into the form in which documents are kept, so that a {@link SourceDocument} can be made of it.
	 *
	 * @param text any text, not null
	 * @return the text with its lines ended by LF, without control characters, byte order marks and blank lines at its ends;
	 *         a lone surrogate is U+FFFD. Never null; empty if nothing else is left
	 */
	public static String normalised(String text) {
		return NormalText.of(text);
	}
}
