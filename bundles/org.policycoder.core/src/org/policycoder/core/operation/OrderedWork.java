// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Works on many things on all processors, and hands over what came of each in
 * their order.
 */
final class OrderedWork implements AutoCloseable {

	private static final int THREADS = Runtime.getRuntime().availableProcessors();
	private static final long CANCEL_MILLIS = 100;

	/** What is done with one thing, in any thread. */
	@FunctionalInterface
	interface Work<T, R> {
		R on(T item) throws IOException;
	}

	/** Takes what came of one thing, in the thread that asked for the work. */
	interface Receiver<T, R> {
		void take(T item, R result) throws IOException;

		void fail(T item, Throwable why);
	}

	private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

	/**
	 * Works on things.
	 *
	 * @param items
	 *            the things; a user is shown their {@code toString()}
	 * @param work
	 *            what to do with each
	 * @param receiver
	 *            takes what comes of it
	 * @param progress
	 *            for progress and cancel
	 * @throws IOException
	 *             when the receiver throws it
	 */
	<T, R> void each(List<T> items, Work<T, R> work, Receiver<T, R> receiver, SubMonitor progress)
			throws IOException {
		progress.setWorkRemaining(items.size());
		Deque<Future<R>> ahead = new ArrayDeque<>();
		Iterator<T> next = items.iterator();
		for (T item : items) {
			// Only so far ahead that a corpus of any size fits in memory.
			while (next.hasNext() && ahead.size() < 2 * THREADS) {
				T later = next.next();
				ahead.add(pool.submit(() -> work.on(later)));
			}
			progress.subTask(item.toString());
			handOver(item, ahead.remove(), receiver, progress);
			progress.split(1);
		}
	}

	private static <T, R> void handOver(T item, Future<R> future, Receiver<T, R> receiver, SubMonitor progress)
			throws IOException {
		R result;
		try {
			result = await(future, progress);
		} catch (ExecutionException e) {
			receiver.fail(item, e.getCause());
			return;
		}
		receiver.take(item, result);
	}

	/** One long thing must not keep the user from cancelling. */
	private static <R> R await(Future<R> future, SubMonitor progress) throws ExecutionException {
		while (true) {
			try {
				return future.get(CANCEL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				progress.checkCanceled();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	/** Ends what is still being done, which nobody waits for any more. */
	@Override
	public void close() {
		pool.shutdownNow();
		pool.close();
	}
}
