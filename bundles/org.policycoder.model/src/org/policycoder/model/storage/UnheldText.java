// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Excerpt;
import org.policycoder.model.storage.Problem.Kind;

/**
 * Finds the sentences of a text that lie in no clause, for people change clauses and no segmentation is without fault.
 * Titles, signatures and the like are no sentences and not looked for; nor is what ends in a comma or colon, as
 * addressees and enacting formulas do, nor the long title of an act, which stands above such a formula and may end as a
 * sentence does, nor one short sentence that only announces what follows.
 */
final class UnheldText {

	private static final int LEAST = 20;
	private static final int SHOWN = 40;
	private static final String ENDS = "。．.!！?？"; //$NON-NLS-1$

	private static final Pattern ENACTS = Pattern
			.compile("\\s*+(?:(?i:be it (?:therefore )?(?:enacted|resolved))|[^\n]{0,300}\\benacts\\b[^\n]{0,200}[:,—]\\s*(?:\n|$))"); //$NON-NLS-1$

	private static final Pattern ANNOUNCES = Pattern.compile("[^。]{0,85}(?:如下|以下)[^。]{0,14}。|[^.]{0,150}(?i:as follows)\\."); //$NON-NLS-1$

	private UnheldText() {
	}

	/** The problem that a tree leaves sentences of its text out, if it does. */
	static Optional<Problem> of(ClauseTree tree, String text, Path file) {
		BitSet held = new BitSet(text.length());
		hold(tree.getClauses(), text, held);
		int count = 0;
		int first = -1;
		int firstLine = 0;
		int number = 0;
		for (int from = 0; from < text.length();) {
			number++;
			int to = end(text, from);
			String line = text.substring(from, to).strip();
			if (line.length() >= LEAST && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 && !isHeld(held, from, to)
					&& !ANNOUNCES.matcher(line).matches() && !isLongTitle(text, to, held)) {
				count++;
				firstLine = first < 0 ? number : firstLine;
				first = first < 0 ? from : first;
			}
			from = to + 1;
		}
		if (count == 0) {
			return Optional.empty();
		}
		String start = Excerpt.beginning(text.substring(first, end(text, first)).strip(), SHOWN);
		return Optional.of(Problem.of(Kind.TEXT_IN_NO_CLAUSE, file, "", Integer.toString(count), Integer.toString(firstLine), start)); //$NON-NLS-1$
	}

	private static int end(String text, int line) {
		int feed = text.indexOf('\n', line);
		return feed < 0 ? text.length() : feed;
	}

	private static boolean isLongTitle(String text, int end, BitSet held) {
		int clauses = held.nextSetBit(0);
		return end < clauses && ENACTS.matcher(text).region(end, text.length()).lookingAt();
	}

	private static boolean isHeld(BitSet held, int from, int to) {
		int next = held.nextSetBit(from);
		return next >= 0 && next < to;
	}

	/** A heading holds its first line. */
	private static void hold(List<Clause> clauses, String text, BitSet held) {
		for (Clause clause : clauses) {
			int begin = Math.clamp(clause.getBegin(), 0, text.length());
			int end = Math.clamp(clause.getEnd(), begin, text.length());
			if (clause.isHeading()) {
				int line = text.indexOf('\n', begin);
				held.set(begin, line < 0 || line > end ? end : line);
				hold(clause.getClauses(), text, held);
			} else {
				held.set(begin, end);
			}
		}
	}
}
