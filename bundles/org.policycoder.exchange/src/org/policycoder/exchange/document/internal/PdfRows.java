// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;

/** Puts characters into the rows in which they are read: superscripts and subscripts into that of the character they belong to. */
final class PdfRows {
	/** Characters whose base lines differ by less than this share of their size stand in the same row. */
	private static final float SAME = 0.4f;
	/** Superscripts and subscripts are smaller than this share of what they belong to. */
	private static final float SMALL = 0.8f;
	/** How far they stand higher or lower at most, as share of the size of what they belong to. */
	private static final float HIGHER = 0.75f;
	private static final float LOWER = 0.45f;
	/** How far they stand beside it at most. */
	private static final float BESIDE = 0.35f;
	/** No line that is printed has more characters. */
	private static final int LONGEST = 4000;

	private PdfRows() {
	}

	/** Returns the rows from the top down, each with a character that is printed; blanks alone make none. */
	static List<List<Glyph>> of(List<Glyph> glyphs) {
		List<List<Glyph>> rows = new ArrayList<>();
		for (Glyph glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
			List<Glyph> row = rows.isEmpty() ? null : rows.getLast();
			if (row == null || glyph.y() - row.getFirst().y() > SAME * Math.min(glyph.size(), row.getFirst().size())) {
				row = new ArrayList<>();
				rows.add(row);
			}
			row.add(glyph);
		}
		rows.removeIf(row -> row.stream().allMatch(Glyph::isBlank));
		for (int i = 0; i < rows.size(); i++) {
			if (i + 1 < rows.size()) {
				attach(rows.get(i), rows.get(i + 1), HIGHER);
			}
			if (i > 0) {
				attach(rows.get(i), rows.get(i - 1), LOWER);
			}
		}
		rows.removeIf(row -> row.stream().allMatch(Glyph::isBlank));
		return rows;
	}

	/** Moves those characters that belong to one of another row to that row. */
	private static void attach(List<Glyph> from, List<Glyph> to, float reach) {
		if (from.isEmpty() || to.isEmpty() || from.size() > LONGEST || to.size() > LONGEST) {
			return;
		}
		float size = (float) to.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::size).max().orElse(0);
		float y = (float) to.stream().filter(glyph -> glyph.size() == size).mapToDouble(Glyph::y).findFirst().orElse(to.getFirst().y());
		if (Math.abs(from.getFirst().y() - y) > reach * size || from.stream().noneMatch(glyph -> !glyph.isBlank() && glyph.size() < SMALL * size)) {
			return;
		}
		from.sort(Comparator.comparingDouble(Glyph::x));
		List<Glyph> row = to.stream().filter(glyph -> !glyph.isBlank()).sorted(Comparator.comparingDouble(Glyph::x)).toList();
		List<Glyph> moved = new ArrayList<>();
		List<Glyph> run = new ArrayList<>();
		for (Glyph glyph : from) {
			if (!run.isEmpty() && (glyph.isBlank() || glyph.x() - run.getLast().right() > BESIDE * size)) {
				addIfBeside(run, row, size, moved);
				run.clear();
			}
			if (!glyph.isBlank() && glyph.size() < SMALL * size) {
				run.add(glyph);
			}
		}
		addIfBeside(run, row, size, moved);
		from.removeAll(moved);
		to.addAll(moved);
	}

	/** What goes together moves together: it stands behind or before a character, and on none. */
	private static void addIfBeside(List<Glyph> run, List<Glyph> row, float size, List<Glyph> moved) {
		if (run.isEmpty()) {
			return;
		}
		float begin = run.getFirst().x();
		float end = run.getLast().right();
		float reach = BESIDE * size;
		float slack = 0.1f * size;
		boolean beside = row.stream().anyMatch(glyph -> glyph.size() * SMALL > run.getFirst().size()
				&& (glyph.right() > begin - reach && glyph.right() < begin + slack || glyph.x() < end + reach && glyph.x() > end - slack));
		boolean on = row.stream().anyMatch(glyph -> glyph.x() < end - slack && glyph.right() > begin + slack);
		if (beside && !on) {
			moved.addAll(run);
		}
	}
}
