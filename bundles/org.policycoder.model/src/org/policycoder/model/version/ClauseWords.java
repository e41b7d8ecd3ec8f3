// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.policycoder.model.Clause;

/** A clause or heading of one version, with its place among the others and its words. */
final class ClauseWords {

	private final Clause clause;

	private final ClauseWords above;

	private final int depth;

	private final int order;

	/** The words of the clause itself, without label, white space and what is below it. */
	private final String own;

	/** The words of the clause with what is below it; of a heading only its own. */
	private final String whole;

	private final String spoken;

	private WordPairs pairs;

	private ClauseWords partner;

	private double likeness;

	private ClauseWords(Clause clause, ClauseWords above, int order, String text) {
		this.clause = clause;
		this.above = above;
		this.depth = above == null ? 0 : above.depth + 1;
		this.order = order;
		String ownText = ownText(clause, text);
		String wholeText = clause.isHeading() ? ownText : range(text, contentBegin(clause, text), clause.getEnd());
		this.own = squeezed(ownText);
		this.whole = clause.isHeading() ? own : squeezed(wholeText);
		this.spoken = wholeText;
	}

	/** All clauses of a version in the order of the text, each before those below it. */
	static List<ClauseWords> of(VersionText version) {
		List<ClauseWords> all = new ArrayList<>();
		gather(version.clauses(), null, version.text(), all);
		return all;
	}

	private static void gather(List<Clause> clauses, ClauseWords above, String text, List<ClauseWords> all) {
		for (Clause clause : clauses) {
			ClauseWords words = new ClauseWords(clause, above, all.size(), text);
			all.add(words);
			gather(clause.getClauses(), words, text, all);
		}
	}

	/** Where the words behind the label begin. */
	static int contentBegin(Clause clause, String text) {
		String label = clause.getLabel();
		boolean labelled = label != null && !label.isEmpty() && text.startsWith(label, clause.getBegin())
				&& clause.getBegin() + label.length() <= clause.getEnd();
		return labelled ? clause.getBegin() + label.length() : clause.getBegin();
	}

	private static String ownText(Clause clause, String text) {
		StringBuilder own = new StringBuilder();
		int at = contentBegin(clause, text);
		for (Clause below : clause.getClauses()) {
			own.append(range(text, at, below.getBegin())).append('\n');
			at = Math.max(at, below.getEnd());
		}
		return own.append(range(text, at, clause.getEnd())).toString();
	}

	/** Clauses of a damaged study may reach beyond the text. */
	private static String range(String text, int begin, int end) {
		int to = Math.min(text.length(), end);
		int from = Math.max(0, begin);
		return from < to ? text.substring(from, to) : ""; //$NON-NLS-1$
	}

	private static String squeezed(String words) {
		String wide = Normalizer.normalize(words, Normalizer.Form.NFKC);
		StringBuilder squeezed = new StringBuilder(wide.length());
		wide.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(squeezed::appendCodePoint);
		return squeezed.toString();
	}

	Clause clause() {
		return clause;
	}

	ClauseWords above() {
		return above;
	}

	int depth() {
		return depth;
	}

	int order() {
		return order;
	}

	String whole() {
		return whole;
	}

	String label() {
		return clause.getLabel() == null ? "" : squeezed(clause.getLabel()); //$NON-NLS-1$
	}

	WordPairs pairs() {
		if (pairs == null) {
			pairs = WordPairs.of(spoken);
		}
		return pairs;
	}

	ClauseWords partner() {
		return partner;
	}

	double likeness() {
		return likeness;
	}

	void pair(ClauseWords other, double alike) {
		partner = other;
		other.partner = this;
		likeness = alike;
		other.likeness = alike;
	}

	boolean hasSameWords() {
		return partner != null && whole.equals(partner.whole);
	}

	/** Headings give no sense to what is below them that a clause would not have by itself. */
	boolean hasSameContext() {
		ClauseWords mine = aboveThatSpeaks();
		ClauseWords theirs = partner.aboveThatSpeaks();
		if (mine == null || theirs == null) {
			return mine == theirs;
		}
		return mine.partner == theirs && mine.own.equals(theirs.own) && mine.hasSameContext();
	}

	private ClauseWords aboveThatSpeaks() {
		ClauseWords above = this.above;
		while (above != null && above.clause.isHeading()) {
			above = above.above;
		}
		return above;
	}
}
