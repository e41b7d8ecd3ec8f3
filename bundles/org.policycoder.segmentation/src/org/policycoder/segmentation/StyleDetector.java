// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.policycoder.segmentation.StyleScores.Scored;

/**
 * Finds out which style numbers a text. Cues that speak clearly decide at once. Otherwise the likely styles of the language, and the
 * general one, number the beginning of the text, and the one wins that explains most of the labels there.
 */
final class StyleDetector {
	/** What was chosen: the style, with its levels as the text has them; and the language, which may be unknown. */
	record Choice(NumberingStyle style, String language) {}

	/** From what score on, and with how much of a lead, cues decide. */
	private static final double CLEAR = 8;
	private static final double LEAD = 5;
	private static final double LEAST_CUES = 2;
	private static final double SMALL_LEAD = 1;
	/** How much of a lead is enough for a style whose labels are all that there are. */
	private static final double FAIR_LEAD = 1.4;
	private static final double FAIR_SCORE = 4;
	/** How many styles are tried if cues or words speak for some, and how much less than for the best; and on how much of the text. */
	private static final int MOST_TRIED = 4;
	private static final double LEAST_SHARE = 0.25;
	private static final int TRIED_LENGTH = 5_000;
	private static final int MOST_TRIED_LENGTH = 45_000;
	private static final int LONGER = 3;
	/** How many labels the beginning of a text must have to be enough. */
	private static final double ENOUGH = 15;
	/** How many labels one point of the cues outweighs. */
	private static final double CUE_WORTH = 0.4;
	private static final double MOST_CUES = 12;
	/** What the general style is worth beside one that was written for the text, and such a one for which neither cue nor word speaks. */
	private static final double GENERAL_WORTH = 0.95;
	private static final double UNCUED_WORTH = 0.9;

	private final NumberingStyles styles;
	/** The style that knows of no country; null if there is none. */
	private final NumberingStyle general;

	StyleDetector(NumberingStyles styles) {
		this.styles = styles;
		general = styles.find(NumberingStyles.GENERAL).orElse(null);
	}

	/** Chooses a style and a language for a text; the options win over what the text says. */
	Choice choose(String text, Layout layout, SegmentationOptions options) {
		String language = options.language() != null ? options.language() : Languages.of(text);
		if (options.style() != null) {
			NumberingStyle style = styles.find(options.style())
					.orElseThrow(() -> new IllegalArgumentException(
							"There is no numbering style \"" + options.style() + "\"; the styles are " + styles.all() + "."));
			return new Choice(FoundOrder.of(text, layout, style), language);
		}
		return new Choice(FoundOrder.of(text, layout, style(text, layout, language)), language);
	}

	/** Returns how well the likely styles, and the general one, fit the beginning of a text; the one that fits best first. */
	List<StyleFit> fits(String text, Layout layout, SegmentationOptions options) {
		List<Scored> likely = likely(fitting(text, layout, options.language() != null ? options.language() : Languages.of(text)));
		StyleTrial.Sample sample = sample(text, layout, likely, MOST_TRIED_LENGTH);
		return Stream.concat(likely.stream().map(Scored::style), Stream.ofNullable(general)).distinct().map(style -> {
			StyleTrial trial = sample.of(style);
			return new StyleFit(style.id(), Math.max(0, trial.explained()), trial.taken(), trial.unread());
		}).sorted(Comparator.comparingDouble(fit -> -fit.explained())).toList();
	}

	private List<Scored> fitting(String text, Layout layout, String language) {
		return styles.scores(language).of(text, layout).stream().filter(scored -> scored.score() > 0 || scored.style().languages().contains(language))
				.toList();
	}

	private NumberingStyle style(String text, Layout layout, String language) {
		List<Scored> fitting = fitting(text, layout, language);
		if (isClear(fitting) || leads(fitting)
				&& StyleTrial.Sample.readsLabels(text, layout, fitting.get(0).style(), general))
			return fitting.get(0).style();
		List<Scored> likely = likely(fitting);
		for (int length = TRIED_LENGTH;; length *= LONGER) {
			Scored best = tried(text, layout, likely, length);
			if (best.score() >= ENOUGH || length >= MOST_TRIED_LENGTH || text.length() <= length)
				return best.style();
		}
	}

	/** Returns whether the best has much of a lead, or some where it alone has cues. */
	private static boolean isClear(List<Scored> sorted) {
		if (sorted.isEmpty())
			return false;
		Scored best = sorted.get(0);
		double lead = best.score() - (sorted.size() == 1 ? 0 : sorted.get(1).score());
		return best.score() >= CLEAR && lead >= LEAD
				|| best.cues() >= LEAST_CUES && lead >= SMALL_LEAD && sorted.stream().allMatch(scored -> scored == best || scored.cues() == 0);
	}

	private static boolean leads(List<Scored> sorted) {
		return sorted.size() > 1 && sorted.get(0).score() >= FAIR_SCORE && isAhead(sorted);
	}

	/** Returns whether more speaks for the first than by chance; a single word does not tell two styles apart. */
	private static boolean isAhead(List<Scored> sorted) {
		return sorted.get(0).score() - (sorted.size() == 1 ? 0 : sorted.get(1).score()) >= FAIR_LEAD;
	}

	/** Returns those for which something speaks, or all if nothing does for any. */
	private static List<Scored> likely(List<Scored> sorted) {
		if (sorted.isEmpty() || sorted.get(0).score() == 0)
			return sorted;
		double least = sorted.get(0).score() * LEAST_SHARE;
		return sorted.stream().limit(MOST_TRIED).filter(scored -> scored.score() >= least).toList();
	}

	/** Returns the one of the styles, or the general one, that explains most of the beginning of a text, and how much. */
	private Scored tried(String text, Layout layout, List<Scored> likely, int length) {
		StyleTrial.Sample sample = sample(text, layout, likely, length);
		Scored best = null;
		StyleTrial bestTrial = null;
		for (Scored scored : likely) {
			boolean papers = scored.style().numbersPapers();
			double worth = scored.score() > 0 || papers ? 1 : UNCUED_WORTH;
			double cues = Math.min(scored.score(), MOST_CUES) * CUE_WORTH;
			StyleTrial trial = sample.of(scored.style(),
					best == null || best.score() <= 0 ? Double.NEGATIVE_INFINITY : (best.score() - cues) / worth);
			if (trial == null)
				continue;
			double explained = trial.explained() * worth + cues;
			if (scored == likely.get(0) && trial.isEnough() && isAhead(likely)
					|| (best == null || explained > best.score()) && trial.isAll())
				return new Scored(scored.style(), ENOUGH, 0);
			if (best == null || explained > best.score() || scored.style().enclosesPapers() && best.score() == 0) {
				best = new Scored(scored.style(), explained, 0);
				bestTrial = trial;
			}
		}
		if (best != null && (general == null || bestTrial.isEnough()))
			return bestTrial.isSettled() ? new Scored(best.style(), ENOUGH, 0) : best;
		if (general == null)
			return new Scored(styles.all().get(0), 0, 0);
		StyleTrial any = sample.of(general,
				best == null || best.score() <= 0 ? Double.NEGATIVE_INFINITY : Math.nextDown(best.score() / GENERAL_WORTH));
		if (any == null)
			return best;
		double explained = any.explained() * GENERAL_WORTH;
		boolean unnumbered = best != null && best.score() == 0 && best.style().numbersPapers();
		return best == null || explained >= best.score() && !unnumbered ? new Scored(general, explained, 0) : best;
	}

	private StyleTrial.Sample sample(String text, Layout layout, List<Scored> likely, int length) {
		String sample = text.substring(0, end(text, layout, length));
		Layout sampled = sample.length() == text.length() ? layout : new Layout(sample);
		int until = sample.length();
		for (Scored scored : likely)
			if (!scored.style().parts().ends().isEmpty() && scored.score() > 0)
				until = Math.min(until, CandidateFinder.end(sample, sampled, scored.style()));
		return StyleTrial.Sample.of(sample, sampled, until, general);
	}

	/** Returns where the lines end that hold so many characters, however they are printed. */
	private static int end(String text, Layout layout, int length) {
		int line = 0;
		for (int seen = 0; line < layout.count() && seen < length; line++)
			seen += layout.end(line) - layout.content(line);
		return line == layout.count() ? text.length() : layout.end(line - 1);
	}
}
