// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.internal.PdfLine.Part;

/**
 * Removes the numbers of lines, as bills have them in the margin. They count up by one from line to line, end at the same place
 * left of all text, and most lines have one; so a number that opens a line of the text stays, as do those of the rows of a list.
 */
final class PdfLineNumbers {
	/** Fewer numbered lines on a page than this are no line numbers. */
	private static final int FEWEST = 5;
	/** At least this share of the lines of all pages are numbered, and of the numbers of a page so many follow the one before. */
	private static final float MOST_LINES = 0.5f;
	private static final float FOLLOWING = 0.75f;
	/** Edges that differ by less, in points, are the same. */
	private static final float SAME_EDGE = 3;
	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

	private final List<PdfLine> page;
	private final List<PdfLine> numbered;

	private PdfLineNumbers(List<PdfLine> page) {
		this.page = page;
		this.numbered = numbered(page);
	}

	/** Returns the lines of each page without their numbers. */
	static List<List<PdfLine>> remove(List<List<PdfLine>> pages) {
		List<PdfLineNumbers> all = pages.stream().map(PdfLineNumbers::new).toList();
		int lines = all.stream().filter(page -> !page.numbered.isEmpty()).mapToInt(page -> page.page.size()).sum();
		int numbers = all.stream().mapToInt(page -> page.numbered.size()).sum();
		return numbers < MOST_LINES * lines || numbers == 0 ? pages : all.stream().map(PdfLineNumbers::text).toList();
	}

	private static List<PdfLine> numbered(List<PdfLine> page) {
		List<PdfLine> candidates = page.stream().filter(line -> line.part() == Part.TEXT && NUMBER.matcher(line.words().getFirst().text()).matches())
				.toList();
		List<PdfLine> byRight = column(candidates, line -> line.words().getFirst().right());
		List<PdfLine> byLeft = column(candidates, PdfLine::x);
		List<PdfLine> down = (byLeft.size() > byRight.size() ? byLeft : byRight).stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
		int following = 0;
		for (int i = 1; i < down.size(); i++) {
			following += number(down.get(i)) == number(down.get(i - 1)) + 1 ? 1 : 0;
		}
		return down.size() < FEWEST || following + 1 < FOLLOWING * down.size() ? List.of() : down;
	}

	/** Returns the lines that begin or end with most others at the same place. */
	private static List<PdfLine> column(List<PdfLine> lines, ToDoubleFunction<PdfLine> edge) {
		Map<Long, List<PdfLine>> edges = new TreeMap<>();
		lines.forEach(line -> edges.computeIfAbsent(Math.round(edge.applyAsDouble(line) / SAME_EDGE), e -> new ArrayList<>()).add(line));
		List<PdfLine> best = List.of();
		for (Map.Entry<Long, List<PdfLine>> place : edges.entrySet()) {
			List<PdfLine> column = new ArrayList<>(place.getValue());
			column.addAll(edges.getOrDefault(place.getKey() + 1, List.of()));
			best = column.size() > best.size() ? column : best;
		}
		return best;
	}

	private static int number(PdfLine line) {
		return Integer.parseInt(line.words().getFirst().text());
	}

	private List<PdfLine> text() {
		if (numbered.isEmpty()) {
			return page;
		}
		Set<PdfLine> numbers = new HashSet<>(numbered);
		List<PdfLine> text = new ArrayList<>();
		for (PdfLine line : page) {
			if (!numbers.contains(line)) {
				text.add(line);
			} else if (line.words().size() > 1) {
				text.add(line.withoutFirstWord());
			}
		}
		return text;
	}
}
