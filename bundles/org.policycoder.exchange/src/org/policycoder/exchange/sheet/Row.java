// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.List;

/**
 * A row of cells.
 *
 * @param number the row as a spreadsheet program counts it, the row of headings included; for JSON Lines the line. From 1
 * @param cells  the cells; may be fewer than there are headings. Immutable
 */
public record Row(int number, List<Cell> cells) {
	/** Takes an immutable copy of the cells. */
	public Row {
		cells = List.copyOf(cells);
	}

	/** Returns the cell of a column, from 0; empty beyond the last one. */
	public Cell cell(int column) {
		return column < cells.size() ? cells.get(column) : Cell.EMPTY;
	}

	/** Tells whether all cells are empty. */
	public boolean isBlank() {
		return cells.stream().allMatch(Cell::isEmpty);
	}
}
