// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.List;

import org.policycoder.model.text.Letters;

/**
 * One level of a numbering style.
 *
 * @param id         name of the level, as it appears in provisions
 * @param rank       place among the style's levels, from 0 for the outermost
 * @param labels     how its labels are printed
 * @param heading    whether it divides the document rather than being a provision
 * @param numbering  what is expected of its numbers
 * @param first      the number that its sequences open with as a rule
 * @param run        index among the levels whose numbers run on from one parent to the next, as articles run through the
 *                   chapters; negative for a level that is numbered anew in each parent
 * @param under      ranks of the levels that it stands under as a rule, as a set of bits, with bit {@link #ROOT} for the root; 0 if
 *                   any level above will do
 * @param strict     whether it stands nowhere but under those
 * @param then       of which texts one must come right behind the label: a space for any blank, {@code $} for the end of the
 *                   line; empty if anything may come
 * @param opens      where its labels may open
 * @param apart      whether a blank line or another label of such a level is expected before it
 * @param distinctive whether its labels tell a style from others, as words do and letters in brackets do not
 * @param restarts   whether the numbers of continuous levels begin anew in it, as in a schedule or an annex
 * @param indented   whether it is indented more than what it stands under, which tells it from that where the labels are the same
 * @param free       whether its place among the levels is as each text has it, in a style whose order is found
 * @param resumes    whether the numbers of one parent may go on in the next as well as begin anew, as （一） does through the parts of a notice
 * @param captioned  whether nothing but a caption stands behind its labels: a few words without a stop
 * @param reluctance added to the cost of taking a candidate for this level: more for labels that are easily mistaken
 */
record Level(String id, int rank, List<LabelPattern> labels, boolean heading, Numbering numbering, int first, int run, long under, boolean strict,
		List<String> then, Opens opens,
		boolean apart, boolean restarts, boolean indented, boolean free, double reluctance, boolean distinctive, boolean resumes, boolean captioned) {
	/** The bit that stands for the root in {@link #under()}; a style has fewer levels than that. */
	static final int ROOT = 63;
	private static final int LONGEST_CAPTION = 40;

	/** What is expected of the numbers of a level. */
	enum Numbering {
		/** 1, 2, 3 from one in each parent. */
		STRICT,
		/** Growing, but with leaps and from any number: sections of a code. */
		GROWING,
		/** As strict, each opening with the number of its parent: 1.2 under 1. */
		NESTED,
		/** None: headings without enumerator. */
		NONE
	}

	/** Where the labels of a level may open. */
	enum Opens {
		/** At the start of a line. */
		LINE,
		/** Also right behind another label or its caption: (a)(1), Sec. 2. (a), (c) Scope. (1). */
		LABEL,
		/** Also at the start of a sentence inside a line, in texts that are run together. */
		SENTENCE
	}

	/** Returns whether its labels are headings without any enumerator or caption mark. */
	boolean bare() {
		return labels.get(0).numeral() == Numeral.HEADING;
	}

	/** Returns whether its labels have words of their own: Section 1., SUMMARY:. */
	boolean worded() {
		return distinctive || labels.get(0).numeral() == Numeral.CAPTION;
	}

	/** Returns whether its numbers run on from one parent to the next. */
	boolean continuous() {
		return run >= 0 && !resumes;
	}

	/** Returns whether its numbers repeat that of the parent. */
	boolean nested() {
		return numbering == Numbering.NESTED;
	}

	/** Returns the level at another place, under any level above. */
	Level at(int place) {
		return new Level(id, place, labels, heading, numbering, first, run, 0, strict, then, opens, apart, restarts, indented, free, reluctance,
				distinctive, resumes, captioned);
	}

	/** Returns whether the level stands under that one as a rule; null is the root. */
	boolean belongsUnder(Level parent) {
		return under == 0 || (under >>> (parent == null ? ROOT : parent.rank) & 1) != 0;
	}

	/** Returns whether a tab behind a number leads to the second cell of a row of a table, not to the text of the number. */
	private static boolean isRow(String text, int at, int end) {
		return text.charAt(at) == '\t' && text.indexOf('\t', at + 1, end) >= 0;
	}

	/** Returns whether what comes behind a label of this level, which ends at {@code at}, is what may come there. */
	boolean allows(String text, int at, int end) {
		char last = Characters.fold(text.charAt(at - 1));
		char next = at < end ? Characters.fold(text.charAt(at)) : '\n';
		if (captioned && (end - at > LONGEST_CAPTION || at == end || Characters.isStop(text.charAt(end - 1))))
			return false;
		if (!then.isEmpty()) {
			int word = at;
			while (word < end && Letters.isBlank(text.charAt(word)))
				word++;
			char print = word < end ? Characters.fold(text.charAt(word)) : '\n';
			for (String expected : then)
				if (expected.equals("$") ? print == '\n' : expected.equals(" ") ? Letters.isBlank(next) && !isRow(text, at, end)
						: print == expected.charAt(0))
					return true;
			return false;
		}
		if (next == ',' || next == ';' || next == ')' || next == ']')
			return false;
		if (last == '.')
			return !Characters.isLetter(next) && !(next >= '0' && next <= '9');
		if (last == ')')
			return next != '.' && next != ':';
		return !Characters.isLetter(next);
	}
}
