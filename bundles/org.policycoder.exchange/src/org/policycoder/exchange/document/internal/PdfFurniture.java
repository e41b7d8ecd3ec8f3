// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.exchange.document.internal.PdfGlyphs.Page;

/**
 * Removes what belongs to the pages rather than to the text: running heads and feet, which come again on other pages at the
 * same end of the page; page numbers; the numbers of lines in the margin of bills; the marks of the typesetter.
 */
final class PdfFurniture {
	/** How far from the ends of a page heads and feet stand, as share of its height. */
	private static final float EDGE = 0.12f;
	/** Fewer numbered lines on a page than this are no line numbers. */
	private static final int LINE_NUMBERS = 5;
	private static final String PAGE_NUMBER = "[-–—\\s]*(?:\\d{1,6}|[ivxlIVXL]{1,6})[-–—\\s]*|(?:Page|PAGE) \\d+(?: of \\d+)?|第\\s*\\d+\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d+\\s*页)?";

	private PdfFurniture() {
	}

	static List<PdfLine> remove(List<Page> pages, List<List<PdfLine>> lines) {
		Set<String> repeated = repeated(pages, lines);
		List<PdfLine> kept = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			float height = pages.get(i).height();
			List<PdfLine> page = withoutLineNumbers(lines.get(i));
			for (PdfLine line : page) {
				String text = line.text();
				boolean edge = edge(line, height) != 0 || isOutermost(line, page);
				if (!TypesetterMarks.isMark(text) && !(edge && (text.matches(PAGE_NUMBER) || repeated.contains(key(line, height))))) {
					kept.add(line);
				}
			}
		}
		return kept;
	}

	/** What stands at the same end of at least two pages and of a third of them, numbers set aside. */
	private static Set<String> repeated(List<Page> pages, List<List<PdfLine>> lines) {
		Map<String, Integer> counts = new HashMap<>();
		for (int i = 0; i < pages.size(); i++) {
			Set<String> keys = new HashSet<>();
			for (PdfLine line : lines.get(i)) {
				if (edge(line, pages.get(i).height()) != 0) {
					keys.add(key(line, pages.get(i).height()));
				}
			}
			keys.forEach(key -> counts.merge(key, 1, Integer::sum));
		}
		int enough = Math.max(2, pages.size() / 3);
		counts.values().removeIf(count -> count < enough);
		return counts.keySet();
	}

	private static String key(PdfLine line, float height) {
		return edge(line, height) + line.text().replaceAll("\\d+", "#");
	}

	private static int edge(PdfLine line, float height) {
		return line.y() < EDGE * height ? -1 : line.y() > (1 - EDGE) * height ? 1 : 0;
	}

	private static boolean isOutermost(PdfLine line, List<PdfLine> page) {
		return page.stream().noneMatch(other -> other.y() < line.y()) || page.stream().noneMatch(other -> other.y() > line.y());
	}

	/** Line numbers count up from 1 on each page, or go on from the page before, and stand left of all text. */
	private static List<PdfLine> withoutLineNumbers(List<PdfLine> page) {
		List<PdfLine> numbered = page.stream().filter(line -> line.words().getFirst().text().matches("\\d{1,3}"))
				.sorted(Comparator.comparingDouble(PdfLine::y)).toList();
		int rising = 0;
		int last = -1;
		for (PdfLine line : numbered) {
			int number = Integer.parseInt(line.words().getFirst().text());
			rising += number == last + 1 ? 1 : 0;
			last = number;
		}
		if (rising + 1 < LINE_NUMBERS || rising + 1 < numbered.size() * 3 / 4) {
			return page;
		}
		Set<PdfLine> numbers = new HashSet<>(numbered);
		float edge = numbered.stream().map(line -> line.words().getFirst().right()).max(Float::compare).orElse(0f) + 3;
		List<PdfLine> text = new ArrayList<>();
		for (PdfLine line : page) {
			boolean hasNumber = numbers.contains(line) && line.words().getFirst().right() <= edge;
			if (!hasNumber) {
				text.add(line);
			} else if (line.words().size() > 1) {
				text.add(line.withoutFirstWord());
			}
		}
		float left = leftOf(text);
		return text.stream().map(line -> line.in(left, line.margin(), line.block())).toList();
	}

	private static float leftOf(List<PdfLine> lines) {
		List<Float> begins = lines.stream().map(PdfLine::x).sorted().toList();
		for (int i = 0; i + 1 < begins.size(); i++) {
			if (begins.get(i + 1) - begins.get(i) < 2) {
				return begins.get(i);
			}
		}
		return begins.isEmpty() ? 0 : begins.getFirst();
	}
}
