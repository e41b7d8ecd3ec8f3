// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.model.Wording;

/** Numbers of documents between two ends: {@code 3}, {@code 3..10}, {@code ..10}, {@code 3..}. */
record NumberRange(int from, int to) {

	private static final Pattern RANGE = Pattern.compile("(\\d{0,9})(\\.\\.)?(\\d{0,9})"); //$NON-NLS-1$

	static NumberRange parse(String text, Locale locale) throws QueryException {
		Matcher m = RANGE.matcher(text.strip());
		if (!m.matches() || m.group(1).isEmpty() && m.group(3).isEmpty()) {
			throw new QueryException(Wording.of(NumberRange.class, locale).format("number.wrong", text), -1); //$NON-NLS-1$
		}
		int from = m.group(1).isEmpty() ? 0 : Integer.parseInt(m.group(1));
		int to = m.group(2) == null ? from : m.group(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(m.group(3));
		return new NumberRange(from, to);
	}

	boolean contains(int number) {
		return number >= from && number <= to;
	}
}
