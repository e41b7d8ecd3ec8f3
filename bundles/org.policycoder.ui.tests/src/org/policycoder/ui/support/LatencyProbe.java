// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * How long the thread of the user interface lets an event wait: one is posted every few milliseconds, and what was going on while
 * one waited long is kept, with the time that the thread had a processor meanwhile: where others have it, a wait is theirs.
 */
public final class LatencyProbe implements AutoCloseable {

	private static final int BETWEEN = 3;

	/** Milliseconds from which on a wait is looked at. */
	private static final int LONG = 40;

	/** Frames of a stack that are kept, enough to reach the one that the display was called from. */
	private static final int FRAMES = 40;

	private final Display display;

	private final ThreadMXBean times = ManagementFactory.getThreadMXBean();

	private final Thread watched;

	private final Thread watching;

	private final List<String> waits = new ArrayList<>();

	private volatile boolean ended;

	private double longest;

	/** What was posted before is of no interest, though it may be waiting still. */
	private long since;

	/** Begins to watch the thread of a display. */
	public LatencyProbe(Display display) {
		this.display = display;
		this.watched = display.getThread();
		this.watching = Thread.ofPlatform().daemon().name("latency probe").start(this::watch);
	}

	private void watch() {
		try {
			while (!ended) {
				CountDownLatch worked = new CountDownLatch(1);
				long posted = System.nanoTime();
				display.asyncExec(worked::countDown);
				Set<String> doing = new LinkedHashSet<>();
				long cpu = times.getThreadCpuTime(watched.threadId());
				while (!ended && !worked.await(LONG, TimeUnit.MILLISECONDS)) {
					doing.add(Stream.of(watched.getStackTrace()).limit(FRAMES).map(f -> "\n    at " + f).collect(Collectors.joining()));
				}
				long busy = times.getThreadCpuTime(watched.threadId()) - cpu;
				note(posted, (System.nanoTime() - posted) / 1e6, " (" + busy / 1_000_000 + " ms of the processor)" + String.join("\n  then", doing));
				Thread.sleep(BETWEEN);
			}
		} catch (InterruptedException | SWTException e) {
			// the workbench has ended
		}
	}

	private synchronized void note(long posted, double wait, String doing) {
		if (posted < since) {
			return;
		}
		longest = Math.max(longest, wait);
		if (wait > LONG) {
			waits.add(Math.round(wait) + " ms" + doing);
		}
	}

	/** Forgets what was measured, and what is waiting just now. */
	public synchronized void restart() {
		since = System.nanoTime();
		longest = 0;
		waits.clear();
	}

	/** The longest that an event has waited, in milliseconds. */
	public synchronized double longest() {
		return longest;
	}

	/** What was going on while an event waited long, a text each. */
	public synchronized List<String> waits() {
		return List.copyOf(waits);
	}

	@Override
	public void close() throws InterruptedException {
		ended = true;
		watching.join();
	}
}
