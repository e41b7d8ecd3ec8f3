// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * What somebody looks for in texts. Found is what a reader takes for the same, whatever its form in the text: see {@link FoldedText}.
 * Immutable.
 * <ul>
 * <li>Words are found over line ends, with or without blanks beside East Asian characters, where these mean nothing, and with or
 * without a hyphen between letters, since one at a line end tells not which it is. A line end at the ends of what is looked for, as
 * it is pasted from a PDF, is not looked for.</li>
 * <li>A regular expression meets the text with its line ends and blanks as they are, for it can name them.</li>
 * </ul>
 *
 * @since 1.0
 */
public final class TextSearch {
	private static final String NOTHING = "(?!)";
	/** What means something else in an expression. */
	private static final String META = "\\^$.|?*+()[]{}&-~#";

	private final Pattern pattern;
	private final boolean expression;

	private TextSearch(String pattern, boolean expression, boolean matchCase) {
		this.pattern = Pattern.compile(pattern,
				(matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE) | (expression ? Pattern.MULTILINE : 0));
		this.expression = expression;
	}

	/**
	 * Looks for words.
	 *
	 * @param words     what was typed; when there is nothing in it that can be seen, nothing is found
	 * @param matchCase whether small and capital letters differ
	 */
	public static TextSearch words(String words, boolean matchCase) {
		String folded = FoldedText.of(words.replaceAll("^\\s*\\R\\s*|\\s*\\R\\s*$", "")).folded();
		int[] wanted = folded.codePoints().toArray();
		StringBuilder pattern = new StringBuilder();
		for (int i = 0; i < wanted.length; i++) {
			boolean between = i > 0 && i + 1 < wanted.length;
			if (wanted[i] == ' ' && between && (isEastAsian(wanted[i - 1]) || isEastAsian(wanted[i + 1]))) {
				pattern.append(" ?");
				continue;
			}
			if (i > 0 && wanted[i - 1] != ' ' && wanted[i] != ' ' && (isEastAsian(wanted[i - 1]) || isEastAsian(wanted[i]))) {
				pattern.append(" ?");
			}
			pattern.append(Pattern.quote(Character.toString(wanted[i])));
			if (wanted[i] == '-' && between && Character.isLetter(wanted[i - 1]) && Character.isLetter(wanted[i + 1])) {
				pattern.append('?');
			}
		}
		return new TextSearch(folded.isBlank() ? NOTHING : pattern.toString(), false, matchCase);
	}

	private static boolean isEastAsian(int c) {
		return Character.isIdeographic(c) || c <= Character.MAX_VALUE && Letters.isEastAsian((char) c);
	}

	/**
	 * Looks for each of several words by itself, in whatever case and order. A number among words is a whole one: "part 1" is
	 * not about 12.
	 *
	 * @param words with blanks between them
	 * @return one search a word; empty when there is none
	 */
	public static List<TextSearch> eachOf(String words) {
		List<String> each = Stream.of(words.split("[\\s\u3000]+")).filter(w -> !w.isEmpty()).toList();
		return each.stream().map(w -> each.size() > 1 && w.chars().allMatch(Character::isDigit) ? number(w) : words(w, false)).toList();
	}

	private static TextSearch number(String number) {
		return new TextSearch("(?<!\\d)" + FoldedText.of(number).folded() + "(?!\\d)", false, false);
	}

	/**
	 * Looks for a regular expression.
	 *
	 * @param expression as {@link Pattern} takes it; {@code ^} and {@code $} are the ends of lines
	 * @param matchCase  whether small and capital letters differ
	 * @throws PatternSyntaxException if it is none
	 */
	public static TextSearch expression(String expression, boolean matchCase) {
		Pattern.compile(expression, Pattern.MULTILINE); // what is wrong is told at its place in what was typed
		StringBuilder folded = new StringBuilder();
		boolean escaped = false;
		for (int i = 0; i < expression.length(); i++) {
			char c = expression.charAt(i);
			String same = c < 0x80 || Character.isSurrogate(c) || Character.isWhitespace(c) ? String.valueOf(c)
					: FoldedText.of(String.valueOf(c)).folded();
			for (int j = 0; j < same.length(); j++) {
				// A full-width parenthesis is a character to look for and no group, also when it is made an ASCII one.
				if (c >= 0x80 && !escaped && META.indexOf(same.charAt(j)) >= 0) {
					folded.append('\\');
				}
				folded.append(same.charAt(j));
			}
			escaped = c == '\\' && !escaped;
		}
		return new TextSearch(folded.toString(), true, matchCase);
	}

	/**
	 * Looks in a text.
	 *
	 * @param text the text, not null
	 * @return the places, to be gone through once
	 */
	public Found in(String text) {
		return in(text, UnaryOperator.identity());
	}

	/**
	 * Looks in a text that is read through something, such as what stops a search that takes for ever.
	 *
	 * @param text    the text, not null
	 * @param reading gets the text as it is looked through, and gives the same text
	 * @return the places, to be gone through once
	 */
	public Found in(String text, UnaryOperator<CharSequence> reading) {
		FoldedText folded = expression ? FoldedText.withSpaceAsItIs(text) : FoldedText.of(text);
		return new Found(folded, pattern.matcher(reading.apply(folded.folded())));
	}

	/**
	 * Returns whether it is somewhere in a text.
	 *
	 * @param text the text, not null
	 */
	public boolean isIn(String text) {
		return in(text).next();
	}

	/** The places where something was found, one after the other in the order of the text; empty ones are passed over. */
	public static final class Found {
		private final FoldedText folded;
		private final Matcher matcher;

		private Found(FoldedText folded, Matcher matcher) {
			this.folded = folded;
			this.matcher = matcher;
		}

		/** Goes to the next place; returns false when there is none. */
		public boolean next() {
			while (matcher.find()) {
				if (matcher.end() > matcher.start()) {
					return true;
				}
			}
			return false;
		}

		/** Returns where the place begins in the text as it is, in UTF-16 code units. */
		public int begin() {
			return folded.begin(matcher.start());
		}

		/** Returns where it ends, in UTF-16 code units. */
		public int end() {
			return folded.end(matcher.end());
		}
	}
}
