// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

/**
 * What the search pays for: the whole judgement about numbering in one place. A cost is meant as the negative logarithm of
 * a likelihood (about 0.7 for each halving), set by hand and checked on the benchmark; only their proportion matters.
 */
final class Costs {
	private Costs() {
	}

	/** Passing over what looks like a label, by where it stands. */
	static double skip(Candidate candidate) {
		return switch (candidate.place) {
		case PARAGRAPH -> candidate.readings.get(0).level().bare() ? 2 : candidate.readings.get(0).level().distinctive() ? 8 : 5;
		case LIKELY_PARAGRAPH -> 2;
		case WRAPPED_LINE, RAGGED_LINE -> 0;
		case BEHIND_LABEL -> 3;
		case BEHIND_CAPTION -> 0.7;
		case SENTENCE -> 2;
		};
	}

	/** Taking it, by where it stands. */
	static double take(Candidate candidate, Level level) {
		double cost = level.reluctance() + switch (candidate.place) {
		case PARAGRAPH, BEHIND_LABEL -> 0;
		case LIKELY_PARAGRAPH -> 0.7;
		case WRAPPED_LINE -> 4;
		case RAGGED_LINE -> 2;
		case BEHIND_CAPTION -> 0.5;
		case SENTENCE -> 0.5;
		};
		return level.apart() && !candidate.apart ? cost + NOT_APART : cost;
	}

	/** The number is the next one. */
	static final double NEXT = 0;
	/** The number is the last one with another suffix: 10A behind 10. */
	static final double SUFFIX = 0.3;
	/** The number leaps over some; the more, the dearer, up to a limit. */
	static final double GAP = 3;
	static final double GAP_PER_DOUBLING = 0.7;
	static final double MOST_GAP = 1.8;
	/** As {@link #GAP}, in levels whose numbers only grow. */
	static final double LEAP = 0.5;
	/** The number is the same again. */
	static final double REPEATED = 4.5;
	/** The number is lower than the one before. */
	static final double BACKWARD = 7;
	/** As BACKWARD, in levels whose numbers need not follow each other: the parts that a rule amends. */
	static final double BACKWARD_LEAP = 3;
	/** A continuous level begins again in another division. */
	static final double RESTART = 5;
	/** A heading that should be set apart by a blank line is not. */
	static final double NOT_APART = 6;
	/** A heading without enumerator stands right behind another of its level. */
	static final double EMPTY_HEADING = 3;
	/** A sequence begins again under the same parent, behind a paragraph. */
	static final double RESTART_IN_PARENT = 3;
	/** A sequence opens with the first. */
	static final double FIRST = 0;
	/** A sequence opens with another. */
	static final double NOT_FIRST = 4.5;
	/** A division with which a text opens is not the first, or not one of the topmost, as in an excerpt. */
	static final double EXCERPT = 1;
	/** A provision whose numbers run on stands outside of the division in which they began. */
	static final double LEFT_DIVISION = 3;
	/** A provision stands behind an annex, which reaches to the next one as a rule. */
	static final double LEFT_ANNEX = 3;
	/** What is missing was left out on purpose, as asterisks or a quotation say. */
	static final double OMITTED = 0.3;
	static final double OMITTED_PER_DOUBLING = 0.08;
	/** The level does not belong under that parent. */
	static final double STRANGE_PARENT = 3;
	/** The level never stands under that parent. */
	static final double FORBIDDEN_PARENT = 20;
	/** A level stands under the root that does not belong there. */
	static final double STRANGE_ROOT = 4;
	/** A second level of numbers under the same parent. */
	static final double MIXED = 4;
	/** Indented otherwise than the sibling before. */
	static final double OTHER_INDENT = 2.5;
	/** Indented less than the parent. */
	static final double OUTDENT = 2;
	/** A quotation begins under a provision. */
	static final double QUOTE = 0;
	/** A quotation goes on though it was closed. */
	static final double QUOTE_REOPENED = 3;
	/** A quotation ends though it was not closed. */
	static final double QUOTE_UNCLOSED = 4;
	/** A paragraph inside a quotation lacks the mark that every paragraph of it should open with. */
	static final double QUOTE_UNMARKED = 4;
	/** What is announced as quoted is none. */
	static final double QUOTE_MISSED = 3;
	/** A quotation opens behind a line that stands between it and what announces it, such as its caption. */
	static final double QUOTE_LATE = 1;
	/** A quotation without marks ends, which nothing shows. */
	static final double QUOTE_LEFT = 0.4;
	/** The next number behind what opened a quotation without marks: more often the next outside of it. */
	static final double QUOTE_NEXT = 1;
	/** The number does not repeat that of its parent, as its level does. */
	static final double OTHER_PREFIX = 6;
	/** A second quotation begins under the same provision though the first was not closed. */
	static final double QUOTE_IN_QUOTE = 6;

	/** What is missing was left out on purpose; the more it is, the less likely, so that (iii) behind (c) is rather a numeral. */
	static double omitted(long step) {
		return OMITTED + OMITTED_PER_DOUBLING * (63 - Long.numberOfLeadingZeros(Math.max(1, step)));
	}

	/** What a provision of that cost counts when styles are compared: less the more it strains, and less than nothing for what cannot be right. */
	static double explained(double cost) {
		return 1 - Math.min(3, Math.max(0, cost) / 2);
	}

	static double gap(long step, double base) {
		return base + Math.min(MOST_GAP, GAP_PER_DOUBLING * (63 - Long.numberOfLeadingZeros(step)));
	}
}
