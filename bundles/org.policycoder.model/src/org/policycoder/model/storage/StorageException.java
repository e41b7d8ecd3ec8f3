// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;

/**
 * A file of a project could not be read or written. The message is written for
 * people: it names the file, the place and the mend. Nothing was changed on disk
 * when it is thrown.
 *
 * @since 1.0
 */
public sealed class StorageException extends IOException permits ChangedOutsideException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	/**
	 * Makes an exception.
	 *
	 * @param problem
	 *            what is wrong
	 */
	public StorageException(Problem problem) {
		this(problem, null);
	}

	/**
	 * Makes an exception that another one led to.
	 *
	 * @param problem
	 *            what is wrong
	 * @param cause
	 *            the other one, or null
	 */
	public StorageException(Problem problem, Throwable cause) {
		super(problem.message(), cause);
		this.problem = problem;
	}

	/**
	 * Gets what is wrong, to show it in another language or to act on its kind.
	 *
	 * @return the problem
	 */
	public Problem problem() {
		return problem;
	}
}
