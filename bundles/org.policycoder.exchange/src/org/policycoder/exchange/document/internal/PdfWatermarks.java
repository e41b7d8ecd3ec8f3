// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;
import org.policycoder.exchange.document.internal.PdfGlyphs.Page;

/**
 * Removes what is printed behind the text: characters that are much greater than those of the text or very light, and that
 * other lines run across, or that come again at the same place of other pages.
 */
final class PdfWatermarks {
	/** Greater than the text by at least so many times. */
	private static final float GREAT = 1.5f;
	/** Places that differ by less than so many points are the same. */
	private static final int SAME_PLACE = 4;

	private record Mark(int x, int y, String text) {
		static Mark of(Glyph glyph) {
			return new Mark(Math.round(glyph.x() / SAME_PLACE), Math.round(glyph.y() / SAME_PLACE), glyph.text());
		}
	}

	private PdfWatermarks() {
	}

	/**
	 * Returns the pages without.
	 *
	 * @param unread is told of what is removed
	 */
	static List<Page> remove(List<Page> pages, PdfUnread unread) {
		List<List<Glyph>> conspicuous = pages.stream().map(PdfWatermarks::conspicuous).toList();
		Set<Mark> repeated = repeated(conspicuous);
		List<Page> text = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			Page page = pages.get(i);
			Set<Glyph> behind = new HashSet<>(crossed(page, conspicuous.get(i)));
			conspicuous.get(i).stream().filter(glyph -> repeated.contains(Mark.of(glyph)) && !isAtEdge(page, glyph)).forEach(behind::add);
			unread.behind(page.glyphs().stream().filter(behind::contains).toList(), i + 1);
			text.add(behind.isEmpty() ? page : page.of(page.glyphs().stream().filter(glyph -> !behind.contains(glyph)).toList()));
		}
		return text;
	}

	private static List<Glyph> conspicuous(Page page) {
		float usual = usualSize(page.glyphs());
		return page.glyphs().stream().filter(glyph -> !glyph.isBlank() && (glyph.light() || glyph.size() > GREAT * usual)).toList();
	}

	/** The size of most characters, in half points. */
	private static float usualSize(List<Glyph> glyphs) {
		Map<Integer, Integer> counts = new HashMap<>();
		glyphs.stream().filter(glyph -> !glyph.isBlank()).forEach(glyph -> counts.merge(Math.round(glyph.size() * 2), 1, Integer::sum));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2f).orElse(0f);
	}

	/** Heads and feet come again too, but are known by their places. */
	private static boolean isAtEdge(Page page, Glyph glyph) {
		return glyph.y() < PdfFurniture.EDGE * page.height() || glyph.y() > (1 - PdfFurniture.EDGE) * page.height();
	}

	private static Set<Mark> repeated(List<List<Glyph>> pages) {
		Map<Mark, Integer> counts = new HashMap<>();
		for (List<Glyph> page : pages) {
			Set<Mark> marks = new HashSet<>();
			page.forEach(glyph -> marks.add(Mark.of(glyph)));
			marks.forEach(mark -> counts.merge(mark, 1, Integer::sum));
		}
		int enough = Math.max(2, pages.size() / 3);
		counts.values().removeIf(count -> count < enough);
		return counts.keySet();
	}

	/** Rows of great characters that characters of the text stand in. */
	private static List<Glyph> crossed(Page page, List<Glyph> conspicuous) {
		float usual = usualSize(page.glyphs());
		Map<Integer, List<Glyph>> rows = new TreeMap<>();
		conspicuous.stream().filter(glyph -> glyph.size() > GREAT * usual)
				.forEach(glyph -> rows.computeIfAbsent(Math.round(glyph.y()), y -> new ArrayList<>()).add(glyph));
		if (rows.isEmpty()) {
			return List.of();
		}
		TreeMap<Float, List<Glyph>> text = new TreeMap<>();
		page.glyphs().stream().filter(glyph -> !glyph.isBlank() && glyph.size() <= GREAT * usual)
				.forEach(glyph -> text.computeIfAbsent(glyph.y(), y -> new ArrayList<>()).add(glyph));
		List<Glyph> crossed = new ArrayList<>();
		rows.values().stream().filter(row -> row.stream().anyMatch(glyph -> isCrossed(glyph, text))).forEach(crossed::addAll);
		return crossed;
	}

	/** Tells whether a character of the text stands well within another one. */
	private static boolean isCrossed(Glyph great, TreeMap<Float, List<Glyph>> text) {
		float margin = (great.right() - great.x()) * 0.1f;
		return text.subMap(great.y() - 0.75f * great.size(), great.y()).values().stream().flatMap(List::stream)
				.anyMatch(glyph -> glyph.x() > great.x() + margin && glyph.right() < great.right() - margin);
	}
}
