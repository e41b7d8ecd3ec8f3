// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

/**
 * What stands at a place of a text. A file of a study may name places that its text has not; the check names them.
 *
 * @since 1.0
 */
public final class Excerpt {

	private static final String CUT = "\u2026"; //$NON-NLS-1$

	private Excerpt() {
	}

	/**
	 * Gets it.
	 *
	 * @param text
	 *            the text, not null
	 * @param begin
	 *            where it begins, in UTF-16 code units; any number
	 * @param end
	 *            where it ends; any number
	 * @return what of the place lies in the text; empty when nothing does
	 */
	public static String of(String text, int begin, int end) {
		int from = Math.clamp(begin, 0, text.length());
		return text.substring(from, Math.clamp(end, from, text.length()));
	}

	/**
	 * Gets the beginning of a line for a place that has no room for all of it.
	 *
	 * @param line
	 *            a text without line ends, not null
	 * @param most
	 *            the most characters (code points), 2 or more
	 * @return the line if it is no longer; else as many whole words as fit, of a script without
	 *         spaces characters, and {@code …}; only a word that alone is longer than half of the
	 *         room is cut itself
	 */
	public static String beginning(String line, int most) {
		if (line.codePointCount(0, line.length()) <= most) {
			return line;
		}
		int longest = line.offsetByCodePoints(0, most - 1);
		int shortest = line.offsetByCodePoints(0, most / 2);
		int end = longest;
		while (end > shortest && isWithinWord(line, end)) {
			end = line.offsetByCodePoints(end, -1);
		}
		return line.substring(0, isWithinWord(line, end) ? afterMarks(line, longest) : end).stripTrailing() + CUT;
	}

	/**
	 * Gets the end of a line, as {@link #beginning} its beginning.
	 *
	 * @param line
	 *            a text without line ends, not null
	 * @param most
	 *            the most characters (code points), 2 or more
	 * @return the line, or {@code …} and the last words that fit
	 */
	public static String ending(String line, int most) {
		int length = line.codePointCount(0, line.length());
		if (length <= most) {
			return line;
		}
		int first = line.offsetByCodePoints(0, length - most + 1);
		int last = line.offsetByCodePoints(0, length - most / 2);
		int begin = first;
		while (begin < last && isWithinWord(line, begin)) {
			begin = line.offsetByCodePoints(begin, 1);
		}
		return CUT + line.substring(isWithinWord(line, begin) ? afterMarks(line, first) : begin).stripLeading();
	}

	private static boolean isWithinWord(String line, int at) {
		int after = line.codePointAt(at);
		return isMark(after) || isOfWord(line.codePointBefore(at)) && isOfWord(after);
	}

	/** In Chinese and Japanese each character may be the last one. */
	private static boolean isOfWord(int c) {
		return isMark(c) || c == '\'' || c == '\u2019' || Character.isLetterOrDigit(c) && !Character.isIdeographic(c)
				&& Character.UnicodeScript.of(c) != Character.UnicodeScript.HIRAGANA
				&& Character.UnicodeScript.of(c) != Character.UnicodeScript.KATAKANA;
	}

	private static boolean isMark(int c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	private static int afterMarks(String line, int at) {
		int end = at;
		while (end < line.length() && isMark(line.codePointAt(end))) {
			end += Character.charCount(line.codePointAt(end));
		}
		return end;
	}
}
