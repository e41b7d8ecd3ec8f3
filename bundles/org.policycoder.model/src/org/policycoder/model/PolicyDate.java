// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of issue, as exact as the source has it: a day, only a month, or only a
 * year. A register often knows no more than the year, and an invented day would
 * end up in a published table.
 *
 * @param year
 *            the year, 1 to 9999
 * @param month
 *            the month, 1 to 12, or 0 when not known
 * @param day
 *            the day of the month, from 1 on, or 0 when not known; 0 when the
 *            month is not known
 * @since 1.0
 */
public record PolicyDate(int year, int month, int day) implements Comparable<PolicyDate> {

	private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?"); //$NON-NLS-1$

	private static final Comparator<PolicyDate> ORDER = Comparator.comparingInt(PolicyDate::year)
			.thenComparingInt(PolicyDate::month).thenComparingInt(PolicyDate::day);

	/**
	 * Checks that such a date exists.
	 *
	 * @throws DateTimeException
	 *             when it does not, for example 31 April
	 */
	public PolicyDate {
		if (year < 1 || year > 9999 || month == 0 && day != 0) {
			throw new DateTimeException(year + "-" + month + "-" + day); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (day != 0) {
			LocalDate.of(year, month, day);
		} else if (month != 0) {
			Month.of(month);
		}
	}

	/**
	 * Makes an exact date.
	 *
	 * @param date
	 *            the day, not null
	 * @return the date
	 */
	public static PolicyDate of(LocalDate date) {
		return new PolicyDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @param text
	 *            {@code 2018}, {@code 2018-01} or {@code 2018-01-08}
	 * @return the date
	 * @throws DateTimeException
	 *             when the text is written in another way or names no date
	 */
	public static PolicyDate parse(String text) {
		Matcher m = ISO.matcher(text);
		if (!m.matches()) {
			throw new DateTimeException(text);
		}
		return new PolicyDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)));
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	/**
	 * Gives the first day that the date can mean, to sort and to compute with.
	 *
	 * @return the day; the first of the month or of the year where the day is not
	 *         known
	 */
	public LocalDate firstDay() {
		return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
	}

	@Override
	public int compareTo(PolicyDate other) {
		return ORDER.compare(this, other);
	}

	/** The date as ISO 8601 writes it, as far as it is known. */
	@Override
	public String toString() {
		if (day != 0) {
			return firstDay().toString();
		}
		if (month != 0) {
			return YearMonth.of(year, month).toString();
		}
		return String.format(Locale.ROOT, "%04d", year); //$NON-NLS-1$
	}
}
