// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.model.PolicyDate;

/**
 * Reads dates as people write them in a spreadsheet. Whether 8/1/2018 is in January or in August is told by the other
 * dates of the column, if one of them has a day after the twelfth; otherwise such a date is not read, for half of them
 * would be wrong and nobody would see it. Immutable.
 */
final class DateReader {
	private enum Order {
		DAY_FIRST, MONTH_FIRST, UNKNOWN
	}

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:\\s*([-/.])\\s*(\\d{1,2})(?:\\s*\\2\\s*(\\d{1,2})(?:[t ].*)?)?)?");
	private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
	private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})[日号]?)?)?");
	private static final Pattern DAY_MONTH_NAME = Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?)?" + MONTH + "[\\s,-]+(\\d{4})");
	private static final Pattern MONTH_NAME_DAY = Pattern.compile(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*(\\d{4})");
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");
	private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
	private static final Pattern CHINESE_WORDS = Pattern.compile("[〇零○一二三四五六七八九十]+(?=[年月日号])");

	/** No date is longer, in UTF-16 code units. */
	private static final int LONGEST = 100;

	private final Order order;

	private DateReader(Order order) {
		this.order = order;
	}

	/** Creates a reader for a column. */
	static DateReader of(List<String> column) {
		boolean dayFirst = false;
		boolean monthFirst = false;
		for (String text : column) {
			Matcher date = YEAR_LAST.matcher(normal(text));
			if (date.matches()) {
				dayFirst |= Integer.parseInt(date.group(1)) > 12;
				monthFirst |= Integer.parseInt(date.group(3)) > 12;
			}
		}
		return new DateReader(dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
	}

	/** Returns the date, or empty if the text is none. */
	Optional<PolicyDate> read(String text) {
		String date = normal(text);
		Matcher m;
		if ((m = YEAR_FIRST.matcher(date)).matches()) {
			return date(m.group(1), m.group(3), m.group(4));
		}
		if ((m = COMPACT.matcher(date)).matches() || (m = CHINESE.matcher(date.replace(" ", ""))).matches()) {
			return date(m.group(1), m.group(2), m.group(3));
		}
		if ((m = DAY_MONTH_NAME.matcher(date)).matches()) {
			return date(m.group(3), month(m.group(2)), m.group(1));
		}
		if ((m = MONTH_NAME_DAY.matcher(date)).matches()) {
			return date(m.group(3), month(m.group(1)), m.group(2));
		}
		if ((m = YEAR_LAST.matcher(date)).matches()) {
			boolean sameEitherWay = Integer.parseInt(m.group(1)) == Integer.parseInt(m.group(3));
			if (order == Order.MONTH_FIRST || sameEitherWay || Integer.parseInt(m.group(3)) > 12) {
				return date(m.group(4), m.group(1), m.group(3));
			}
			return order == Order.DAY_FIRST || Integer.parseInt(m.group(1)) > 12 ? date(m.group(4), m.group(3), m.group(1)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** Tells whether a text is a date of which only the order of day and month is unknown. */
	boolean isAmbiguous(String text) {
		return YEAR_LAST.matcher(normal(text)).matches() && new DateReader(Order.DAY_FIRST).read(text).isPresent();
	}

	private static Optional<PolicyDate> date(String year, String month, String day) {
		try {
			return Optional.of(new PolicyDate(Integer.parseInt(year), number(month), number(day)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static int number(String digits) {
		if (digits == null) {
			return 0;
		}
		int value = Integer.parseInt(digits);
		if (value == 0) {
			throw new DateTimeException(digits);
		}
		return value;
	}

	private static String month(String name) {
		return Integer.toString(MONTHS.indexOf(name.substring(0, 3)) + 1);
	}

	private static String normal(String text) {
		if (text.length() > LONGEST) {
			return "";
		}
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
		return CHINESE_WORDS.matcher(normal).replaceAll(words -> arabic(words.group()));
	}

	/** 二〇一八 is read digit by digit, 十二 and 二十一 by tens. */
	private static String arabic(String words) {
		String digits = words.replace('零', '〇').replace('○', '〇');
		int ten = digits.indexOf('十');
		if (ten < 0) {
			StringBuilder number = new StringBuilder();
			digits.chars().forEach(c -> number.append(CHINESE_DIGITS.indexOf(c)));
			return number.toString();
		}
		int tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(digits.charAt(0));
		int ones = ten == digits.length() - 1 ? 0 : CHINESE_DIGITS.indexOf(digits.charAt(ten + 1));
		return Integer.toString(10 * tens + ones);
	}
}
