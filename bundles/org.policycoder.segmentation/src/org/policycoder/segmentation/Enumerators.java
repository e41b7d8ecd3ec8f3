// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.OptionalInt;

import org.policycoder.model.text.FoldedText;

/**
 * Reads the ordinal that a printed label stands for, so that provisions can be numbered 1, 2, 3 whatever their style prints.
 *
 * @since 1.0
 */
public final class Enumerators {
	private static final int LONGEST_LETTERS = 8;

	private Enumerators() {
	}

	/**
	 * Returns the ordinal of a label: {@code (c)} is 3, {@code Sec. 1011.} is 1011, {@code § 72.11} is 11, {@code 第二十六条} is
	 * 26, {@code TITLE IV} is 4; empty if it has none.
	 *
	 * @param label the label as printed, not null
	 */
	public static OptionalInt value(String label) {
		return value(label, null);
	}

	/**
	 * As {@link #value(String)}, with a hint.
	 *
	 * @param label    the label as printed, not null
	 * @param previous the label before it in the same sequence, or null for the first. It decides what letters alone leave
	 *                 open: {@code (i)} is 9 behind {@code (h)} and 1 otherwise, {@code (v)} is 5 behind {@code (iv)}
	 */
	public static OptionalInt value(String label, String previous) {
		long reading = reading(label, previous);
		if (reading == Numeral.NONE)
			return OptionalInt.empty();
		return OptionalInt.of((int) (Numeral.ordinalOfKey(Numeral.key(reading)) % Numeral.PART));
	}

	/**
	 * Returns what follows the ordinal in a label: {@code A} of {@code 1011A}, {@code 之一} of {@code 第十条之一}; empty if
	 * nothing does.
	 */
	public static String suffix(String label) {
		return suffixOf(FoldedText.sameLength(label));
	}

	private static String suffixOf(String label) {
		int branch = Numeral.branch(label);
		if (branch > 0)
			return label.substring(branch).replaceAll("[.．]$", "").strip();
		int end = lastDigit(label) + 1;
		if (end == 0)
			return "";
		int first = end;
		while (first > 0 && isDigit(label.charAt(first - 1)))
			first--;
		if (first > 1 && (label.charAt(first - 1) == '-' || label.charAt(first - 1) == '–')) {
			int letters = first - 1;
			while (letters > 0 && Characters.isLetter(label.charAt(letters - 1)))
				letters--;
			if (letters > 0 && isDigit(label.charAt(letters - 1)))
				return label.substring(letters, end);
		}
		int behind = end;
		while (behind < label.length() && Characters.isLetter(Characters.fold(label.charAt(behind))))
			behind++;
		return label.substring(end, behind);
	}

	private static long reading(String printed, String previous) {
		String label = FoldedText.sameLength(printed);
		int length = label.length();
		int digits = firstDigit(label);
		if (digits >= 0) {
			long dotted = Numeral.DOTTED.read(label, digits, length);
			return dotted != Numeral.NONE ? dotted : Numeral.SUFFIXED.read(label, digits, length);
		}
		for (int at = 0; at < length; at++) {
			long circled = Numeral.CIRCLED.read(label, at, length);
			long chinese = circled != Numeral.NONE ? circled : Numeral.spacedChinese(label, at, length);
			if (chinese != Numeral.NONE)
				return chinese;
		}
		return letters(label, previous);
	}

	private static long letters(String label, String previous) {
		int end = label.length();
		while (end > 0 && !Characters.isLetter(Characters.fold(label.charAt(end - 1))))
			end--;
		int begin = end;
		while (begin > 0 && Characters.isLetter(Characters.fold(label.charAt(begin - 1))))
			begin--;
		if (end == 0)
			return iroha(label);
		if (end - begin > LONGEST_LETTERS)
			return Numeral.NONE;
		boolean small = Characters.fold(label.charAt(begin)) >= 'a';
		long roman = (small ? Numeral.LOWER_ROMAN : Numeral.UPPER_ROMAN).read(label, begin, end);
		long alpha = (small ? Numeral.LOWER_ALPHA : Numeral.UPPER_ALPHA).read(label, begin, end);
		if (roman == Numeral.NONE || alpha == Numeral.NONE)
			return roman == Numeral.NONE ? alpha : roman;
		if (previous != null) {
			long before = reading(previous, null);
			if (before != Numeral.NONE) {
				long ordinal = Numeral.ordinalOfKey(Numeral.key(before));
				if (ordinal + 1 == Numeral.ordinalOfKey(Numeral.key(alpha)))
					return alpha;
				if (ordinal + 1 == Numeral.ordinalOfKey(Numeral.key(roman)))
					return roman;
			}
		}
		boolean titled = label.regionMatches(true, 0, "TITLE ", 0, 6) || label.regionMatches(true, 0, "CHAPTER ", 0, 8)
				|| label.regionMatches(true, 0, "PART ", 0, 5);
		return end - begin > 1 && label.charAt(begin) != 'c' && label.charAt(begin) != 'C' || Numeral.key(roman) == Numeral.keyOf(1) && begin <= 1
				|| titled ? roman : alpha;
	}

	private static long iroha(String label) {
		for (int at = 0; at < label.length(); at++) {
			long iroha = Numeral.IROHA.read(label, at, label.length());
			long reading = iroha != Numeral.NONE ? iroha : Numeral.HANGUL.read(label, at, label.length());
			if (reading != Numeral.NONE)
				return reading;
		}
		return Numeral.NONE;
	}

	private static int firstDigit(String label) {
		for (int at = 0; at < label.length(); at++)
			if (isDigit(label.charAt(at)))
				return at;
		return -1;
	}

	private static int lastDigit(String label) {
		for (int at = label.length() - 1; at >= 0; at--)
			if (isDigit(label.charAt(at)))
				return at;
		return -1;
	}

	private static boolean isDigit(char c) {
		char folded = Characters.fold(c);
		return folded >= '0' && folded <= '9';
	}
}
