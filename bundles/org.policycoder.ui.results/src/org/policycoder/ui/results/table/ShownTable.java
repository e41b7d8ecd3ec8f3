// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Display;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.output.CellText;
import org.policycoder.ui.Copied;

/**
 * A table as a view shows it: the columns that are no detail, and after the rows its totals.
 *
 * @param table
 *            the table
 * @param columns
 *            the places of the columns that are shown
 * @param lines
 *            its rows, then its totals
 */
record ShownTable(Table table, List<Integer> columns, List<Line> lines) {

	/**
	 * A row or a total.
	 *
	 * @param cells
	 *            the cells of all columns, null where there is nothing
	 * @param texts
	 *            what is read of the columns that are shown
	 * @param total
	 *            whether it is a total, which stays below
	 */
	record Line(List<Object> cells, List<String> texts, boolean total) {}

	static ShownTable of(Table table) {
		List<Integer> columns = IntStream.range(0, table.columns().size()).filter(i -> !table.columns().get(i).detail()).boxed().toList();
		CellText text = CellText.in(table.locale());
		List<Line> lines = new ArrayList<>(table.rows().size() + table.totals().size());
		table.rows().forEach(row -> lines.add(line(table, columns, row, text, false)));
		table.totals().forEach(row -> lines.add(line(table, columns, row, text, true)));
		return new ShownTable(table, columns, List.copyOf(lines));
	}

	private static Line line(Table table, List<Integer> columns, List<Object> row, CellText text, boolean total) {
		return new Line(row, columns.stream()
				.map(c -> total ? text.of(table.columns().get(c), row.get(c)) : text.inRow(table.columns().get(c), row.get(c))).toList(), total);
	}

	Column column(int shown) {
		return table.columns().get(columns.get(shown));
	}

	/** Numbers by their value, other cells as they are read; what is not given comes last. */
	int compare(Line one, Line other, int shown) {
		Object first = one.cells().get(columns.get(shown));
		Object second = other.cells().get(columns.get(shown));
		if (first == null || second == null) {
			return Boolean.compare(first == null, second == null);
		}
		return first instanceof Number a && second instanceof Number b ? Double.compare(a.doubleValue(), b.doubleValue())
				: one.texts().get(shown).compareToIgnoreCase(other.texts().get(shown));
	}

	/** Gives lines to other programs, with the headings above, as a spreadsheet takes them. */
	void copy(List<Line> some, Display display) {
		String text = IntStream.range(0, columns.size()).mapToObj(i -> plain(column(i).label())).collect(Collectors.joining("\t", "", "\n")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ some.stream().map(l -> l.texts().stream().map(ShownTable::plain).collect(Collectors.joining("\t"))) //$NON-NLS-1$
						.collect(Collectors.joining("\n")); //$NON-NLS-1$
		new Copied(text).to(display);
	}

	private static String plain(String text) {
		return Objects.toString(text, "").replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
