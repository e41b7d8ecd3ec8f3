// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often something was tried, how long it took at most, and what did not hold. Parts may count from several threads.
 * Where others keep the processors busy, a time by the clock tells of them and not of the program: then the time that it took of
 * processors is judged instead, and the table says so.
 */
final class Tally {

	private final AtomicInteger tries = new AtomicInteger();
	private final List<String> faults = new ArrayList<>();
	private double slowest;
	private double slowestOfProcessor;
	private long peakMegabytes;
	private int byClock;
	private int byProcessor;

	void tried() {
		tries.incrementAndGet();
	}

	synchronized void fault(String what) {
		faults.add(what);
	}

	/** Judges the time of a command, and keeps what it took. */
	synchronized void time(Program.Ran ran, double mostSeconds, String what) {
		slowest = Math.max(slowest, ran.seconds());
		slowestOfProcessor = Math.max(slowestOfProcessor, ran.processorSeconds());
		peakMegabytes = Math.max(peakMegabytes, ran.peakMegabytes());
		boolean busy = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() > Runtime.getRuntime().availableProcessors() / 2.0;
		byProcessor += busy ? 1 : 0;
		byClock += busy ? 0 : 1;
		if ((busy ? ran.processorSeconds() : ran.seconds()) > mostSeconds) {
			faults.add("more than %.0f s%s: %s".formatted(mostSeconds, busy ? " of a processor" : "", what));
		}
	}

	/** The greatest times and memory, and by what they were judged. */
	synchronized String slowest() {
		return byClock + byProcessor == 0 ? "" : String.format(Locale.ROOT, "%8.1f %8.1f %8d   judged by the clock %d, by the processor %d", slowest,
				slowestOfProcessor, peakMegabytes, byClock, byProcessor);
	}

	int tries() {
		return tries.get();
	}

	synchronized List<String> faults() {
		return List.copyOf(faults);
	}
}
