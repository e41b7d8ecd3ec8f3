// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

/**
 * A table cannot be made as it was asked for: there is no such table, dimension
 * or coder, or a parameter is missing or wrong. The message is one sentence, in
 * the language asked for, that says what is wrong and what would be right.
 *
 * @since 1.0
 */
public class TableException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes the exception.
	 *
	 * @param message
	 *            the sentence
	 */
	public TableException(String message) {
		super(message);
	}

	/**
	 * Makes the exception.
	 *
	 * @param message
	 *            the sentence
	 * @param cause
	 *            why
	 */
	public TableException(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * Finds the exception behind what others made of it, for example a report that is full of tables.
	 *
	 * @param fault
	 *            a fault
	 * @return it or the first of its causes that is of a table; null when none is
	 */
	public static TableException in(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof TableException found) {
				return found;
			}
		}
		return null;
	}
}
