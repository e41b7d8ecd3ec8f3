// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

/**
 * Where offsets go when a range of a text is replaced.
 *
 * @param from
 *            the beginning of the range
 * @param to
 *            its end
 * @param length
 *            the length of what replaces it
 * @param beginsHere
 *            whether something begins where text is inserted, so that the insertion is
 *            part of that and not of what ends there
 */
record TextShift(int from, int to, int length, boolean beginsHere) {

	int begin(int offset) {
		return offset <= from ? offset : offset >= to ? offset + length - (to - from) : from + length;
	}

	int end(int offset) {
		if (from == to && offset == from) {
			return beginsHere ? offset : offset + length;
		}
		return offset < from || offset == from && from < to ? offset
				: offset >= to ? offset + length - (to - from) : from + length;
	}
}
