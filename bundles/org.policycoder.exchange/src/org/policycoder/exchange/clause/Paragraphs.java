// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The paragraphs of a text. In a text with a line per paragraph each line is one; in a text with hard-wrapped lines, as
 * the U.S. Government Publishing Office prints them, a paragraph opens after an empty line or with an indented line.
 */
final class Paragraphs {
	/** The longest line of a hard-wrapped text, with some play for a long word. */
	private static final int WRAPPED = 90;

	/** A paragraph without the white space around it. */
	record Span(int begin, int end) {}

	private final String text;
	private final boolean wrapped;

	private Paragraphs(String text, boolean wrapped) {
		this.text = text;
		this.wrapped = wrapped;
	}

	static Paragraphs of(String text) {
		return new Paragraphs(text, isWrapped(text));
	}

	/** Hard-wrapped: hardly any long line, and at least a third of the lines near to the width that the text seems to have. */
	private static boolean isWrapped(String text) {
		List<Integer> lengths = text.lines().map(line -> line.stripTrailing().length()).filter(length -> length > 0).toList();
		int width = lengths.stream().mapToInt(Integer::intValue).filter(length -> length <= WRAPPED).max().orElse(0);
		long beyond = lengths.stream().filter(length -> length > WRAPPED).count();
		long full = lengths.stream().filter(length -> length <= WRAPPED && length >= width * 3 / 4).count();
		return lengths.size() > 8 && width > 24 && beyond * 20 <= lengths.size() && full * 3 >= lengths.size();
	}

	/** Returns the paragraphs between two offsets. */
	List<Span> between(int begin, int end) {
		List<Span> spans = new ArrayList<>();
		int open = -1;
		int openEnd = -1;
		int indent = -1;
		for (int line = begin; line < end;) {
			int lineEnd = text.indexOf('\n', line);
			lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
			int from = skipBlank(line, lineEnd);
			int to = trimBlank(from, lineEnd);
			boolean continues = wrapped && open >= 0 && from < to && from - line <= indent;
			if (!continues && open >= 0) {
				spans.add(new Span(open, openEnd));
				open = -1;
			}
			if (from < to) {
				open = open < 0 ? from : open;
				openEnd = to;
				indent = from - line;
			}
			line = lineEnd + 1;
		}
		if (open >= 0) {
			spans.add(new Span(open, openEnd));
		}
		return spans;
	}

	/**
	 * Returns the paragraphs between two offsets without the title lines at the beginning: those before the first one that
	 * ends like a sentence. If none does, all are returned.
	 */
	Stream<Span> afterTitle(int begin, int end) {
		List<Span> spans = between(begin, end);
		int first = 0;
		while (first < spans.size() && !isSentence(spans.get(first))) {
			first++;
		}
		return spans.subList(first == spans.size() ? 0 : first, spans.size()).stream();
	}

	private boolean isSentence(Span span) {
		int last = span.end() - 1;
		while (last > span.begin() && ")）]”’\"'".indexOf(text.charAt(last)) >= 0) {
			last--;
		}
		return ".。;；:：!！?？".indexOf(text.charAt(last)) >= 0;
	}

	private int skipBlank(int from, int to) {
		int at = from;
		while (at < to && isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private int trimBlank(int from, int to) {
		int at = to;
		while (at > from && isBlank(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
