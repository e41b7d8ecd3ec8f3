// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The headings of a table: one row, or a row of groups over a row of what is in them, and so on.
 *
 * @param texts  the heading of each column; empty for none. Immutable
 * @param groups what stands above the heading of a column; empty for none. Immutable
 * @param first  the row of the first of them, as an index of the rows of the sheet
 * @param last   the row of the last
 * @param known  how many of the fields that a table can have are named
 */
record Headings(List<String> texts, List<String> groups, int first, int last, int known) {
	/** How far down the headings of a table are looked for, in rows with something in them. */
	private static final int DEPTH = 100;

	Headings {
		texts = List.copyOf(texts);
		groups = List.copyOf(groups);
	}

	/**
	 * Finds the headings of a table below what may stand above them: titles, notes. They are in the first row, unless more
	 * is known of another.
	 *
	 * @param rows rows that are not blank; at least one
	 */
	static Headings find(List<Row> rows, HeadingNames<?> names) {
		Headings best = null;
		for (int i = 0; i < Math.min(DEPTH, rows.size()); i++) {
			Headings found = at(rows, i, names);
			if (best == null || found.known > best.known && (found.known > 1 || found.isAllKnown())) {
				best = found;
			}
		}
		return best;
	}

	private static Headings at(List<Row> rows, int index, HeadingNames<?> names) {
		List<String> texts = rows.get(index).cells().stream().map(cell -> cell.text()).toList();
		Headings headings = new Headings(texts, Collections.nCopies(texts.size(), ""), index, index, names.columns(texts).size());
		while (headings.last + 1 < rows.size()) {
			Headings more = headings.over(rows.get(headings.last), rows.get(headings.last + 1), names);
			if (more == null) {
				break;
			}
			headings = more;
		}
		return headings;
	}

	/**
	 * Joins the next row, if it tells what is in groups of the row above and leaves all other headings alone.
	 *
	 * @return null if it is no row of headings
	 */
	private Headings over(Row above, Row next, HeadingNames<?> names) {
		List<String> joined = new ArrayList<>(texts);
		List<String> over = new ArrayList<>(groups);
		String group = "";
		boolean merged = false;
		for (int i = 0; i < next.cells().size(); i++) {
			if (i == joined.size()) {
				joined.add("");
				over.add("");
			}
			group = above.cell(i).isEmpty() ? group : above.cell(i).text();
			Cell cell = next.cell(i);
			merged |= cell.continued();
			if (cell.isOwn() && !cell.text().equals(joined.get(i))) {
				boolean begins = above.cell(i).isOwn() && above.cell(i + 1).isEmpty() && next.cell(i + 1).isOwn();
				if (!joined.get(i).isEmpty() && !begins) {
					return null;
				}
				joined.set(i, cell.text());
				over.set(i, group);
			}
		}
		int all = names.columns(joined).size();
		return all > known || merged && all == known ? new Headings(joined, over, first, last + 1, all) : null;
	}

	private boolean isAllKnown() {
		return texts.stream().filter(text -> !text.isEmpty()).count() == known;
	}

	/** Returns the headings in one line each; one that is there before has the name of its group before it, if it has one. */
	List<String> printed() {
		Set<String> before = new HashSet<>();
		List<String> printed = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			String text = line(texts.get(i));
			printed.add(before.add(text) || groups.get(i).isEmpty() ? text : line(groups.get(i) + " " + text));
		}
		return printed;
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ");
	}

	/** Tells whether a row says the headings again, as at the top of a printed page or in another language. */
	boolean isRepeatedBy(Row row, HeadingNames<?> names) {
		int own = 0;
		for (int i = 0; i < row.cells().size(); i++) {
			if (row.cell(i).isOwn()) {
				own++;
				String heading = i < texts.size() ? texts.get(i) : "";
				boolean same = !heading.isEmpty() && (Texts.key(heading).equals(Texts.key(row.cell(i).text()))
						|| names.field(row.cell(i).text()).filter(field -> names.field(heading).filter(field::equals).isPresent()).isPresent());
				if (!same) {
					return false;
				}
			}
		}
		return own > 1;
	}
}
