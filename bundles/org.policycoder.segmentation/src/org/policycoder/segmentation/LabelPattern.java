// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.BitSet;

import org.policycoder.model.text.FoldedText;
import org.policycoder.model.text.Letters;

/**
 * How the labels of a level are printed: a text with one numeral in it, such as <code>SEC. {1A}.</code> or
 * <code>第{一}条</code>. Full-width and half-width forms are the same; a space stands for any blanks. Blanks are allowed between the
 * numeral and the brackets or East Asian characters around it, and then in a Chinese numeral too: 第 十 一 条, （ 一 ）.
 */
record LabelPattern(String prefix, Numeral numeral, String suffix) {
	static final long NONE = -1;
	private static final int MOST_BEFORE_NUMERAL = 1000;

	/** Parses the notation of a style, in which a numeral is in braces; returns null if that is unknown, or there is nothing at all. */
	static LabelPattern of(String notation) {
		if (notation.indexOf('{') < 0 && !notation.isBlank())
			return new LabelPattern(folded(notation), Numeral.NOTHING, "");
		int open = notation.indexOf('{');
		int close = notation.indexOf('}');
		Numeral numeral = open < 0 || close < open ? null : Numeral.named(notation.substring(open + 1, close));
		return numeral == null ? null : new LabelPattern(folded(notation.substring(0, open)), numeral, folded(notation.substring(close + 1)));
	}

	private static String folded(String text) {
		StringBuilder folded = new StringBuilder();
		text.chars().forEach(c -> folded.append(Characters.fold((char) c)));
		return folded.toString();
	}

	/** Returns whether the label has words or signs of its own, more than brackets and stops. */
	boolean distinctive() {
		String literal = prefix + suffix;
		return prefix.length() > 1 || !prefix.isEmpty() && Characters.isHangul(prefix.charAt(0))
				|| suffix.chars().filter(Character::isLetter).limit(3).count() > 2 || numeral.worded()
				|| !literal.isEmpty() && Letters.isEastAsian(literal.charAt(0));
	}

	/** Returns the folded characters with which a label can open. */
	BitSet openers() {
		if (prefix.isEmpty())
			return numeral.openers();
		BitSet first = new BitSet();
		first.set(prefix.charAt(0));
		return first;
	}

	/** Returns whether the labels are the same up to the end of the numeral, so that {@link #stem} is. */
	boolean hasStemOf(LabelPattern other) {
		return other != null && numeral == other.numeral && prefix.equals(other.prefix);
	}

	/**
	 * Reads a label at {@code from} up to the end of its numeral.
	 *
	 * @return the numeral's key shifted by 16, and the length so far below that; {@link #NONE} if there is none
	 */
	long stem(String text, int from, int to) {
		int at = literal(prefix, text, from, to);
		if (at < 0)
			return NONE;
		if (maySpace())
			at = blanks(text, at, to);
		long reading = read(text, at, to);
		return reading == Numeral.NONE || at - from > MOST_BEFORE_NUMERAL ? NONE : reading + at - from;
	}

	/**
	 * Matches a label at {@code from}.
	 *
	 * @return the numeral's key shifted by 16, and the length of the label below that; {@link #NONE} if there is none
	 */
	long match(String text, int from, int to) {
		return match(stem(text, from, to), text, from, to);
	}

	/** As {@link #match(String, int, int)}, where the stem has been read. */
	long match(long stem, String text, int from, int to) {
		if (stem == NONE)
			return NONE;
		int at = from + Numeral.length(stem);
		if (!suffix.isEmpty() && (Letters.isEastAsian(suffix.charAt(0)) || suffix.charAt(0) == ')' && maySpace()))
			at = blanks(text, at, to);
		long reading = stem;
		if (at < to && text.charAt(at) == '의') {
			reading = Numeral.withBranch(stem, text, at, to);
			at += Numeral.length(reading) - Numeral.length(stem);
		}
		at = literal(suffix, text, at, to);
		if (at < 0)
			return NONE;
		if (reading == stem && (numeral == Numeral.CHINESE || maySpace())) {
			reading = Numeral.withBranch(stem, text, at, to);
			at += Numeral.length(reading) - Numeral.length(stem);
		}
		return Numeral.key(reading) << 16 | Math.min(at - from, 0xffff);
	}

	/** Returns a label of this pattern with another ordinal in it, or the empty text if the label does not match. */
	String renumbered(String printed, long ordinal) {
		String label = FoldedText.sameLength(printed);
		int at = literal(prefix, label, 0, label.length());
		if (at < 0)
			return "";
		if (maySpace())
			at = blanks(label, at, label.length());
		long reading = read(label, at, label.length());
		if (reading == Numeral.NONE)
			return "";
		String rest = label.substring(at + Numeral.length(reading));
		int branch = Numeral.branch(rest);
		return label.substring(0, at) + numeral.writeLike(label.substring(at, at + Numeral.length(reading)), ordinal)
				+ (branch < 0 ? rest : rest.substring(0, branch));
	}

	/** Returns whether what stands before the numeral keeps it together with what stands behind, whatever blanks are between. */
	private boolean maySpace() {
		if (prefix.isEmpty() || numeral == Numeral.NOTHING)
			return false;
		char last = prefix.charAt(prefix.length() - 1);
		return last == '(' || Letters.isEastAsian(last) || Characters.isHangul(last);
	}

	private long read(String text, int from, int to) {
		return numeral == Numeral.CHINESE && maySpace() ? Numeral.spacedChinese(text, from, to) : numeral.read(text, from, to);
	}

	private static int blanks(String text, int from, int to) {
		int at = from;
		while (at < to && Letters.isBlank(text.charAt(at)))
			at++;
		return at;
	}

	private static int literal(String literal, String text, int from, int to) {
		int at = from;
		for (int i = 0; i < literal.length(); i++) {
			char expected = literal.charAt(i);
			if (expected == ' ') {
				int behind = blanks(text, at, to);
				if (behind == at)
					return -1;
				at = behind;
			} else if (at < to && Characters.fold(text.charAt(at)) == expected)
				at++;
			else
				return -1;
		}
		return at;
	}
}
