// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much the cues and the words of labels at the beginnings of lines speak for each of several styles. All are looked for in one
 * pass, by the character with which a line opens, since most lines open with nothing of any. Immutable.
 */
final class StyleScores {
	/** A style, what speaks for it, and how much of that are cues, which one kind of text has and no other. */
	record Scored(NumberingStyle style, double score, double cues) {
	}

	private static final int SAMPLE_LINES = 400;
	/** After how many lines it is asked whether that is enough, and from what score on it is. */
	private static final int STRETCH = 25;
	private static final double SETTLED = 10;

	/** What of one style may open with a character. */
	private record Entry(int style, NumberingStyle.Openings openings) {
	}

	private final List<NumberingStyle> styles;
	private final Map<Character, List<Entry>> entries = new HashMap<>();
	/** Whether anything may open with a character, which is seen without a look-up. */
	private final boolean[] opens = new boolean[Character.MAX_VALUE + 1];

	StyleScores(List<NumberingStyle> styles) {
		this.styles = List.copyOf(styles);
		for (int c = 0; c < opens.length; c++) {
			List<Entry> here = new ArrayList<>();
			for (int i = 0; i < styles.size(); i++) {
				NumberingStyle.Openings openings = styles.get(i).openingWith((char) c);
				if (openings.cues().length > 0 || openings.worded().length > 0)
					here.add(new Entry(i, openings));
			}
			if (!here.isEmpty()) {
				entries.put((char) c, List.copyOf(here));
				opens[c] = true;
			}
		}
	}

	/** Returns all styles, the best first; of equals in their order. */
	List<Scored> of(String text, Layout layout) {
		double[] scores = new double[styles.size()];
		int[][] labels = new int[styles.size()][Level.ROOT];
		Set<NumberingStyle.Cue> seen = new HashSet<>();
		int lines = Math.min(layout.count(), SAMPLE_LINES);
		for (int line = 0; line < lines && !(line % STRETCH == 0 && isSettled(scores)); line++) {
			int at = layout.content(line);
			if (opens[text.charAt(at)])
				for (Entry entry : entries.get(text.charAt(at))) {
					for (NumberingStyle.Cue cue : entry.openings().cues())
						if (Characters.startsWith(text, at, cue.text()) && seen.add(cue))
							scores[entry.style()] += cue.weight();
					count(text, at, layout.end(line), entry.openings().worded(), labels[entry.style()]);
				}
		}
		List<Scored> scored = new ArrayList<>();
		for (int i = 0; i < scores.length; i++) {
			double score = scores[i];
			for (int count : labels[i])
				score += Math.sqrt(count);
			scored.add(new Scored(styles.get(i), score, scores[i]));
		}
		scored.sort(Comparator.comparingDouble(s -> -s.score()));
		return scored;
	}

	/** Returns whether the cues so far speak so clearly that the rest would hardly change it. */
	private static boolean isSettled(double[] scores) {
		double most = 0;
		double second = 0;
		for (double score : scores) {
			second = Math.max(second, Math.min(score, most));
			most = Math.max(most, score);
		}
		return most >= SETTLED && most - second >= SETTLED / 2;
	}

	private static void count(String text, int at, int end, NumberingStyle.Form[] forms, int[] labels) {
		LabelPattern read = null;
		long stem = LabelPattern.NONE;
		for (NumberingStyle.Form form : forms) {
			if (!form.pattern().hasStemOf(read)) {
				read = form.pattern();
				stem = read.stem(text, at, end);
			}
			long match = form.pattern().match(stem, text, at, end);
			if (match != LabelPattern.NONE && form.level().allows(text, at + (int) (match & 0xffff), end)) {
				labels[form.level().rank()]++;
				return;
			}
		}
	}
}
