// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.stream.IntStream;

/** What the segmenter needs to know of single characters. */
final class Characters {
	/** All characters that {@link #fold} takes for another; not to be changed. */
	static final char[] FOLDED = IntStream.rangeClosed(0, Character.MAX_VALUE).filter(c -> fold((char) c) != c)
			.collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append).toString().toCharArray();

	private Characters() {
	}

	/** Returns the ASCII character of a full-width one, a space for any blank, and the character itself otherwise. */
	static char fold(char c) {
		if (c < 0x80)
			return c;
		if (c >= '\uff01' && c <= '\uff5e')
			return (char) (c - 0xfee0);
		return isBlank(c) ? ' ' : c;
	}

	/** Returns whether the character is white space of any kind but a line break; the byte order mark is. */
	static boolean isBlank(char c) {
		if (c > ' ' && c < '\u00a0' || c > '\u3000' && c < '\ufeff')
			return false;
		return c == ' ' || c == '\t' || c == '\f' || c == '\u000b' || c == '\u00a0' || c == '\u3000' || c == '\ufeff'
				|| c >= '\u2000' && c <= '\u200b' || c == '\u202f';
	}

	/** Returns whether the character is white space of any kind. */
	static boolean isSpace(char c) {
		return c == '\n' || c == '\r' || isBlank(c);
	}

	static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	/** Returns whether the character is a CJK ideograph or kana. */
	static boolean isEastAsian(char c) {
		return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
	}

	/** Returns whether the character is a number in a circle. */
	static boolean isCircled(char c) {
		return c >= '①' && c <= '⑳' || c >= '㉑' && c <= '㊿';
	}

	/** Returns whether the character is a Korean syllable. */
	static boolean isHangul(char c) {
		return c >= '\uac00' && c <= '\ud7a3';
	}

	/** Returns whether the character ends a sentence, or a part of one. */
	static boolean isStop(char c) {
		return "。；：！？，、;:,.!?".indexOf(c) >= 0;
	}

	/** Returns whether a text goes on like that at a place, whatever the width of the characters. */
	static boolean startsWith(String text, int at, String prefix) {
		if (at + prefix.length() > text.length())
			return false;
		for (int i = 0; i < prefix.length(); i++)
			if (fold(text.charAt(at + i)) != fold(prefix.charAt(i)))
				return false;
		return true;
	}
}
