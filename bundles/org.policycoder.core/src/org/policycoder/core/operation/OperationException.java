// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;

import org.policycoder.analysis.TableException;
import org.policycoder.core.extension.UnknownContributionException;

/** An operation could not be done; the message is one sentence for the user. */
public final class OperationException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 *
	 * @param message
	 *            the sentence
	 * @param cause
	 *            why, for the log; may be null
	 */
	public OperationException(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * Wraps what another bundle said to the user already.
	 *
	 * @param cause
	 *            has the sentence as its message
	 */
	public OperationException(IOException cause) {
		this(cause.getMessage(), cause);
	}

	/**
	 * Wraps what another bundle said to the user already.
	 *
	 * @param cause
	 *            has the sentence as its message
	 */
	public OperationException(TableException cause) {
		this(cause.getMessage(), cause);
	}

	/**
	 * Wraps what another bundle said to the user already.
	 *
	 * @param cause
	 *            has the sentence as its message
	 */
	public OperationException(UnknownContributionException cause) {
		this(cause.getMessage(), cause);
	}
}
