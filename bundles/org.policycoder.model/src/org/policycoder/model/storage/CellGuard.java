// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from computing texts of a CSV file: a text that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a line end, also in full width, gets an apostrophe before it, as these programs write it themselves.
 * Numbers and a sign alone stay as they are, since nothing runs in them. What is written so is read as it was.
 *
 * @since 1.0
 */
public final class CellGuard {

	private static final String FORMULA = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]"; //$NON-NLS-1$

	private static final String HARMLESS = "[+-](?:[\\d.,]+(?:[eE][+-]?\\d+)?%?)?\\z"; //$NON-NLS-1$

	/** Apostrophes of the text itself are part of it, so that it is known again. */
	private static final Pattern RUNS = Pattern.compile("\\A'*(?!" + HARMLESS + ")" + FORMULA); //$NON-NLS-1$ //$NON-NLS-2$

	private CellGuard() {
	}

	/**
	 * Guards a text for a cell of a CSV file.
	 *
	 * @param text
	 *            the text, or null
	 * @return what to write; null for null
	 */
	public static String write(String text) {
		return text != null && RUNS.matcher(text).find() ? '\'' + text : text;
	}

	/**
	 * Takes the guard from a cell of a CSV file.
	 *
	 * @param cell
	 *            what stands there, not null
	 * @return the text; the same when it was not guarded
	 */
	public static String read(String cell) {
		return cell.startsWith("'") && RUNS.matcher(cell).find() ? cell.substring(1) : cell; //$NON-NLS-1$
	}
}
