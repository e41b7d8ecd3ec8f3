// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.BitSet;
import java.util.List;

/** Knows the titles that stand in lines of their own above the labels of provisions, where a style has them there. */
final class TitlesAbove {
	private static final int LONGEST = 120;
	private static final int MOST_LINES = 3;
	private static final String STOPS = ".;:,!?)]”\"—。；：！？";

	private final String text;
	private final Layout layout;
	private final NumberingStyle.Titles titles;
	private final BitSet contents;
	/** The lines that open with a label. */
	private final BitSet labelled;
	/** Those with nothing but the label, whose title stands below. */
	private final BitSet bare;

	TitlesAbove(String text, Layout layout, NumberingStyle style, List<Draft> drafts, BitSet contents) {
		this.text = text;
		this.layout = layout;
		this.contents = contents;
		titles = style.parts().titles();
		labelled = new BitSet(layout.count());
		bare = new BitSet(layout.count());
		if (titles == NumberingStyle.Titles.ABOVE)
			for (Draft draft : drafts) {
				labelled.set(draft.node.candidate.line);
				bare.set(draft.node.candidate.line, draft.node.candidate.labelEnd == layout.end(draft.node.candidate.line));
			}
	}

	/** Returns where the title above the label at a place begins, or that place if there is none. */
	int begin(int label) {
		if (titles == NumberingStyle.Titles.BEHIND)
			return label;
		int line = layout.lineAt(label + 1);
		for (int at = layout.content(line); at < label; at++)
			if (!CandidateFinder.opensLabel(text.charAt(at)))
				return label;
		int first = titles == NumberingStyle.Titles.ABOVE ? first(line)
				: line > 1 && PaperLines.isNote(text, layout.content(line - 1), layout.end(line - 1)) ? line - 1 : line;
		return first < line ? layout.content(first) : label;
	}

	/** Returns the first of the short lines above one, if what stands above them ends as text does. */
	private int first(int line) {
		int first = line;
		while (first > 0 && line - first < MOST_LINES && isTitle(first - 1))
			first--;
		return first > 0 && !bare.get(first - 1) && (labelled.get(first - 1) || endsText(first - 1)) ? first : line;
	}

	private boolean isTitle(int line) {
		int begin = layout.content(line);
		return !labelled.get(line) && !contents.get(line) && layout.opening(line) == Layout.Opening.SURE && layout.end(line) - begin <= LONGEST
				&& !Character.isLowerCase(text.charAt(begin)) && Character.isLetter(text.charAt(begin)) && !endsText(line);
	}

	private boolean endsText(int line) {
		return STOPS.indexOf(text.charAt(layout.end(line) - 1)) >= 0;
	}
}
