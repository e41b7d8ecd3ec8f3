// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
	private static final Pattern MARK = Pattern.compile(
			"[\\[【]{0,2}(?:(?:page|seite|p[áa]gina)\\s*\\|?\\s*|p\\.\\s*)?(?:[-—–―─－·•~]+\\s*|第\\s*)?(\\d{1,6})"
					+ "(?:\\s*[-—–―─－·•~]+|\\s*页.{0,12}|\\s*/\\s*\\d{1,5}|\\s+(?:of|von|sur|de|di)\\s+\\d{1,5}|[\\]】]{1,2})?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** How a mark is set differs from page to page: dashes, blanks, capitals. */
	private static final Pattern DASHES = Pattern.compile("[-—–―─－·•~]+");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
	/** The forms of marks, as {@link #mark} writes them, that are nothing else. */
	private static final Pattern PLAIN = Pattern.compile("-#-|第#页.*|(?:page|seite|p[áa]gina)#(?:of|von|sur|de|di)#|\\[\\[page#\\]\\]");
	/** Numbers that count on up to one and the same last page. */
	private static final Pattern OF_ALL = Pattern.compile("#(?:/|of|von|sur|de|di)\\d+");
	private static final String SIGNS = "-—–―─－·•~";
	private static final int LONGEST_MARK = 30;
	private static final int LONGEST_HEAD = 120;
	private static final int LEAST_PAGES = 3;
	/** Of pages that say how many they are. */
	private static final int LEAST_OF_ALL = 2;
	private static final int LEAST_LINES = 8;

	/** A line that may be a mark, and the number in it. */
	private record Mark(int line, int page) {}

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
					forms.computeIfAbsent(mark(line, matcher), form -> new ArrayList<>()).add(new Mark(line, Integer.parseInt(matcher.group(1))));
			}
		forms.forEach((form, marks) -> {
			boolean plain = PLAIN.matcher(form).matches();
			int pages = plain ? 1 : OF_ALL.matcher(form).matches() ? LEAST_OF_ALL : LEAST_PAGES;
			if (countOn(marks, pages, plain ? 1 : LEAST_LINES)) {
				marks.forEach(mark -> found.set(mark.line));
				heads(marks);
			}
		});
	}

	/** Returns whether a line with that first and last character may be a mark: tells nearly all others without looking closer. */
	private static boolean mayBeMark(char first, char last) {
		return (isDigit(last) || "]】页".indexOf(last) >= 0 || SIGNS.indexOf(last) >= 0)
				&& (isDigit(first) || "[【PpSs第".indexOf(first) >= 0 || SIGNS.indexOf(first) >= 0);
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

	/** Returns the form of a mark, the same however it is set on a page: one sign for its number and for its dashes, no blanks. */
	private String mark(int line, Matcher matcher) {
		String before = text.substring(contents[line], matcher.start(1));
		String behind = text.substring(matcher.end(1), ends[line]);
		String form = DASHES.matcher(BLANKS.matcher(before + '#' + behind).replaceAll("")).replaceAll("-").toLowerCase(Locale.ROOT);
		return PLAIN.matcher(form.replaceAll("\\d+", "#")).matches() ? form.replaceAll("\\d+", "#") : form;
	}

	/** Returns a line with one sign for each number. */
	private String form(int line) {
		return text.substring(contents[line], ends[line]).replaceAll("\\d+", "#");
	}
}
