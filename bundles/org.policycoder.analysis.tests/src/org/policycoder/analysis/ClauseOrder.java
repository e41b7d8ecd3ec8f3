// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.Arrays;
import java.util.Comparator;

/** The order of clause numbers by their parts: 3-2 before 3-10 before 3-10-1. */
final class ClauseOrder {

	static final Comparator<String> NUMBERS = (a, b) -> Arrays.compare(parts(a), parts(b));

	private ClauseOrder() {
	}

	private static int[] parts(String number) {
		return Arrays.stream(number.split("-")).mapToInt(Integer::parseInt).toArray();
	}
}
