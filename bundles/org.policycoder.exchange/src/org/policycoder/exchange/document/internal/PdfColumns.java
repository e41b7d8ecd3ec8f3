// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;
import org.policycoder.exchange.document.internal.PdfGlyphs.Page;
import org.policycoder.exchange.document.internal.PdfLine.Part;
import org.policycoder.exchange.document.internal.PdfLine.Word;
import org.policycoder.exchange.document.internal.PdfTables.Cell;
import org.policycoder.exchange.document.internal.PdfTables.Table;

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
	/** The widest page that is looked at for columns, in points: the greatest that the format allowed for long. */
	private static final int WIDEST = 14_400;

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
		List<Table> tables = PdfTables.of(page);
		List<Glyph> running = tables.isEmpty() ? page.glyphs()
				: page.glyphs().stream().filter(glyph -> tables.stream().noneMatch(table -> table.holds(glyph))).toList();
		List<PdfLine> lines = new ArrayList<>(lines(running));
		for (Table table : tables) {
			lines.addAll(placeOf(table, lines), rows(table));
		}
		for (List<Glyph> aside : page.aside()) {
			column(PdfLine.of(aside)).forEach(line -> lines.add(line.as(Part.ASIDE)));
		}
		return lines;
	}

	private List<PdfLine> lines(List<Glyph> glyphs) {
		List<Float> strips = strips(glyphs.stream().filter(glyph -> !glyph.isBlank()).toList());
		if (strips.isEmpty()) {
			return column(PdfLine.of(glyphs));
		}
		List<Glyph> crossing = new ArrayList<>();
		List<List<Glyph>> columns = new ArrayList<>();
		strips.forEach(strip -> columns.add(new ArrayList<>()));
		columns.add(new ArrayList<>());
		part(glyphs, strips, crossing, columns);
		return inReadingOrder(PdfLine.of(crossing), columns.stream().map(PdfLine::of).toList());
	}

	/** A table stands before the first line that is below its top in the columns it reaches into. */
	private static int placeOf(Table table, List<PdfLine> lines) {
		int place = 0;
		for (int i = 0; i < lines.size(); i++) {
			PdfLine line = lines.get(i);
			if (line.x() < table.right() && line.right() > table.x()) {
				if (line.y() > table.y()) {
					return i;
				}
				place = i + 1;
			}
		}
		return place == 0 ? lines.size() : place;
	}

	/** Returns a line for each row; the text of a cell is joined as that of a column is. */
	private List<PdfLine> rows(Table table) {
		TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
		table.cells().forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
		int number = blocks++;
		List<PdfLine> lines = new ArrayList<>();
		for (List<Cell> row : rows.values()) {
			float y = (float) row.stream().mapToDouble(Cell::y).min().orElse(0);
			float size = row.getFirst().lines().getFirst().size();
			lines.add(PdfLine.row(cells(row), y, size, number));
		}
		return lines;
	}

	/** A column in which a row has no text, because a cell above reaches down there, keeps its place before the next cell. */
	private static List<Word> cells(List<Cell> row) {
		List<Word> words = new ArrayList<>();
		int next = 0;
		for (Cell cell : row) {
			for (; next < cell.column(); next++) {
				words.add(new Word("", cell.x(), cell.x()));
			}
			words.add(new Word(PdfParagraphs.join(PdfEdges.of(cell.lines())).strip().replaceAll("\n+", " "), cell.x(), cell.right()));
			next = Math.max(next, cell.last() + 1);
		}
		return words;
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
		int[] from = new int[columns.size()];
		List<PdfLine> band = new ArrayList<>();
		for (PdfLine line : crossing) {
			// a line of a column between two that cross parts them
			if (!band.isEmpty()
					&& IntStream.range(0, from.length).anyMatch(i -> from[i] < columns.get(i).size() && columns.get(i).get(from[i]).y() < line.y())) {
				lines.addAll(column(band));
				band = new ArrayList<>();
			}
			if (band.isEmpty()) {
				addAbove(line.y(), columns, from, lines);
			}
			band.add(line);
		}
		lines.addAll(column(band));
		addAbove(Float.POSITIVE_INFINITY, columns, from, lines);
		return lines;
	}

	private void addAbove(float y, List<List<PdfLine>> columns, int[] from, List<PdfLine> lines) {
		for (int i = 0; i < from.length; i++) {
			int begin = from[i];
			while (from[i] < columns.get(i).size() && columns.get(i).get(from[i]).y() < y) {
				from[i]++;
			}
			lines.addAll(column(columns.get(i).subList(begin, from[i])));
		}
	}

	/** Numbers lines as those of a column of their own. */
	private List<PdfLine> column(List<PdfLine> lines) {
		int number = blocks++;
		return lines.stream().map(line -> line.in(number)).toList();
	}

	/** Returns the middles of the strips between columns, from left to right. */
	private List<Float> strips(List<Glyph> glyphs) {
		int width = Math.max(1, (int) Math.min(page.width(), WIDEST));
		Map<Integer, BitSet> ink = new HashMap<>();
		for (Glyph glyph : glyphs) {
			int begin = Math.clamp((int) glyph.x(), 0, width);
			int end = Math.clamp((int) Math.ceil(glyph.right()), begin, width);
			ink.computeIfAbsent((int) glyph.y() / ROW, y -> new BitSet()).set(begin, end);
		}
		List<Float> strips = new ArrayList<>();
		if (ink.size() < ROWS) {
			return strips;
		}
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

	private static boolean isBetweenColumns(Map<Integer, BitSet> ink, int x, int width) {
		int both = 0;
		int crossed = 0;
		int reach = (int) (NARROWEST * width);
		for (BitSet row : ink.values()) {
			if (hasInk(row, x - 3 * reach, x - reach / 2) && hasInk(row, x + reach / 2, x + 3 * reach)) {
				both++;
				crossed += row.get(x) ? 1 : 0;
			}
		}
		return both >= ROWS && crossed <= CROSSING * both;
	}

	private static boolean hasInk(BitSet row, int from, int to) {
		int first = row.nextSetBit(Math.max(0, from));
		return first >= 0 && first < to;
	}
}
