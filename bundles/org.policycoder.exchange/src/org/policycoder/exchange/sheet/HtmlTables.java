// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.policycoder.exchange.document.UnreadableException;

/**
 * Reads the tables of a web page, as databases of laws export them under the name of a workbook: those that hold no table
 * themselves, for the others only arrange the page.
 */
final class HtmlTables implements NodeVisitor {
	private final SheetBounds bounds = new SheetBounds();
	private final List<Grid> grids = new ArrayList<>();
	private Element table;
	private Rows rows;

	private HtmlTables() {
	}

	static List<Grid> read(Path file, String page) throws UnreadableException {
		HtmlTables tables = new HtmlTables();
		Jsoup.parse(page).traverse(tables);
		if (tables.grids.stream().allMatch(grid -> grid.rows().isEmpty())) {
			throw Sentences.HERE.unreadable("sheet.noHtmlTable", file);
		}
		return tables.grids;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof Element element) {
			switch (element.normalName()) {
			case "table" -> {
				table = element;
				rows = new Rows();
			}
			case "tr" -> inTable(Rows::next);
			case "td", "th" -> inTable(r -> r.add(element));
			default -> {
				// is part of a cell, or stands around tables
			}
			}
		}
	}

	private void inTable(Consumer<Rows> found) {
		if (rows != null) {
			found.accept(rows);
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node == table) {
			grids.add(rows.grid(new Grid.Builder(grids.size(), Integer.toString(grids.size() + 1), false, bounds)));
			table = null;
			rows = null;
		}
	}

	/** The rows of a table, with cells that cover several rows or columns. */
	private final class Rows {
		private record Merge(int first, int last, int column) {}

		private final List<List<Cell>> rows = new ArrayList<>();
		private final List<Merge> merges = new ArrayList<>();
		/** By column, the last row that a cell above covers. */
		private final Map<Integer, Integer> covered = new HashMap<>();

		void next() {
			rows.add(new ArrayList<>());
		}

		void add(Element element) {
			if (rows.isEmpty()) {
				next();
			}
			int row = rows.size();
			List<Cell> cells = rows.getLast();
			while (covered.getOrDefault(cells.size(), 0) >= row) {
				cells.add(Cell.EMPTY);
			}
			int column = cells.size();
			int last = row + span(element, "rowspan") - 1;
			int columns = span(element, "colspan");
			bounds.checkColumns(column + columns);
			for (int i = 0; i < columns; i++) {
				cells.add(i == 0 ? Cell.of(element.wholeText()) : Cell.EMPTY);
				covered.put(column + i, last);
			}
			if (last > row) {
				merges.add(new Merge(row, last, column));
			}
		}

		private static int span(Element element, String attribute) {
			String span = element.attr(attribute).strip();
			return span.matches("[1-9]\\d{0,4}") ? Integer.parseInt(span) : 1;
		}

		Grid grid(Grid.Builder grid) {
			for (int i = 0; i < rows.size(); i++) {
				grid.add(i + 1, rows.get(i));
			}
			merges.forEach(merge -> grid.merge(merge.first(), merge.last(), merge.column()));
			return grid.build();
		}
	}
}
