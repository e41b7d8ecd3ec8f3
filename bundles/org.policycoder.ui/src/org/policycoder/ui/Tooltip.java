// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.text.BreakIterator;

/** Breaks the lines of a tooltip, which is as wide as its longest line otherwise. */
public final class Tooltip {

	/** In narrow letters, of which a Chinese character has the width of two. */
	private static final int WIDEST = 84;

	/** From here on Unicode has East Asian characters, but for some that are rare. */
	private static final int FIRST_WIDE = 0x2E80;

	private Tooltip() {
	}

	/**
	 * Breaks lines.
	 *
	 * @param text
	 *            what is to be told, or null
	 * @return the same with more line ends, where lines of its language may end; null for null
	 */
	public static String of(String text) {
		if (text == null) {
			return null;
		}
		StringBuilder broken = new StringBuilder();
		for (String line : text.split("\\R", -1)) { //$NON-NLS-1$
			broken.append(broken.isEmpty() ? "" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
			append(line, broken);
		}
		return broken.toString();
	}

	private static void append(String line, StringBuilder broken) {
		BreakIterator places = BreakIterator.getLineInstance();
		places.setText(line);
		int width = 0;
		for (int begin = places.first(), end = places.next(); end != BreakIterator.DONE; begin = end, end = places.next()) {
			String piece = line.substring(begin, end);
			int wide = width(piece);
			if (width > 0 && width + wide > WIDEST) {
				broken.append('\n');
				width = 0;
			}
			broken.append(piece);
			width += wide;
		}
	}

	private static int width(String piece) {
		return piece.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
	}
}
