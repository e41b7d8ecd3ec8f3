// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * How long the thread of the user interface lets an event wait: one is posted every few milliseconds, and what was going on while
 * one waited long is kept.
 */
public final class LatencyProbe implements AutoCloseable {

	private static final int BETWEEN = 3;

	/** Milliseconds from which on a wait is looked at. */
	private static final int LONG = 40;

	private static final int FRAMES = 12;

	private final Display display;

	private final Thread watched;

	private final Thread watching;

	private final List<String> waits = new ArrayList<>();

	private volatile boolean ended;

	private double longest;

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
				String doing = "";
				while (!worked.await(LONG, TimeUnit.MILLISECONDS)) {
					doing = doing.isEmpty() ? Stream.of(watched.getStackTrace()).limit(FRAMES).map(f -> "\n    at " + f).collect(Collectors.joining())
							: doing;
				}
				note((System.nanoTime() - posted) / 1e6, doing);
				Thread.sleep(BETWEEN);
			}
		} catch (InterruptedException | SWTException e) {
			// the workbench has ended
		}
	}

	private synchronized void note(double wait, String doing) {
		longest = Math.max(longest, wait);
		if (wait > LONG) {
			waits.add(Math.round(wait) + " ms" + doing);
		}
	}

	/** Forgets what was measured. */
	public synchronized void restart() {
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
