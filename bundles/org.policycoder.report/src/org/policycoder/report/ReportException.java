// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

/**
 * A report could not be made. The message is one sentence for the user; what the engine said is the cause.
 *
 * @since 1.0
 */
public final class ReportException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes the exception.
	 *
	 * @param message
	 *            the sentence
	 * @param cause
	 *            why, for the log; may be null
	 */
	public ReportException(String message, Throwable cause) {
		super(message, cause);
	}
}
