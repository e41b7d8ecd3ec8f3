// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;
import org.policycoder.exchange.document.internal.PdfGlyphs.Page;
import org.policycoder.exchange.document.internal.PdfRules.Rule;

/** Finds the ruled tables of a page. A table has at least two rows and two columns; cells may be merged. */
final class PdfTables {
	/** Rules that are nearer than this, in points, meet. */
	private static final float NEAR = 3;
	/** What has more rules, columns or rows than these is a drawing. */
	private static final int MOST_RULES = 2000;
	private static final int MOST_COLUMNS = 60;
	private static final int MOST_ROWS = 200;

	/** A cell, which may cover several columns: the lines of its text. */
	record Cell(int row, int column, int last, float x, float right, float y, List<PdfLine> lines) {}

	/** A table: where it stands, and its cells that have text, row by row. */
	record Table(float x, float right, float y, float bottom, List<Cell> cells) {
		boolean holds(Glyph glyph) {
			float middle = (glyph.x() + glyph.right()) / 2;
			return middle > x && middle < right && glyph.y() > y && glyph.y() < bottom + NEAR;
		}
	}

	private final List<Float> columns;
	private final List<Float> rows;
	private final List<Rule> rules;

	private PdfTables(List<Rule> rules) {
		this.rules = rules;
		columns = places(rules.stream().<Float>mapMulti((rule, to) -> {
			to.accept(rule.x());
			to.accept(rule.right());
		}).toList());
		rows = places(rules.stream().<Float>mapMulti((rule, to) -> {
			to.accept(rule.y());
			to.accept(rule.bottom());
		}).toList());
	}

	static List<Table> of(Page page) {
		List<Rule> rules = page.rules();
		if (rules.size() > MOST_RULES) {
			return List.of();
		}
		return connected(rules).stream().map(PdfTables::new).filter(PdfTables::isGrid).map(table -> table.of(page.glyphs()))
				.filter(table -> table.cells.stream().mapToInt(Cell::row).distinct().count() > 1
						&& table.cells.stream().mapToInt(Cell::column).distinct().count() > 1)
				.sorted(Comparator.comparingDouble(Table::y)).toList();
	}

	private boolean isGrid() {
		return columns.size() > 2 && columns.size() <= MOST_COLUMNS && rows.size() > 2 && rows.size() <= MOST_ROWS;
	}

	/** Parts rules that meet from others. */
	private static List<List<Rule>> connected(List<Rule> rules) {
		int[] group = new int[rules.size()];
		Arrays.setAll(group, i -> i);
		for (int i = 0; i < group.length; i++) {
			for (int j = 0; j < i; j++) {
				if (meet(rules.get(i), rules.get(j))) {
					join(group, i, j);
				}
			}
		}
		TreeMap<Integer, List<Rule>> groups = new TreeMap<>();
		for (int i = 0; i < group.length; i++) {
			groups.computeIfAbsent(find(group, i), g -> new ArrayList<>()).add(rules.get(i));
		}
		return List.copyOf(groups.values());
	}

	private static boolean meet(Rule a, Rule b) {
		return a.x() <= b.right() + NEAR && b.x() <= a.right() + NEAR && a.y() <= b.bottom() + NEAR && b.y() <= a.bottom() + NEAR;
	}

	private static int find(int[] group, int i) {
		int root = i;
		while (group[root] != root) {
			group[root] = group[group[root]];
			root = group[root];
		}
		return root;
	}

	private static void join(int[] group, int a, int b) {
		group[find(group, a)] = find(group, b);
	}

	/** Returns places without those that are the same. */
	private static List<Float> places(List<Float> all) {
		List<Float> places = new ArrayList<>();
		for (float place : all.stream().sorted().toList()) {
			if (places.isEmpty() || place - places.getLast() > NEAR) {
				places.add(place);
			}
		}
		return places;
	}

	private Table of(List<Glyph> glyphs) {
		int across = columns.size() - 1;
		int[] merged = merged(across);
		Table place = new Table(columns.get(0), columns.get(across), rows.get(0), rows.get(rows.size() - 1), List.of());
		TreeMap<Integer, List<Glyph>> texts = new TreeMap<>();
		glyphs.stream().filter(place::holds).forEach(glyph -> {
			int column = between(columns, (glyph.x() + glyph.right()) / 2);
			int row = between(rows, glyph.y() - glyph.size() / 3);
			texts.computeIfAbsent(find(merged, row * across + column), box -> new ArrayList<>()).add(glyph);
		});
		List<Cell> cells = new ArrayList<>();
		texts.forEach((box, text) -> {
			List<PdfLine> lines = PdfLine.of(text);
			if (!lines.isEmpty()) {
				int first = first(merged, box);
				int last = last(merged, box);
				cells.add(new Cell(first / across, first % across, last % across, columns.get(first % across), columns.get(last % across + 1),
						lines.getFirst().y(), lines));
			}
		});
		cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
		return new Table(place.x, place.right, place.y, place.bottom, cells);
	}

	/** Joins the boxes between which there is no rule. */
	private int[] merged(int across) {
		int[] boxes = new int[across * (rows.size() - 1)];
		Arrays.setAll(boxes, i -> i);
		for (int i = 0; i < boxes.length; i++) {
			int row = i / across;
			int column = i % across;
			float x = (columns.get(column) + columns.get(column + 1)) / 2;
			float y = (rows.get(row) + rows.get(row + 1)) / 2;
			if (column + 1 < across && !isRuled(columns.get(column + 1), y, false)) {
				join(boxes, i + 1, i);
			}
			if (row + 2 < rows.size() && !isRuled(x, rows.get(row + 1), true)) {
				join(boxes, i + across, i);
			}
		}
		return boxes;
	}

	private boolean isRuled(float x, float y, boolean horizontal) {
		return rules.stream().anyMatch(rule -> rule.isHorizontal() == horizontal && rule.x() - NEAR <= x && x <= rule.right() + NEAR
				&& rule.y() - NEAR <= y && y <= rule.bottom() + NEAR);
	}

	private static int first(int[] merged, int box) {
		return box(merged, box, 0, 1);
	}

	private static int last(int[] merged, int box) {
		return box(merged, box, merged.length - 1, -1);
	}

	private static int box(int[] merged, int box, int from, int step) {
		int i = from;
		while (find(merged, i) != find(merged, box)) {
			i += step;
		}
		return i;
	}

	private static int between(List<Float> places, float place) {
		int i = 0;
		while (i + 2 < places.size() && places.get(i + 1) <= place) {
			i++;
		}
		return i;
	}
}
