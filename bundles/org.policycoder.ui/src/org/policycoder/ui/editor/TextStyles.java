// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StyleRange;

/**
 * Lays styles over one another: where they overlap, what a later one says
 * counts, and what it leaves open is kept. The result is what StyledText needs:
 * ranges in order that do not overlap.
 */
final class TextStyles {

	private record Layer(int begin, int end, Consumer<StyleRange> style) {}

	private final List<Layer> layers = new ArrayList<>();

	private final int begin;

	private final int end;

	/** Starts with nothing, for a piece of the text. */
	TextStyles(int begin, int end) {
		this.begin = begin;
		this.end = end;
	}

	/** Puts a style on what of a range is in the piece. */
	void add(int from, int to, Consumer<StyleRange> style) {
		int first = Math.max(from, begin);
		int last = Math.min(to, end);
		if (first < last) {
			layers.add(new Layer(first, last, style));
		}
	}

	StyleRange[] ranges() {
		TreeSet<Integer> edges = new TreeSet<>();
		layers.forEach(l -> {
			edges.add(l.begin());
			edges.add(l.end());
		});
		List<StyleRange> ranges = new ArrayList<>();
		Integer from = null;
		for (Integer to : edges) {
			if (from != null) {
				range(from, to, ranges);
			}
			from = to;
		}
		return ranges.toArray(StyleRange[]::new);
	}

	private void range(int from, int to, List<StyleRange> ranges) {
		StyleRange range = new StyleRange();
		range.start = from;
		range.length = to - from;
		boolean any = false;
		for (Layer layer : layers) {
			if (layer.begin() <= from && layer.end() >= to) {
				layer.style().accept(range);
				any = true;
			}
		}
		if (any) {
			ranges.add(range);
		}
	}
}
