// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the footnotes of a Markdown text, {@code [^1]: …}, from the text that calls them by {@code [^1]}. A footnote goes
 * on in the lines below it until a blank one, and behind that in lines that are indented.
 */
final class MarkdownNotes {
	/** A mark that calls a footnote; group 1 is its name. */
	static final Pattern MARK = Pattern.compile("\\[\\^([^\\[\\]\\s^]{1,100})\\]");

	private static final Pattern NOTE = Pattern.compile(" {0,3}" + MARK.pattern() + ":[ \\t]*(.*)");
	private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
	private static final Pattern INDENT = Pattern.compile("(?: {4}|\\t)");

	private final StringBuilder text = new StringBuilder();
	private final Map<String, StringBuilder> notes = new LinkedHashMap<>();
	private StringBuilder open;
	private boolean blank;
	private String fence = "";

	/** Reads a text in its normal form. */
	MarkdownNotes(String markdown) {
		markdown.lines().forEach(this::line);
	}

	private void line(String line) {
		Matcher note = NOTE.matcher(line);
		Matcher fenced = FENCE.matcher(line);
		if (open == null && fenced.matches() && (fence.isEmpty() || fence.equals(fenced.group(1)))) {
			fence = fence.isEmpty() ? fenced.group(1) : "";
			text.append(line).append('\n');
		} else if (fence.isEmpty() && note.matches() && !notes.containsKey(note.group(1))) {
			open = new StringBuilder(note.group(2)).append('\n');
			notes.put(note.group(1), open);
			blank = false;
			text.append('\n');
		} else if (open != null && line.isBlank()) {
			blank = true;
			open.append('\n');
			text.append('\n');
		} else if (open != null && (!blank || INDENT.matcher(line).lookingAt())) {
			open.append(INDENT.matcher(line).replaceFirst("")).append('\n');
		} else if (open != null) {
			open = null;
			line(line);
		} else {
			text.append(line).append('\n');
		}
	}

	/** Returns the text without the footnotes; a blank line stands for each. */
	String text() {
		return text.toString();
	}

	/** Tells whether there is a footnote of that name. */
	boolean has(String name) {
		return notes.containsKey(name);
	}

	/** Returns the footnotes as a text of their own, in the order in which they stand; empty if there are none. */
	String notes() {
		return String.join("\n", notes.values());
	}
}
