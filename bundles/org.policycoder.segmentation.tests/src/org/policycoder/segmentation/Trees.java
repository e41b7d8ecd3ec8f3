// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.List;

/** Writes trees of provisions down as text, for tests. */
final class Trees {
	private Trees() {
	}

	/** Returns one line a provision: two blanks for each depth, then the label, or "·" for an unnumbered block. */
	static String of(Segmentation segmentation) {
		StringBuilder tree = new StringBuilder();
		write(segmentation.roots(), 0, tree);
		return tree.toString();
	}

	private static void write(List<Provision> provisions, int depth, StringBuilder tree) {
		for (Provision provision : provisions) {
			tree.append("  ".repeat(depth)).append(provision.label().isEmpty() ? "·" : provision.label()).append('\n');
			write(provision.children(), depth + 1, tree);
		}
	}

	static String of(String text) {
		return of(Segmenter.standard().segment(text, SegmentationOptions.DETECT));
	}
}
