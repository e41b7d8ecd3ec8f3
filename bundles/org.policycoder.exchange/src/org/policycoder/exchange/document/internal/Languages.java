// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.regex.Pattern;

/** Guesses whether a text is Chinese or English. */
final class Languages {
	private static final Pattern ENGLISH = Pattern.compile("\\b(?:the|of|and|to|shall|for|in)\\b", Pattern.CASE_INSENSITIVE);

	private Languages() {
	}

	/** Returns {@code zh}, {@code en}, or null for another language or too little text. */
	static String guess(String text) {
		long letters = text.codePoints().filter(Character::isLetter).count();
		long han = text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
		long kana = text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA).count();
		if (han * 4 > letters && kana * 10 < han) {
			return "zh";
		}
		long words = ENGLISH.matcher(text).results().count();
		return words >= 3 && words * 50 > letters ? "en" : null;
	}
}
