// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

/**
 * An operation could not be done because something was asked for that does not
 * exist: a table, a format, a template. It is not the project that needs mending
 * but the request.
 *
 * @since 1.0
 */
public final class WrongRequestException extends OperationException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 *
	 * @param message
	 *            one sentence for the user that says what there is
	 * @param cause
	 *            why, for the log; may be null
	 */
	public WrongRequestException(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * Wraps what the extension registry said to the user already.
	 *
	 * @param cause
	 *            has the sentence as its message
	 */
	public WrongRequestException(org.policycoder.core.extension.UnknownContributionException cause) {
		this(cause.getMessage(), cause);
	}
}
