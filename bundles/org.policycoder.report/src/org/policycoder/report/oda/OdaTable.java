// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.output.CellText;
import org.policycoder.analysis.output.Sentences;
import org.policycoder.model.PolicyDate;

/**
 * Rows and columns in the types of Open Data Access.
 *
 * @param columns
 *            the columns
 * @param rows
 *            the rows: for each column a String, Long, Double, LocalDate, byte[]
 *            or null
 */
record OdaTable(List<OdaColumn> columns, List<List<Object>> rows) {

	/** Name of the column that repeats the title of the table, for captions. */
	static final String TITLE = "table-title"; //$NON-NLS-1$
	/** Name of the column that repeats the notes of the table; null when there are none. */
	static final String NOTES = "table-notes"; //$NON-NLS-1$
	/** Name of the column that numbers the rows, from 1 on, to sort by: charts sort groups by name otherwise. */
	static final String ROW = "row-number"; //$NON-NLS-1$

	private static final String RANK = "-rank"; //$NON-NLS-1$
	private static final String SHORT = "-short"; //$NON-NLS-1$
	/** UTF-16 code units that a cell of a spreadsheet takes; a longer text would fail the whole report. */
	private static final int LONGEST = 32_767;

	private record Source(OdaColumn column, Function<List<Object>, Object> form) {}

	/**
	 * Brings a table into the types of Open Data Access. Lists become text. A date
	 * becomes two columns: {@code date}, the day, empty where the day is not known,
	 * so that a report and a spreadsheet can reckon with it; and {@code date-text},
	 * as exact as it is known, in the manner of the language. A share has beside it
	 * {@code share-text}, for a label that is to read as the table does. A label that
	 * has its code and a count beside it ({@code category}) has {@code category-rank},
	 * its place by all that is counted of it, from 1 on, and {@code category-short}, what
	 * a figure calls it. Three columns are added: {@link #TITLE}, {@link #NOTES} and {@link #ROW}. A table without rows
	 * has one of these alone when it has notes, so that they are not lost.
	 */
	static OdaTable of(Table table, Locale locale) {
		List<Source> sources = sources(table, locale);
		List<OdaColumn> columns = new ArrayList<>(sources.stream().map(Source::column).toList());
		columns.add(new OdaColumn(TITLE, TITLE, OdaType.TEXT));
		columns.add(new OdaColumn(NOTES, NOTES, OdaType.TEXT));
		columns.add(new OdaColumn(ROW, ROW, OdaType.COUNT));
		List<List<Object>> rows = new ArrayList<>(table.rows().size());
		long cut = 0;
		for (List<Object> row : table.rows()) {
			List<Object> values = new ArrayList<>(columns.size());
			sources.forEach(source -> values.add(source.form().apply(row)));
			cut += values.stream().filter(value -> value instanceof String text && text.length() > LONGEST).count();
			values.replaceAll(value -> value instanceof String text ? fitting(text) : value);
			rows.add(values);
		}
		List<String> told = new ArrayList<>(table.notes());
		if (cut > 0) {
			told.add(Messages.in(locale, "text.cut", cut, LONGEST)); //$NON-NLS-1$
		}
		String notes = told.isEmpty() ? null : fitting(Sentences.joined(told));
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).addAll(Arrays.asList(table.title(), notes, Long.valueOf(i + 1L)));
		}
		if (rows.isEmpty() && notes != null) {
			List<Object> values = new ArrayList<>(Collections.nCopies(sources.size(), null));
			values.addAll(Arrays.asList(table.title(), notes, null));
			rows.add(values);
		}
		return new OdaTable(columns, rows);
	}

	/**
	 * The table of a dimension that is not there: columns as a design expects them,
	 * and no rows, so that a design for two dimensions can be used for one.
	 */
	OdaTable withoutRows() {
		return new OdaTable(columns, List.of());
	}

	private static String fitting(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return text.substring(0, end) + '\u2026';
	}

	private static List<Source> sources(Table table, Locale locale) {
		List<Column> columns = table.columns();
		boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
		CellText text = CellText.in(locale);
		List<Source> sources = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			switch (column.type()) {
			case COUNT, YEAR -> sources.add(source(column, i, OdaType.COUNT, Function.identity()));
			case SHARE, PROBABILITY -> {
				sources.add(source(column, i, OdaType.NUMBER, Function.identity()));
				sources.add(source(new OdaColumn(column.id() + "-text", column.id() + "-text", OdaType.TEXT), i, //$NON-NLS-1$ //$NON-NLS-2$
						cell -> text.of(column, cell)));
			}
			case NUMBER -> sources.add(source(column, i, OdaType.NUMBER, Function.identity()));
			case TEXT, TIME -> {
				sources.add(source(column, i, OdaType.TEXT, Object::toString));
				DrawnLabels.of(table, i).ifPresent(drawn -> {
					sources.add(new Source(new OdaColumn(column.id() + RANK, column.id() + RANK, OdaType.COUNT), drawn::rank));
					sources.add(new Source(new OdaColumn(column.id() + SHORT, column.id() + SHORT, OdaType.TEXT), drawn::name));
				});
			}
			case LIST -> sources.add(source(column, i, OdaType.TEXT, joined(chinese ? "、" : "; "))); //$NON-NLS-1$ //$NON-NLS-2$
			case CLAUSES -> sources.add(source(column, i, OdaType.TEXT, joined(", "))); //$NON-NLS-1$
			case DATE -> {
				sources.add(source(column, i, OdaType.DATE, OdaTable::day));
				sources.add(source(new OdaColumn(column.id() + "-text", column.label(), OdaType.TEXT), i, //$NON-NLS-1$
						cell -> written((PolicyDate) cell, locale, chinese)));
			}
			}
		}
		return sources;
	}

	private static Source source(Column column, int index, OdaType type, Function<Object, Object> form) {
		return source(new OdaColumn(column.id(), column.label(), type), index, form);
	}

	private static Source source(OdaColumn column, int index, Function<Object, Object> form) {
		return new Source(column, row -> row.get(index) == null ? null : form.apply(row.get(index)));
	}

	private static Function<Object, Object> joined(String separator) {
		return cell -> String.join(separator, ((List<?>) cell).stream().map(Object::toString).toList());
	}

	private static LocalDate day(Object cell) {
		PolicyDate date = (PolicyDate) cell;
		return date.day() == 0 ? null : date.firstDay();
	}

	private static String written(PolicyDate date, Locale locale, boolean chinese) {
		if (date.month() == 0) {
			return Integer.toString(date.year());
		}
		if (date.day() == 0) {
			return YearMonth.of(date.year(), date.month())
					.format(DateTimeFormatter.ofPattern(chinese ? "yyyy/M" : "MMM yyyy", locale)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return date.firstDay().format(DateTimeFormatter.ofPattern(chinese ? "yyyy/M/d" : "d MMM yyyy", locale)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
