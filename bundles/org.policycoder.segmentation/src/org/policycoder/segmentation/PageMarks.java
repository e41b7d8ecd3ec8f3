// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines that belong to the pages on which a text was printed: page numbers that count on through the text, and the
 * running heads that stand beside them again and again. They stand in the middle of paragraphs and are no part of them. A bare
 * number needs several pages to be one, since lists and tables have such lines too; one between dashes, or one that calls itself
 * a page, is one at once.
 */
final class PageMarks {
	private static final Pattern MARK = Pattern
			.compile("(?:\\[\\[)?(?:Page |P\\. ?)?(?:[-—–―─－·•~]+ ?|第 ?)?(\\d{1,6})(?: ?[-—–―─－·•~]+| ?页.{0,12}| ?/ ?\\d{1,5}| of \\d{1,5}|\\]\\])?");
	/** The forms of marks, as {@link #form} writes them, that are nothing else. */
	private static final Pattern PLAIN = Pattern.compile("[-—–―─－·•~]+ ?# ?[-—–―─－·•~]+|第 ?# ?页.*|Page # of #|\\[\\[Page #\\]\\]");
	private static final String SIGNS = "-—–―─－·•~";
	private static final int LONGEST_MARK = 30;
	private static final int LONGEST_HEAD = 120;
	private static final int LEAST_PAGES = 3;
	private static final int LEAST_LINES = 8;

	/** A line that may be a mark, and the number in it. */
	private record Mark(int line, int page) {
	}

	private final String text;
	private final int[] contents;
	private final int[] ends;
	private final int count;
	private final BitSet found = new BitSet();

	private PageMarks(String text, int[] contents, int[] ends, int count) {
		this.text = text;
		this.contents = contents;
		this.ends = ends;
		this.count = count;
	}

	/** Returns which of the lines belong to pages; they are given by where their contents begin and end. */
	static BitSet find(String text, int[] contents, int[] ends, int count) {
		PageMarks marks = new PageMarks(text, contents, ends, count);
		marks.find();
		return marks.found;
	}

	private void find() {
		Map<String, List<Mark>> forms = new HashMap<>();
		for (int line = 0; line < count; line++)
			if (ends[line] - contents[line] <= LONGEST_MARK && mayBeMark(text.charAt(contents[line]), text.charAt(ends[line] - 1))) {
				Matcher matcher = MARK.matcher(text).region(contents[line], ends[line]);
				if (matcher.matches())
					forms.computeIfAbsent(form(line), form -> new ArrayList<>()).add(new Mark(line, Integer.parseInt(matcher.group(1))));
			}
		forms.forEach((form, marks) -> {
			if (PLAIN.matcher(form).matches() ? countOn(marks, 1, 1) : countOn(marks, LEAST_PAGES, LEAST_LINES)) {
				marks.forEach(mark -> found.set(mark.line));
				heads(marks);
			}
		});
	}

	/** Returns whether a line with that first and last character may be a mark: tells nearly all others without looking closer. */
	private static boolean mayBeMark(char first, char last) {
		return (isDigit(last) || last == ']' || last == '页' || SIGNS.indexOf(last) >= 0) && (isDigit(first) || first == '[' || first == 'P' || first == '第' || SIGNS.indexOf(first) >= 0);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Returns whether numbers count on, page after page. */
	private static boolean countOn(List<Mark> marks, int pages, int lines) {
		int steps = 0;
		for (int i = 1; i < marks.size(); i++)
			if (marks.get(i).page == marks.get(i - 1).page + 1 && marks.get(i).line - marks.get(i - 1).line >= lines)
				steps++;
		return marks.size() >= pages && steps * 10 >= (marks.size() - 1) * 9;
	}

	/** Adds the lines that stand beside the marks on many pages. */
	private void heads(List<Mark> marks) {
		Map<String, Set<Integer>> beside = new HashMap<>();
		for (Mark mark : marks)
			for (int line = Math.max(0, mark.line - 1); line < Math.min(count, mark.line + 2); line++)
				if (line != mark.line && ends[line] - contents[line] <= LONGEST_HEAD)
					beside.computeIfAbsent(form(line), form -> new HashSet<>()).add(line);
		for (Set<Integer> lines : beside.values())
			if (lines.size() >= LEAST_PAGES && lines.size() * 5 >= marks.size() * 2)
				lines.forEach(found::set);
	}

	/** Returns a line with one sign for each number. */
	private String form(int line) {
		return text.substring(contents[line], ends[line]).replaceAll("\\d+", "#");
	}
}
