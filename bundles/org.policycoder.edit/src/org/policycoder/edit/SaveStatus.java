// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;
import java.util.stream.Collectors;

import org.policycoder.model.storage.ChangedOutsideException;
import org.policycoder.model.storage.StorageException;

/**
 * How saving stands.
 *
 * @param unsaved
 *            how many files are not yet as the model is
 * @param failures
 *            why the last attempt on some of them failed; empty when all is well.
 *            They are tried again by themselves until they succeed
 * @since 1.0
 */
public record SaveStatus(int unsaved, List<StorageException> failures) {

	/** Copies the failures. */
	public SaveStatus {
		failures = List.copyOf(failures);
	}

	/**
	 * Tells whether nothing is wrong.
	 *
	 * @return true when the last attempts succeeded, though something newer may still
	 *         wait
	 */
	public boolean isWell() {
		return failures.isEmpty();
	}

	/**
	 * Tells whether a file was not saved because others changed it. Then
	 * {@link ProjectSession#refresh()} is to be called, on the thread of the session.
	 *
	 * @return true when a refresh will help
	 */
	public boolean needsRefresh() {
		return failures.stream().anyMatch(ChangedOutsideException.class::isInstance);
	}

	/**
	 * Says what is wrong.
	 *
	 * @return one sentence a failure, a line each; empty when all is well
	 */
	public String message() {
		return failures.stream().map(Throwable::getMessage).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
