// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.List;

/**
 * What stands in a cell.
 *
 * @param text      the text, stripped of white space at its ends; empty when there is nothing. A date of a spreadsheet is
 *                  written as ISO 8601 does. Never null
 * @param items     the single values, when the source itself keeps several in the cell (an array of JSON); otherwise empty.
 *                  Immutable, never null
 * @param date      whether the spreadsheet holds a date here, whatever it shows
 * @param continued whether this is part of a merged cell that begins in a row above, whose text this is
 * @since 1.0
 */
public record Cell(String text, List<String> items, boolean date, boolean continued) {
	/** Holds nothing. */
	public static final Cell EMPTY = new Cell("", List.of(), false, false);

	/** Strips the text and takes an immutable copy of the items. */
	public Cell {
		text = Texts.strip(text);
		items = List.copyOf(items);
	}

	/** Creates a cell with a text. */
	public static Cell of(String text) {
		return new Cell(text, List.of(), false, false);
	}

	/** Creates a cell with a date, written as ISO 8601 does. */
	static Cell date(String text) {
		return new Cell(text, List.of(), true, false);
	}

	/** Returns what this cell is in a row below, over which it is merged too. */
	Cell below() {
		return new Cell(text, items, date, true);
	}

	/** Tells whether nothing stands in the cell. */
	public boolean isEmpty() {
		return text.isEmpty();
	}

	/** Tells whether something stands here that does not belong to a row above. */
	public boolean isOwn() {
		return !isEmpty() && !continued;
	}
}
