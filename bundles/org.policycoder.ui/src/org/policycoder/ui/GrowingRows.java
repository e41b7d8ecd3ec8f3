// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

import org.eclipse.swt.widgets.Control;

/**
 * The rows of a virtual table or tree, made a piece at a time: the window system makes also those that nobody has seen, and of
 * thousands of them everybody would have to wait.
 */
public final class GrowingRows {

	private static final int STEP = 100;

	private static final long PIECE = Duration.ofMillis(10).toNanos();

	private final Control list;

	private final IntConsumer setCount;

	private final LongSupplier nanos;

	private int made;

	private int wanted;

	/** Whether a piece more is on its way. */
	private boolean growing;

	/**
	 * Makes them for a list.
	 *
	 * @param list
	 *            the table or tree
	 * @param setCount
	 *            gives it so many rows
	 */
	public GrowingRows(Control list, IntConsumer setCount) {
		this(list, setCount, System::nanoTime);
	}

	GrowingRows(Control list, IntConsumer setCount, LongSupplier nanos) {
		this.list = list;
		this.setCount = setCount;
		this.nanos = nanos;
	}

	/**
	 * Gives the list its rows: those that can be seen at once, and the others soon.
	 *
	 * @param present
	 *            how many it has
	 * @param count
	 *            how many it is to have
	 */
	public void become(int present, int count) {
		made = present;
		wanted = count;
		grow();
	}

	/**
	 * Gives the list all rows up to one, which is to be selected or shown.
	 *
	 * @param index
	 *            the index of that row; without effect when it is there, or not to be
	 */
	public void reach(int index) {
		if (index >= made && index < wanted) {
			made = index + 1;
			setCount.accept(made);
		}
	}

	private void grow() {
		long end = nanos.getAsLong() + PIECE;
		do {
			made = Math.min(wanted, made + STEP);
			setCount.accept(made);
		} while (made < wanted && nanos.getAsLong() < end);
		if (made < wanted && !growing) {
			growing = true;
			list.getDisplay().asyncExec(this::growOn);
		}
	}

	private void growOn() {
		growing = false;
		if (!list.isDisposed() && made < wanted) {
			grow();
		}
	}
}
