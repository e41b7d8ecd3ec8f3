// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.util.Comparator;

/** Orders places as people count: 3-9 before 3-10, and letters by code unit. */
enum PlaceOrder implements Comparator<String> {

	INSTANCE;

	@Override
	public int compare(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			int c;
			if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
				int endA = endOfNumber(a, i);
				int endB = endOfNumber(b, j);
				c = compareNumbers(a.substring(i, endA), b.substring(j, endB));
				i = endA;
				j = endB;
			} else {
				c = Character.compare(a.charAt(i++), b.charAt(j++));
			}
			if (c != 0) {
				return c;
			}
		}
		int rest = Integer.compare(a.length() - i, b.length() - j);
		return rest != 0 ? rest : a.compareTo(b);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static int endOfNumber(String s, int begin) {
		int end = begin;
		while (end < s.length() && isDigit(s.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int compareNumbers(String a, String b) {
		String x = a.replaceFirst("^0+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String y = b.replaceFirst("^0+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
	}
}
