// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.policycoder.core.operation.FailureSentence;

/**
 * Tells what nobody foresaw, in one sentence and with the place of the log. A command that ended
 * without a word would be taken for one that was done.
 */
final class Failure {

	private final Console console;
	/** Made beforehand: when it is needed there may be no memory to make it. */
	private final String noMemory;

	private final Supplier<?> log;

	/** Takes where the details are found, which is null when they could not be written. */
	Failure(Console console, Supplier<?> log) {
		this.console = console;
		this.log = log;
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
		console.error(FailureSentence.of(failure, noMemory, log.get()));
		return PolicyCoderCommand.FAILED;
	}
}
