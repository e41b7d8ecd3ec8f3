// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/** The cells of a sheet of a workbook, with what can be made of them only when all sheets are read. */
final class SheetCells {
	/**
	 * A cell whose formula has no result stored, as scripts write it.
	 *
	 * @param row     its row, from 1
	 * @param column  its column, from 0
	 * @param formula the formula, without an equals sign; empty when it is another cell's
	 * @param shared  the number of the formula that it shares with other cells, or null
	 * @param date    whether it shows its result as a date
	 */
	record Formula(int row, int column, String formula, String shared, boolean date) {}

	private record Merge(int firstRow, int lastRow, int column) {}

	private final Grid.Builder grid;
	private final List<Merge> merges = new ArrayList<>();
	private final List<Formula> formulas = new ArrayList<>();

	SheetCells(Grid.Builder grid) {
		this.grid = grid;
	}

	Grid.Builder grid() {
		return grid;
	}

	List<Formula> formulas() {
		return formulas;
	}

	void merge(int firstRow, int lastRow, int column) {
		merges.add(new Merge(firstRow, lastRow, column));
	}

	Grid build() {
		merges.forEach(merge -> grid.merge(merge.firstRow(), merge.lastRow(), merge.column()));
		return grid.build();
	}
}
