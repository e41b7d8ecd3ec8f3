// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.Column;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.Wording;

/**
 * Cells as people read them in a language: shares as percentages with two
 * decimals, rounded half up as journals and spreadsheets do; dates as far as they are known; the
 * names of a list joined in the way of the language. Not for several threads at
 * once.
 *
 * @since 1.0
 */
public final class CellText {

	private static final double LEAST_PROBABILITY = 0.001;

	private final boolean chinese;
	private final String undated;
	private final DecimalFormat share;
	private final DecimalFormat number;
	private final DateTimeFormatter day;
	private final DateTimeFormatter month;
	private final DateTimeFormatter time;

	private CellText(Locale locale) {
		undated = Wording.of(CellText.class, locale).get("undated"); //$NON-NLS-1$
		chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
		share = decimal("0.00%", locale); //$NON-NLS-1$
		number = decimal("0.000", locale); //$NON-NLS-1$
		day = DateTimeFormatter.ofPattern(chinese ? "yyyy/M/d" : "d MMMM yyyy", locale); //$NON-NLS-1$ //$NON-NLS-2$
		month = DateTimeFormatter.ofPattern(chinese ? "yyyy/M" : "MMMM yyyy", locale); //$NON-NLS-1$ //$NON-NLS-2$
		time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
				.withZone(ZoneId.systemDefault());
	}

	private static DecimalFormat decimal(String pattern, Locale locale) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}

	/**
	 * Makes texts in a language.
	 *
	 * @param locale
	 *            the language
	 * @return the texts
	 */
	public static CellText in(Locale locale) {
		return new CellText(locale);
	}

	/**
	 * Makes the text of a cell of a row that is no total: where years are counted, documents without a date have a row
	 * too, whose cell says so.
	 *
	 * @param column
	 *            its column
	 * @param cell
	 *            the cell, may be null
	 * @return the text, empty for null in a column of anything else
	 */
	public String inRow(Column column, Object cell) {
		return cell == null && column.type() == Column.Type.YEAR ? undated : of(column, cell);
	}

	/**
	 * Makes the text of a cell.
	 *
	 * @param column
	 *            its column
	 * @param cell
	 *            the cell, may be null
	 * @return the text, empty for null
	 */
	public String of(Column column, Object cell) {
		if (cell == null) {
			return ""; //$NON-NLS-1$
		}
		return switch (column.type()) {
		case TEXT, COUNT, YEAR -> cell.toString();
		case SHARE -> share.format(BigDecimal.valueOf((Double) cell));
		case NUMBER -> number.format(BigDecimal.valueOf((Double) cell));
		case PROBABILITY -> (Double) cell < LEAST_PROBABILITY ? "< " + number.format(LEAST_PROBABILITY) //$NON-NLS-1$
				: number.format(BigDecimal.valueOf((Double) cell));
		case DATE -> date((PolicyDate) cell);
		case TIME -> time.format((Instant) cell);
		case LIST -> joined((List<?>) cell, chinese ? "、" : "; "); //$NON-NLS-1$ //$NON-NLS-2$
		case CLAUSES -> joined((List<?>) cell, ", "); //$NON-NLS-1$
		};
	}

	/**
	 * Makes the text of a number that is in no cell, as in a note.
	 *
	 * @param value
	 *            the number
	 * @return the text, as that of a cell of the type {@code NUMBER}
	 */
	public String number(double value) {
		return number.format(BigDecimal.valueOf(value));
	}

	private String date(PolicyDate date) {
		LocalDate first = date.firstDay();
		if (date.day() != 0) {
			return day.format(first);
		}
		return date.month() != 0 ? month.format(first) : date.toString();
	}

	static String joined(List<?> items, String separator) {
		return String.join(separator, items.stream().map(String.class::cast).toList());
	}
}
