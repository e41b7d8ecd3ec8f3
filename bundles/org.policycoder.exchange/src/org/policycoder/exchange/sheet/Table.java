// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table in a sheet.
 *
 * @param grid     the sheet
 * @param heading  the row of the headings, the last when there are several
 * @param headings the headings of all columns, in one line each; empty for a column that has none
 * @param columns  which column holds what, by what its heading says
 * @param rows     the rows below the headings
 */
record Table<F extends Enum<F>>(Grid grid, RowPlace heading, List<String> headings, Map<F, Integer> columns, List<Row> rows) {
	static <F extends Enum<F>> Table<F> in(Grid grid, HeadingNames<F> names) {
		List<Row> filled = grid.rows().stream().filter(row -> !row.isBlank()).toList();
		Headings headings = Headings.find(filled, names);
		List<String> printed = new ArrayList<>(headings.printed());
		int width = filled.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		printed.addAll(Collections.nCopies(Math.max(0, width - printed.size()), ""));
		return new Table<>(grid, filled.get(headings.last()).place(), printed, names.columns(printed),
				filled.subList(headings.last() + 1, filled.size()).stream().filter(row -> !headings.isRepeatedBy(row, names)).toList());
	}

	/** Tells whether more is known of this table than of another, which stands before it. */
	boolean isBetter(Table<F> other) {
		return columns.size() > other.columns.size() || columns.size() == other.columns.size() && other.rows.isEmpty() && !rows.isEmpty();
	}

	/** Tells whether this table has the fields of another, so that both are one. */
	boolean continues(Table<F> other) {
		return !columns.isEmpty() && columns.keySet().equals(other.columns.keySet()) && headingTwice() == null;
	}

	/** Returns a heading that two columns have, or null. */
	String headingTwice() {
		Set<String> before = new HashSet<>();
		return headings.stream().filter(heading -> !heading.isEmpty() && !before.add(heading)).findFirst().orElse(null);
	}

	/**
	 * Finds where the columns of this table are in another: a field where it is there, anything else by its heading, or as
	 * a column of its own behind the others.
	 *
	 * @param base the other table
	 * @param all  the headings of the other table, to which those that it does not have are added
	 * @return the place of each column of this one
	 */
	int[] join(Table<F> base, List<String> all) {
		int[] places = new int[headings.size()];
		if (this == base) {
			Arrays.setAll(places, i -> i);
			return places;
		}
		Arrays.fill(places, -1);
		columns.forEach((field, column) -> places[column] = base.columns.get(field));
		Map<String, Integer> known = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			if (!base.columns.containsValue(i)) {
				known.putIfAbsent(all.get(i), i);
			}
		}
		for (int i = 0; i < places.length; i++) {
			if (places[i] < 0) {
				String heading = headings.get(i);
				if (heading.isEmpty() || !known.containsKey(heading)) {
					known.put(heading, all.size());
					all.add(heading);
				}
				places[i] = known.get(heading);
			}
		}
		return places;
	}
}
