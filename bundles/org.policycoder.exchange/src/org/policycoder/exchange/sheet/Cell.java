// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.List;

/**
 * What stands in a cell.
 *
 * @param text  the text, stripped of white space at its ends; empty when there is nothing. A date of a spreadsheet is
 *              written as ISO 8601 does. Never null
 * @param items the single values, when the source itself keeps several in the cell (an array of JSON); otherwise empty.
 *              Immutable, never null
 * @param date  whether the spreadsheet holds a date here, whatever it shows
 */
public record Cell(String text, List<String> items, boolean date) {
	/** Holds nothing. */
	public static final Cell EMPTY = new Cell("", List.of(), false);

	/** Strips the text and takes an immutable copy of the items. */
	public Cell {
		text = Texts.strip(text);
		items = List.copyOf(items);
	}

	/** Creates a cell with a text. */
	public static Cell of(String text) {
		return new Cell(text, List.of(), false);
	}

	/** Tells whether nothing stands in the cell. */
	public boolean isEmpty() {
		return text.isEmpty();
	}
}
