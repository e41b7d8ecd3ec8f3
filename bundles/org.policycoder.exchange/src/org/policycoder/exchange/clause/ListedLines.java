// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.exchange.clause.Paragraphs.Span;

/**
 * Joins the lines of lists that nobody codes one by one: of places, properties, persons, the rows of a table. Such a list is one
 * clause, or one for each entry if the entries are told apart by what they are said to have ("Status: Unutilized").
 */
final class ListedLines {
	private static final int LEAST = 5;
	private static final int LONGEST = 120;
	private static final int LONGEST_WITH_NAME = 400;
	private static final Pattern NAMED = Pattern.compile("\\p{Lu}[^:.;\\n]{1,30}: \\S.*", Pattern.DOTALL);

	private final String text;
	private final List<Span> paragraphs;

	private ListedLines(String text, List<Span> paragraphs) {
		this.text = text;
		this.paragraphs = paragraphs;
	}

	/** Returns the paragraphs, those of a list joined. */
	static List<Span> joined(String text, List<Span> paragraphs) {
		return paragraphs.size() < LEAST ? paragraphs : new ListedLines(text, paragraphs).joined();
	}

	private List<Span> joined() {
		List<Span> joined = new ArrayList<>();
		for (int from = 0; from < paragraphs.size();) {
			int to = from;
			int open = 0;
			while (to < paragraphs.size() && isLine(paragraphs.get(to)) && (to > from || isOpen(paragraphs.get(to)))) {
				if (isOpen(paragraphs.get(to))) {
					open++;
				}
				to++;
			}
			while (to > from && !isOpen(paragraphs.get(to - 1))) {
				to--;
			}
			if (to - from >= LEAST && open * 3 >= (to - from) * 2) {
				entries(from, to, joined);
			} else {
				to = Math.max(to, from + 1);
				joined.addAll(paragraphs.subList(from, to));
			}
			from = to;
		}
		return joined;
	}

	/** An entry goes on as long as no line without a name follows one with a name. */
	private void entries(int from, int to, List<Span> joined) {
		int begin = from;
		for (int line = from + 1; line <= to; line++) {
			if (line == to || isNamed(paragraphs.get(line - 1)) && !isNamed(paragraphs.get(line))) {
				joined.add(new Span(paragraphs.get(begin).begin(), paragraphs.get(line - 1).end()));
				begin = line;
			}
		}
	}

	private boolean isLine(Span span) {
		int length = span.end() - span.begin();
		return length <= LONGEST && !opensWithBullet(span) || length <= LONGEST_WITH_NAME && isNamed(span);
	}

	/** What has a bullet is an item that may well be coded on its own. */
	private boolean opensWithBullet(Span span) {
		return "•●■▪–—-*".indexOf(text.charAt(span.begin())) >= 0;
	}

	private boolean isNamed(Span span) {
		Matcher matcher = NAMED.matcher(text).region(span.begin(), Math.min(span.end(), span.begin() + LONGEST_WITH_NAME));
		return matcher.matches();
	}

	/** Returns whether a line is no sentence, or has a name whatever it ends with. */
	private boolean isOpen(Span span) {
		return ".。;；:：!！?？".indexOf(text.charAt(span.end() - 1)) < 0 || isNamed(span);
	}
}
