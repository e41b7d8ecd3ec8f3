// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * Tells what nobody foresaw, in one sentence and with the place of the log. A command that ended
 * without a word would be taken for one that was done.
 */
final class Failure {

	private final Console console;
	/** Made beforehand: when it is needed there may be no memory to make it. */
	private final String noMemory;

	Failure(Console console) {
		this.console = console;
		noMemory = console.text("failure.memory", Runtime.getRuntime().maxMemory() >> 20); //$NON-NLS-1$
	}

	/** Tells that there is too little memory, and ends the program at once: files are replaced as a whole, so none is half. */
	void end() {
		try {
			console.error(noMemory);
		} finally {
			Runtime.getRuntime().halt(PolicyCoderCommand.FAILED);
		}
	}

	/**
	 * Tells it.
	 *
	 * @param failure
	 *            what was thrown
	 * @return the exit code
	 */
	int tell(Throwable failure) {
		try {
			ILog.of(Failure.class).error(String.valueOf(failure), failure);
		} catch (Throwable e) {
			failure.addSuppressed(e);
		}
		if (Stream.iterate(failure, t -> t != null, Throwable::getCause).anyMatch(OutOfMemoryError.class::isInstance)) {
			console.error(noMemory);
		} else {
			console.error(console.text("failure.unexpected", failure, Platform.getLogFileLocation())); //$NON-NLS-1$
		}
		return PolicyCoderCommand.FAILED;
	}
}
