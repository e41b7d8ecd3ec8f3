// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** How often something was tried, and what did not hold. Parts may count from several threads. */
final class Tally {

	private final AtomicInteger tries = new AtomicInteger();
	private final List<String> faults = new ArrayList<>();

	void tried() {
		tries.incrementAndGet();
	}

	synchronized void fault(String what) {
		faults.add(what);
	}

	int tries() {
		return tries.get();
	}

	synchronized List<String> faults() {
		return List.copyOf(faults);
	}
}
