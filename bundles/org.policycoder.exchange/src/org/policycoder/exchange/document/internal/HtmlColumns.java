// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jsoup.nodes.Element;

/** The cells of a table row by row: each stands in its column, behind as many tabulators, also beside a cell that reaches down. */
final class HtmlColumns {
	/** What a page says beyond is no number of rows or columns. */
	private static final int MOST = 1000;

	/** Of each column how many further rows its cell reaches down. */
	private final List<Integer> reach = new ArrayList<>();

	/**
	 * Writes a row.
	 *
	 * @param cells the cells of the row
	 * @param write writes what stands in a cell
	 */
	void write(List<Element> cells, TextFlow flow, Consumer<Element> write) {
		// empty cells before a lone text only indent it
		boolean several = cells.stream().filter(cell -> !cell.text().isBlank()).limit(2).count() == 2;
		int column = 0;
		int behind = 0;
		int begin = flow.length();
		boolean beside = false;
		for (Element cell : cells) {
			while (column < reach.size() && reach.get(column) > 0) {
				reach.set(column, reach.get(column) - 1);
				column++;
				beside = true;
			}
			boolean written = flow.length() > begin;
			if (!cell.text().isBlank() || cell.selectFirst("[alt]") != null) {
				if (written || column > 0 && (several || beside)) {
					flow.columns(Math.max(1, column - behind), written);
				}
				write.accept(cell);
				behind = column;
			}
			int down = number(cell.attr("rowspan")) - 1;
			for (int next = Math.min(MOST, column + number(cell.attr("colspan"))); column < next; column++) {
				while (reach.size() <= column) {
					reach.add(0);
				}
				reach.set(column, down);
			}
		}
		for (; column < reach.size(); column++) {
			reach.set(column, Math.max(0, reach.get(column) - 1));
		}
	}

	private static int number(String attribute) {
		return attribute.matches("[1-9]\\d{0,3}") ? Math.min(MOST, Integer.parseInt(attribute)) : 1;
	}
}
