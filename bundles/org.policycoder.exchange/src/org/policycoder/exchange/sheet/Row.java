// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.List;

/**
 * A row of cells.
 *
 * @param place where it stands
 * @param cells the cells; may be fewer than there are headings. Immutable
 * @since 1.0
 */
public record Row(RowPlace place, List<Cell> cells) {
	/** Takes an immutable copy of the cells. */
	public Row {
		cells = List.copyOf(cells);
	}

	/** Returns the cell of a column, from 0; empty beyond the last one. */
	public Cell cell(int column) {
		return column < cells.size() ? cells.get(column) : Cell.EMPTY;
	}

	/** Tells whether nothing stands in the row but what is merged with rows above. */
	public boolean isBlank() {
		return cells.stream().noneMatch(Cell::isOwn);
	}
}
