// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation.uima;

import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/** Splits stretches of a text into sentences. Not for use by several threads. */
final class Sentences {
	/** Takes one sentence. */
	interface Sink {
		void sentence(int begin, int end);
	}

	private final String text;
	private final BreakIterator breaks;

	Sentences(String text, String language) {
		this.text = text;
		breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
	}

	/** Hands over the sentences of a stretch, white space at their ends cut off, blank ones left out. */
	void split(int begin, int end, Sink sink) {
		if (begin >= end)
			return;
		breaks.setText(text.substring(begin, end));
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			trimmed(begin + from, begin + to, sink);
			from = to;
		}
	}

	private void trimmed(int begin, int end, Sink sink) {
		int from = begin;
		int to = end;
		while (from < to && isSpace(text.charAt(from)))
			from++;
		while (to > from && isSpace(text.charAt(to - 1)))
			to--;
		if (from < to)
			sink.sentence(from, to);
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\ufeff';
	}
}
