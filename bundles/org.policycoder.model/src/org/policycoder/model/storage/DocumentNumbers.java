// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The numbers of documents: from 1 to {@value #GREATEST}, which are nine digits as the names of files allow. Gives new ones
 * after the greatest that is taken; where that is the last, in the gaps before it.
 *
 * @since 1.0
 */
public final class DocumentNumbers {

	/** The greatest number that a document can have. */
	public static final int GREATEST = StudyLayout.LAST_NUMBER;

	private final Set<Integer> taken = new HashSet<>();

	private int last;

	private int gap;

	/**
	 * Creates the numbers.
	 *
	 * @param taken
	 *            those that are taken already
	 */
	public DocumentNumbers(IntStream taken) {
		taken.forEach(this::take);
	}

	/**
	 * Tells whether a document can have a number.
	 *
	 * @param number
	 *            the number
	 * @return true from 1 to {@link #GREATEST}
	 */
	public static boolean isValid(int number) {
		return StudyLayout.isNumber(number);
	}

	/**
	 * Takes a number.
	 *
	 * @param number
	 *            the number, one that a document can have or not
	 * @return false when it was taken already
	 */
	public boolean take(int number) {
		last = isValid(number) ? Math.max(last, number) : last;
		return taken.add(number);
	}

	/**
	 * Takes the next number.
	 *
	 * @return a number that was not taken
	 */
	public int next() {
		if (last < GREATEST) {
			take(last + 1);
			return last;
		}
		do {
			gap++;
		} while (!taken.add(gap));
		return gap;
	}
}
