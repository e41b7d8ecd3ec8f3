// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.policycoder.exchange.document.ReadingBudget;

/**
 * Works on many things on all processors, and hands over what came of each in
 * their order. Each has a budget of time; a thing whose time is over is given up,
 * whatever its work is stuck in, and the others go on.
 */
final class OrderedWork implements AutoCloseable {

	private static final int THREADS = Runtime.getRuntime().availableProcessors();
	private static final long LOOK_MILLIS = 100;
	/** Work that is given up and hears of it ends so soon. */
	private static final long CLOSE_MILLIS = 500;
	/** Work that waits, and uses no processor, may take so many times its budget. */
	private static final int WAITING = 15;
	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

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

	/** The work on one thing, which knows what it has cost so far. */
	private static final class Task<R> extends FutureTask<R> {
		private volatile Thread worker;
		private volatile long begun;
		private volatile long used;

		Task(Callable<R> work) {
			super(work);
		}

		@Override
		public void run() {
			begun = System.nanoTime();
			used = CLOCK.getCurrentThreadCpuTime();
			worker = Thread.currentThread();
			super.run();
		}

		boolean isOver(Duration budget) {
			return worker != null && !isDone() && (CLOCK.getThreadCpuTime(worker.threadId()) - used > budget.toNanos()
					|| System.nanoTime() - begun > WAITING * budget.toNanos());
		}
	}

	/** Daemons: work that never ends does not keep the program from ending. */
	private final ThreadPoolExecutor pool = new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("work-", 0).factory()); //$NON-NLS-1$

	/**
	 * Works on things.
	 *
	 * @param items
	 *            the things; a user is shown their {@code toString()}
	 * @param budgets
	 *            what may be spent on each
	 * @param work
	 *            what to do with each; it is interrupted when the time of the thing is
	 *            over or the user cancels, and not waited for
	 * @param receiver
	 *            takes what comes of it
	 * @param progress
	 *            for progress and cancel
	 * @throws IOException
	 *             when the receiver throws it
	 */
	<T, R> void each(List<T> items, Function<T, ReadingBudget> budgets, Work<T, R> work, Receiver<T, R> receiver,
			SubMonitor progress) throws IOException {
		progress.setWorkRemaining(items.size());
		Deque<Task<R>> ahead = new ArrayDeque<>();
		Iterator<T> next = items.iterator();
		for (T item : items) {
			// Only so far ahead that a corpus of any size fits in memory.
			while (next.hasNext() && ahead.size() < 2 * THREADS) {
				T later = next.next();
				Task<R> task = new Task<>(() -> work.on(later));
				ahead.add(task);
				pool.execute(task);
			}
			progress.subTask(item.toString());
			handOver(item, budgets.apply(item), ahead.remove(), receiver, progress);
			progress.split(1);
		}
	}

	private <T, R> void handOver(T item, ReadingBudget budget, Task<R> task, Receiver<T, R> receiver, SubMonitor progress)
			throws IOException {
		R result;
		try {
			result = await(task, budget, progress);
		} catch (ExecutionException e) {
			receiver.fail(item, explain(e.getCause(), budget));
			return;
		} catch (TimeoutException e) {
			giveUp(task);
			receiver.fail(item, budget.timeIsOver());
			return;
		}
		receiver.take(item, result);
	}

	/** One long thing must not keep the user from cancelling. */
	private static <R> R await(Task<R> task, ReadingBudget budget, SubMonitor progress)
			throws ExecutionException, TimeoutException {
		while (true) {
			try {
				return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				progress.checkCanceled();
				if (task.isOver(budget.time())) {
					throw e;
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	/** Its thread may never come back: another takes its place. */
	private void giveUp(Task<?> task) {
		task.cancel(true);
		pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
		pool.setCorePoolSize(pool.getCorePoolSize() + 1);
	}

	private static Throwable explain(Throwable why, ReadingBudget budget) {
		return switch (why) {
		case OutOfMemoryError e -> budget.memoryIsOver(e);
		case StackOverflowError e -> budget.stackIsOver();
		default -> why;
		};
	}

	/** Ends what is still being done, which nobody waits for any more, but for a moment in which it can end well. */
	@Override
	public void close() {
		pool.shutdownNow();
		try {
			pool.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
