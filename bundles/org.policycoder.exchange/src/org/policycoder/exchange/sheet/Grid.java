// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of a sheet, as they stand there.
 *
 * @param name       the name of the sheet; empty when the file has no sheets
 * @param hidden     whether its users do not see it
 * @param rows       the rows in which something stands, in their order; immutable
 * @param unreadable the cells that hold an error or a formula without a result; immutable
 */
record Grid(String name, boolean hidden, List<Row> rows, List<String> unreadable) {
	Grid {
		rows = List.copyOf(rows);
		unreadable = List.copyOf(unreadable);
	}

	/** Gathers the rows of a sheet, as far as a sheet of people goes. */
	static final class Builder {
		private final int sheet;
		private final String name;
		private final boolean hidden;
		private final SheetBounds bounds;
		private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
		private final List<String> unreadable = new ArrayList<>();

		Builder(int sheet, String name, boolean hidden, SheetBounds bounds) {
			this.sheet = sheet;
			this.name = name;
			this.hidden = hidden;
			this.bounds = bounds;
		}

		String name() {
			return name;
		}

		/** Adds a row that stands below all that were added before; what is beyond the last cell with something in it goes. */
		void add(int number, List<Cell> cells) {
			int size = cells.size();
			while (size > 0 && cells.get(size - 1).isEmpty()) {
				size--;
			}
			if (size > 0) {
				List<Cell> kept = new ArrayList<>(cells.subList(0, size));
				bounds.count(kept);
				rows.put(number, kept);
			}
		}

		/** Puts a cell into a sheet whose other cells are there. */
		void set(int number, int column, Cell cell) {
			bounds.checkColumns(column + 1);
			List<Cell> cells = rows.computeIfAbsent(number, n -> new ArrayList<>());
			int before = Math.min(column, cells.size());
			while (cells.size() <= column) {
				cells.add(Cell.EMPTY);
			}
			cells.set(column, cell);
			bounds.count(cells.subList(before, column + 1));
		}

		Cell cell(int number, int column) {
			List<Cell> cells = rows.getOrDefault(number, List.of());
			return column < cells.size() ? cells.get(column) : Cell.EMPTY;
		}

		/**
		 * Gives the text of a merged cell to each row that it covers. A row in which nothing else stands is none for that.
		 *
		 * @param first the first row
		 * @param last  the last row
		 */
		void merge(int first, int last, int column) {
			Cell cell = cell(first, column);
			if (cell.isEmpty()) {
				return;
			}
			Map<Integer, Cell> below = new HashMap<>();
			rows.subMap(first, false, last, true).keySet().forEach(row -> below.put(row, cell.below()));
			below.forEach((row, copy) -> {
				if (cell(row, column).isEmpty()) {
					set(row, column, copy);
				} else {
					bounds.count(List.of(copy));
				}
			});
		}

		/** Notes a cell that holds something which cannot be read. */
		void unreadable(String cell) {
			unreadable.add(cell);
		}

		/** Makes sure that a column, from 0, is one that people use. */
		void checkColumn(int column) {
			bounds.checkColumns(column + 1);
		}

		Map<Integer, List<Cell>> rows() {
			return rows;
		}

		long cells() {
			return rows.values().stream().mapToLong(List::size).sum();
		}

		Grid build() {
			return new Grid(name, hidden,
					rows.entrySet().stream().map(row -> new Row(new RowPlace(sheet, name, row.getKey()), row.getValue())).toList(),
					unreadable);
		}
	}
}
