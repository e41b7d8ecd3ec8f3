// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/** The machine that figures were taken on, without which they say nothing. */
public final class Machine {
	private Machine() {
	}

	/** Returns in a line its processors, memory, Java, and how busy it is now. */
	public static String describe() {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return String.format(Locale.ROOT, "%d processors, %.1f GiB, %s, Java %s, load %.1f", system.getAvailableProcessors(),
				system.getTotalMemorySize() / (double) (1 << 30), system.getArch(), Runtime.version(), system.getSystemLoadAverage());
	}
}
