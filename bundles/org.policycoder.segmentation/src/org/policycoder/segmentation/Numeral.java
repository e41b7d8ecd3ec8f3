// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.policycoder.model.text.Letters;

/**
 * A way of writing ordinals. In a style a numeral is named by its first member, such as <code>{a}</code> or
 * <code>{一}</code>.
 * <p>
 * A reading is one long: the {@linkplain #key key} shifted by 16, and the length of the numeral in characters below
 * that; {@link #NONE} if there is no numeral of that kind. So reading needs no memory of its own.
 */
enum Numeral {
	/** 1, 2, … 123; full-width digits as well. */
	ARABIC("1") {
		@Override
		long read(String text, int from, int to) {
			int at = from;
			long value = 0;
			while (at < to && at - from < 7) {
				int digit = Characters.fold(text.charAt(at)) - '0';
				if (digit < 0 || digit > 9)
					break;
				value = value * 10 + digit;
				at++;
			}
			return at == from || at < to && isDigit(text.charAt(at)) ? NONE : reading(value, 0, at - from);
		}
	},
	/** As arabic, with letters or a hyphenated number behind: 10, 10A, 1396r-1. */
	SUFFIXED("1A") {
		@Override
		long read(String text, int from, int to) {
			long plain = ARABIC.read(text, from, to);
			return plain == NONE ? NONE : withSuffix(text, from, to, ordinalOf(plain), length(plain));
		}
	},
	/** Part and section: 72.11, 240.3b-1, and 165.T09-400 of a temporary rule. The key orders by part, then by section. */
	DOTTED("1.1") {
		@Override
		long read(String text, int from, int to) {
			long part = ARABIC.read(text, from, to);
			if (part == NONE)
				return NONE;
			int dot = from + length(part);
			while (dot < to && dot < from + length(part) + 2 && Characters.isLetter(text.charAt(dot)))
				dot++;
			if (dot + 1 >= to || text.charAt(dot) != '.')
				return NONE;
			int number = text.charAt(dot + 1) == 'T' ? dot + 2 : dot + 1;
			long section = ARABIC.read(text, number, to);
			if (section == NONE)
				return NONE;
			return withSuffix(text, from, to, ordinalOf(part) % PREFIXES * PART + ordinalOf(section) % PART, number - from + length(section));
		}
	},
	/** Decimals of three parts, 1.1.1; the key orders by the parts before the last, then by the last. */
	DECIMAL_3("1.1.1") {
		@Override
		long read(String text, int from, int to) {
			return decimal(text, from, to, 3);
		}
	},
	/** Decimals of four parts. */
	DECIMAL_4("1.1.1.1") {
		@Override
		long read(String text, int from, int to) {
			return decimal(text, from, to, 4);
		}
	},
	/** Decimals of five parts. */
	DECIMAL_5("1.1.1.1.1") {
		@Override
		long read(String text, int from, int to) {
			return decimal(text, from, to, 5);
		}
	},
	/** What was inserted behind a number, or before the first, and nothing else: 4.1, 4.01, 30.011; A1, ZA1. */
	INSERTED("1.01") {
		@Override
		long read(String text, int from, int to) {
			long plain = ARABIC.read(text, from, to);
			return plain == NONE ? insertedBefore(text, from, to) : inserted(text, to, plain, from + length(plain), from);
		}
	},
	/** What was inserted behind a letter, and nothing else: a.1, ba, za, z1. */
	INSERTED_LOWER("a.1") {
		@Override
		long read(String text, int from, int to) {
			if (from + 1 >= to || Characters.fold(text.charAt(from)) < 'a' || Characters.fold(text.charAt(from)) > 'z')
				return NONE;
			long letter = reading(Characters.fold(text.charAt(from)) - 'a' + 1L, 0, 1);
			if (text.charAt(from + 1) == '.')
				return inserted(text, to, letter, from + 1, from);
			return Behind.read(text, from, to, letter);
		}
	},
	/** What was inserted behind a small roman numeral, and nothing else: i.1, ia. */
	INSERTED_ROMAN("i.1") {
		@Override
		long read(String text, int from, int to) {
			int end = from;
			while (end < to && "ivxl".indexOf(Characters.fold(text.charAt(end))) >= 0)
				end++;
			long roman = LOWER_ROMAN.read(text, from, end);
			if (roman == NONE || end >= to)
				return NONE;
			return text.charAt(end) == '.' ? inserted(text, to, roman, end, from) : Behind.read(text, from, to, roman);
		}
	},
	/** Letters of a family, a hyphen and a number: AC-1, GV.OC-01. */
	FAMILY("AC-1") {
		@Override
		long read(String text, int from, int to) {
			int at = from;
			long family = 0;
			for (; at < to && at - from < LONGEST_FAMILY
					&& (text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' || text.charAt(at) == '.' && at > from); at++)
				family = (family * 27 + (text.charAt(at) == '.' ? 0 : text.charAt(at) - 'A' + 1)) % PREFIXES;
			if (at - from < 2 || at + 1 >= to || text.charAt(at) != '-')
				return NONE;
			long number = ARABIC.read(text, at + 1, to);
			return number == NONE ? NONE : reading(family * PART + ordinalOf(number) % PART, 0, at + 1 - from + length(number));
		}
	},
	/** English ordinals in words: First, SECOND. */
	ENGLISH_WORDS("First") {
		@Override
		long read(String text, int from, int to) {
			return OrdinalWords.ENGLISH.read(text, from, to);
		}
	},
	/** Spanish ordinals in words: Primero, SEGUNDA, única. */
	SPANISH_WORDS("Primero") {
		@Override
		long read(String text, int from, int to) {
			return OrdinalWords.SPANISH.read(text, from, to);
		}
	},
	/** Portuguese ordinals in words: Primeiro, SEGUNDA. */
	PORTUGUESE_WORDS("Primeiro") {
		@Override
		long read(String text, int from, int to) {
			return OrdinalWords.PORTUGUESE.read(text, from, to);
		}
	},
	/** French ordinals in words: premier, deuxième. */
	FRENCH_WORDS("Premier") {
		@Override
		long read(String text, int from, int to) {
			return OrdinalWords.FRENCH.read(text, from, to);
		}
	},
	/** German ordinals in words: Erster, Zweites. */
	GERMAN_WORDS("Erster") {
		@Override
		long read(String text, int from, int to) {
			return OrdinalWords.GERMAN.read(text, from, to);
		}
	},
	/** Greek numerals, small or capital: α, β, … στ, … ια. */
	GREEK("α") {
		@Override
		long read(String text, int from, int to) {
			return greek(text, from, to);
		}
	},
	/** Cyrillic letters, small or capital, without й and ё, which count as inserted. */
	CYRILLIC("а") {
		@Override
		long read(String text, int from, int to) {
			if (from >= to || from + 1 < to && Character.isLetter(text.charAt(from + 1)))
				return NONE;
			char c = Character.toLowerCase(text.charAt(from));
			int value = CYRILLIC_ORDER.indexOf(c == 'й' ? 'и' : c == 'ё' ? 'е' : c) + 1;
			return value == 0 ? NONE : reading(value, c == 'й' || c == 'ё' ? 1 : 0, 1);
		}
	},
	/** a, b, … z, aa, bb. */
	LOWER_ALPHA("a") {
		@Override
		long read(String text, int from, int to) {
			return letters(text, from, to, 'a', 1);
		}
	},
	/** A, B, … Z, AA, BB. */
	UPPER_ALPHA("A") {
		@Override
		long read(String text, int from, int to) {
			return letters(text, from, to, 'A', 1);
		}
	},
	/** i, ii, … xxxix. */
	LOWER_ROMAN("i") {
		@Override
		long read(String text, int from, int to) {
			return roman(text, from, to, 'a' - 'A');
		}
	},
	/** I, II, … XXXIX; Ier, as French has it. */
	UPPER_ROMAN("I") {
		@Override
		long read(String text, int from, int to) {
			return roman(text, from, to, 0);
		}
	},
	/** aa, bb, … zz, counted from one. */
	DOUBLE_LOWER("aa") {
		@Override
		long read(String text, int from, int to) {
			return letters(text, from, to, 'a', 2);
		}
	},
	/** AA, BB, … ZZ, counted from one. */
	DOUBLE_UPPER("AA") {
		@Override
		long read(String text, int from, int to) {
			return letters(text, from, to, 'A', 2);
		}
	},
	/** 一, 十二, 二百三十四, 一〇一. */
	CHINESE("一") {
		@Override
		long read(String text, int from, int to) {
			return chinese(text, from, to, false);
		}
	},
	/** ①, ② … ㊿. */
	CIRCLED("①") {
		@Override
		long read(String text, int from, int to) {
			if (from >= to)
				return NONE;
			char c = text.charAt(from);
			int value = c >= '①' && c <= '⑳' ? c - '①' + 1 : c >= '㉑' && c <= '㉟' ? c - '㉑' + 21 : c >= '㊱' && c <= '㊿' ? c - '㊱' + 36 : 0;
			return value == 0 ? NONE : reading(value, 0, 1);
		}
	},
	/** 가, 나, 다, … 하, 거, 너, … in the order of Korean items. */
	HANGUL("가") {
		@Override
		long read(String text, int from, int to) {
			int value = from < to ? HANGUL_ORDER.indexOf(text.charAt(from)) + 1 : 0;
			return value == 0 ? NONE : reading(value, 0, 1);
		}
	},
	/** イ, ロ, ハ, … in the order of the iroha. */
	IROHA("イ") {
		@Override
		long read(String text, int from, int to) {
			int value = from < to ? IROHA_ORDER.indexOf(text.charAt(from)) + 1 : 0;
			return value == 0 ? NONE : reading(value, 0, 1);
		}
	},
	/** Words in capitals up to a colon: SUMMARY, FOR FURTHER INFORMATION CONTACT. Has no order. */
	CAPTION("CAPTION") {
		@Override
		long read(String text, int from, int to) {
			int at = from;
			while (at < to && at - from < 80
					&& (text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' || at > from && " ,/()-&'".indexOf(text.charAt(at)) >= 0))
				at++;
			return at - from < 4 || at >= to || text.charAt(at) != ':' ? NONE : reading(0, 0, at - from);
		}
	},
	/** None: a label that is words only, such as ANNEX or 附則. Has no order. */
	NOTHING("") {
		@Override
		long read(String text, int from, int to) {
			return reading(0, 0, 0);
		}
	},
	/** A whole line or a few, set apart: a heading without enumerator. Where it ends only the layout knows. */
	HEADING("Heading") {
		@Override
		long read(String text, int from, int to) {
			return NONE;
		}
	};

	static final long NONE = -1;
	private static final int SUFFIX_BITS = 14;
	private static final int SUFFIXES = 1 << SUFFIX_BITS;
	/** A suffix has two parts, of which the first orders. */
	private static final int SUFFIX_PART = 1 << SUFFIX_BITS / 2;
	/** The last part of a number that has several is the ordinal modulo this; what is before it, divided by this. */
	static final int PART = 100_000;
	private static final int PREFIXES = 1 << 16;
	private static final int LONGEST_FAMILY = 8;
	private static final String CYRILLIC_ORDER = "абвгдежзиклмнопрстуфхцчшщэюя";
	private static final String GREEK_ONES = "αβγδε-ζηθ";
	private static final String GREEK_TENS = "ικλμν";
	private static final List<String> REPEATS = List.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies");
	private static final String HANGUL_ORDER = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후";
	private static final String IROHA_ORDER = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
	private static final int MOST_CHINESE_SIGNS = 12;
	private static final int MOST_ROMAN_SIGNS = 8;
	private static final String DIGITS = "〇一二三四五六七八九";

	private final String sample;

	Numeral(String sample) {
		this.sample = sample;
	}

	/** Returns whether the numeral only reads what was inserted behind others. */
	boolean isInsertion() {
		return this == INSERTED || this == INSERTED_LOWER || this == INSERTED_ROMAN;
	}

	/** Reads a numeral at {@code from}; reads nothing at or behind {@code to}. */
	abstract long read(String text, int from, int to);

	/** Returns the folded characters with which a numeral of this kind can open; not to be changed. */
	BitSet openers() {
		return Openers.OF.get(this);
	}

	/** The characters with which each kind opens, found out once by reading every single one. */
	private static final class Openers {
		private static final String ALL = IntStream.rangeClosed(0, Character.MAX_VALUE)
				.collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append).toString();
		static final Map<Numeral, BitSet> OF = new EnumMap<>(Numeral.class);

		static {
			for (Numeral numeral : List.of(ARABIC, LOWER_ALPHA, UPPER_ALPHA))
				OF.put(numeral, single(numeral));
			for (Numeral numeral : values())
				OF.put(numeral, switch (numeral) {
				case CAPTION -> OF.get(UPPER_ALPHA);
				case DOTTED, DECIMAL_3, DECIMAL_4, DECIMAL_5 -> OF.get(ARABIC);
				case INSERTED -> both(OF.get(ARABIC), OF.get(UPPER_ALPHA));
				case FAMILY -> OF.get(UPPER_ALPHA);
				case INSERTED_LOWER, INSERTED_ROMAN -> OF.get(LOWER_ALPHA);
				case ENGLISH_WORDS -> OrdinalWords.ENGLISH.openers();
				case SPANISH_WORDS -> OrdinalWords.SPANISH.openers();
				case PORTUGUESE_WORDS -> OrdinalWords.PORTUGUESE.openers();
				case FRENCH_WORDS -> OrdinalWords.FRENCH.openers();
				case GERMAN_WORDS -> OrdinalWords.GERMAN.openers();
				case GREEK -> both(single(GREEK), of("σΣ"));
				case DOUBLE_LOWER -> OF.get(LOWER_ALPHA);
				case DOUBLE_UPPER -> OF.get(UPPER_ALPHA);
				default -> single(numeral);
				});
		}

		/** Six is written with two letters, of which the first alone is none. */
		private static BitSet of(String letters) {
			BitSet openers = new BitSet();
			letters.chars().forEach(openers::set);
			return openers;
		}

		private static BitSet both(BitSet one, BitSet other) {
			BitSet both = (BitSet) one.clone();
			both.or(other);
			return both;
		}

		private static BitSet single(Numeral numeral) {
			BitSet openers = new BitSet();
			for (int c = 0; c < Character.MAX_VALUE; c++)
				if (Characters.fold((char) c) == c && numeral.read(ALL, c, c + 1) != NONE)
					openers.set(c);
			return openers;
		}
	}

	/** Returns the kind of numerals named so in a style, or null. */
	static Numeral named(String sample) {
		for (Numeral numeral : values())
			if (numeral.sample.equals(sample))
				return numeral;
		return null;
	}

	/** Writes an ordinal in this kind, in its plainest form. */
	String write(long ordinal) {
		int value = (int) Math.max(1, ordinal);
		return switch (this) {
		case ARABIC, SUFFIXED, INSERTED -> String.valueOf(value);
		case DOTTED -> value / PART + "." + value % PART;
		case DECIMAL_3, DECIMAL_4, DECIMAL_5, FAMILY -> String.valueOf(value % PART);
		case LOWER_ALPHA, UPPER_ALPHA, INSERTED_LOWER -> letter(value - 1, (value - 1) / 26 + 1);
		case DOUBLE_LOWER, DOUBLE_UPPER -> letter(value - 1, (value - 1) / 26 + 2);
		case LOWER_ROMAN, INSERTED_ROMAN -> romanOf(value).toLowerCase(Locale.ROOT);
		case UPPER_ROMAN -> romanOf(value);
		case CHINESE -> chineseOf(value);
		case CIRCLED -> String.valueOf((char) (value <= 20 ? '①' + value - 1 : value <= 35 ? '㉑' + value - 21 : '㊱' + value - 36));
		case HANGUL -> String.valueOf(HANGUL_ORDER.charAt((value - 1) % HANGUL_ORDER.length()));
		case IROHA -> IROHA_ORDER.substring((value - 1) % IROHA_ORDER.length(), (value - 1) % IROHA_ORDER.length() + 1);
		case GREEK -> (value < 10 ? "" : GREEK_TENS.substring((value / 10 - 1) % GREEK_TENS.length(), (value / 10 - 1) % GREEK_TENS.length() + 1))
				+ (value % 10 == 0 ? "" : value % 10 == 6 ? "στ" : GREEK_ONES.charAt(value % 10 - 1));
		case CYRILLIC -> String.valueOf(CYRILLIC_ORDER.charAt((value - 1) % CYRILLIC_ORDER.length()));
		case ENGLISH_WORDS -> OrdinalWords.ENGLISH.write(value);
		case SPANISH_WORDS -> OrdinalWords.SPANISH.write(value);
		case PORTUGUESE_WORDS -> OrdinalWords.PORTUGUESE.write(value);
		case FRENCH_WORDS -> OrdinalWords.FRENCH.write(value);
		case GERMAN_WORDS -> OrdinalWords.GERMAN.write(value);
		case CAPTION, HEADING, NOTHING -> "";
		};
	}

	/** Writes an ordinal as that numeral is printed: only the last part of one that has several. */
	String writeLike(String printed, long ordinal) {
		return switch (this) {
		case DECIMAL_3, DECIMAL_4, DECIMAL_5, FAMILY ->
			printed.substring(0, Math.max(printed.lastIndexOf('.'), printed.lastIndexOf('-')) + 1) + ordinal % PART;
		default -> write(ordinal);
		};
	}

	private String letter(int index, int times) {
		char first = this == LOWER_ALPHA || this == DOUBLE_LOWER || this == INSERTED_LOWER ? 'a' : 'A';
		return String.valueOf((char) (first + index % 26)).repeat(times);
	}

	private static String chineseOf(int value) {
		StringBuilder written = new StringBuilder();
		String[] units = { "千", "百", "十", "" };
		int[] worth = { 1000, 100, 10, 1 };
		boolean gap = false;
		for (int i = 0; i < units.length; i++) {
			int digit = value / worth[i] % 10;
			if (digit == 0)
				gap = !written.isEmpty();
			else {
				if (gap)
					written.append('零');
				gap = false;
				if (digit > 1 || worth[i] != 10 || !written.isEmpty())
					written.append(DIGITS.charAt(digit));
				written.append(units[i]);
			}
		}
		return written.toString();
	}

	/** Returns how a style names this kind. */
	String sample() {
		return sample;
	}

	/** Returns whether it is words or a family's letters, which are mistaken for nothing else. */
	boolean worded() {
		return this == FAMILY || this == ENGLISH_WORDS || this == SPANISH_WORDS || this == PORTUGUESE_WORDS || this == FRENCH_WORDS
				|| this == GERMAN_WORDS;
	}

	/** Returns whether the numeral has an order at all. */
	boolean ordered() {
		return this != CAPTION && this != HEADING && this != NOTHING;
	}

	static long reading(long ordinal, int suffix, int length) {
		return (ordinal * SUFFIXES + Math.min(suffix, SUFFIXES - 1)) << 16 | Math.min(length, 0xffff);
	}

	static int length(long reading) {
		return (int) (reading & 0xffff);
	}

	/** Returns what orders numerals: ordinal, then suffix. */
	static long key(long reading) {
		return reading >> 16;
	}

	static long keyOf(long ordinal) {
		return ordinal * SUFFIXES;
	}

	private static long ordinalOf(long reading) {
		return ordinalOfKey(key(reading));
	}

	static long ordinalOfKey(long key) {
		return key >> SUFFIX_BITS;
	}

	static int suffixOfKey(long key) {
		return (int) (key & SUFFIXES - 1);
	}

	private static boolean isDigit(char c) {
		char folded = Characters.fold(c);
		return folded >= '0' && folded <= '9';
	}

	private static long withSuffix(String text, int from, int to, long ordinal, int length) {
		int at = from + length;
		int suffix = 0;
		while (at < to && at - from - length < 3 && Characters.isLetter(Characters.fold(text.charAt(at)))) {
			suffix = suffix * 26 + (Characters.fold(text.charAt(at)) | 0x20) - 'a' + 1;
			at++;
		}
		suffix = Math.min(suffix, SUFFIX_PART - 1) * SUFFIX_PART;
		if (suffix == 0 && at + 3 < to && text.charAt(at) == ' ' && "btqsond".indexOf(text.charAt(at + 1) | 0x20) >= 0)
			for (int i = 0; i < REPEATS.size(); i++) {
				int end = at + 1 + REPEATS.get(i).length();
				if (text.regionMatches(true, at + 1, REPEATS.get(i), 0, REPEATS.get(i).length()) && end <= to
						&& (end == to || !Character.isLetter(text.charAt(end))))
					return reading(ordinal, (i + 2) * SUFFIX_PART, end - from);
			}
		for (int worth = suffix == 0 ? SUFFIX_PART : 1; worth > 0 && at + 1 < to && (text.charAt(at) == '-' || text.charAt(at) == '–')
				&& isDigit(text.charAt(at + 1)); worth /= SUFFIX_PART) {
			long number = ARABIC.read(text, at + 1, to);
			if (number == NONE)
				break;
			suffix += (int) Math.min(SUFFIX_PART - 1, ordinalOf(number)) * worth;
			at += 1 + length(number);
		}
		return reading(ordinal, suffix, at - from);
	}

	/** Reads the decimals behind a number or letter, where nothing else follows: .1 is more than .01. */
	private static long inserted(String text, int to, long before, int dot, int from) {
		int at = dot + 1;
		int suffix = 0;
		for (int worth = 100; worth > 0 && at < to && isDigit(text.charAt(at)); worth /= 10)
			suffix += (Characters.fold(text.charAt(at++)) - '0') * worth;
		if (dot >= to || text.charAt(dot) != '.' || at == dot + 1
				|| at < to && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.' && at + 1 < to && isDigit(text.charAt(at + 1))))
			return NONE;
		return reading(ordinalOf(before), suffix, at - from);
	}

	/** Reads what was inserted before a number, which is behind the one before that: A1 comes before 1. */
	private static long insertedBefore(String text, int from, int to) {
		int at = from;
		int suffix = 0;
		for (; at < to && at - from < 2 && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z'; at++)
			suffix = suffix * 26 + text.charAt(at) - 'A' + 1;
		long number = at == from ? NONE : ARABIC.read(text, at, to);
		return number == NONE || ordinalOf(number) == 0 || at + length(number) < to && Character.isLetterOrDigit(text.charAt(at + length(number)))
				? NONE
				: reading(ordinalOf(number) - 1, suffix, at - from + length(number));
	}

	/** Reads the letters or digits of what was inserted right behind a letter or a roman numeral. */
	private static final class Behind {
		private static final int MOST = 2;

		static long read(String text, int from, int to, long before) {
			int begin = from + length(before);
			int at = begin;
			int suffix = 0;
			while (at < to && at - begin < MOST && (Characters.isLetter(Characters.fold(text.charAt(at))) || isDigit(text.charAt(at)))) {
				char c = Characters.fold(text.charAt(at++));
				suffix = suffix * 40 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 11);
			}
			return at == begin || at < to && Character.isLetterOrDigit(text.charAt(at)) ? NONE : reading(ordinalOf(before), suffix, at - from);
		}
	}

	private static long decimal(String text, int from, int to, int parts) {
		int at = from;
		long prefix = 0;
		for (int part = 1;; part++) {
			long number = ARABIC.read(text, at, to);
			if (number == NONE)
				return NONE;
			at += length(number);
			boolean more = at + 1 < to && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
			if (part == parts)
				return more ? NONE : reading(prefix * PART + ordinalOf(number) % PART, 0, at - from);
			if (!more)
				return NONE;
			prefix = chained(prefix, ordinalOf(number));
			at++;
		}
	}

	private static long chained(long prefix, long last) {
		return (prefix * 1000 + last) % PREFIXES;
	}

	/** Returns what the numbers of the level below open with, if they repeat this one: of 1.2, what {@link #prefixOfKey} tells of 1.2.3. */
	static long chainOfKey(long key) {
		long ordinal = ordinalOfKey(key);
		return chained(ordinal / PART, ordinal % PART);
	}

	/** Returns what stands for the parts before the last of a number that has several. */
	static long prefixOfKey(long key) {
		return ordinalOfKey(key) / PART;
	}

	/** Returns the last part of a number that has several. */
	static long lastOfKey(long key) {
		return ordinalOfKey(key) % PART;
	}

	private static long greek(String text, int from, int to) {
		int at = from;
		int value = 0;
		if (at < to) {
			int tens = GREEK_TENS.indexOf(Character.toLowerCase(text.charAt(at))) + 1;
			if (tens > 0) {
				value = tens * 10;
				at++;
			}
		}
		if (at + 1 < to && Character.toLowerCase(text.charAt(at)) == 'σ' && Character.toLowerCase(text.charAt(at + 1)) == 'τ') {
			value += 6;
			at += 2;
		} else if (at < to && text.charAt(at) != '-') {
			int ones = GREEK_ONES.indexOf(Character.toLowerCase(text.charAt(at))) + 1;
			if (ones > 0) {
				value += ones;
				at++;
			}
		}
		return value == 0 || at < to && Character.isLetter(text.charAt(at)) ? NONE : reading(value, 0, at - from);
	}

	private static long letters(String text, int from, int to, char first, int least) {
		if (from >= to)
			return NONE;
		char c = Characters.fold(text.charAt(from));
		if (c < first || c > first + 25)
			return NONE;
		int at = from + 1;
		while (at < to && at - from < 3 && Characters.fold(text.charAt(at)) == c)
			at++;
		int count = at - from;
		if (count < least || at < to && Characters.isLetter(Characters.fold(text.charAt(at))))
			return NONE;
		return reading(c - first + 1 + 26L * (count - least), 0, count);
	}

	private static long roman(String text, int from, int to, int shift) {
		int at = from;
		int value = 0;
		int last = 0;
		while (at < to && at - from < MOST_ROMAN_SIGNS) {
			int digit = switch (Characters.fold(text.charAt(at)) - shift) {
			case 'I' -> 1;
			case 'V' -> 5;
			case 'X' -> 10;
			case 'L' -> 50;
			case 'C' -> 100;
			default -> 0;
			};
			if (digit == 0)
				break;
			value += digit > last && last > 0 ? digit - 2 * last : digit;
			last = digit;
			at++;
		}
		int suffix = shift == 0 && value == 1 && (text.startsWith("er", at) || text.startsWith("ER", at)) && at + 2 <= to ? 2 : 0;
		if (at == from || at + suffix < to && Characters.isLetter(Characters.fold(text.charAt(at + suffix))))
			return NONE;
		String written = Romans.WRITTEN[value];
		return written.length() == at - from && written.regionMatches(true, 0, text, from, at - from) ? reading(value, 0, at - from + suffix) : NONE;
	}

	/** The roman numerals up to the greatest value that as many signs as are read can have. */
	private static final class Romans {
		static final String[] WRITTEN = IntStream.rangeClosed(0, MOST_ROMAN_SIGNS * 100).mapToObj(Numeral::romanOf).toArray(String[]::new);
	}

	/** Returns the roman numeral of 1 to 399, in capitals. */
	static String romanOf(int value) {
		StringBuilder roman = new StringBuilder();
		String[] signs = { "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
		int[] worth = { 100, 90, 50, 40, 10, 9, 5, 4, 1 };
		int rest = value;
		for (int i = 0; i < signs.length; i++)
			for (; rest >= worth[i]; rest -= worth[i])
				roman.append(signs[i]);
		return roman.toString();
	}

	/** As reading {@link #CHINESE}, with blanks between the digits, as in labels that are spaced out: 第 十 一 条. */
	static long spacedChinese(String text, int from, int to) {
		return chinese(text, from, to, true);
	}

	private static long chinese(String text, int from, int to, boolean spaced) {
		int at = from;
		int end = from;
		long total = 0;
		long pending = -1;
		boolean units = false;
		for (int signs = 0; at < to && signs < MOST_CHINESE_SIGNS; signs++) {
			char c = text.charAt(at);
			int digit = digitOf(c);
			int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
			if (digit >= 0)
				pending = pending > 0 && !units || pending == 0 && !units && at > from ? pending * 10 + digit : digit;
			else if (unit > 0) {
				total += (pending <= 0 ? 1 : pending) * unit;
				pending = -1;
				units = true;
			} else
				break;
			end = ++at;
			while (spaced && at < to && Letters.isBlank(text.charAt(at)))
				at++;
		}
		return end == from ? NONE : reading(total + Math.max(pending, 0), 0, end - from);
	}

	private static int digitOf(char c) {
		return switch (c) {
		case '零', '〇', '○' -> 0;
		case '一' -> 1;
		case '二' -> 2;
		case '三' -> 3;
		case '四' -> 4;
		case '五' -> 5;
		case '六' -> 6;
		case '七' -> 7;
		case '八' -> 8;
		case '九' -> 9;
		default -> -1;
		};
	}

	/** Returns where the branch of an ordinal begins in the rest of a label: 之一, の二, 의2; negative if there is none. */
	static int branch(String rest) {
		for (int at = 0; at + 1 < rest.length(); at++)
			if ("之の의".indexOf(rest.charAt(at)) >= 0)
				return at;
		return -1;
	}

	/** Adds the 之一 of 第十条之一, the の二 of 第十条の二 or the 의2 of 제10조의2 to a reading that ends at {@code at}; returns the reading as it was if there is none. */
	static long withBranch(long reading, String text, int at, int to) {
		if (at + 1 >= to || "之の의".indexOf(text.charAt(at)) < 0)
			return reading;
		long chinese = chinese(text, at + 1, to, false);
		long branch = chinese == NONE ? ARABIC.read(text, at + 1, to) : chinese;
		return branch == NONE ? reading : reading(ordinalOf(reading), (int) Math.min(SUFFIX_PART - 1L, ordinalOf(branch)) * SUFFIX_PART,
				length(reading) + 1 + length(branch));
	}
}
