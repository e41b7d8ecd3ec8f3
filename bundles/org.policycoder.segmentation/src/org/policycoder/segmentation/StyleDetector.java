// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out in which language a text is and which style numbers it, from its characters, the style's cues and its labels. */
final class StyleDetector {
	/** What was chosen. */
	record Choice(NumberingStyle style, String language) {
	}

	private static final int SAMPLE = 1 << 14;
	private static final int LANGUAGE_SAMPLE = 1 << 11;
	private static final int SAMPLE_LINES = 400;

	private final NumberingStyles styles;

	StyleDetector(NumberingStyles styles) {
		this.styles = styles;
	}

	/** Chooses a style and a language for a text; the options win over what the text says. */
	Choice choose(String text, Layout layout, SegmentationOptions options) {
		if (options.style() != null) {
			NumberingStyle style = styles.find(options.style())
					.orElseThrow(() -> new IllegalArgumentException("There is no numbering style \"" + options.style() + "\"; the styles are " + styles.all() + "."));
			return new Choice(style, options.language() != null ? options.language() : style.languages().contains(language(text)) ? language(text) : style.languages().get(0));
		}
		String language = options.language() != null ? options.language() : language(text);
		List<NumberingStyle> fitting = styles.all().stream().filter(style -> style.languages().contains(language)).toList();
		if (fitting.isEmpty())
			fitting = styles.all();
		NumberingStyle best = null;
		double most = -1;
		for (NumberingStyle style : fitting) {
			double score = fitting.size() == 1 ? 0 : score(style, text, layout);
			if (score > most) {
				most = score;
				best = style;
			}
		}
		return new Choice(best, language);
	}

	/** Adds up the weights of the cues that a style finds at the beginnings of lines, and the roots of how often it finds each distinctive label. */
	private static double score(NumberingStyle style, String text, Layout layout) {
		int[] labels = new int[style.parts().levels().size()];
		Set<NumberingStyle.Cue> seen = new HashSet<>();
		double score = 0;
		int lines = Math.min(layout.count(), SAMPLE_LINES);
		for (int line = 0; line < lines; line++) {
			int at = layout.content(line);
			NumberingStyle.Openings openings = style.openingWith(text.charAt(at));
			for (NumberingStyle.Cue cue : openings.cues())
				if (Characters.startsWith(text, at, cue.text()) && seen.add(cue))
					score += cue.weight();
			LabelPattern read = null;
			long stem = LabelPattern.NONE;
			for (NumberingStyle.Form form : openings.worded()) {
				if (!form.pattern().hasStemOf(read)) {
					read = form.pattern();
					stem = read.stem(text, at, layout.end(line));
				}
				long match = form.pattern().match(stem, text, at, layout.end(line));
				if (match != LabelPattern.NONE && form.level().allows(text, at + (int) (match & 0xffff), layout.end(line))) {
					labels[form.level().rank()]++;
					break;
				}
			}
		}
		for (int count : labels)
			score += Math.sqrt(count);
		return score;
	}

	/** Guesses the language from the letters: kana are Japanese, ideographs Chinese, and German is known by its small words. */
	static String language(String text) {
		int ideographs = 0;
		int kana = 0;
		int latin = 0;
		int length = Math.min(text.length(), SAMPLE);
		int step = Math.max(1, length / LANGUAGE_SAMPLE);
		for (int i = 0; i < length; i += step) {
			char c = text.charAt(i);
			if (c >= '\u3041' && c <= '\u30fa')
				kana++;
			else if (c >= '\u4e00' && c <= '\u9fff')
				ideographs++;
			else if (Characters.isLetter(c))
				latin++;
		}
		if (ideographs + kana > latin / 4)
			return kana * 8 > ideographs ? "ja" : "zh";
		String sample = text.substring(0, Math.min(length, LANGUAGE_SAMPLE));
		int german = count(sample, " der ", " die ", " das ", " und ", " des ", " nicht ");
		return german > 0 && german > count(sample, " the ", " of ", " and ", " to ", " or ") ? "de" : "en";
	}

	private static int count(String text, String... words) {
		int count = 0;
		for (String word : words)
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length()))
				count++;
		return count;
	}
}
