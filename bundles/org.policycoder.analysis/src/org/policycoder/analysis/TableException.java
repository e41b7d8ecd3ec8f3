// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

/**
 * A table cannot be made as it was asked for: there is no such table, dimension
 * or coder, or a parameter is missing or wrong. The message is one sentence, in
 * the language asked for, that says what is wrong and what would be right.
 */
public final class TableException extends Exception {

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
}
