// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Somebody who types without looking: the keys come from the X server at their own pace,
 * however far behind the workbench is, which is slowed down meanwhile as on a loaded machine.
 * The same seed gives the same keys and pauses.
 */
public final class Typist {

	private static final int MOST_BUSY = 60;

	/** How long the workbench may be behind. */
	private static final Duration LIMIT = Duration.ofMinutes(8);

	private final Ui ui;

	private final Display display = Display.getCurrent();

	private final Random random;

	private final Pace pace;

	/** The lines that xdotool is to read. */
	private final List<String> script = new ArrayList<>();

	private int keys;

	private long pauses;

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
		return keys;
	}

	/** Will press Enter. */
	public Typist enter() {
		return key("Return");
	}

	/** Will press the space bar. */
	public Typist space() {
		return key("space");
	}

	/** Will type small letters, digits and slashes. */
	public Typist type(String text) {
		text.chars().forEach(c -> key(c == '/' ? "slash" : Character.toString(c)));
		return this;
	}

	/** Will press a key that the X server knows by this name. */
	public Typist key(String name) {
		int pause = pace.pause(random);
		if (pause > 0) {
			script.add("sleep " + pause / 1000.0);
			pauses += pause;
		}
		script.add("key --delay 0 " + name);
		keys++;
		return this;
	}

	/** Presses everything, and lets the workbench work until all of it has been taken. */
	public void go() {
		display.timerExec(1, this::work);
		try {
			Xdotool.read(ui, script, Duration.ofMillis(pauses).plus(LIMIT));
			ui.settle(LIMIT);
		} finally {
			done = true;
		}
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
