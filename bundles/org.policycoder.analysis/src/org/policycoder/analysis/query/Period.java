// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

import org.policycoder.model.PolicyDate;
import org.policycoder.model.Wording;

/**
 * The time between two dates, both of them in it. Written {@code 2020..2024}, {@code 2024-03..}, {@code ..2019} or, for one
 * year, month or day, {@code 2024}.
 *
 * @param from
 *            the first date; null for an open begin
 * @param to
 *            the last date; null for an open end
 * @since 1.0
 */
public record Period(PolicyDate from, PolicyDate to) {

	private static final String BETWEEN = ".."; //$NON-NLS-1$

	/**
	 * Checks that it has an end at least, and that the ends come in their order.
	 *
	 * @throws IllegalArgumentException
	 *             when not
	 */
	public Period {
		if (from == null && to == null || from != null && to != null && lastDay(to).isBefore(from.firstDay())) {
			throw new IllegalArgumentException(from + BETWEEN + to);
		}
	}

	/**
	 * Reads a period.
	 *
	 * @param text
	 *            the text
	 * @param locale
	 *            the language of what goes wrong
	 * @return the period
	 * @throws QueryException
	 *             when the text is none
	 */
	public static Period parse(String text, Locale locale) throws QueryException {
		String written = text.strip().replace("…", BETWEEN); //$NON-NLS-1$
		int between = written.indexOf(BETWEEN);
		try {
			if (between < 0) {
				PolicyDate date = PolicyDate.parse(written);
				return new Period(date, date);
			}
			return new Period(date(written.substring(0, between)), date(written.substring(between + BETWEEN.length())));
		} catch (DateTimeException | IllegalArgumentException e) {
			throw new QueryException(Wording.of(Period.class, locale).format("period.wrong", text), -1); //$NON-NLS-1$
		}
	}

	private static PolicyDate date(String text) {
		return text.isBlank() ? null : PolicyDate.parse(text.strip());
	}

	/**
	 * Tells whether a date is in it.
	 *
	 * @param date
	 *            a date, or null
	 * @return whether each day that the date can mean is; false for null
	 */
	public boolean contains(PolicyDate date) {
		return date != null && (from == null || !date.firstDay().isBefore(from.firstDay()))
				&& (to == null || !lastDay(date).isAfter(lastDay(to)));
	}

	/**
	 * Tells whether it is open whether a date is in it.
	 *
	 * @param date
	 *            a date, or null
	 * @return whether some of the days that the date can mean are in it, and others are not; true for null
	 */
	public boolean isDoubtful(PolicyDate date) {
		return date == null || !contains(date) && (from == null || !lastDay(date).isBefore(from.firstDay()))
				&& (to == null || !date.firstDay().isAfter(lastDay(to)));
	}

	/**
	 * Says which time it is.
	 *
	 * @param locale
	 *            the language
	 * @return the time, as a part of a sentence
	 */
	public String words(Locale locale) {
		Wording wording = Wording.of(Period.class, locale);
		if (from == null) {
			return wording.format("period.to", to); //$NON-NLS-1$
		}
		return to == null ? wording.format("period.from", from) //$NON-NLS-1$
				: from.equals(to) ? from.toString() : wording.format("period.between", from, to); //$NON-NLS-1$
	}

	private static LocalDate lastDay(PolicyDate date) {
		LocalDate first = date.firstDay();
		return date.day() != 0 ? first : (date.month() != 0 ? first.plusMonths(1) : first.plusYears(1)).minusDays(1);
	}

	@Override
	public String toString() {
		return from != null && from.equals(to) ? from.toString()
				: (from == null ? "" : from.toString()) + BETWEEN + (to == null ? "" : to.toString()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
