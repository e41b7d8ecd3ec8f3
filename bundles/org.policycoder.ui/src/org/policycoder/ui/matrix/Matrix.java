// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.policycoder.analysis.Table;

/**
 * A crosstab as a grid, with the sums of rows and columns at the ends.
 *
 * @param rows
 *            the rows
 * @param columns
 *            the columns
 * @param counts
 *            the counts by row and column, with a sum at the end of each row, and the
 *            sums of the columns in a last row
 * @param note
 *            what is counted
 */
record Matrix(List<Key> rows, List<Key> columns, long[][] counts, String note) {

	/**
	 * A row or column.
	 *
	 * @param code
	 *            identifies it; null for "not given"
	 * @param label
	 *            its label
	 */
	record Key(String code, String label) {
	}

	/** What a cell shows. */
	enum Measure {
		COUNT, OF_ROW, OF_COLUMN, OF_ALL
	}

	static final Matrix EMPTY = new Matrix(List.of(), List.of(), new long[1][1], ""); //$NON-NLS-1$

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
		return new Matrix(List.copyOf(rows.keySet()), List.copyOf(columns.keySet()), counts,
				String.join(" ", table.notes())); //$NON-NLS-1$
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

	/** How strong the colour of a cell is, a fraction 0–1 of the strongest. */
	double heat(int row, int column, Measure measure) {
		if (isSum(row, column) || counts[row][column] == 0) {
			return 0;
		}
		double strongest = 0;
		for (int r = 0; r < rows.size(); r++) {
			for (int c = 0; c < columns.size(); c++) {
				strongest = Math.max(strongest, share(r, c, measure));
			}
		}
		return share(row, column, measure) / strongest;
	}
}
