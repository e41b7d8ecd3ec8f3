// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.policycoder.segmentation.Candidate.Reading;

/**
 * Finds the tables of contents among the candidates: runs of labels of divisions and sections with hardly any text between,
 * which come again later. Their entries are no provisions.
 */
final class ContentsTables {
	private static final int LONGEST_ENTRY = 260;
	private static final int LEAST_ENTRIES = 3;
	private static final int LONGEST_SUBHEADING = 10;
	private static final int CUE_REACH = 400;
	private static final int CAPTION_LETTERS = 16;

	private final String text;
	private final Layout layout;
	private final NumberingStyle style;
	private final List<Candidate> candidates;
	private final long[] headings;
	/** By heading, the last candidate that opens with it. */
	private final Map<Long, Integer> lasts = new HashMap<>();

	private ContentsTables(String text, Layout layout, NumberingStyle style, List<Candidate> candidates) {
		this.text = text;
		this.layout = layout;
		this.style = style;
		this.candidates = candidates;
		headings = new long[candidates.size()];
	}

	/** Marks the entries of tables of contents, and drops the labels that stand in such tables only. */
	static void mark(String text, Layout layout, NumberingStyle style, List<Candidate> candidates) {
		new ContentsTables(text, layout, style, candidates).mark();
	}

	private void mark() {
		for (int i = 0; i < headings.length; i++)
			if (!candidates.get(i).inside() && isMajor(candidates.get(i))) {
				headings[i] = heading(candidates.get(i));
				lasts.put(headings[i], i);
			}
		for (int from = 0; from < candidates.size();) {
			int to = from;
			while (to < candidates.size() && isEntry(to))
				to++;
			if (to - from >= LEAST_ENTRIES)
				run(from, to);
			else if (to > from)
				cued(from, to);
			from = Math.max(to, from + 1);
		}
		Candidate dropped = null;
		for (Candidate candidate : candidates) {
			candidate.readings.removeIf(reading -> reading.level() == null);
			if (candidate.readings.isEmpty())
				candidate.contents = true;
			if (dropped != null) {
				candidate.afterParagraph = true;
				candidate.quotationEnded |= dropped.quotationEnded;
				candidate.omission |= dropped.omission;
			}
			dropped = candidate.contents ? candidate : null;
		}
	}

	/** Returns whether a candidate may be an entry: a division or section with hardly any text before the next candidate. */
	private boolean isEntry(int index) {
		Candidate candidate = candidates.get(index);
		if (candidate.inside() || !isMajor(candidate))
			return false;
		boolean last = index + 1 == candidates.size();
		int until = last ? layout.count() : candidates.get(index + 1).line;
		return layout.length(candidate.line, until, LONGEST_ENTRY) <= LONGEST_ENTRY && !hasBody(candidate.line + 1, until);
	}

	/** Returns whether the lines hold a paragraph that is set apart: an entry has none. */
	private boolean hasBody(int from, int to) {
		for (int line = from; line < to; line++)
			if (layout.afterBlank(line) && layout.end(line) - layout.content(line) > LONGEST_SUBHEADING)
				return true;
		return false;
	}

	private static boolean isMajor(Candidate candidate) {
		for (Reading reading : candidate.readings)
			if (reading.level() != null && (!reading.level().heading() && !reading.level().continuous() || reading.level().numbering() == Level.Numbering.NONE))
				return false;
		return true;
	}

	/** Looks for tables in a run of entries; a number that repeats, or begins anew, begins another table or ends the last. */
	private void run(int from, int to) {
		for (int begin = from; begin < to;) {
			Set<Reading> seen = new HashSet<>();
			int cut = begin;
			while (cut < to && seen.add(number(cut)) && (cut == begin || !beginsAnew(cut)))
				cut++;
			table(begin, cut, cut < to);
			begin = cut;
		}
	}

	private void table(int from, int to, boolean ends) {
		int first = from;
		boolean announced = isAnnounced(from);
		while (!announced && first < to && !comesAgain(first, to))
			first++;
		int last = to;
		while (!ends && last > first && !comesAgain(last - 1, to))
			last--;
		int again = 0;
		for (int i = first; i < last; i++)
			if (comesAgain(i, to))
				again++;
		if (last - first >= 2 && (again * 10 >= (last - first) * 6 || again >= LEAST_ENTRIES && announced))
			for (int i = first; i < last; i++)
				candidates.get(i).contents = true;
		else
			cued(from, to);
	}

	/** Returns whether the number of an entry is lower than that of the entry right before: a heading, then the table under it. */
	private boolean beginsAnew(int index) {
		Reading before = candidates.get(index - 1).readings.get(0);
		Reading here = candidates.get(index).readings.get(0);
		return here.level() == before.level() && here.level() != null && here.level().continuous() && here.key() < before.key();
	}

	/** Returns whether the same heading, by level, number and caption, comes again behind the run. */
	private boolean comesAgain(int index, int to) {
		if (candidates.get(index).readings.get(0).level() == null)
			return true;
		return lasts.getOrDefault(headings[index], 0) >= to;
	}

	/** Marks entries that are announced as such: "amended by inserting after the item relating to section 5 the following". */
	private void cued(int from, int to) {
		for (int i = from; i < to && candidates.get(i).quoteMarks > 0 && (i > from || isAnnounced(i)); i++)
			candidates.get(i).contents = true;
	}

	/** Returns whether the text since the candidate before speaks of a table of contents. */
	private boolean isAnnounced(int index) {
		int begin = candidates.get(index).begin;
		int since = Math.max(index == 0 ? 0 : candidates.get(index - 1).begin, begin - CUE_REACH);
		String before = text.substring(since, begin).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
		return style.parts().contents().stream().anyMatch(before::contains);
	}

	private Reading number(int index) {
		Reading reading = candidates.get(index).readings.get(0);
		return new Reading(reading.level(), null, reading.key());
	}

	/** Returns what a heading and its entry have in common: level, number, and the first letters of the caption. */
	private long heading(Candidate candidate) {
		Reading reading = candidate.readings.get(0);
		long hash = (reading.level() == null ? -1 : reading.level().rank()) * 31L + reading.key();
		int letters = 0;
		int line = candidate.line;
		for (int at = candidate.labelEnd; letters < CAPTION_LETTERS; at++) {
			if (at >= layout.end(line)) {
				if (letters > 0 || line > candidate.line || line + 1 >= layout.count())
					break;
				line++;
				at = layout.content(line);
			}
			char c = text.charAt(at);
			if (letters > 0 && (c == '(' || c == '（' || c == '…' || c == '\t'))
				break;
			if (Character.isLetter(c)) {
				hash = hash * 0x9E3779B97F4A7C15L + Character.toUpperCase(Characters.fold(c));
				letters++;
			}
		}
		return hash;
	}
}
