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
	record Scored(NumberingStyle style, double score, double cues) {}

	private static final int SAMPLE_LINES = 200;
	/** After how many lines it is asked whether that is enough, and from what score on it is. */
	private static final int STRETCH = 25;
	private static final double SETTLED = 10;

	/** What of one style may open with a character: its cues, and its labels by the places of their patterns. */
	private record Entry(int style, NumberingStyle.Cue[] cues, Level[] levels, int[] patterns) {}

	/** What of all styles may open with a character; a pattern that several have is read once. */
	private record Opening(Entry[] entries, LabelPattern[] patterns) {}

	private final List<NumberingStyle> styles;
	private final Map<Character, Opening> openings = new HashMap<>();
	/** Whether anything may open with a character, which is seen without a look-up. */
	private final boolean[] opens = new boolean[Character.MAX_VALUE + 1];

	StyleScores(List<NumberingStyle> styles) {
		this.styles = List.copyOf(styles);
		for (int c = 0; c < opens.length; c++) {
			List<LabelPattern> patterns = new ArrayList<>();
			List<Entry> here = new ArrayList<>();
			for (int i = 0; i < styles.size(); i++) {
				NumberingStyle.Openings openings = styles.get(i).openingWith((char) c);
				if (openings.cues().length > 0 || openings.worded().length > 0)
					here.add(entry(i, openings, patterns));
			}
			if (!here.isEmpty()) {
				this.openings.put((char) c, new Opening(here.toArray(Entry[]::new), patterns.toArray(LabelPattern[]::new)));
				opens[c] = true;
			}
		}
	}

	private static Entry entry(int style, NumberingStyle.Openings openings, List<LabelPattern> known) {
		Level[] levels = new Level[openings.worded().length];
		int[] patterns = new int[levels.length];
		for (int i = 0; i < levels.length; i++) {
			NumberingStyle.Form form = openings.worded()[i];
			levels[i] = form.level();
			if (!known.contains(form.pattern()))
				known.add(form.pattern());
			patterns[i] = known.indexOf(form.pattern());
		}
		return new Entry(style, openings.cues(), levels, patterns);
	}

	/** Returns all styles, the best first; of equals in their order. */
	List<Scored> of(String text, Layout layout) {
		double[] scores = new double[styles.size()];
		int[][] labels = new int[styles.size()][Level.ROOT];
		Set<NumberingStyle.Cue> seen = new HashSet<>();
		int lines = Math.min(layout.count(), SAMPLE_LINES);
		for (int line = 0; line < lines && !(line % STRETCH == 0 && isSettled(scores)); line++) {
			int at = layout.content(line);
			if (opens[text.charAt(at)]) {
				Opening opening = openings.get(text.charAt(at));
				long[] matches = matches(text, at, layout.end(line), opening.patterns());
				for (Entry entry : opening.entries()) {
					for (NumberingStyle.Cue cue : entry.cues())
						if (Characters.startsWith(text, at, cue.text()) && seen.add(cue))
							scores[entry.style()] += cue.weight();
					count(text, at, layout.end(line), entry, matches, labels[entry.style()]);
				}
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

	private static long[] matches(String text, int at, int end, LabelPattern[] patterns) {
		long[] matches = new long[patterns.length];
		LabelPattern read = null;
		long stem = LabelPattern.NONE;
		for (int i = 0; i < patterns.length; i++) {
			if (!patterns[i].hasStemOf(read)) {
				read = patterns[i];
				stem = read.stem(text, at, end);
			}
			matches[i] = patterns[i].match(stem, text, at, end);
		}
		return matches;
	}

	private static void count(String text, int at, int end, Entry entry, long[] matches, int[] labels) {
		for (int i = 0; i < entry.levels().length; i++) {
			long match = matches[entry.patterns()[i]];
			if (match != LabelPattern.NONE && entry.levels()[i].allows(text, at + (int) (match & 0xffff), end)) {
				labels[entry.levels()[i].rank()]++;
				return;
			}
		}
	}
}
