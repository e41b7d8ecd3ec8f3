// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.TypedDocument;
import org.policycoder.ui.support.Typist.Pace;
import org.policycoder.ui.support.Ui;

/**
 * How many clauses are coded wrong by somebody who types without looking, on a machine with other work to do, which is
 * made where there is none: wanted are none. And how many keys it takes. Run by {@code releng/benchmark workbench}, not with the tests; some half an hour.
 */
class TypingBenchmark {

	private static final int CLAUSES = 1000;

	private static final Map<String, Pace> PACES = new LinkedHashMap<>();

	static {
		PACES.put("no pause at all", Pace.upTo(0));
		PACES.put("0-25 ms", Pace.upTo(25));
		PACES.put("bursts of 0-10 ms, one key in four after 50-300 ms",
				random -> random.nextInt(4) == 0 ? 50 + random.nextInt(251) : random.nextInt(11));
		PACES.put("0-300 ms", Pace.upTo(300));
	}

	private static final Figures FIGURES = new Figures();

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	@Test
	void twentyClausesOnTwoDimensions() throws Exception {
		ui.activate();
		try (TypedDocument document = new TypedDocument(ui, folder.resolve("twenty"), 20)) {
			long begin = System.nanoTime();
			TypedDocument.Outcome outcome = document.type(random -> 30, TypedDocument.Way.KEY);
			double seconds = (System.nanoTime() - begin) / 1e9;
			FIGURES.add("keys for 20 clauses on two dimensions", outcome.keys(), 70, "keys");
			FIGURES.add("the same at 30 ms a key", seconds, 10, "s");
			FIGURES.add("wrong codes among them", outcome.wrong(), 0, "codes");
		}
		assertEquals(List.of(), FIGURES.missed());
	}

	@Test
	@Timeout(value = 1, unit = TimeUnit.HOURS)
	void noCodeIsWrong() throws Exception {
		ui.activate();
		int processors = Runtime.getRuntime().availableProcessors();
		boolean loaded = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() > processors;
		List<Thread> busy = work(loaded ? 0 : processors);
		try {
			int place = 0;
			for (Map.Entry<String, Pace> pace : PACES.entrySet()) {
				try (TypedDocument document = new TypedDocument(ui, folder.resolve("typed" + place++), CLAUSES)) {
					TypedDocument.Outcome outcome = document.type(pace.getValue(), TypedDocument.Way.KEY);
					FIGURES.add(String.format("wrong codes of %d clauses, %d keys, %s, %d busy threads, load %.1f", CLAUSES, outcome.keys(),
							pace.getKey(), busy.size(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
							outcome.wrong(), 0, "codes");
				}
			}
		} finally {
			busy.forEach(Thread::interrupt);
		}
		assertEquals(List.of(), FIGURES.missed());
	}

	/** Other programs that want the processors, one thread for each. */
	private static List<Thread> work(int threads) {
		List<Thread> busy = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			busy.add(Thread.ofPlatform().daemon().name("busy-", i).start(() -> {
				while (!Thread.currentThread().isInterrupted()) {
					Thread.onSpinWait();
				}
			}));
		}
		return busy;
	}
}
