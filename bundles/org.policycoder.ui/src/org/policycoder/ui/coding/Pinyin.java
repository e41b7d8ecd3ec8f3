// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Transliterator;

/** How words are typed on a keyboard without characters: by their sounds, or by the first letter of each. */
final class Pinyin {

	private static final Transliterator SOUNDS = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower"); //$NON-NLS-1$

	private Pinyin() {
	}

	/**
	 * Cuts a label into its sounds.
	 *
	 * @param label
	 *            Chinese or any other words
	 * @return one entry a character of Chinese or word of another language, in lower
	 *         case
	 */
	static List<String> syllables(String label) {
		List<String> syllables = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		label.codePoints().forEach(c -> {
			if (Character.isIdeographic(c)) {
				end(word, syllables);
				syllables.add(SOUNDS.transliterate(Character.toString(c)).strip());
			} else if (Character.isLetterOrDigit(c)) {
				word.appendCodePoint(c);
			} else {
				end(word, syllables);
			}
		});
		end(word, syllables);
		return syllables;
	}

	private static void end(StringBuilder word, List<String> syllables) {
		if (!word.isEmpty()) {
			syllables.add(word.toString().toLowerCase(Locale.ROOT));
			word.setLength(0);
		}
	}
}
