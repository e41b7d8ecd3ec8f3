// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.Arrays;

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
	private static final int RAGGED_LATIN = 14;
	private static final int RAGGED_EAST_ASIAN = 3;

	private final String text;
	private int[] starts = new int[256];
	private int[] contents = new int[256];
	private int[] ends = new int[256];
	private boolean[] afterBlank = new boolean[256];
	private int count;
	private final int width;
	private final boolean indenting;

	Layout(String text) {
		this.text = text;
		scan();
		width = wrapWidth();
		indenting = width > 0 && indentsParagraphs();
	}

	private void scan() {
		boolean blank = true;
		int length = text.length();
		for (int start = 0; start < length;) {
			int feed = text.indexOf('\n', start);
			int end = feed < 0 ? length : feed;
			int content = start;
			while (content < end && Characters.isSpace(text.charAt(content)))
				content++;
			if (content == end)
				blank = true;
			else {
				int last = end;
				while (Characters.isSpace(text.charAt(last - 1)))
					last--;
				add(start, content, last, blank);
				blank = false;
			}
			start = end + 1;
		}
	}

	private void add(int start, int content, int end, boolean blank) {
		if (count == starts.length) {
			int capacity = count * 2;
			starts = Arrays.copyOf(starts, capacity);
			contents = Arrays.copyOf(contents, capacity);
			ends = Arrays.copyOf(ends, capacity);
			afterBlank = Arrays.copyOf(afterBlank, capacity);
		}
		starts[count] = start;
		contents[count] = content;
		ends[count] = end;
		afterBlank[count] = blank;
		count++;
	}

	/** Returns the width at which the text is wrapped, or 0 if it is not: most lines would have to reach nearly to one width that few exceed. */
	private int wrapWidth() {
		int[] lengths = new int[LONGEST_WRAPPED + 2];
		int eastAsian = 0;
		for (int line = 0; line < count; line++) {
			lengths[Math.min(ends[line] - starts[line], LONGEST_WRAPPED + 1)]++;
			if (Characters.isEastAsian(text.charAt(ends[line] - 1)) || Characters.isEastAsian(text.charAt(contents[line])))
				eastAsian++;
		}
		if (lengths[LONGEST_WRAPPED + 1] * 25 > count)
			return 0;
		int beyond = lengths[LONGEST_WRAPPED + 1];
		int widest = LONGEST_WRAPPED;
		while (widest > 0 && beyond + lengths[widest] <= count / 50) {
			beyond += lengths[widest];
			widest--;
		}
		int full = 0;
		for (int length = Math.max(0, widest - (eastAsian * 2 > count ? RAGGED_EAST_ASIAN : RAGGED_LATIN)); length <= widest; length++)
			full += lengths[length];
		return widest > 20 && full * 4 >= count ? widest : 0;
	}

	/** Returns whether the paragraphs of a wrapped text open with an indent: most lines behind one that ended early are indented. */
	private boolean indentsParagraphs() {
		int opening = 0;
		int indented = 0;
		for (int line = 1; line < count; line++)
			if (!afterBlank[line] && endedEarly(line - 1, line)) {
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

	int indent(int line) {
		return contents[line] - starts[line];
	}

	/** Returns whether a blank line, or nothing, stands before the line. */
	boolean afterBlank(int line) {
		return afterBlank[line];
	}

	/** Returns whether a blank line, or nothing, stands behind the line. */
	boolean beforeBlank(int line) {
		return line + 1 == count || afterBlank[line + 1];
	}

	/** Returns whether the text is wrapped. */
	boolean wrapped() {
		return width > 0;
	}

	/** Returns how sure it is that a paragraph begins with the line. */
	Opening opening(int line) {
		if (width == 0 || afterBlank[line])
			return Opening.SURE;
		int indent = indent(line);
		int before = line - 1;
		if (indent > indent(before))
			return Opening.SURE;
		if (endedEarly(before, line))
			return Opening.SURE;
		return endsSentence(before) && !(indenting && indent == 0) ? Opening.LIKELY : Opening.WRAPPED;
	}

	/** Returns whether the first word of a line would have found room in the line before. */
	private boolean endedEarly(int before, int line) {
		int word = contents[line];
		while (word < ends[line] && !Characters.isBlank(text.charAt(word)) && !Characters.isEastAsian(text.charAt(word)))
			word++;
		boolean eastAsian = word < ends[line] && Characters.isEastAsian(text.charAt(word));
		int room = width - (ends[before] - starts[before]);
		return eastAsian ? room > 2 : word - contents[line] + 1 <= room;
	}

	/** Returns whether a line ends like a paragraph, not inside a sentence. */
	private boolean endsSentence(int line) {
		int end = ends[line];
		char last = text.charAt(end - 1);
		if (".;:—–。；：”’".indexOf(last) >= 0 || last == '-' && text.charAt(end - 2) == '-' || last == '\'' && text.charAt(end - 2) == '\'')
			return true;
		return (text.startsWith(" and", end - 4) || text.startsWith(" or", end - 3)) && text.lastIndexOf(';', end) >= end - 6;
	}
}
