// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.policycoder.exchange.document.UnreadableException;

/**
 * The tables in the sheets of a file, of which those with the same fields make one: a year each, a coder each.
 *
 * @param file  the file, for messages
 * @param taken the tables that are read, that with the headings that are known best among them; the others have its fields
 * @param left  the tables that are not read
 * @param base  the one with the headings that are known best
 */
record SheetTables<F extends Enum<F>>(Path file, List<Table<F>> taken, List<Table<F>> left, Table<F> base) {
	/** So many cells or headings are named in a sentence. */
	private static final int NAMED = 5;

	static <F extends Enum<F>> SheetTables<F> of(Path file, List<Grid> grids, HeadingNames<F> names) throws UnreadableException {
		List<Table<F>> all = grids.stream().filter(grid -> grid.rows().stream().anyMatch(row -> !row.isBlank())).map(grid -> Table.in(grid, names))
				.toList();
		if (all.isEmpty()) {
			throw Sentences.HERE.unreadable("sheet.empty", file);
		}
		boolean visible = all.stream().anyMatch(table -> !table.grid().hidden());
		Table<F> base = null;
		for (Table<F> table : all) {
			if ((!visible || !table.grid().hidden()) && (base == null || table.isBetter(base))) {
				base = table;
			}
		}
		List<Table<F>> taken = new ArrayList<>();
		List<Table<F>> left = new ArrayList<>();
		for (Table<F> table : all) {
			(table == base || table.continues(base) && !(visible && table.grid().hidden()) ? taken : left).add(table);
		}
		return new SheetTables<>(file, taken, left, base);
	}

	/**
	 * Makes one table of those that are read.
	 *
	 * @throws UnreadableException if two columns have the same heading, or there is no row below the headings
	 */
	Sheet sheet() throws UnreadableException {
		String twice = base.headingTwice();
		if (twice != null) {
			throw Sentences.HERE.unreadable("sheet.headingTwice", file, twice);
		}
		List<String> headings = new ArrayList<>(base.headings());
		List<Row> rows = new ArrayList<>();
		for (Table<F> table : taken) {
			int[] places = table.join(base, headings);
			table.rows().forEach(row -> rows.add(placed(row, places)));
		}
		if (rows.isEmpty()) {
			throw Sentences.HERE.unreadable("sheet.noRows", file, String.join(", ", headings));
		}
		return new Sheet(file, headings, rows, told(), lost());
	}

	/** Rows of the only sheet that is read are not called by its name. */
	private Row placed(Row row, int[] places) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < row.cells().size(); i++) {
			while (cells.size() <= places[i]) {
				cells.add(Cell.EMPTY);
			}
			cells.set(places[i], row.cell(i));
		}
		RowPlace place = row.place();
		return new Row(taken.size() > 1 ? place : new RowPlace(place.sheet(), "", place.row()), cells);
	}

	private List<String> told() {
		List<String> told = new ArrayList<>();
		for (Table<F> table : taken) {
			String sheet = table.grid().name();
			told.add(Sentences.HERE.get(sheet.isEmpty() ? "told.rows" : "told.sheet", file.getFileName(), table.heading().row(), table.rows().size(),
					sheet));
		}
		for (Table<F> table : left) {
			told.add(Sentences.HERE.get(table.grid().hidden() ? "told.hidden" : "told.others", file.getFileName(), table.grid().name(),
					table.headings().stream().filter(heading -> !heading.isEmpty()).limit(NAMED).collect(Collectors.joining(", "))));
		}
		return told;
	}

	private List<String> lost() {
		return taken.stream().map(Table::grid).filter(grid -> !grid.unreadable().isEmpty())
				.map(grid -> Sentences.HERE.get("told.unreadable", file.getFileName(), grid.name(),
						grid.unreadable().stream().limit(NAMED).collect(Collectors.joining(", ")), grid.unreadable().size()))
				.toList();
	}
}
