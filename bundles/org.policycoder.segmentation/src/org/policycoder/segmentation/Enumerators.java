// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.OptionalInt;

/** Reads the ordinal that a printed label stands for. */
public final class Enumerators {
	private Enumerators() {
	}

	/** Returns the ordinal of a label: {@code (c)} is 3, {@code Sec. 1011.} is 1011, {@code 第二十六条} is 26; empty if it has none. */
	public static OptionalInt value(String label) {
		return value(label, null);
	}

	/** As {@link #value(String)}; {@code previous}, the label before in the same sequence or null, decides whether (i) follows (h) or opens roman numerals. */
	public static OptionalInt value(String label, String previous) {
		return OptionalInt.empty();
	}

	/** Returns what follows the ordinal in a label: {@code A} of {@code 1011A}, {@code 1} of {@code 第十条之一}; empty if nothing does. */
	public static String suffix(String label) {
		return "";
	}
}
