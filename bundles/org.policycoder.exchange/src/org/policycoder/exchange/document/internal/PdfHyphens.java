// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a hyphen at the end of a line belongs to the word, as in long-term, or only parts it. What the rest of the
 * text writes decides; where it does not have the word, the words that English joins with a hyphen do.
 */
final class PdfHyphens {
	private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
	/** Words that others are joined to; a syllable behind them, as in short-age, is none of these. */
	private static final Set<String> FIRST = Set.of("long", "short", "high", "low", "full", "half", "self", "well", "cross", "third", "multi", "non",
			"one", "two", "three", "four",
			"five", "ten", "mid", "part");
	private static final Pattern SYLLABLE = Pattern.compile(
			"(?:er|est|en|ed|ing|ly|ness|age|ages|way|ways|light|lights|land|lands|ship|time|ful|fold|ish|ty|th|tion|tial|ties|ticle|ner|day|night|let|hood|some|wise|tle|dle).*");
	/** Words that are joined to others. */
	private static final Set<String> SECOND = Set.of("term", "duration", "based", "related", "specific", "owned", "driven", "funded", "sponsored",
			"approved", "level", "scale",
			"quality", "income", "effective", "effectiveness", "intensive", "neutral", "friendly", "making", "sharing", "compliant", "sector",
			"party", "range");
	/** Words within others, as in state-of-the-art. */
	private static final Set<String> LINKS = Set.of("of", "the", "to", "in", "and", "by", "for", "on", "at", "up");
	private static final int SHORTEST = 4;

	private final Set<String> words;

	/** Learns the words of a text that are not parted by the end of a line. */
	PdfHyphens(List<PdfLine> lines) {
		words = words(lines);
	}

	/**
	 * Tells whether the hyphen with which a text ends stays.
	 *
	 * @param before the text so far, which ends with a letter and a hyphen
	 * @param line   the line that goes on
	 */
	boolean stays(CharSequence before, String line) {
		int end = before.length() - 1;
		int begin = end;
		while (begin > 0 && (Character.isLetter(before.charAt(begin - 1)) || before.charAt(begin - 1) == '-')) {
			begin--;
		}
		String written = before.subSequence(begin, end).toString();
		Matcher rest = WORD.matcher(line);
		boolean capitals = written.chars().allMatch(Character::isUpperCase);
		if (!rest.lookingAt() || (capitals ? !isCapitals(rest.group()) : !Character.isLowerCase(line.charAt(0)))) {
			return true;
		}
		return isJoined(written.toLowerCase(Locale.ROOT), rest.group().toLowerCase(Locale.ROOT));
	}

	private boolean isJoined(String start, String end) {
		String first = start.replaceFirst(".*-", "");
		String second = end.replaceFirst("-.*", "");
		if (words.contains(start + end) || words.contains(first + second)) {
			return false;
		}
		return words.contains(start + "-" + end) || words.contains(first) && words.contains(second) || !first.equals(start) && LINKS.contains(first)
				|| FIRST.contains(first) && second.length() >= SHORTEST && !SYLLABLE.matcher(second).matches()
				|| SECOND.contains(second) && first.length() >= SHORTEST;
	}

	private static boolean isCapitals(String word) {
		return word.equals(word.toUpperCase(Locale.ROOT));
	}

	private static Set<String> words(List<PdfLine> lines) {
		Set<String> words = new HashSet<>();
		boolean parted = false;
		for (PdfLine line : lines) {
			List<String> whole = line.words().stream().map(PdfLine.Word::text).toList();
			boolean parts = whole.getLast().endsWith("-");
			for (String word : whole.subList(parted ? 1 : 0, Math.max(parted ? 1 : 0, whole.size() - (parts ? 1 : 0)))) {
				Matcher matcher = WORD.matcher(word);
				while (matcher.find()) {
					words.add(matcher.group().toLowerCase(Locale.ROOT));
				}
			}
			parted = parts;
		}
		return words;
	}
}
