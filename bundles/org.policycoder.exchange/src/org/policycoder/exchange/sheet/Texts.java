// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How texts of cells are compared: as people read them.
 *
 * @since 1.0
 */
public final class Texts {
	private Texts() {
	}

	/** Cuts white space off both ends, the full-width, no-break and zero-width kinds too. */
	public static String strip(String text) {
		int begin = 0;
		int end = text.length();
		while (begin < end && isSpace(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(begin, end);
	}

	/** Returns what two texts have in common that differ in case, width, white space and punctuation only. */
	public static String key(String text) {
		StringBuilder key = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
				.forEach(key::appendCodePoint);
		return key.toString();
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
	}
}
