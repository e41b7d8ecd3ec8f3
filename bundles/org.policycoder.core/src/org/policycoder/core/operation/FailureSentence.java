// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * Says in one sentence why something could not be done, on the command line as in the workbench.
 *
 * @since 1.0
 */
public final class FailureSentence {

	private FailureSentence() {
	}

	/**
	 * Says it.
	 *
	 * @param failure
	 *            what was thrown: one that was to be expected brings its sentence along; of a fault
	 *            of the program, or a memory that is used up, more is to be said than its message
	 * @param noMemory
	 *            the sentence that tells how whoever asks gets more memory
	 * @param log
	 *            where the details are logged, such as a file; null when they could not be
	 * @return a sentence for the user, never blank
	 */
	public static String of(Throwable failure, String noMemory, Object log) {
		if (isOutOfMemory(failure)) {
			return noMemory;
		}
		Object details = log == null ? Messages.Failure_NoLog : log;
		return switch (failure) {
		case StackOverflowError e -> Messages.Failure_TooDeep;
		case LinkageError e -> NLS.bind(Messages.Failure_Linkage, e.getMessage() == null ? e : e.getMessage(), details);
		case UncheckedIOException e -> of(e.getCause(), noMemory, log);
		case ExecutionException e when e.getCause() != null -> of(e.getCause(), noMemory, log);
		case Exception e when !(e instanceof RuntimeException) && e.getMessage() != null && !e.getMessage().isBlank() -> e.getMessage();
		default -> NLS.bind(Messages.Failure_Unexpected, failure, details);
		};
	}

	/**
	 * Tells whether the memory was used up, in what failed or in what that comes of.
	 *
	 * @param failure
	 *            what was thrown
	 * @return true when it was
	 */
	public static boolean isOutOfMemory(Throwable failure) {
		return Stream.iterate(failure, t -> t != null, Throwable::getCause).limit(100).anyMatch(OutOfMemoryError.class::isInstance);
	}
}
