// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.ui.support.Ui;

/** Thousands of rows are made a piece at a time, and others are made at once when they are needed. */
class GrowingRowsTest {

	private final Ui ui = new Ui();

	private final Shell list = new Shell();

	private final List<Integer> counts = new ArrayList<>();

	/** Each look at the clock finds the time of a piece over. */
	private final AtomicLong clock = new AtomicLong();

	private final GrowingRows rows = new GrowingRows(list, counts::add, () -> clock.addAndGet(Duration.ofSeconds(1).toNanos()));

	@AfterEach
	void dispose() {
		list.dispose();
	}

	@Test
	void comeAPieceAtATime() {
		rows.become(0, 250);
		assertEquals(List.of(100), counts, "what can be seen");
		ui.settle();
		assertEquals(List.of(100, 200, 250), counts);
	}

	@Test
	void oneThatIsNeededIsMadeWithThoseBeforeIt() {
		rows.become(0, 250);
		rows.reach(180);
		assertEquals(List.of(100, 181), counts);
		rows.reach(3);
		rows.reach(250);
		assertEquals(List.of(100, 181), counts, "there already, and not to be");
		ui.settle();
		assertEquals(List.of(100, 181, 250), counts);
	}

	@Test
	void fewerOrOthersTakeTheirPlace() {
		rows.become(0, 1000);
		rows.become(100, 120);
		rows.become(120, 7);
		ui.settle();
		assertEquals(List.of(100, 120, 7), counts);
	}
}
