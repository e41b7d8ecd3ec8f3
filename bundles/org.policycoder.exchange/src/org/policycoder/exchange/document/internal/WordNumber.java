// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Locale;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Numbers in the ways in which lists of word processors and web pages count. */
final class WordNumber {
	private static final String HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
	private static final String EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

	private WordNumber() {
	}

	/**
	 * Writes a number.
	 *
	 * @param format the name of the way of counting in Office Open XML, such as {@code lowerRoman} or {@code chineseCounting};
	 *               the type of an HTML list, such as {@code i}; or an example of it, such as {@code 001, 002, 003, ...};
	 *               decimal if it is not known
	 * @param number the number, from 0 on
	 */
	static String of(String format, int number) {
		if (number < 1) {
			return Integer.toString(number); // the ways below begin with one
		}
		return switch (format) {
		case "a", "lowerLetter" -> letters(number);
		case "A", "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
		case "i", "lowerRoman" -> numbering("%roman-lower", number);
		case "I", "upperRoman" -> numbering("%roman-upper", number);
		case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand" ->
			spelt(ULocale.SIMPLIFIED_CHINESE, "cardinal", number);
		case "japaneseCounting" -> spelt(ULocale.JAPANESE, "cardinal", number);
		case "koreanCounting" -> spelt(ULocale.KOREAN, "cardinal-sinokorean", number);
		case "chineseLegalSimplified" -> spelt(ULocale.SIMPLIFIED_CHINESE, "cardinal-financial", number);
		case "ideographLegalTraditional" -> spelt(ULocale.TRADITIONAL_CHINESE, "cardinal-financial", number);
		case "japaneseLegal" -> spelt(ULocale.JAPANESE, "cardinal-financial", number);
		case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, "〇一二三四五六七八九");
		case "koreanDigital" -> digits(number, "영일이삼사오육칠팔구");
		case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
		case "ideographTraditional" -> sign(HEAVENLY_STEMS, number, HEAVENLY_STEMS.length());
		case "ideographZodiac" -> sign(EARTHLY_BRANCHES, number, EARTHLY_BRANCHES.length());
		case "ideographZodiacTraditional" ->
			number <= 60 ? sign(HEAVENLY_STEMS, number, 60) + sign(EARTHLY_BRANCHES, number, 60) : Integer.toString(number);
		case "ideographEnclosedCircle" -> number <= 10 ? Character.toString('㊀' + number - 1) : Integer.toString(number);
		case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
		case "decimalEnclosedParen" -> "(" + number + ")";
		case "decimalEnclosedFullstop" -> number + ".";
		case "numberInDash" -> "- " + number + " -";
		case "decimalZero" -> padded(2, number);
		case "ordinal" -> new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.ORDINAL).format(number);
		case "ordinalText" -> capital(spelt(ULocale.ENGLISH, "ordinal", number));
		case "cardinalText" -> capital(spelt(ULocale.ENGLISH, "cardinal", number));
		case "bullet" -> "•";
		case "none" -> "";
		default -> format.startsWith("0") ? padded(format.split(",", 2)[0].strip().length(), number) : Integer.toString(number);
		};
	}

	/** a, b, … z, aa, bb, as word processors count. */
	private static String letters(int number) {
		return Character.toString('a' + (number - 1) % 26).repeat(Math.min(9, (number - 1) / 26 + 1));
	}

	private static String circled(int number) {
		int circled = number <= 20 ? '①' + number - 1 : number <= 35 ? '㉑' + number - 21 : '㊱' + number - 36;
		return number <= 50 ? Character.toString(circled) : "(" + number + ")";
	}

	private static String numbering(String rules, int number) {
		RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM);
		format.setDefaultRuleSet(rules);
		return format.format(number);
	}

	private static String spelt(ULocale language, String rules, int number) {
		RuleBasedNumberFormat format = new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
		format.setDefaultRuleSet("%spellout-" + rules);
		return format.format(number);
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String digits(int number, String digits) {
		StringBuilder out = new StringBuilder();
		Integer.toString(number).chars().forEach(digit -> out.append(digits.charAt(digit - '0')));
		return out.toString();
	}

	/** One of a cycle of signs, then in decimal. */
	private static String sign(String signs, int number, int last) {
		return number <= last ? signs.substring((number - 1) % signs.length(), (number - 1) % signs.length() + 1) : Integer.toString(number);
	}

	private static String padded(int length, int number) {
		String digits = Integer.toString(number);
		return "0".repeat(Math.max(0, length - digits.length())) + digits;
	}
}
