// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.stream.IntStream;

import org.policycoder.model.text.Letters;

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
		return Letters.isBlank(c) ? ' ' : c;
	}

	static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
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
