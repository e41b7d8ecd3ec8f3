// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.Arrays;
import java.util.BitSet;

import org.policycoder.model.text.Letters;

/**
 * The lines of a text that are not blank, and where its paragraphs begin. A text is either wrapped at a width, or has one
 * line for each paragraph; which of them, the lengths of its lines tell.
 */
final class Layout {
	/** How sure it is that a paragraph begins with a line. */
	enum Opening {
		/** It does: the line before ended early, or a blank line or an indent is between. */
		SURE,
		/** The line before was full, but ended as paragraphs end. */
		LIKELY,
		/** The line before was full and ended inside a sentence. */
		WRAPPED
	}

	private static final int LONGEST_WRAPPED = 132;
	private static final int SHORTEST_WRAPPED = 55;
	private static final int LONGEST_MARGIN = 40;
	private static final int LEAST_WIDTH_LATIN = 30;
	private static final int LEAST_WIDTH_EAST_ASIAN = 20;
	private static final int MOST_SLACK = 16;
	private static final int LONGEST_ENUMERATOR = 5;
	private static final int RAGGED_LATIN = 14;
	private static final int RAGGED_EAST_ASIAN = 3;

	private final String text;
	private int[] starts = new int[256];
	private int[] contents = new int[256];
	private int[] ends = new int[256];
	private int[] blanks = new int[256];
	private int count;
	private final int margin;
	private final int width;
	private final int slack;
	private final boolean indenting;
	private final boolean spaced;
	private boolean longLines;

	Layout(String text) {
		this.text = text;
		scan();
		drop(PageMarks.find(text, contents, ends, count));
		while (isSpacedOut())
			for (int line = 1; line < count; line++)
				blanks[line] = Math.max(0, blanks[line] - 1);
		margin = margin();
		width = wrapWidth();
		slack = width > 0 ? slack() : 0;
		spaced = spaces();
		indenting = width > 0 && indentsParagraphs();
	}

	private void scan() {
		int blank = 1;
		int length = text.length();
		for (int start = 0; start < length;) {
			int feed = text.indexOf('\n', start);
			int end = feed < 0 ? length : feed;
			int content = start;
			while (content < end && Letters.isSpace(text.charAt(content)))
				content++;
			if (content == end)
				blank++;
			else {
				int last = end;
				while (Letters.isSpace(text.charAt(last - 1)))
					last--;
				add(start, content, last, blank);
				blank = 0;
			}
			start = end + 1;
		}
	}

	private void add(int start, int content, int end, int blank) {
		if (count == starts.length) {
			int capacity = count * 2;
			starts = Arrays.copyOf(starts, capacity);
			contents = Arrays.copyOf(contents, capacity);
			ends = Arrays.copyOf(ends, capacity);
			blanks = Arrays.copyOf(blanks, capacity);
		}
		starts[count] = start;
		contents[count] = content;
		ends[count] = end;
		blanks[count] = blank;
		count++;
	}

	/** Drops lines; what stood around them goes on, unless a blank line was among them and a sentence had ended. */
	private void drop(BitSet dropped) {
		if (dropped.isEmpty())
			return;
		int kept = 0;
		int blank = 0;
		boolean gap = false;
		for (int line = 0; line < count; line++) {
			if (dropped.get(line)) {
				blank += blanks[line];
				gap = true;
				continue;
			}
			starts[kept] = starts[line];
			contents[kept] = contents[line];
			ends[kept] = ends[line];
			blanks[kept] = !gap || kept == 0 ? blanks[line] : blank + blanks[line] > 0 && endsSentence(kept - 1) ? 1 : 0;
			kept++;
			blank = 0;
			gap = false;
		}
		count = kept;
	}

	/** Returns the indent that nearly all lines have at least. */
	private int margin() {
		int[] indents = new int[LONGEST_MARGIN + 1];
		for (int line = 0; line < count; line++)
			indents[Math.min(LONGEST_MARGIN, contents[line] - starts[line])]++;
		int margin = 0;
		for (int less = indents[0]; margin < LONGEST_MARGIN && less * 50 <= count; less += indents[margin])
			margin++;
		return margin == LONGEST_MARGIN ? 0 : margin;
	}

	/** Returns whether blank lines stand between nearly all lines, so that one more or less between two says nothing. */
	private boolean isSpacedOut() {
		int apart = 0;
		for (int line = 1; line < count; line++)
			if (blanks[line] > 0)
				apart++;
		return count > 1 && apart * 10 >= (count - 1) * 9;
	}

	/**
	 * Returns the width at which the text is wrapped, or 0 if it is not: a good share of its lines would have to be nearly as
	 * long as each other, and few a good deal longer.
	 */
	private int wrapWidth() {
		int[] lengths = new int[LONGEST_WRAPPED + 2];
		int eastAsian = 0;
		for (int line = 0; line < count; line++) {
			lengths[Math.min(ends[line] - starts[line], LONGEST_WRAPPED + 1)]++;
			if (Letters.isEastAsian(text.charAt(ends[line] - 1)) || Letters.isEastAsian(text.charAt(contents[line])))
				eastAsian++;
		}
		longLines = lengths[LONGEST_WRAPPED + 1] > 0;
		int ragged = eastAsian * 2 > count ? RAGGED_EAST_ASIAN : RAGGED_LATIN;
		int least = eastAsian * 2 > count ? LEAST_WIDTH_EAST_ASIAN : LEAST_WIDTH_LATIN;
		int width = 0;
		int most = 0;
		int full = 0;
		for (int length = 0; length <= LONGEST_WRAPPED; length++) {
			full += lengths[length] - (length > ragged ? lengths[length - ragged - 1] : 0);
			if (length >= least && full > most) {
				most = full;
				width = length;
			}
		}
		if (most * 4 < count || lengths[LONGEST_WRAPPED + 1] * 6 > count || !goesOn(width - ragged, width))
			return 0;
		while (width < LONGEST_WRAPPED && lengths[width + 1] * 200 > count)
			width++;
		return width;
	}

	/** Returns whether many of the lines of that length break off inside a sentence: the next begins small, or there is no stop. */
	private boolean goesOn(int least, int most) {
		int full = 0;
		int broken = 0;
		for (int line = 0; line + 1 < count; line++) {
			int length = ends[line] - starts[line];
			if (length < least || length > most || afterBlank(line + 1))
				continue;
			full++;
			char last = text.charAt(ends[line] - 1);
			char next = text.charAt(contents[line + 1]);
			if (opensSmall(line + 1) || Letters.isEastAsian(next) && (Character.isLetterOrDigit(last) || last == '，' || last == '、'))
				broken++;
		}
		return broken * 5 >= full * 2;
	}

	/** Returns whether a line opens with a small letter, which is no enumerator: a), i. */
	private boolean opensSmall(int line) {
		int at = contents[line];
		int end = Math.min(ends[line], at + LONGEST_ENUMERATOR);
		if (text.charAt(at) < 'a' || text.charAt(at) > 'z')
			return false;
		while (at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z')
			at++;
		return at == end || text.charAt(at) != ')' && text.charAt(at) != '.';
	}

	/** Returns whether the paragraphs of a wrapped text open with an indent: most lines behind one that ended early are indented. */
	private boolean indentsParagraphs() {
		int opening = 0;
		int indented = 0;
		for (int line = 1; line < count; line++)
			if (!afterBlank(line) && endedEarly(line - 1, line)) {
				opening++;
				if (indent(line) > 0)
					indented++;
			}
		return opening > 0 && indented * 4 >= opening * 3;
	}

	/** Returns how many lines are not blank. */
	int count() {
		return count;
	}

	/** Returns the last line that begins before a place, or -1 if none does. */
	int lineAt(int place) {
		int found = Arrays.binarySearch(contents, 0, count, place);
		return found >= 0 ? found - 1 : -found - 2;
	}

	/** Returns where the line begins, its indent included. */
	int start(int line) {
		return starts[line];
	}

	/** Returns where the first character that is not blank stands. */
	int content(int line) {
		return contents[line];
	}

	/** Returns where the line ends, without blanks at its end. */
	int end(int line) {
		return ends[line];
	}

	/** Returns how long the lines are together, without indents and line ends; stops counting beyond {@code most}. */
	int length(int from, int to, int most) {
		int length = 0;
		for (int line = from; line < to && length <= most; line++)
			length += ends[line] - contents[line];
		return length;
	}

	/** Returns how far the line is indented beyond the margin that the whole text has. */
	int indent(int line) {
		return Math.max(0, contents[line] - starts[line] - margin);
	}

	/** Returns whether a blank line, or nothing, stands before the line. */
	boolean afterBlank(int line) {
		return blanks[line] > 0;
	}

	/**
	 * Returns whether blank lines set paragraphs apart, so that what stands without one does not: a few in a wrapped text, whose
	 * paragraphs are seen otherwise, most of them in another.
	 */
	private boolean spaces() {
		int apart = 0;
		for (int line = 1; line < count; line++)
			if (afterBlank(line))
				apart++;
		return apart * (width > 0 ? 100 : 2) >= count;
	}

	/** Returns whether the line is set apart from the one before: by a blank line, or in a text without such by being a paragraph. */
	boolean apart(int line) {
		return afterBlank(line) || !spaced && opening(line) != Opening.WRAPPED;
	}

	/** As {@link #apart(int)} for a line that opens with the words of a label: such a line needs no indent. */
	boolean headingApart(int line) {
		return afterBlank(line) || !spaced && headingOpening(line) != Opening.WRAPPED;
	}

	/** Returns whether the line is set apart from the one behind. */
	boolean apartBelow(int line) {
		return line + 1 == count || apart(line + 1);
	}

	/** Returns whether lines end so unevenly that a full one says little. */
	boolean ragged() {
		return slack > 0;
	}

	/** Returns whether the text is wrapped. */
	boolean wrapped() {
		return width > 0;
	}

	/** Returns whether a line may go on with the one before though the text is not wrapped as a whole: that is long, and none is longer than wrapped ones are. */
	boolean mayGoOn(int line) {
		return !longLines && ends[line - 1] - starts[line - 1] >= SHORTEST_WRAPPED;
	}

	/** Returns how sure it is that a paragraph begins with the line. */
	Opening opening(int line) {
		if (width == 0 || afterBlank(line))
			return Opening.SURE;
		int indent = indent(line);
		int before = line - 1;
		if (indent > indent(before))
			return Opening.SURE;
		if (endedEarly(before, line))
			return Opening.SURE;
		return endsSentence(before) && !(indenting && indent == 0) ? Opening.LIKELY : Opening.WRAPPED;
	}

	/** As {@link #opening(int)} for a line that opens with the words of a label: such a line needs no indent. */
	Opening headingOpening(int line) {
		Opening opening = opening(line);
		return opening == Opening.WRAPPED && endsSentence(line - 1) ? Opening.LIKELY : opening;
	}

	/** Returns whether the first word of a line would have found room in the line before. */
	private boolean endedEarly(int before, int line) {
		int word = contents[line];
		while (word < ends[line] && !Letters.isBlank(text.charAt(word)) && !Letters.isEastAsian(text.charAt(word)))
			word++;
		boolean eastAsian = word < ends[line] && Letters.isEastAsian(text.charAt(word));
		int room = width - (ends[before] - starts[before]);
		return eastAsian ? room > 2 : word - contents[line] + 1 + slack <= room;
	}

	/**
	 * Returns how much room lines leave at their end though the next word would have fitted in, as in text that was set in
	 * proportional type: seen where a line goes on with a small letter.
	 */
	private int slack() {
		int[] rooms = new int[MOST_SLACK + 1];
		int lines = 0;
		for (int line = 1; line < count; line++) {
			if (opensSmall(line) && !afterBlank(line) && indent(line) <= indent(line - 1)) {
				int word = contents[line];
				while (word < ends[line] && !Letters.isBlank(text.charAt(word)))
					word++;
				int room = width - (ends[line - 1] - starts[line - 1]) - (word - contents[line] + 1) + 1;
				rooms[Math.max(0, Math.min(MOST_SLACK, room))]++;
				lines++;
			}
		}
		int rest = lines / 20;
		int slack = MOST_SLACK;
		while (slack > 0 && rooms[slack] <= rest) {
			rest -= rooms[slack];
			slack--;
		}
		return slack;
	}

	/** Returns whether a line ends like a paragraph, not inside a sentence. */
	private boolean endsSentence(int line) {
		int end = ends[line];
		char last = text.charAt(end - 1);
		if (".;:—。；：”’".indexOf(last) >= 0 || last == '-' && text.charAt(end - 2) == '-' || last == '\'' && text.charAt(end - 2) == '\'')
			return true;
		return text.startsWith("; and", end - 5) || text.startsWith("; or", end - 4);
	}

	@Override
	public String toString() {
		return width == 0 ? "one line a paragraph" : "wrapped at " + width + ", slack " + slack + (indenting ? ", indented" : "");
	}
}
