// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.List;

/** How much is read of a file: a small one may expand beyond any bound. */
final class SheetBounds {
	/** The greatest number of characters, with {@value #CELL} for each cell. */
	static final int CHARACTERS = 128 << 20;
	/** The greatest number of columns. */
	static final int COLUMNS = 1000;

	private static final int CELL = 16;

	private long characters;

	/** A bound is passed. */
	static final class Passed extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final String key;
		private final int bound;

		Passed(String key, int bound) {
			super(key, null, false, false);
			this.key = key;
			this.bound = bound;
		}

		String key() {
			return key;
		}

		int bound() {
			return bound;
		}
	}

	/** Counts cells of a row. */
	void count(List<Cell> cells) {
		checkColumns(cells.size());
		for (Cell cell : cells) {
			characters += cell.text().length() + CELL;
		}
		if (characters > CHARACTERS) {
			throw new Passed("sheet.tooLarge", CHARACTERS >> 20);
		}
	}

	void checkColumns(int columns) {
		if (columns > COLUMNS) {
			throw new Passed("sheet.tooManyColumns", COLUMNS);
		}
	}
}
