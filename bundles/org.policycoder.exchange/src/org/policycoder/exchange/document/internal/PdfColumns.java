// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;
import org.policycoder.exchange.document.internal.PdfGlyphs.Page;

/**
 * Puts the lines of a page into reading order. Columns are parted by a strip that hardly any line crosses; a line that does
 * cross it is read where it stands, after what is above it in all columns.
 */
final class PdfColumns {
	/** The narrowest strip between columns, in points. */
	private static final int STRIP = 6;
	/** The narrowest column, as share of the page. */
	private static final float NARROWEST = 0.14f;
	/** Fewer rows than this beside one another are a table or a letterhead. */
	private static final int ROWS = 12;
	/** Of the rows that have text on both sides of a strip, so many may cross it. */
	private static final float CROSSING = 0.18f;
	/** Height of the rows in which the page is looked at, in points. */
	private static final int ROW = 4;

	private final Page page;
	private int blocks;

	private PdfColumns(Page page, int blocks) {
		this.page = page;
		this.blocks = blocks;
	}

	/** Returns the lines of all pages, page by page. */
	static List<List<PdfLine>> read(List<Page> pages) {
		List<List<PdfLine>> lines = new ArrayList<>();
		int blocks = 0;
		for (Page page : pages) {
			PdfColumns columns = new PdfColumns(page, blocks);
			lines.add(columns.lines());
			blocks = columns.blocks;
		}
		return lines;
	}

	private List<PdfLine> lines() {
		List<Glyph> printed = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
		List<Float> strips = strips(printed);
		if (strips.isEmpty()) {
			return column(PdfLine.of(page.glyphs()));
		}
		List<Glyph> crossing = new ArrayList<>();
		List<List<Glyph>> columns = new ArrayList<>();
		strips.forEach(strip -> columns.add(new ArrayList<>()));
		columns.add(new ArrayList<>());
		part(page.glyphs(), strips, crossing, columns);
		return inReadingOrder(PdfLine.of(crossing), columns.stream().map(PdfLine::of).toList());
	}

	/** Parts the characters of each row: those of a row that crosses a strip, and those of the columns. */
	private static void part(List<Glyph> glyphs, List<Float> strips, List<Glyph> crossing, List<List<Glyph>> columns) {
		Map<Integer, List<Glyph>> rows = new HashMap<>();
		glyphs.forEach(glyph -> rows.computeIfAbsent(Math.round(glyph.y()), y -> new ArrayList<>()).add(glyph));
		for (List<Glyph> row : rows.values()) {
			row.sort(Comparator.comparingDouble(Glyph::x));
			boolean crosses = strips.stream().anyMatch(strip -> crosses(row, strip));
			for (Glyph glyph : row) {
				(crosses ? crossing : columns.get((int) strips.stream().filter(strip -> strip < glyph.x()).count())).add(glyph);
			}
		}
	}

	private static boolean crosses(List<Glyph> row, float strip) {
		float before = Float.NEGATIVE_INFINITY;
		for (Glyph glyph : row) {
			if (glyph.isBlank()) {
				continue;
			}
			if (glyph.x() > strip) {
				return glyph.x() - before < STRIP;
			}
			before = Math.max(before, glyph.right());
			if (before > strip) {
				return true;
			}
		}
		return false;
	}

	private List<PdfLine> inReadingOrder(List<PdfLine> crossing, List<List<PdfLine>> columns) {
		List<PdfLine> lines = new ArrayList<>();
		List<Integer> from = new ArrayList<>(columns.stream().map(column -> 0).toList());
		List<List<PdfLine>> bands = new ArrayList<>();
		for (PdfLine line : crossing) {
			if (bands.isEmpty() || columnsBetween(columns, bands.getLast().getLast().y(), line.y())) {
				bands.add(new ArrayList<>());
			}
			bands.getLast().add(line);
		}
		for (List<PdfLine> band : bands) {
			addAbove(band.getFirst().y(), columns, from, lines);
			lines.addAll(column(band));
		}
		addAbove(Float.POSITIVE_INFINITY, columns, from, lines);
		return lines;
	}

	private static boolean columnsBetween(List<List<PdfLine>> columns, float above, float below) {
		return columns.stream().flatMap(List::stream).anyMatch(line -> line.y() > above && line.y() < below);
	}

	private void addAbove(float y, List<List<PdfLine>> columns, List<Integer> from, List<PdfLine> lines) {
		for (int i = 0; i < columns.size(); i++) {
			int begin = from.get(i);
			int end = begin;
			while (end < columns.get(i).size() && columns.get(i).get(end).y() < y) {
				end++;
			}
			lines.addAll(column(columns.get(i).subList(begin, end)));
			from.set(i, end);
		}
	}

	/** Gives lines the edges of their column: those that more than one line keeps to. */
	private List<PdfLine> column(List<PdfLine> lines) {
		int number = blocks++;
		List<Float> begins = lines.stream().map(PdfLine::x).sorted().toList();
		List<Float> ends = lines.stream().map(PdfLine::right).sorted(Comparator.reverseOrder()).toList();
		float left = shared(begins);
		float right = shared(ends);
		return lines.stream().map(line -> line.in(left, right, number)).toList();
	}

	private static float shared(List<Float> edges) {
		for (int i = 0; i + 1 < edges.size(); i++) {
			if (Math.abs(edges.get(i) - edges.get(i + 1)) < 2) {
				return edges.get(i);
			}
		}
		return edges.isEmpty() ? 0 : edges.getFirst();
	}

	/** Returns the middles of the strips between columns, from left to right. */
	private List<Float> strips(List<Glyph> glyphs) {
		int width = Math.max(1, (int) page.width());
		Map<Integer, boolean[]> ink = new HashMap<>();
		for (Glyph glyph : glyphs) {
			boolean[] row = ink.computeIfAbsent((int) glyph.y() / ROW, y -> new boolean[width]);
			for (int x = Math.max(0, (int) glyph.x()); x < Math.min(width, glyph.right()); x++) {
				row[x] = true;
			}
		}
		List<Float> strips = new ArrayList<>();
		int begin = -1;
		float last = 0;
		for (int x = 0; x < width; x++) {
			boolean empty = isBetweenColumns(ink, x, width);
			if (empty && begin < 0) {
				begin = x;
			}
			if (!empty && begin >= 0) {
				float middle = (begin + x) / 2f;
				if (x - begin >= STRIP && middle - last > NARROWEST * width) {
					strips.add(middle);
					last = middle;
				}
				begin = -1;
			}
		}
		return strips;
	}

	private static boolean isBetweenColumns(Map<Integer, boolean[]> ink, int x, int width) {
		int both = 0;
		int crossed = 0;
		int reach = (int) (NARROWEST * width);
		for (boolean[] row : ink.values()) {
			if (hasInk(row, x - 3 * reach, x - reach / 2) && hasInk(row, x + reach / 2, x + 3 * reach)) {
				both++;
				crossed += row[x] ? 1 : 0;
			}
		}
		return both >= ROWS && crossed <= CROSSING * both;
	}

	private static boolean hasInk(boolean[] row, int from, int to) {
		for (int x = Math.max(0, from); x < Math.min(row.length, to); x++) {
			if (row[x]) {
				return true;
			}
		}
		return false;
	}
}
