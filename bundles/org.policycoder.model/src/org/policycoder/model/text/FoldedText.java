// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in one form of its characters, for looking something up in it, and where each of them stands in the text as it is.
 * Readers of Chinese see no difference between {@code 第１条} and {@code 第1条}, nor between 一 and the Kangxi radical ⼀ that some
 * programs write into PDF; whoever looks for the one has to find the other, and never to change the text for it.
 * <p>
 * Folded are: width, ligatures and other compatibility forms (NFKC); Kangxi radicals and those of their supplement that are
 * characters of their own; white space, of which any run is one space, but none between East Asian characters that a line end
 * parts; words that a hyphen parts at a line end; characters that are not seen. Case and accents stay. Immutable.
 *
 * @since 1.0
 */
public final class FoldedText {
	/** Radicals that stand for a whole character, which no Unicode normalisation knows, each followed by that character. */
	private static final String RADICALS = "⺊卜⺓幺⺜日⺝月⺟母⺠民⺩王⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
	private static final char FIRST_RADICAL = '\u2e80';
	private static final char LAST_RADICAL = '\u2fd5';
	/** What each radical is the same as, which may be itself. */
	private static final char[] UNIFIED = unified();

	private final String text;
	private final String folded;
	/** For each folded character where in the text it begins, and for the end of the folded text the end of the text. */
	private final int[] begins;

	private FoldedText(String text, String folded, int[] begins) {
		this.text = text;
		this.folded = folded;
		this.begins = begins;
	}

	/**
	 * Folds a text.
	 *
	 * @param text the text, not null
	 */
	public static FoldedText of(String text) {
		return new Folding(text, true).fold();
	}

	/**
	 * Folds a text but for its white space and hyphens, which stay as they are: for who looks for line ends.
	 *
	 * @param text the text, not null
	 */
	public static FoldedText withSpaceAsItIs(String text) {
		return new Folding(text, false).fold();
	}

	/** Returns the text in the one form; what is looked for in it is folded as well. */
	public String folded() {
		return folded;
	}

	/**
	 * Returns where in the text a folded character begins.
	 *
	 * @param place a place in {@link #folded()}, from 0 to its length, in UTF-16 code units
	 */
	public int begin(int place) {
		return begins[place];
	}

	/**
	 * Returns where in the text ends what was folded to the characters before a place, without white space that follows.
	 *
	 * @param place a place in {@link #folded()}, from 0 to its length, in UTF-16 code units
	 */
	public int end(int place) {
		if (place == 0) {
			return 0;
		}
		int begin = begins[place - 1];
		int next = place;
		while (next < begins.length - 1 && begins[next] == begin) {
			next++; // one character that became several, as a ligature does
		}
		int end = begins[next];
		while (end > begin + 1 && (Letters.isSpace(text.charAt(end - 1)) || isUnseen(text.charAt(end - 1)))) {
			end--;
		}
		return end;
	}

	/**
	 * Returns a text of the same length, in which only single characters are replaced: radicals by the characters that they
	 * are the same as, full-width digits by ASCII ones. So every place in the one is the same place in the other.
	 *
	 * @param text the text, not null
	 * @return the text itself if it has no such character
	 */
	public static String sameLength(String text) {
		char[] plain = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char p = plain(c);
			if (p != c) {
				plain = plain == null ? text.toCharArray() : plain;
				plain[i] = p;
			}
		}
		return plain == null ? text : new String(plain);
	}

	private static char plain(char c) {
		if (c < FIRST_RADICAL) {
			return c;
		}
		if (c <= LAST_RADICAL) {
			return UNIFIED[c - FIRST_RADICAL];
		}
		return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
	}

	private static char[] unified() {
		char[] unified = new char[LAST_RADICAL - FIRST_RADICAL + 1];
		for (char c = FIRST_RADICAL; c <= LAST_RADICAL; c++) {
			unified[c - FIRST_RADICAL] = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
		}
		for (int i = 0; i < RADICALS.length(); i += 2) {
			unified[RADICALS.charAt(i) - FIRST_RADICAL] = RADICALS.charAt(i + 1);
		}
		return unified;
	}

	private static boolean isUnseen(char c) {
		return c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060' || c == '\ufeff';
	}

	/** Goes through a text once. */
	private static final class Folding {
		private final String text;
		private final StringBuilder out;
		private final boolean spaces;
		private int[] begins;

		Folding(String text, boolean spaces) {
			this.text = text;
			this.spaces = spaces;
			out = new StringBuilder(text.length());
			begins = new int[text.length() + 1];
		}

		FoldedText fold() {
			for (int at = 0; at < text.length();) {
				char c = text.charAt(at);
				if (isUnseen(c)) {
					at++;
				} else if (Letters.isSpace(c)) {
					at = spaces ? space(at) : asItIs(at);
				} else if (isOneForm(c) && !isCombined(at + 1)) {
					at = asItIs(at);
				} else {
					at = character(at);
				}
			}
			int length = out.length();
			begins = Arrays.copyOf(begins, length + 1);
			begins[length] = text.length();
			return new FoldedText(text, out.toString(), begins);
		}

		private int asItIs(int at) {
			put(text.charAt(at), at);
			return at + 1;
		}

		/** Most characters of most texts: those of ASCII and the ideographs have no other form, which is known without asking. */
		private static boolean isOneForm(char c) {
			return c < 0x80 || c >= '\u4e00' && c <= '\u9fff';
		}

		/** White space, and what of it a reader would not see. */
		private int space(int from) {
			int at = from;
			boolean line = false;
			while (at < text.length() && (Letters.isSpace(text.charAt(at)) || isUnseen(text.charAt(at)))) {
				line |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
				at++;
			}
			char before = from == 0 ? ' ' : text.charAt(from - 1);
			char behind = at == text.length() ? ' ' : text.charAt(at);
			if (line && before == '-' && Character.isLowerCase(behind) && out.length() > 1 && Character.isLetter(out.charAt(out.length() - 2))) {
				out.setLength(out.length() - 1);
			} else if (!line || !isEastAsian(before) || !isEastAsian(behind)) {
				put(' ', from);
			}
			return at;
		}

		/** Wide letters and punctuation are East Asian too. */
		private static boolean isEastAsian(char c) {
			return Letters.isEastAsian(c) || c >= '\uff01' && c <= '\uffee';
		}

		/** A character with what is combined with it. */
		private int character(int from) {
			int at = from + Character.charCount(text.codePointAt(from));
			while (isCombined(at)) {
				at += Character.charCount(text.codePointAt(at));
			}
			String folded = at == from + 1 && plain(text.charAt(from)) != text.charAt(from) ? String.valueOf(plain(text.charAt(from)))
					: Normalizer.normalize(text.substring(from, at), Normalizer.Form.NFKC);
			for (int i = 0; i < folded.length(); i++) {
				put(folded.charAt(i), from);
			}
			return at;
		}

		private boolean isCombined(int at) {
			return at < text.length() && text.charAt(at) >= 0x300 && Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
		}

		private void put(char c, int place) {
			if (out.length() == begins.length) {
				begins = Arrays.copyOf(begins, begins.length * 2 + 1);
			}
			begins[out.length()] = place;
			out.append(c);
		}
	}
}
