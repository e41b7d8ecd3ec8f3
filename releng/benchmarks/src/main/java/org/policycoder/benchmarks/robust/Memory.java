// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks how much memory a process and those below it have come to, as Linux tells it while they live. */
final class Memory {

	private static final int LOOK_MILLIS = 20;

	private final Process process;
	private long peakKilobytes;

	Memory(Process process) {
		this.process = process;
	}

	/** Waits for the end of the process and looks in the meantime; false when the time is over before. */
	boolean waitFor(int seconds) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		boolean ended = false;
		while (!ended && System.nanoTime() < end) {
			process.descendants().forEach(this::look);
			ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
		}
		return ended;
	}

	/** Returns the greatest resident set of one process, 0 where the system does not tell. */
	long peakMegabytes() {
		return peakKilobytes >> 10;
	}

	private void look(ProcessHandle one) {
		try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(one.pid()), "status"))) {
			lines.filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
					.forEach(k -> peakKilobytes = Math.max(peakKilobytes, k));
		} catch (IOException | RuntimeException e) {
			// it has ended, or this is no Linux
		}
	}
}
