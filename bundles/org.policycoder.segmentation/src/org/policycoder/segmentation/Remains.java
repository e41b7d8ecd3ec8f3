// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the text that lies in no provision, so that nobody has to look for what cannot be coded. */
final class Remains {
	private final String text;
	private final Layout layout;
	private final BitSet contents;
	private final List<Outside> known;
	private final BitSet covered;
	private final List<Outside> found = new ArrayList<>();
	/** The line at which what is covered now begins or ends; what is covered comes in order. */
	private int reached;

	Remains(String text, Layout layout, BitSet contents, List<Outside> known) {
		this.text = text;
		this.layout = layout;
		this.contents = contents;
		this.known = known;
		covered = new BitSet(layout.count());
	}

	/** Returns what was known to lie outside, and what else does. */
	List<Outside> of(List<Provision> roots) {
		known.forEach(outside -> cover(outside.begin(), outside.end()));
		found.addAll(known);
		reached = 0;
		roots.forEach(this::cover);
		boolean text = false;
		int first = roots.isEmpty() ? Integer.MAX_VALUE : roots.get(0).titleBegin();
		for (int line = 0; line < layout.count();) {
			int from = line;
			boolean entry = contents.get(line);
			boolean title = !text && layout.content(line) < first && !isSentence(line);
			while (line < layout.count() && !covered.get(line) && contents.get(line) == entry
					&& (!text && layout.content(line) < first && !isSentence(line)) == title) {
				text |= !title;
				line++;
				if (!title && !entry && line < layout.count() && layout.opening(line) != Layout.Opening.WRAPPED)
					break;
			}
			if (line > from)
				found.add(new Outside(layout.content(from), layout.end(line - 1),
						entry ? Outside.Kind.CONTENTS
								: title || PaperLines.isNote(this.text, layout.content(from), layout.end(line - 1)) ? Outside.Kind.TITLE
								: Outside.Kind.TEXT));
			else
				line++;
		}
		found.sort(Comparator.comparingInt(Outside::begin));
		return found;
	}

	/** A heading covers its title, and all of it if no provision stands directly below. */
	private void cover(Provision provision) {
		if (!provision.heading() || provision.children().stream().allMatch(Provision::heading)) {
			cover(provision.titleBegin(), provision.end());
			return;
		}
		int title = layout.lineAt(provision.begin() + provision.label().length());
		int next = provision.children().get(0).titleBegin();
		while (title + 1 < layout.count() && layout.content(title + 1) < next && !isSentence(title + 1))
			title++;
		cover(provision.begin(), Math.min(next, layout.end(title)));
		provision.children().forEach(this::cover);
	}

	private void cover(int begin, int end) {
		while (reached < layout.count() && layout.end(reached) <= begin)
			reached++;
		int first = reached;
		while (reached < layout.count() && layout.content(reached) < end)
			reached++;
		covered.set(first, reached);
		reached = Math.max(first, reached - 1);
	}

	private boolean isSentence(int line) {
		return ".。;；!！?？".indexOf(text.charAt(layout.end(line) - 1)) >= 0;
	}
}
