// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the tables of contents among the candidates: runs of labels of divisions and sections with hardly any text between,
 * which come again later. Their entries are no provisions.
 */
final class ContentsTables {
	/** What an entry and the heading that it announces have in common. */
	private record Identity(Level level, long key) {
	}

	private static final int LONGEST_ENTRY = 260;
	private static final int LEAST_ENTRIES = 3;
	private static final int LONGEST_SUBHEADING = 10;
	private static final int CUE_REACH = 400;

	private final String text;
	private final Layout layout;
	private final NumberingStyle style;
	private final List<Candidate> candidates;

	private ContentsTables(String text, Layout layout, NumberingStyle style, List<Candidate> candidates) {
		this.text = text;
		this.layout = layout;
		this.style = style;
		this.candidates = candidates;
	}

	/** Marks the entries of tables of contents, and drops the labels that stand in such tables only. */
	static void mark(String text, Layout layout, NumberingStyle style, List<Candidate> candidates) {
		new ContentsTables(text, layout, style, candidates).mark();
	}

	private void mark() {
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
		int end = last ? text.length() : candidates.get(index + 1).begin;
		return end - candidate.begin <= LONGEST_ENTRY && !hasBody(candidate.line + 1, last ? layout.count() : candidates.get(index + 1).line);
	}

	/** Returns whether the lines hold a paragraph that is set apart: an entry has none. */
	private boolean hasBody(int from, int to) {
		for (int line = from; line < to; line++)
			if (layout.afterBlank(line) && layout.end(line) - layout.content(line) > LONGEST_SUBHEADING)
				return true;
		return false;
	}

	private static boolean isMajor(Candidate candidate) {
		for (Candidate.Reading reading : candidate.readings)
			if (reading.level() != null && (!reading.level().heading() && !reading.level().continuous() || reading.level().numbering() == Level.Numbering.NONE))
				return false;
		return true;
	}

	private void run(int from, int to) {
		Set<Identity> seen = new HashSet<>();
		int cut = from;
		while (cut < to && seen.add(identity(candidates.get(cut))) && (cut == from || !beginsAnew(cut)))
			cut++;
		Set<Identity> later = new HashSet<>();
		for (int i = cut; i < candidates.size(); i++)
			if (isMajor(candidates.get(i)))
				later.add(identity(candidates.get(i)));
		int first = from;
		while (first < cut && !comesAgain(first, later))
			first++;
		int last = cut;
		while (cut == to && last > first && !comesAgain(last - 1, later))
			last--;
		int again = 0;
		for (int i = first; i < last; i++)
			if (comesAgain(i, later))
				again++;
		if (last - first >= 2 && (again * 10 >= (last - first) * 6 || again >= LEAST_ENTRIES && isAnnounced(first)))
			for (int i = first; i < last; i++)
				candidates.get(i).contents = true;
		else
			cued(from, to);
		if (cut < to && cut > from)
			run(cut, to);
	}

	/** Returns whether the number of an entry is lower than that of the entry right before: a heading, then the table under it. */
	private boolean beginsAnew(int index) {
		Candidate.Reading before = candidates.get(index - 1).readings.get(0);
		Candidate.Reading here = candidates.get(index).readings.get(0);
		return here.level() == before.level() && here.level() != null && here.level().continuous() && here.key() < before.key();
	}

	private boolean comesAgain(int index, Set<Identity> later) {
		Candidate candidate = candidates.get(index);
		return candidate.readings.get(0).level() == null || later.contains(identity(candidate));
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

	private static Identity identity(Candidate candidate) {
		Candidate.Reading reading = candidate.readings.get(0);
		return new Identity(reading.level(), reading.key());
	}
}
