// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, a user who ends the program, with Ctrl+C for example, cancels
 * the command, which is given the time to leave everything as it was.
 */
final class Interruption implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 30;

	private final Console console;
	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = new Thread(this::cancel, "cancel"); //$NON-NLS-1$

	Interruption(Console console) {
		this.console = console;
		Runtime.getRuntime().addShutdownHook(hook);
	}

	private void cancel() {
		console.cancel();
		try {
			ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		ended.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// The program is ending already; that is what the hook was for.
		}
	}
}
