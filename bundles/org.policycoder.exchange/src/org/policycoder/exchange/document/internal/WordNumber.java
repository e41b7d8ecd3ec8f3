// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Locale;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Numbers in the ways in which lists of word processors and web pages count. */
final class WordNumber {
	private WordNumber() {
	}

	/**
	 * Writes a number.
	 *
	 * @param format the name of the way of counting in Office Open XML, such as {@code lowerRoman} or {@code chineseCounting},
	 *               or the type of an HTML list, such as {@code i}; decimal if it is not known
	 * @param number the number, from 1 on
	 */
	static String of(String format, int number) {
		return switch (format) {
		case "a", "lowerLetter" -> letters(number);
		case "A", "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
		case "i", "lowerRoman" -> rule("%roman-lower", number);
		case "I", "upperRoman" -> rule("%roman-upper", number);
		case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "ideographDigital",
				"chineseLegalSimplified" -> chinese(number);
		case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
		case "decimalEnclosedParen" -> "(" + number + ")";
		case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
		case "decimalFullWidth" -> Integer.toString(number).chars().map(digit -> digit - '0' + '０')
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		case "bullet" -> "•";
		case "none" -> "";
		default -> Integer.toString(number);
		};
	}

	/** a, b, … z, aa, bb, as word processors count. */
	private static String letters(int number) {
		return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
	}

	private static String rule(String rules, int number) {
		RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM);
		format.setDefaultRuleSet(rules);
		return format.format(number);
	}

	private static String chinese(int number) {
		String words = new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT).format(number);
		return words.startsWith("一十") ? words.substring(1) : words;
	}
}
