// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * While it is open, notices that the program does little but look for memory. With hardly enough of
 * it the collector frees some bytes again and again, the command would go on for hours, and Java
 * itself says nothing of it with the collector that starts fastest.
 */
final class MemoryWatch implements AutoCloseable {

	private static final long LOOK_MILLIS = 1000;
	/** The share of the time for looking that is more than any work on a full memory takes. */
	private static final double IN_VAIN = 0.9;
	/** So many times after each other. */
	static final int MOST_LOOKS = 20;

	private final LongSupplier clock;
	private final LongSupplier collecting;
	private final Runnable end;
	private final CountDownLatch closed = new CountDownLatch(1);
	private final Thread thread = new Thread(this::watch, "memory"); //$NON-NLS-1$
	private long now;
	private long collected;
	private int inVain;

	/**
	 * Starts to watch this program.
	 *
	 * @param end
	 *            ends it; called in another thread, and again as long as it has not ended
	 */
	MemoryWatch(Runnable end) {
		this(System::currentTimeMillis, MemoryWatch::collecting, end);
		thread.setDaemon(true);
		thread.start();
	}

	/** Watches nothing by itself: for whoever calls {@link #look()}. */
	MemoryWatch(LongSupplier clock, LongSupplier collecting, Runnable end) {
		this.clock = clock;
		this.collecting = collecting;
		this.end = end;
		now = clock.getAsLong();
		collected = collecting.getAsLong();
	}

	/** Milliseconds for which the program stood still since it started. */
	private static long collecting() {
		List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
		return collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
	}

	private void watch() {
		while (true) {
			try {
				if (closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
					return;
				}
				look();
			} catch (InterruptedException e) {
				return;
			} catch (OutOfMemoryError e) {
				// what this looks for: it looks again
			}
		}
	}

	/** Compares with the look before. */
	void look() {
		long before = now;
		long collectedBefore = collected;
		now = clock.getAsLong();
		collected = collecting.getAsLong();
		inVain = collected - collectedBefore >= IN_VAIN * (now - before) ? inVain + 1 : 0;
		if (inVain >= MOST_LOOKS) {
			end.run();
		}
	}

	@Override
	public void close() {
		closed.countDown();
	}
}
