// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.BitSet;
import java.util.List;

import org.policycoder.model.text.Letters;
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
	private static final int MOST_ENTRIES = 600;
	private static final int LONGEST_NAME = 40;
	/** Looking for tables is bounded, whatever a text repeats. */
	private static final int MOST_TABLES = 50;
	private static final int MOST_TRIES = 5;

	private final String text;
	private final Layout layout;
	private final NumberingStyle style;
	private final List<Candidate> candidates;
	/** For each candidate that may be an entry, the one before with the same level and number. */
	private final int[] previous;
	private final LastPlaces numbers;
	/** The candidates by heading; known once a number comes again. */
	private LastPlaces headings;
	private final BitSet lines = new BitSet();
	private final String[] names;

	private ContentsTables(String text, Layout layout, NumberingStyle style, List<Candidate> candidates) {
		this.text = text;
		this.layout = layout;
		this.style = style;
		this.candidates = candidates;
		previous = new int[candidates.size()];
		numbers = new LastPlaces(candidates.size());
		names = style.parts().contents().toArray(String[]::new);
	}

	/** Marks the entries of tables of contents, and drops the labels that stand in such tables only; returns the lines of the tables. */
	static BitSet mark(String text, Layout layout, NumberingStyle style, List<Candidate> candidates) {
		ContentsTables tables = new ContentsTables(text, layout, style, candidates);
		tables.mark();
		return tables.lines;
	}

	private void mark() {
		headed();
		for (int i = 0; i < previous.length; i++)
			if (isMajor(candidates.get(i)))
				previous[i] = numbers.put(number(candidates.get(i)), i);
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
			if (!style.parts().contentsLabels().isEmpty())
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

	/**
	 * Looks for tables under a line that is nothing but their name. Their entries may be of any level, since all of them come again
	 * in the same order behind the table.
	 */
	private void headed() {
		int next = 0;
		int tables = 0;
		for (int line = 0; line < layout.count() && tables < MOST_TABLES; line++) {
			if (!isName(line))
				continue;
			tables++;
			while (next < candidates.size() && candidates.get(next).line <= line)
				next++;
			if (next == candidates.size())
				return;
			int body = body(next);
			if (body < 0)
				continue;
			for (int i = next; i < body; i++)
				candidates.get(i).contents = true;
			lines.set(line, candidates.get(body).line);
		}
	}

	/** Returns whether a line is what announces a table of contents, and no more, whatever blanks are in it. */
	private boolean isName(int line) {
		int content = layout.content(line);
		if (layout.end(line) - content > LONGEST_NAME)
			return false;
		char first = small(text.charAt(content));
		for (String cue : names) {
			if (small(cue.charAt(0)) != first)
				continue;
			int at = content;
			int letter = 0;
			while (at < layout.end(line)) {
				char c = text.charAt(at++);
				if (Letters.isBlank(c))
					continue;
				while (letter < cue.length() && Letters.isBlank(cue.charAt(letter)))
					letter++;
				if (letter == cue.length() || small(c) != small(cue.charAt(letter)))
					break;
				letter++;
				if (letter == cue.length() && at == layout.end(line))
					return true;
			}
		}
		return false;
	}

	/** Returns the candidate with which the body begins behind a table of contents whose first entry that is, or -1 if it is no such table. */
	private int body(int first) {
		long[] behind = candidates.subList(first, candidates.size()).stream().mapToLong(this::heading).toArray();
		int tries = 0;
		for (int body = 1; body < behind.length && body <= MOST_ENTRIES && tries < MOST_TRIES; body++)
			if (behind[body] == behind[0]) {
				if (comeAgain(behind, body))
					return first + body;
				tries++;
			}
		return -1;
	}

	/** Returns whether most of the headings before a place come again behind it in the same order. */
	private static boolean comeAgain(long[] headings, int body) {
		int missing = 0;
		int at = body;
		for (int entry = 0; entry < body && missing * 10 <= body * 3; entry++) {
			int found = at;
			while (found < headings.length && headings[found] != headings[entry])
				found++;
			if (found == headings.length)
				missing++;
			else
				at = found + 1;
		}
		return missing * 10 <= body * 3;
	}

	/** Returns whether a candidate may be an entry: a division or section with no sentence, and hardly any text, before the next candidate. */
	private boolean isEntry(int index) {
		Candidate candidate = candidates.get(index);
		if (!isMajor(candidate) || text.charAt(layout.end(candidate.line) - 1) == '。')
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
		if (candidate.inside())
			return false;
		for (Reading reading : candidate.readings)
			if (reading.level() != null
					&& (!reading.level().heading() && !reading.level().continuous() || reading.level().numbering() == Level.Numbering.NONE))
				return false;
		return true;
	}

	private boolean isUnnumbered(int index) {
		Reading reading = candidates.get(index).readings.get(0);
		return !candidates.get(index).inside() && reading.level() != null && reading.level().heading()
				&& reading.pattern().numeral() == Numeral.NOTHING;
	}

	/** Returns whether a division without a number, with which a table ends, comes again behind it, whatever blanks are in its label. */
	private boolean opensAgain(int index) {
		String label = label(candidates.get(index));
		for (int later = index + 1; later < candidates.size(); later++)
			if (isUnnumbered(later) && label(candidates.get(later)).equals(label))
				return true;
		return false;
	}

	private String label(Candidate candidate) {
		return text.substring(candidate.begin, candidate.labelEnd).replaceAll("[\\s\u3000]", "");
	}

	/** Looks for tables in a run of entries; a number that repeats, or begins anew, begins another table or ends the last. */
	private void run(int from, int to) {
		for (int begin = from; begin < to;) {
			int cut = begin + 1;
			while (cut < to && previous[cut] < begin && !beginsAnew(cut))
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
			if (comesAgain(i, to) || announced && numbers.get(number(candidates.get(i))) >= to)
				again++;
		if (last - first >= 2 && (again * 10 >= (last - first) * 6 || again >= LEAST_ENTRIES && announced)) {
			while (last < candidates.size() && isUnnumbered(last) && opensAgain(last))
				last++;
			for (int i = first; i < last; i++) {
				candidates.get(i).contents = true;
				lines.set(candidates.get(i).line);
			}
		} else
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
		Candidate candidate = candidates.get(index);
		if (candidate.readings.get(0).level() == null)
			return true;
		if (numbers.get(number(candidate)) < to)
			return false;
		if (headings == null)
			headings = headings();
		return headings.get(heading(candidate)) >= to;
	}

	/** Returns the last places of the headings whose number was there before. */
	private LastPlaces headings() {
		LastPlaces lasts = new LastPlaces(candidates.size());
		for (int i = 0; i < candidates.size(); i++)
			if (isMajor(candidates.get(i)) && previous[i] != LastPlaces.NONE)
				lasts.put(heading(candidates.get(i)), i);
		return lasts;
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
		for (String cue : style.parts().contents())
			for (int at = since; at < begin; at++)
				if (isAt(cue, at, begin))
					return true;
		return false;
	}

	/** Returns whether a phrase in small letters stands at a place, whatever the case and the blanks there. */
	private boolean isAt(String phrase, int from, int to) {
		int at = from;
		for (int i = 0; i < phrase.length(); i++) {
			if (at >= to)
				return false;
			char c = text.charAt(at++);
			if (c <= ' ' && Character.isWhitespace(c)) {
				c = ' ';
				while (at < to && text.charAt(at) <= ' ' && Character.isWhitespace(text.charAt(at)))
					at++;
			}
			if (small(c) != phrase.charAt(i))
				return false;
		}
		return true;
	}

	/** Returns the small letter of a capital one; most characters are none, which is seen at once. */
	private static char small(char c) {
		if (c < 0x80)
			return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
		return Letters.isEastAsian(c) ? c : Character.toLowerCase(c);
	}

	private static long number(Candidate candidate) {
		Reading reading = candidate.readings.get(0);
		return (reading.level() == null ? -1 : reading.level().rank()) + reading.key() * Long.SIZE;
	}

	/** Returns what a heading and its entry have in common: level, number, and the first letters of the caption. */
	private long heading(Candidate candidate) {
		long hash = number(candidate);
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
