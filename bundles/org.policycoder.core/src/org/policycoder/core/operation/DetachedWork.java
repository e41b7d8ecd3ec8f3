// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * One piece of work that can be cancelled whatever it is stuck in: a file on a drive that does not answer, a reader that
 * never ends. It is done in a thread of its own, which does not keep the program from ending; whoever waits goes as
 * soon as the user cancels.
 *
 * @since 1.0
 */
public final class DetachedWork {

	private static final long LOOK_MILLIS = 100;

	private DetachedWork() {
	}

	/**
	 * Does the work and waits for it.
	 *
	 * @param <R>
	 *            what comes of it
	 * @param work
	 *            the work; it is interrupted when the user cancels and not waited for, so it changes
	 *            nothing that others use
	 * @param monitor
	 *            asked whether the user has cancelled, ten times a second; null when nobody can
	 * @return what the work returned
	 * @throws IOException
	 *             when the work threw it; what it threw unchecked is thrown as it is
	 * @throws OperationCanceledException
	 *             when the user has cancelled, or this thread is interrupted
	 */
	public static <R> R of(Callable<R> work, IProgressMonitor monitor) throws IOException {
		FutureTask<R> task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().name("work").start(task); //$NON-NLS-1$
		while (true) {
			try {
				return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (monitor != null && monitor.isCanceled()) {
					task.cancel(true);
					throw new OperationCanceledException();
				}
			} catch (InterruptedException e) {
				task.cancel(true);
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (ExecutionException e) {
				throw thrown(e.getCause());
			}
		}
	}

	private static IOException thrown(Throwable cause) {
		switch (cause) {
		case IOException e -> {
			return e;
		}
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw new IllegalStateException(cause);
		}
	}
}
