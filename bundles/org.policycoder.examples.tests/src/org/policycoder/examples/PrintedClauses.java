// SPDX-License-Identifier: EPL-2.0
package org.policycoder.examples;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clause numbers that the Chinese texts of the examples print: 第二十六条 or 二、, and （三） below it. */
final class PrintedClauses {
	private static final Pattern LABEL = Pattern.compile("(?m)^(?:第([一二三四五六七八九十]+)条|([一二三四五六七八九十]+)、|（([一二三四五六七八九十]+)）)");
	private static final String DIGITS = "〇一二三四五六七八九";

	private PrintedClauses() {
	}

	static Set<String> of(int document, String text) {
		Set<String> clauses = new LinkedHashSet<>();
		int clause = 0;
		Matcher label = LABEL.matcher(text);
		while (label.find()) {
			if (label.group(3) == null) {
				clause = value(label.group(1) != null ? label.group(1) : label.group(2));
				clauses.add(document + "-" + clause);
			} else {
				clauses.add(document + "-" + clause + "-" + value(label.group(3)));
			}
		}
		return clauses;
	}

	private static int value(String numeral) {
		int ten = numeral.indexOf('十');
		if (ten < 0) {
			return DIGITS.indexOf(numeral);
		}
		int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
		return 10 * tens + (ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1)));
	}
}
