// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ordinals of a language in words, in any case, with or without accents: Primero, SEGUNDA, décimo tercera. Immutable. */
final class OrdinalWords {
	static final OrdinalWords ENGLISH = new OrdinalWords(
			"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
			List.of(""), "");
	static final OrdinalWords SPANISH = new OrdinalWords(
			"primer segund tercer cuart quint sext septim octav noven decim undecim duodecim decimotercer decimocuart decimoquint decimosext decimoseptim decimoctav decimonoven vigesim",
			List.of("o", "a", ""), "unic=1 setim=7 tercero=3 decimoprimer=11 decimosegund=12 decimooctav=18 trigesim=30");
	static final OrdinalWords PORTUGUESE = new OrdinalWords(
			"primeir segund terceir quart quint sext setim oitav non decim decimo-primeir decimo-segund decimo-terceir decimo-quart decimo-quint",
			List.of("o", "a"), "unic=1 vigesim=20");
	static final OrdinalWords FRENCH = new OrdinalWords(
			"premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme",
			List.of(""), "premiere=1 second=2 seconde=2 unique=1 preliminaire=0");
	static final OrdinalWords GERMAN = new OrdinalWords(
			"erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst",
			List.of("er", "es", "e"), "siebent=7");

	private static final int LONGEST = 24;
	private static final int TEN = 10;

	/** By each letter, all ways of writing it: in either case, with any accent. */
	private static final class Spellings {
		private static final int LAST = '\u024f';
		static final Map<Character, BitSet> OF = new HashMap<>();

		static {
			for (char c = 'A'; c <= LAST; c++)
				if (Character.isLetter(c))
					OF.computeIfAbsent(plain(String.valueOf(c)).charAt(0), letter -> new BitSet()).set(c);
		}
	}

	private final Map<String, Integer> values = new HashMap<>();
	private final String[] written;
	private final BitSet openers = new BitSet();

	/**
	 * @param stems   the stems of 1, 2, 3 …
	 * @param endings what may stand behind a stem
	 * @param others  further stems with their values
	 */
	private OrdinalWords(String stems, List<String> endings, String others) {
		written = stems.split(" ");
		for (int i = 0; i < written.length; i++)
			put(written[i], endings, i + 1);
		for (String other : others.isEmpty() ? new String[0] : others.split(" "))
			put(other.substring(0, other.indexOf('=')), endings, Integer.parseInt(other.substring(other.indexOf('=') + 1)));
		for (int i = 0; i < written.length; i++)
			written[i] += endings.get(0);
	}

	private void put(String stem, List<String> endings, int value) {
		for (String ending : endings)
			values.putIfAbsent(plain(stem + ending), value);
		openers.or(Spellings.OF.get(plain(stem).charAt(0)));
	}

	/** Reads an ordinal of one word, or of two of which the first is a ten; as {@link Numeral#read}. */
	long read(String text, int from, int to) {
		int end = word(text, from, to);
		Integer value = end == from ? null : values.get(plain(text.substring(from, end)));
		if (value == null)
			return Numeral.NONE;
		if (value % TEN == 0 && value > 0 && end + 1 < to && (text.charAt(end) == ' ' || text.charAt(end) == '-')) {
			int second = word(text, end + 1, to);
			Integer ones = second == end + 1 ? null : values.get(plain(text.substring(end + 1, second)));
			if (ones != null && ones > 0 && ones < TEN)
				return Numeral.reading(value + ones, 0, second - from);
		}
		return Numeral.reading(value, 0, end - from);
	}

	/** Writes an ordinal, in figures where there is no word. */
	String write(int value) {
		return value >= 1 && value <= written.length ? written[value - 1].substring(0, 1).toUpperCase(Locale.ROOT) + written[value - 1].substring(1)
				: String.valueOf(value);
	}

	BitSet openers() {
		return openers;
	}

	private static int word(String text, int from, int to) {
		int end = from;
		while (end < to && end - from <= LONGEST && Character.isLetter(text.charAt(end)))
			end++;
		return end - from > LONGEST ? from : end;
	}

	private static String plain(String word) {
		String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		StringBuilder plain = new StringBuilder();
		decomposed.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> plain.append((char) c));
		return plain.toString();
	}
}
