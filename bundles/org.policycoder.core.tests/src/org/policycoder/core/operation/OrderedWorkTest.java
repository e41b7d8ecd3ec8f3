// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.UnreadableException;

/** Work that never ends is given up, and neither keeps the rest from being done nor the user from cancelling. */
@Timeout(value = 5, unit = TimeUnit.MINUTES) // only so that a hang does not hang the build
class OrderedWorkTest {

	private static final Duration SHORT = Duration.ofMillis(50);
	private static final Duration LONG = Duration.ofHours(1);

	private final List<String> taken = new ArrayList<>();
	private volatile boolean over;

	@AfterEach
	void endWhatHangs() {
		over = true;
	}

	@Test
	void hangingWorkIsNamedAndTheRestGoesOnInItsOrder() throws IOException {
		int more = Runtime.getRuntime().availableProcessors() + 1;
		List<String> items = new ArrayList<>(List.of("first"));
		IntStream.range(0, more).forEach(i -> items.add("hangs" + i));
		items.add("last");

		try (OrderedWork work = new OrderedWork()) {
			work.each(items, item -> budget(item, SHORT), this::hang, new Receiver(), SubMonitor.convert(null));
		}

		assertEquals(items.size(), taken.size());
		assertEquals("first", taken.getFirst());
		assertEquals("last", taken.getLast());
		for (int i = 0; i < more; i++) {
			String sentence = taken.get(i + 1);
			assertTrue(sentence.startsWith(UnreadableException.class.getSimpleName()) && sentence.contains("hangs" + i), sentence);
		}
	}

	@Test
	void theUserCanCancelWhatHangs() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		assertThrows(OperationCanceledException.class, () -> {
			try (OrderedWork work = new OrderedWork()) {
				work.each(List.of("hangs"), item -> budget(item, LONG), item -> {
					monitor.setCanceled(true);
					return hang(item);
				}, new Receiver(), SubMonitor.convert(monitor));
			}
		});
		assertEquals(List.of(), taken);
	}

	@Test
	void workThatIsGivenUpIsInterrupted() throws Exception {
		CountDownLatch heard = new CountDownLatch(1);
		try (OrderedWork work = new OrderedWork()) {
			work.each(List.of("hears"), item -> budget(item, SHORT), item -> {
				while (!Thread.currentThread().isInterrupted()) {
					Thread.onSpinWait();
				}
				heard.countDown();
				return item;
			}, new Receiver(), SubMonitor.convert(null));
		}
		assertEquals(1, taken.size());
		assertTrue(heard.await(1, TimeUnit.MINUTES));
	}

	@Test
	void anExhaustedStackOrMemoryIsASentenceOnTheFile() throws IOException {
		try (OrderedWork work = new OrderedWork()) {
			work.each(List.of("stack", "memory"), item -> budget(item, LONG), item -> {
				throw item.equals("stack") ? new StackOverflowError() : new OutOfMemoryError("heap");
			}, new Receiver(), SubMonitor.convert(null));
		}
		assertTrue(taken.get(0).startsWith("UnreadableException: stack"), taken::toString);
		assertTrue(taken.get(1).startsWith("UnreadableException: memory"), taken::toString);
	}

	private static ReadingBudget budget(String item, Duration time) {
		return new ReadingBudget(Path.of(item), time);
	}

	/** Does not hear when it is interrupted. */
	private String hang(String item) {
		while (item.startsWith("hangs") && !over) {
			Thread.onSpinWait();
		}
		return item;
	}

	private final class Receiver implements OrderedWork.Receiver<String, String> {
		@Override
		public void take(String item, String result) {
			taken.add(result);
		}

		@Override
		public void fail(String item, Throwable why) {
			taken.add(why.getClass().getSimpleName() + ": " + why.getMessage());
		}
	}
}
