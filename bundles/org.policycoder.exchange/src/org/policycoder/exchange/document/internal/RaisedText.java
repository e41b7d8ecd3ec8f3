// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Set;

/**
 * Text that is set above or below the line, written so that it does not run into what stands on the line: m² and CO₂, not
 * m2 and CO2, and a raised 2 behind 1200 makes no 12002 of it.
 */
final class RaisedText {
	private static final String PLAIN_ABOVE = "0123456789+-−=()abcdefghijklmnoprstuvwxyz*∗′";
	private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ**′";
	private static final String PLAIN_BELOW = "0123456789+-−=()aehijklmnoprstuvx";
	private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
	/** Endings of ordinal numbers, which are often raised and belong to the word. */
	private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "er", "ers", "ère", "re", "e", "es", "ème", "o", "a", "os", "as", "de");

	private RaisedText() {
	}

	/**
	 * Writes text above the line.
	 *
	 * @param before what stands before it
	 * @param text   the text, such as {@code 2}
	 * @return the text in raised characters where Unicode has them, otherwise as it is, parted by ^ if it would run into a word
	 */
	static String above(CharSequence before, String text) {
		boolean ending = ENDINGS.contains(text) && !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
		return ending ? text : write(before, text, PLAIN_ABOVE, ABOVE, "^");
	}

	/** As {@link #above}, below the line; parted by _. */
	static String below(CharSequence before, String text) {
		return write(before, text, PLAIN_BELOW, BELOW, "_");
	}

	private static String write(CharSequence before, String text, String plain, String set, String parted) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			int at = plain.indexOf(text.charAt(i));
			if (at < 0 && !Character.isSpaceChar(text.charAt(i))) {
				return runsInto(before, text) ? parted + text : text;
			}
			out.append(at < 0 ? text.charAt(i) : set.charAt(at));
		}
		return out.toString();
	}

	private static boolean runsInto(CharSequence before, String text) {
		return !before.isEmpty() && isLatin(before.charAt(before.length() - 1)) && isLatin(text.charAt(0));
	}

	private static boolean isLatin(char c) {
		return Character.isDigit(c) || Character.isLetter(c) && !Character.isIdeographic(c);
	}
}
