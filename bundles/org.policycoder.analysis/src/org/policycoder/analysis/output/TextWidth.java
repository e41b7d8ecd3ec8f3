// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How much room a text takes in a terminal, after Unicode Standard Annex #11,
 * East Asian Width: two columns for a wide or fullwidth character, none for a
 * mark that joins the character before it.
 */
final class TextWidth {

	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	private TextWidth() {
	}

	static int of(String text) {
		return text.codePoints().map(TextWidth::of).sum();
	}

	private static int of(int codePoint) {
		if (codePoint < 0x300) {
			return 1;
		}
		switch (UCharacter.getType(codePoint)) {
		case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT:
			return 0;
		default:
			int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
			return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
		}
	}

	/** The text on one line and without control characters, cut to a width. */
	static String cut(String text, int widest) {
		StringBuilder line = new StringBuilder();
		text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
		if (of(line.toString()) <= widest) {
			return line.toString();
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
