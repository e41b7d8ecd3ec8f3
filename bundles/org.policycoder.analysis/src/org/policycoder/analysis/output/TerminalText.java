// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text as it may reach a terminal. Names and texts come from elsewhere, and what a terminal takes for a
 * command could clear what was said, or say something else in its place.
 *
 * @since 1.0
 */
public final class TerminalText {

	private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]"); //$NON-NLS-1$
	/** The block Control Pictures has one for each of the controls of ASCII, in their order. */
	private static final char PICTURES = '\u2400';
	private static final char PICTURE_OF_DELETE = '\u2421';
	private static final char DELETE = '\u007f';
	private static final char NO_PICTURE = '\ufffd';

	private TerminalText() {
	}

	/**
	 * Takes the commands out of a text.
	 *
	 * @param text
	 *            any text, not null
	 * @return the text with a visible sign in the place of each control character, such as ␛, but for
	 *         tabs and line ends
	 */
	public static String of(String text) {
		return COMMANDS.matcher(text.replace("\r\n", "\n")).replaceAll(TerminalText::visible); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String visible(MatchResult command) {
		char c = command.group().charAt(0);
		return Character.toString(c < ' ' ? PICTURES + c : c == DELETE ? PICTURE_OF_DELETE : NO_PICTURE);
	}
}
