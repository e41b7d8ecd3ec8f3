// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What the numbers of a workbook are: dates as ISO 8601 writes them, others as they are, whatever format shows them. */
final class NumberCells {
	private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?(?:E-?\\d{1,3})?");

	private final StylesTable styles;
	private final boolean from1904;
	private final Map<Integer, Boolean> dates = new HashMap<>();

	/**
	 * Creates the reading of the numbers of a workbook.
	 *
	 * @param styles   its styles
	 * @param from1904 whether it counts days from 1904 on
	 */
	NumberCells(StylesTable styles, boolean from1904) {
		this.styles = styles;
		this.from1904 = from1904;
	}

	/** Tells whether cells of a style show numbers as dates. */
	boolean isDate(int style) {
		return dates.computeIfAbsent(style, s -> {
			XSSFCellStyle found = s < 0 || s >= styles.getNumCellStyles() ? null : styles.getStyleAt(s);
			return found != null && found.getDataFormatString() != null
					&& DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
		});
	}

	Cell cell(double value, boolean date) {
		if (date && DateUtil.isValidExcelDate(value) && value >= 1) {
			return Cell.date(DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString());
		}
		return Cell.of(plain(value));
	}

	static String plain(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}

	/** Tells whether a text is a number as {@link #plain(double)} writes it. */
	static boolean isPlain(String text) {
		return PLAIN.matcher(text).matches() && plain(Double.parseDouble(text)).equals(text);
	}

	/** Returns the number that a workbook has for a date. */
	double number(String date) {
		return DateUtil.getExcelDate(LocalDate.parse(date), from1904);
	}
}
