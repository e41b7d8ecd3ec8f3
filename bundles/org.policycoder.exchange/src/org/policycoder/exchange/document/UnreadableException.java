// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import java.io.IOException;

/**
 * A file could not be read into documents. The message is one sentence for the user, in the language of the default
 * locale, that names the file, the place where it is known, and the mend; it is shown as it is.
 *
 * @since 1.0
 */
public final class UnreadableException extends IOException {
	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message the sentence for the user, not null
	 */
	public UnreadableException(String message) {
		super(message);
	}

	/**
	 * Creates the exception.
	 *
	 * @param message the sentence for the user, not null
	 * @param cause   what a log may want to know besides, or null
	 */
	public UnreadableException(String message, Throwable cause) {
		super(message, cause);
	}
}
