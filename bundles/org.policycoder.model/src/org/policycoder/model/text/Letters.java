// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.text;

/**
 * Kinds of characters that law texts are told apart by.
 *
 * @since 1.0
 */
public final class Letters {

	private Letters() {
	}

	/**
	 * Tells whether a character is white space of any kind but a line break.
	 *
	 * @param c
	 *            a UTF-16 code unit; the byte order mark is one
	 * @return whether nothing is seen where it stands
	 */
	public static boolean isBlank(char c) {
		if (c > ' ' && c < '\u00a0' || c > '\u3000' && c < '\ufeff') {
			return false;
		}
		return c == ' ' || c == '\t' || c == '\f' || c == '\u000b' || c == '\u00a0' || c == '\u3000' || c == '\ufeff'
				|| c >= '\u2000' && c <= '\u200b' || c == '\u202f';
	}

	/**
	 * Tells whether a character is white space of any kind.
	 *
	 * @param c
	 *            a UTF-16 code unit
	 * @return whether it is a blank or a line break
	 */
	public static boolean isSpace(char c) {
		return c == '\n' || c == '\r' || isBlank(c);
	}

	/**
	 * Tells whether a character is a CJK ideograph or kana.
	 *
	 * @param c
	 *            a UTF-16 code unit
	 * @return whether words of such characters stand without blanks between them
	 */
	public static boolean isEastAsian(char c) {
		return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
	}
}
