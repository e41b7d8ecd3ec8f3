// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out which style numbers a text. Cues that speak clearly decide at once. Otherwise the likely styles of the language, and the
 * general one, number the beginning of the text, and the one wins that explains most of the labels there.
 */
final class StyleDetector {
	/** What was chosen: the style, with its levels as the text has them; and the language, which may be unknown. */
	record Choice(NumberingStyle style, String language) {
	}

	/** A style, and what its cues and words say for it. */
	private record Scored(NumberingStyle style, double score) {
	}

	private static final int SAMPLE_LINES = 400;
	/** From what score on, and with how much of a lead, cues decide. */
	private static final double CLEAR = 8;
	private static final double LEAD = 5;
	private static final int MOST_TRIED = 10;
	private static final int TRIED_LENGTH = 60_000;
	/** How many labels one point of the cues outweighs. */
	private static final double CUE_WORTH = 0.4;
	private static final double MOST_CUES = 12;
	/** What the general style is worth beside one that was written for the text, and such a one for which neither cue nor word speaks. */
	private static final double GENERAL_WORTH = 0.95;
	private static final double UNCUED_WORTH = 0.9;

	private final NumberingStyles styles;

	StyleDetector(NumberingStyles styles) {
		this.styles = styles;
	}

	/** Chooses a style and a language for a text; the options win over what the text says. */
	Choice choose(String text, Layout layout, SegmentationOptions options) {
		String language = options.language() != null ? options.language() : Languages.of(text);
		if (options.style() != null) {
			NumberingStyle style = styles.find(options.style())
					.orElseThrow(() -> new IllegalArgumentException("There is no numbering style \"" + options.style() + "\"; the styles are " + styles.all() + "."));
			return new Choice(FoundOrder.of(text, layout, style), language);
		}
		return new Choice(FoundOrder.of(text, layout, style(text, layout, language)), language);
	}

	private NumberingStyle style(String text, Layout layout, String language) {
		List<Scored> fitting = new ArrayList<>();
		for (NumberingStyle style : styles.all()) {
			boolean known = style.languages().contains(language);
			double score = known || language.equals(Languages.UNKNOWN) ? score(style, text, layout) : 0;
			if (known || score > 0)
				fitting.add(new Scored(style, score));
		}
		fitting.sort(Comparator.comparingDouble((Scored scored) -> -scored.score()));
		if (!fitting.isEmpty() && fitting.get(0).score() >= CLEAR && (fitting.size() == 1 || fitting.get(0).score() - fitting.get(1).score() >= LEAD))
			return fitting.get(0).style();
		return tried(text, layout, fitting.subList(0, Math.min(MOST_TRIED, fitting.size())));
	}

	/** Returns the one of the styles, or the general one, that explains most. */
	private NumberingStyle tried(String text, Layout layout, List<Scored> likely) {
		String sample = text.substring(0, end(text, layout));
		Layout sampled = sample.length() == text.length() ? layout : new Layout(sample);
		NumberingStyle general = styles.find(NumberingStyles.GENERAL).orElse(null);
		NumberingStyle best = general != null ? general : styles.all().get(0);
		int until = sample.length();
		for (Scored scored : likely)
			if (!scored.style().parts().ends().isEmpty() && scored.score() > 0)
				until = Math.min(until, CandidateFinder.find(sample, sampled, scored.style()).end());
		double most = general == null ? 0 : explained(sample, sampled, until, general) * GENERAL_WORTH;
		for (Scored scored : likely) {
			boolean papers = scored.style().numbersPapers();
			double explained = explained(sample, sampled, until, scored.style()) * (scored.score() > 0 || papers ? 1 : UNCUED_WORTH) + Math.min(scored.score(), MOST_CUES) * CUE_WORTH;
			if (explained > most || papers && most == 0 && best == general || general == null && scored == likely.get(0)) {
				most = explained;
				best = scored.style();
			}
		}
		return best;
	}

	private static int end(String text, Layout layout) {
		return text.length() <= TRIED_LENGTH ? text.length() : layout.end(Math.max(0, layout.lineAt(TRIED_LENGTH)));
	}

	/** Returns how many labels up to a place a style explains, less what it strains; behind that place some style reads nothing by intent. */
	private static double explained(String text, Layout layout, int until, NumberingStyle style) {
		NumberingStyle found = FoundOrder.of(text, layout, style);
		List<Candidate> candidates = CandidateFinder.find(text, layout, found).candidates();
		ContentsTables.mark(text, layout, found, candidates);
		double sum = 0;
		for (Node node = new Search(found).run(candidates); node != null; node = node.previous)
			if (node.candidate.begin < until && node.reading.pattern().numeral().ordered())
				sum += Costs.explained(node.cost - node.level.reluctance());
		return sum;
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
}
