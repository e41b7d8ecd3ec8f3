// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the edges of columns: those that their lines keep to. */
final class PdfEdges {
	/** At most this share of the lines, or one of them, goes beyond the margin. */
	private static final float BEYOND = 0.1f;
	/** Edges that differ by less, in points, are the same. */
	private static final float SAME = 2;

	private PdfEdges() {
	}

	/** Returns the lines of a page in their order, with the edges of their columns. */
	static List<PdfLine> of(List<PdfLine> lines) {
		float page = margin(lines);
		Map<Integer, List<PdfLine>> columns = new LinkedHashMap<>();
		lines.forEach(line -> columns.computeIfAbsent(line.block(), block -> new ArrayList<>()).add(line));
		Map<Integer, Float> left = new LinkedHashMap<>();
		Map<Integer, Float> right = new LinkedHashMap<>();
		columns.forEach((block, column) -> {
			left.put(block, shared(column.stream().map(PdfLine::x).sorted().toList()));
			right.put(block, column.size() == 1 ? page : margin(column));
		});
		return lines.stream().map(line -> line.between(left.get(line.block()), right.get(line.block()))).toList();
	}

	/** Where hardly a line goes beyond an edge that lines share, it is the margin; else the text is ragged. One line alone shows none. */
	private static float margin(List<PdfLine> lines) {
		if (lines.size() < 2) {
			return Float.POSITIVE_INFINITY;
		}
		List<Float> ends = lines.stream().map(PdfLine::right).sorted(Comparator.reverseOrder()).toList();
		float shared = shared(ends);
		long beyond = ends.stream().filter(end -> end > shared + SAME).count();
		return beyond <= Math.max(1, BEYOND * ends.size()) ? shared : ends.getFirst();
	}

	/** Returns the first edge that two lines share, the first of all if there is none. */
	private static float shared(List<Float> edges) {
		for (int i = 0; i + 1 < edges.size(); i++) {
			if (Math.abs(edges.get(i) - edges.get(i + 1)) < SAME) {
				return edges.get(i);
			}
		}
		return edges.getFirst();
	}
}
