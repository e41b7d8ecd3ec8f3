// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.internal.PdfLine.Part;

/** Finds the notes at the foot of pages and columns: the last lines of one, smaller than the text, of which the first opens with a mark. */
final class PdfNotes {
	/** Notes are smaller than this share of the text. */
	private static final float SMALL = 0.93f;
	private static final Pattern MARK = Pattern.compile("[⁰¹²³⁴-⁹]+.*|\\d{1,3}|[*†‡§]{1,3}.*|[①-⑳㉑-㉟].*|[\\[〔【（(]\\d{1,3}[\\]〕】）)].*|注[：:\\d①-⑳].*");

	private PdfNotes() {
	}

	/** Returns the lines of all pages, those of notes marked. */
	static List<PdfLine> mark(List<List<PdfLine>> pages) {
		float text = usualSize(pages);
		List<PdfLine> lines = new ArrayList<>();
		for (List<PdfLine> page : pages) {
			int begin = lines.size();
			lines.addAll(page);
			int end = lines.size();
			while (end > begin) {
				int from = blockBegin(lines, begin, end);
				markEnd(lines, from, end, text);
				end = from;
			}
		}
		return lines;
	}

	private static int blockBegin(List<PdfLine> lines, int begin, int end) {
		int from = end - 1;
		while (from > begin && lines.get(from - 1).block() == lines.get(end - 1).block()) {
			from--;
		}
		return from;
	}

	private static void markEnd(List<PdfLine> lines, int begin, int end, float text) {
		int from = end;
		while (from > begin && lines.get(from - 1).part() == Part.TEXT && lines.get(from - 1).size() < SMALL * text) {
			from--;
		}
		while (from < end && !MARK.matcher(lines.get(from).words().getFirst().text()).matches()) {
			from++;
		}
		if (from > begin) {
			lines.subList(from, end).replaceAll(line -> line.as(Part.NOTE));
		}
	}

	/** The size of most characters, in points. */
	private static float usualSize(List<List<PdfLine>> pages) {
		Map<Integer, Integer> counts = new HashMap<>();
		pages.forEach(page -> page.forEach(
				line -> counts.merge(Math.round(line.size() * 2), line.words().stream().mapToInt(word -> word.text().length()).sum(), Integer::sum)));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2f).orElse(0f);
	}
}
