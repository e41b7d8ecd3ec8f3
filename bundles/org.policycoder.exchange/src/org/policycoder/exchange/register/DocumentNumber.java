// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.model.storage.DocumentNumbers;

/** Numbers of documents as people and spreadsheet programs write them: 3, 03, 3.0, 3., full width too. */
final class DocumentNumber {
	private static final Pattern WHOLE = Pattern.compile("([+-]?)0*(\\d*)(?:[.、]0*)?");

	private DocumentNumber() {
	}

	/** Tells whether a text is a whole number, be it one of a document or not. */
	static boolean isWritten(String text) {
		return text.chars().anyMatch(Character::isDigit) && matcher(text).matches();
	}

	/** Returns the number, or empty if no document can have it. */
	static OptionalInt of(String text) {
		Matcher whole = matcher(text);
		if (!whole.matches() || whole.group(1).equals("-") || whole.group(2).isEmpty() || whole.group(2).length() > 9) {
			return OptionalInt.empty();
		}
		int number = Integer.parseInt(whole.group(2));
		return DocumentNumbers.isValid(number) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	private static Matcher matcher(String text) {
		StringBuilder digits = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints()
				.forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
		return WHOLE.matcher(digits);
	}
}
