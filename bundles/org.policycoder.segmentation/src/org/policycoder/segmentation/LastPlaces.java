// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

/** Where each of many numbers was met last: a hash table without objects, made for a known count of numbers. */
final class LastPlaces {
	static final int NONE = -1;

	private final long[] numbers;
	/** Places counted from one; 0 where the table is free. */
	private final int[] places;

	LastPlaces(int count) {
		int capacity = Integer.highestOneBit(Math.max(1, count)) * 4;
		numbers = new long[capacity];
		places = new int[capacity];
	}

	/** Notes that a number was met at a place, from 0 on; returns where it was met before, or {@link #NONE}. */
	int put(long number, int place) {
		int at = find(number);
		int before = places[at] - 1;
		numbers[at] = number;
		places[at] = place + 1;
		return before;
	}

	/** Returns where a number was met last, or {@link #NONE}. */
	int get(long number) {
		return places[find(number)] - 1;
	}

	private int find(long number) {
		int last = places.length - 1;
		int at = (int) (number * 0x9E3779B97F4A7C15L >>> 32) & last;
		while (places[at] != 0 && numbers[at] != number)
			at = at + 1 & last;
		return at;
	}
}
