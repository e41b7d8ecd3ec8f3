// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Table;

/**
 * A crosstab as a grid, with the sums of rows and columns at the ends.
 *
 * @param title
 *            the title of the table
 * @param rows
 *            the rows
 * @param columns
 *            the columns
 * @param counts
 *            the counts by row and column, with a sum at the end of each row, and the
 *            sums of the columns in a last row
 * @param notes
 *            what is counted
 * @param codingsOf
 *            whose codings are counted, for files that have no place for notes; null when documents are counted
 */
record Matrix(String title, List<Key> rows, List<Key> columns, long[][] counts, List<String> notes, Whose codingsOf) {

	/**
	 * A row or column.
	 *
	 * @param code
	 *            identifies it; null for "not given"
	 * @param label
	 *            its label
	 */
	record Key(String code, String label) {}

	/**
	 * Whose codings are counted.
	 *
	 * @param column
	 *            the column of the crosstab that says it
	 * @param choice
	 *            what it says in each row
	 */
	record Whose(Column column, Object choice) {

		private static final String ID = "codings-of"; //$NON-NLS-1$

		static Whose of(Table table) {
			Object choice = table.rows().isEmpty() ? null : table.value(0, ID);
			return choice == null ? null
					: new Whose(table.columns().stream().filter(c -> c.id().equals(ID)).findFirst().orElseThrow(), choice);
		}
	}

	/** What a cell shows. */
	enum Measure {
		COUNT, OF_ROW, OF_COLUMN, OF_ALL
	}

	static final Matrix EMPTY = new Matrix("", List.of(), List.of(), new long[1][1], List.of(), null); //$NON-NLS-1$

	/** Makes a grid of the rows of the table {@code crosstab}, which has a row for each cell. */
	static Matrix of(Table table) {
		Map<Key, Integer> rows = new LinkedHashMap<>();
		Map<Key, Integer> columns = new LinkedHashMap<>();
		for (int i = 0; i < table.rows().size(); i++) {
			rows.putIfAbsent(key(table, i, "row"), rows.size()); //$NON-NLS-1$
			columns.putIfAbsent(key(table, i, "column"), columns.size()); //$NON-NLS-1$
		}
		long[][] counts = new long[rows.size() + 1][columns.size() + 1];
		for (int i = 0; i < table.rows().size(); i++) {
			int r = rows.get(key(table, i, "row")); //$NON-NLS-1$
			int c = columns.get(key(table, i, "column")); //$NON-NLS-1$
			long count = (Long) table.value(i, "count"); //$NON-NLS-1$
			counts[r][c] = count;
			counts[r][columns.size()] += count;
			counts[rows.size()][c] += count;
			counts[rows.size()][columns.size()] += count;
		}
		return new Matrix(table.title(), List.copyOf(rows.keySet()), List.copyOf(columns.keySet()), counts,
				table.notes(), Whose.of(table));
	}

	private static Key key(Table table, int row, String side) {
		return new Key((String) table.value(row, side + "-code"), Objects.toString(table.value(row, side), "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean isSum(int row, int column) {
		return row >= rows.size() || column >= columns.size();
	}

	/** The share of a cell, a fraction 0–1; 0 where there is nothing. */
	double share(int row, int column, Measure measure) {
		long whole = switch (measure) {
		case OF_ROW -> counts[row][columns.size()];
		case OF_COLUMN -> counts[rows.size()][column];
		case COUNT, OF_ALL -> counts[rows.size()][columns.size()];
		};
		return whole == 0 ? 0 : (double) counts[row][column] / whole;
	}

	/** The strongest share of a cell, by which the colours are graded; 0 where there is nothing. */
	double strongest(Measure measure) {
		double strongest = 0;
		for (int r = 0; r < rows.size(); r++) {
			for (int c = 0; c < columns.size(); c++) {
				strongest = Math.max(strongest, share(r, c, measure));
			}
		}
		return strongest;
	}

	/** The label of a row, or of the sums. */
	String row(int row) {
		return row < rows.size() ? rows.get(row).label() : Messages.Matrix_Sum;
	}

	/** The label of a column, or of the sums. */
	String column(int column) {
		return column < columns.size() ? columns.get(column).label() : Messages.Matrix_Sum;
	}

	/** The grid as a table, as wide as it is shown, for the formats that tables are written in. */
	Table table(Measure measure, Locale locale) {
		Table.Builder table = Table.builder("matrix", title, locale); //$NON-NLS-1$
		table.column(new Column("row", Type.TEXT, "", false)); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> ids = new HashSet<>(Set.of("row", "sum", Whose.ID)); //$NON-NLS-1$ //$NON-NLS-2$
		Type type = measure == Measure.COUNT ? Type.COUNT : Type.SHARE;
		for (int c = 0; c < columns.size(); c++) {
			String code = columns.get(c).code();
			table.column(new Column(code != null && ids.add(code) ? code : "column-" + c, type, column(c), false)); //$NON-NLS-1$
		}
		table.column(new Column("sum", type, Messages.Matrix_Sum, false)); //$NON-NLS-1$
		if (codingsOf != null) {
			table.column(codingsOf.column());
		}
		for (int r = 0; r < rows.size(); r++) {
			table.row(cells(r, measure));
		}
		table.total(cells(rows.size(), measure));
		notes.forEach(table::note);
		return table.build();
	}

	private Object[] cells(int row, Measure measure) {
		Object[] cells = new Object[columns.size() + (codingsOf == null ? 2 : 3)];
		cells[0] = row(row);
		for (int c = 0; c <= columns.size(); c++) {
			cells[c + 1] = measure == Measure.COUNT ? (Object) counts[row][c] : (Object) share(row, c, measure);
		}
		if (codingsOf != null) {
			cells[columns.size() + 2] = codingsOf.choice();
		}
		return cells;
	}
}
