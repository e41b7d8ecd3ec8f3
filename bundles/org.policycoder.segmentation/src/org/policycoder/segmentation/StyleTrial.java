// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.BitSet;
import java.util.List;

/**
 * What a style makes of the beginning of a text.
 *
 * @param explained how many labels it explains, less what it strains
 * @param taken     how many it takes for provisions
 * @param unread    how many paragraphs open with what looks like a label and is taken for none
 */
record StyleTrial(double explained, int taken, int unread) {
	private static final int LEAST_TAKEN = 5;
	private static final double LEAST_EXPLAINED = 0.8;
	private static final int MOST_UNREAD = 20;
	private static final int MANY_TAKEN = 10;
	private static final double ALL_EXPLAINED = 0.9;
	private static final int SEEN_LINES = 200;

	/** Returns whether hardly anything is left to be explained by another style. */
	boolean isEnough() {
		return taken >= LEAST_TAKEN && explained >= LEAST_EXPLAINED * taken && unread * MOST_UNREAD <= taken;
	}

	/** Returns whether all labels are read, and explained so well that no other style can do better. */
	boolean isAll() {
		return taken >= LEAST_TAKEN && explained >= ALL_EXPLAINED * taken && unread == 0;
	}

	/** Returns whether so many labels are explained, and none is left, that a longer sample would tell no more. */
	boolean isSettled() {
		return taken >= MANY_TAKEN && unread == 0 && isEnough();
	}

	/**
	 * What is tried.
	 *
	 * @param until    the place behind which some style reads nothing by intent
	 * @param labelled the lines before that open paragraphs with a label, as the style that knows of no country reads them
	 */
	record Sample(String text, Layout layout, int until, BitSet labelled) {
		/** As the record; there may be no style that knows of no country. */
		static Sample of(String text, Layout layout, int until, NumberingStyle general) {
			BitSet labelled = new BitSet(layout.count());
			if (general != null)
				for (int line = 0; line < layout.count() && layout.content(line) < until; line++)
					if (layout.opening(line) == Layout.Opening.SURE && isLabelled(text, layout, line, general))
						labelled.set(line);
			return new Sample(text, layout, until, labelled);
		}

		/** Tries a style. */
		StyleTrial of(NumberingStyle style) {
			return of(style, Double.NEGATIVE_INFINITY);
		}

		/** As {@link #of(NumberingStyle)}; null if the style has not labels enough to explain more than {@code least}, which saves the search. */
		StyleTrial of(NumberingStyle style, double least) {
			NumberingStyle found = FoundOrder.of(text, layout, style);
			List<Candidate> candidates = CandidateFinder.find(text, layout, found).candidates();
			if (candidates.size() <= least)
				return null;
			ContentsTables.mark(text, layout, found, candidates);
			BitSet unread = (BitSet) labelled.clone();
			candidates.stream().filter(candidate -> candidate.contents).forEach(candidate -> unread.clear(candidate.line));
			double explained = 0;
			int taken = 0;
			for (Node node = new Search(found).run(candidates); node != null; node = node.previous) {
				unread.clear(node.candidate.line);
				if (node.candidate.begin < until && node.reading.pattern().numeral().ordered()) {
					explained += Costs.explained(node.cost - node.level.reluctance());
					taken++;
				}
			}
			return new StyleTrial(explained, taken, unread.cardinality());
		}

		/** Returns whether a style has labels for all paragraphs at the beginning of a text that open with one, some there being. */
		static boolean readsLabels(String text, Layout layout, NumberingStyle style, NumberingStyle general) {
			if (general == null)
				return false;
			int labelled = 0;
			for (int line = 0; line < layout.count() && line < SEEN_LINES; line++)
				if (layout.opening(line) == Layout.Opening.SURE && isLabelled(text, layout, line, general)) {
					labelled++;
					if (!isLabelled(text, layout, line, style))
						return false;
				}
			return labelled >= LEAST_TAKEN;
		}

		private static boolean isLabelled(String text, Layout layout, int line, NumberingStyle style) {
			int at = layout.content(line);
			int end = layout.end(line);
			for (NumberingStyle.Form form : style.openingWith(text.charAt(at)).forms()) {
				long match = form.level() == null ? LabelPattern.NONE : form.pattern().match(text, at, end);
				if (match != LabelPattern.NONE && form.level().allows(text, at + (int) (match & 0xffff), end))
					return true;
			}
			return false;
		}
	}
}
