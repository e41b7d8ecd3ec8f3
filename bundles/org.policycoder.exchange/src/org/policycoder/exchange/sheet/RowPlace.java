// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.Comparator;

/**
 * Which row of a file this is.
 *
 * @param sheet which of the sheets of the file, from 0
 * @param name  the name of the sheet, where several of the file were read; otherwise empty. Never null
 * @param row   the row as a spreadsheet program counts it, the rows of headings included; for JSON Lines the line. From 1
 * @since 1.0
 */
public record RowPlace(int sheet, String name, int row) implements Comparable<RowPlace> {
	private static final Comparator<RowPlace> ORDER = Comparator.comparingInt(RowPlace::sheet).thenComparingInt(RowPlace::row);

	/** Creates the place of a row of a file that has no sheets. */
	public static RowPlace of(int row) {
		return new RowPlace(0, "", row);
	}

	/** Returns the place as sentences for users name it, in the language of the default locale. */
	public String text() {
		return Sentences.HERE.get(name.isEmpty() ? "place.row" : "place.sheetRow", row, name);
	}

	/** Returns the place as spreadsheet programs write it: {@code 5}, {@code 2019!5}. */
	@Override
	public String toString() {
		return name.isEmpty() ? Integer.toString(row) : name + "!" + row;
	}

	/** In the order of the file. */
	@Override
	public int compareTo(RowPlace other) {
		return ORDER.compare(this, other);
	}
}
