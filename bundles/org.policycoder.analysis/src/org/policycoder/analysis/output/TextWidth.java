// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How much room a text takes in a terminal, after Unicode Standard Annex #11,
 * East Asian Width: two columns for a wide or fullwidth character, none for a
 * mark that joins the character before it.
 *
 * @since 1.0
 */
public final class TextWidth {

	private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}"); //$NON-NLS-1$
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	/** Every character before these takes one column. */
	private static final int COMBINING_MARKS = 0x300;

	private TextWidth() {
	}

	/**
	 * Measures a text.
	 *
	 * @param text
	 *            the text, not null
	 * @return the columns that it takes
	 */
	public static int of(String text) {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			width += c < COMBINING_MARKS ? 1 : of(text.codePointAt(i));
			i += Character.isHighSurrogate(c) && i + 1 < text.length() ? 1 : 0;
		}
		return width;
	}

	private static int of(int codePoint) {
		if (Character.UnicodeBlock.of(codePoint) == Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS) {
			return 2;
		}
		switch (UCharacter.getType(codePoint)) {
		case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT:
			return 0;
		default:
			int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
			return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
		}
	}

	/**
	 * Cuts a text.
	 *
	 * @param text
	 *            the text, not null
	 * @param widest
	 *            the columns that there are
	 * @return the text on one line and without control characters, its end replaced
	 *         by an ellipsis where it is too wide
	 */
	public static String cut(String text, int widest) {
		String line = CONTROLS.matcher(text).replaceAll(" "); //$NON-NLS-1$
		if (of(line) <= widest) {
			return line;
		}
		StringBuilder cut = new StringBuilder();
		int width = 1;
		for (int c : line.codePoints().toArray()) {
			width += of(c);
			if (width > widest) {
				break;
			}
			cut.appendCodePoint(c);
		}
		return cut + ELLIPSIS;
	}
}
