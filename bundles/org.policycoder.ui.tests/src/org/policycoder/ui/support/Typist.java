// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Somebody who types without looking: the keys go to the window system at their own pace,
 * from a thread of their own, however far behind the workbench is, which is slowed down
 * meanwhile as on a loaded machine. The same seed gives the same keys and pauses.
 */
public final class Typist {

	private static final int MOST_BUSY = 60;

	private final Ui ui;

	private final Display display = Display.getCurrent();

	private final Random random;

	private final Pace pace;

	private final List<Event> keys = new ArrayList<>();

	private boolean done;

	/** How long somebody waits before the next key. */
	public interface Pace {

		/** A pause in milliseconds. */
		int pause(Random random);

		/** Pauses of any length up to a longest; 0 for none at all. */
		static Pace upTo(int longest) {
			return random -> longest == 0 ? 0 : random.nextInt(longest + 1);
		}
	}

	/**
	 * Makes a typist.
	 *
	 * @param longestPause
	 *            between two keys, in milliseconds; 0 for none at all
	 */
	public Typist(Ui ui, long seed, int longestPause) {
		this(ui, seed, Pace.upTo(longestPause));
	}

	/** Makes a typist with a pace of his own. */
	public Typist(Ui ui, long seed, Pace pace) {
		this.ui = ui;
		this.random = new Random(seed);
		this.pace = pace;
	}

	/** How many keys will be pressed. */
	public int keys() {
		return keys.size() / 2;
	}

	/** Will press a key. */
	public Typist key(int keyCode, char character) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.keyCode = keyCode;
			event.character = character;
			keys.add(event);
		}
		return this;
	}

	/** Will type small letters and digits. */
	public Typist type(String text) {
		text.chars().forEach(c -> key(0, (char) c));
		return this;
	}

	/** Presses everything, and lets the workbench work until all of it has been taken. */
	public void go() {
		display.timerExec(1, this::work);
		try (ScheduledExecutorService hands = Executors.newSingleThreadScheduledExecutor()) {
			long at = 0;
			for (Event key : keys) {
				at += key.type == SWT.KeyDown ? pace.pause(random) : 0;
				hands.schedule(() -> display.post(key), at, TimeUnit.MILLISECONDS);
			}
			hands.schedule(() -> display.asyncExec(() -> done = true), at, TimeUnit.MILLISECONDS);
			ui.until("all keys are pressed", java.time.Duration.ofMillis(at).plusMinutes(5), () -> done);
		}
		ui.settle();
	}

	/** What else a loaded machine does while somebody types. */
	private void work() {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(MOST_BUSY));
		while (System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		if (!done) {
			display.timerExec(1 + random.nextInt(MOST_BUSY), this::work);
		}
	}
}
