// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The pairs of neighbouring words of a text, as a multiset: what two texts have in common
 * whatever was put in or left out between. In scripts that do not part words each character
 * is one. Punctuation does not count.
 */
final class WordPairs {

	private static final long EDGE = 7;

	private final long[] sorted;

	private WordPairs(long[] sorted) {
		this.sorted = sorted;
	}

	static WordPairs of(String words) {
		String text = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		long[] pairs = new long[text.length() + 1];
		int count = 0;
		long before = EDGE;
		int at = 0;
		while (at < text.length()) {
			int end = wordEnd(text, at);
			if (end > at) {
				long word = hash(text, at, end);
				pairs[count++] = mix(before, word);
				before = word;
			}
			at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
		}
		if (count > 0) {
			pairs[count++] = mix(before, EDGE);
		}
		long[] sorted = Arrays.copyOf(pairs, count);
		Arrays.sort(sorted);
		return new WordPairs(sorted);
	}

	/** The end of the word that begins there; the same place when none does. */
	private static int wordEnd(String text, int from) {
		int end = from;
		while (end < text.length()) {
			int c = text.codePointAt(end);
			boolean alone = isWord(c);
			if (!alone && !Character.isLetterOrDigit(c) || alone && end > from) {
				return end;
			}
			end += Character.charCount(c);
			if (alone) {
				return end;
			}
		}
		return end;
	}

	private static boolean isWord(int c) {
		return switch (Character.UnicodeScript.of(c)) {
		case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
		default -> false;
		};
	}

	private static long hash(String text, int from, int to) {
		long hash = 1125899906842597L;
		for (int i = from; i < to; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		return hash;
	}

	private static long mix(long one, long other) {
		long mixed = (one * 0x9E3779B97F4A7C15L) ^ Long.rotateLeft(other * 0xC2B2AE3D27D4EB4FL, 31);
		return mixed ^ mixed >>> 29;
	}

	/** The pairs in ascending order, as often as they come. */
	long[] sorted() {
		return sorted;
	}

	/** Twice what both have over what there is: 1 for the same words, 0 when nothing is common or there is nothing. */
	double likeness(WordPairs other) {
		return likeness(sorted, other.sorted);
	}

	static double likeness(long[] one, long[] other) {
		int common = 0;
		int i = 0;
		int j = 0;
		while (i < one.length && j < other.length) {
			int order = Long.compare(one[i], other[j]);
			common += order == 0 ? 1 : 0;
			i += order <= 0 ? 1 : 0;
			j += order >= 0 ? 1 : 0;
		}
		int all = one.length + other.length;
		return all == 0 ? 0 : 2.0 * common / all;
	}
}
