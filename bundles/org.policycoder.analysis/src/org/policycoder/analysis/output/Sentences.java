// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.util.List;

/**
 * Sentences that are told one after the other, such as the notes of a table.
 *
 * @since 1.0
 */
public final class Sentences {

	private static final String WIDE_STOP = "\u3002"; //$NON-NLS-1$

	private Sentences() {
	}

	/**
	 * Puts sentences behind each other.
	 *
	 * @param sentences
	 *            the sentences, each with its stop
	 * @return them with a space between, but none after a Chinese stop, which has its room in itself; empty for none
	 */
	public static String joined(List<String> sentences) {
		return String.join(" ", sentences).replace(WIDE_STOP + ' ', WIDE_STOP); //$NON-NLS-1$
	}
}
