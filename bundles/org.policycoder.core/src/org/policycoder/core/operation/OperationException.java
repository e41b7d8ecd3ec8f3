// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.policycoder.analysis.TableException;
import org.policycoder.model.storage.Reason;

/**
 * An operation could not be done; the message is one sentence for the user.
 *
 * @since 1.0
 */
public class OperationException extends Exception {

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
	 * Wraps what another bundle, or the operating system, said.
	 *
	 * @param cause
	 *            has the sentence as its message
	 */
	public OperationException(IOException cause) {
		this(sentence(cause), cause);
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

	/** The operating system names the file, and leaves what is wrong with it to the class or a reason. */
	static String sentence(IOException e) {
		if (e instanceof FileSystemException f && f.getFile() != null) {
			return f.getFile() + ": " + Reason.of(f, Path.of(f.getFile())); //$NON-NLS-1$
		}
		return Reason.of(e);
	}
}
