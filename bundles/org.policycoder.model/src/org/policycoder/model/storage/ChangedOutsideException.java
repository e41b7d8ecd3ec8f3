// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

/**
 * A file was not saved because it is no longer the one that was read: another
 * program, another window or a version control has changed it meanwhile. Whoever
 * catches this asks the user, and then opens the project anew or calls
 * {@link PolicyProject#overwrite}.
 *
 * @since 1.0
 */
public final class ChangedOutsideException extends StorageException {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes an exception.
	 *
	 * @param problem
	 *            what is wrong, naming the file
	 */
	public ChangedOutsideException(Problem problem) {
		super(problem);
	}
}
