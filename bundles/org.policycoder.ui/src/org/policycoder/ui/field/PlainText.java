// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

/**
 * Words that can be seen. What cannot, such as the control characters that are copied from a PDF, is nothing to look for or to
 * name something by, and one of it in the settings of dialogs makes all of them unreadable, for they are XML.
 */
public final class PlainText {

	private static final String UNSEEN = "[\\p{Cc}\\uD800-\\uDFFF\\uFFFE\\uFFFF&&[^\\t\\n\\r]]"; //$NON-NLS-1$

	private PlainText() {
	}

	/**
	 * Takes away what cannot be seen.
	 *
	 * @param text
	 *            any text
	 * @return the text without control characters but for tabulators and line ends, without halves of characters
	 */
	public static String of(String text) {
		return text.replaceAll(UNSEEN, ""); //$NON-NLS-1$
	}

	/**
	 * Makes it one line: words that are copied from a page bring the ends of its lines along.
	 *
	 * @param text
	 *            any text
	 * @return the text as {@link #of(String)} gives it, with a blank for each line end between words
	 */
	public static String oneLine(String text) {
		String seen = of(text);
		return seen.matches("(?s).*\\R.*") ? seen.strip().replaceAll("\\s*\\R\\s*", " ") : seen; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
