// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.model.PolicyDate;

/** Dates as documents write them. */
final class Dates {
	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december");
	private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)";
	private static final Pattern AMERICAN = Pattern.compile(MONTH + "\\s+(\\d{1,2}),\\s+(\\d{4})", Pattern.CASE_INSENSITIVE);
	private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})\\s+" + MONTH + "\\s+(\\d{4})", Pattern.CASE_INSENSITIVE);
	private static final Pattern CHINESE = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
	private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
	private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");

	private Dates() {
	}

	/** Returns the first date such as {@code October 3, 2017} or {@code 3 October 2017}. */
	static Optional<PolicyDate> english(CharSequence text) {
		Matcher american = AMERICAN.matcher(text);
		Matcher british = BRITISH.matcher(text);
		boolean first = american.find();
		boolean second = british.find();
		if (first && (!second || american.start() <= british.start())) {
			return date(american.group(3), month(american.group(1)), american.group(2));
		}
		return second ? date(british.group(3), month(british.group(2)), british.group(1)) : Optional.empty();
	}

	/** Returns the first date such as {@code 2020年10月17日}. */
	static Optional<PolicyDate> chinese(CharSequence text) {
		return find(CHINESE, text);
	}

	/** Returns the first date such as {@code 2020-10-17}. */
	static Optional<PolicyDate> iso(CharSequence text) {
		return find(ISO, text);
	}

	/** Returns the first date such as {@code 20201017}. */
	static Optional<PolicyDate> compact(CharSequence text) {
		return find(COMPACT, text);
	}

	private static Optional<PolicyDate> find(Pattern pattern, CharSequence text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)) : Optional.empty();
	}

	private static int month(String name) {
		String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
		return (int) MONTHS.stream().takeWhile(month -> !month.startsWith(start)).count() + 1;
	}

	private static Optional<PolicyDate> date(String year, int month, String day) {
		try {
			return Optional.of(new PolicyDate(Integer.parseInt(year), month, Integer.parseInt(day)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
