// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class MemoryWatchTest {

	private final AtomicLong clock = new AtomicLong();
	private final AtomicLong collecting = new AtomicLong();
	private final AtomicInteger ends = new AtomicInteger();
	private final MemoryWatch watch = new MemoryWatch(clock::get, collecting::get, ends::incrementAndGet);

	private void look(int times, long collected) {
		for (int i = 0; i < times; i++) {
			clock.addAndGet(1000);
			collecting.addAndGet(collected);
			watch.look();
		}
	}

	@Test
	void aProgramThatOnlyLooksForMemoryIsEnded() {
		look(MemoryWatch.MOST_LOOKS - 1, 950);
		assertEquals(0, ends.get());

		look(1, 950);
		assertEquals(1, ends.get());
	}

	@Test
	void oneThatGetsOnIsNot() {
		look(MemoryWatch.MOST_LOOKS - 1, 990);
		look(1, 500);
		look(MemoryWatch.MOST_LOOKS - 1, 990);
		look(100, 800);

		assertEquals(0, ends.get());
	}
}
