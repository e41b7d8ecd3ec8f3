// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.policycoder.segmentation.Provision;

/**
 * Text written from markup, together with the provisions that the markup marks. White space of the markup is collapsed;
 * lines are ended where the writer says so.
 */
final class TextFlow {
	private static final int BEGINNING = 80;

	private final StringBuilder out = new StringBuilder();
	private final Deque<Open> open = new ArrayDeque<>();
	private String space = "";
	private int breaks;
	/** Where the last line begins. */
	private int line;

	/** A provision that is being written; begins with the first character after it was opened. */
	private static final class Open {
		private final String label;
		private final String level;
		private final boolean heading;
		private final List<Provision> children = new ArrayList<>();
		private int begin = -1;

		Open(String label, String level, boolean heading) {
			this.label = label;
			this.level = level;
			this.heading = heading;
		}
	}

	TextFlow() {
		open.push(new Open("", "", true));
	}

	/** Writes running text; any white space becomes one space, none at the ends of lines. */
	TextFlow text(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isSpace(c)) {
				space = space.isEmpty() ? " " : space;
			} else if (isPrinted(c)) {
				put(c);
			}
		}
		return this;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isPrinted(char c) {
		return c != '\u00ad' && c != '\u200b' && c != '\ufeff' && c != 0;
	}

	/** Returns text as {@link #text} writes it on one line. */
	static String collapse(CharSequence text) {
		return new TextFlow().text(text).out.toString();
	}

	/** Writes preformatted text: its spaces and line ends stay. */
	TextFlow verbatim(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				out.append("\n".repeat(breaks));
				line = out.length();
				breaks = 1;
				space = "";
			} else if (c != '\r' && c != 0) {
				space = "";
				if (Character.isWhitespace(c)) {
					flushBreaks();
					out.append(c);
				} else {
					put(c);
				}
			}
		}
		return this;
	}

	private void put(char c) {
		if (breaks > 0) {
			flushBreaks();
			if (space.startsWith("\t")) {
				out.append(space);
			}
		} else if (!out.isEmpty()) {
			out.append(space);
		}
		space = "";
		for (Open provision : open) {
			if (provision.begin >= 0) {
				break;
			}
			provision.begin = out.length();
		}
		out.append(c);
	}

	private void flushBreaks() {
		if (!out.isEmpty()) {
			out.append("\n".repeat(breaks));
		}
		line = breaks > 0 ? out.length() : line;
		breaks = 0;
	}

	/** Separates what follows on the line by a tabulator, as the cells of a table. */
	TextFlow tab() {
		space = breaks > 0 ? "" : "\t";
		return this;
	}

	/**
	 * Goes on in a further column of a row of a table.
	 *
	 * @param count  how many columns further
	 * @param behind whether something was written in the row, so that what follows stands on the same line
	 */
	TextFlow columns(int count, boolean behind) {
		breaks = behind ? 0 : breaks;
		space = "\t".repeat(count);
		return this;
	}

	/** Returns how the last line begins on which something was written; empty if there is none. */
	String lastLine() {
		return out.substring(line, Math.min(out.length(), line + BEGINNING));
	}

	/** Returns how what was written on the last line ends; empty if nothing was. */
	String lastWords() {
		return breaks > 0 ? "" : out.substring(Math.max(line, out.length() - BEGINNING));
	}

	/** Returns how many characters were written. */
	int length() {
		return out.length();
	}

	/** Separates what follows by a space, but not from a dash. */
	TextFlow gap() {
		return !out.isEmpty() && out.charAt(out.length() - 1) == '—' ? this : text(" ");
	}

	/** Ends the line, if there is anything on it. */
	TextFlow line() {
		breaks = Math.max(breaks, 1);
		space = "";
		return this;
	}

	/** Leaves a blank line. */
	TextFlow blank() {
		breaks = 2;
		space = "";
		return this;
	}

	/** Takes back line ends after which nothing was written yet, so that the text goes on on the last line. */
	TextFlow resume() {
		breaks = 0;
		space = "";
		return this;
	}

	/** Opens a provision and writes its label. */
	TextFlow open(String label, String level, boolean heading) {
		open.push(new Open(collapse(label), level, heading));
		return text(label);
	}

	/** Closes the provision that was opened last; one without text is forgotten. */
	TextFlow close() {
		Open closed = open.pop();
		if (closed.begin >= 0) {
			open.peek().children.add(new Provision(closed.begin, end(), closed.label, closed.level, closed.heading, "markup", 1, closed.children));
		}
		return this;
	}

	private int end() {
		int end = out.length();
		while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** Returns the text, its last line ended. */
	String text() {
		return out.isEmpty() ? "" : out.substring(0, end()) + "\n";
	}

	/** Returns the provisions that were closed. */
	List<Provision> provisions() {
		return List.copyOf(open.peekLast().children);
	}
}
