// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.List;
import java.util.Objects;

/**
 * One node of the clause tree: a provision, a heading over provisions, or an unnumbered block inside an article.
 *
 * @param begin      where the printed label begins (never a quotation mark, bullet or indent before it), or the text if
 *                   there is no label; in UTF-16 code units of the segmented text
 * @param end        where the whole subtree ends, white space at its end cut off; exclusive, in UTF-16 code units
 * @param label      the label as printed, such as {@code SEC. 2.}, {@code (a)} or {@code 第三条}; the heading's text for a
 *                   heading without enumerator; empty for an unnumbered block (款). Never null
 * @param level      id of the level in the numbering style, such as {@code section} or {@code 条}
 * @param heading    whether this is a division of the document (title, chapter, 章, a captioned heading) rather than a
 *                   provision
 * @param rule       short reason why it was found: the level's way of numbering and what it follows
 * @param confidence how sure the segmenter is, from 0 to 1
 * @param children   the provisions inside this one, in order of the text, each within {@code begin} and {@code end}, none
 *                   overlapping another; immutable
 * @param titleBegin where its title begins if that is printed in lines of its own above the label, as in Japan and in the margins of
 *                   Canada; else the same as {@code begin}; in UTF-16 code units of the segmented text
 * @since 1.0
 */
public record Provision(int begin, int end, String label, String level, boolean heading, String rule, double confidence,
		List<Provision> children, int titleBegin) {
	/** Takes an immutable copy of the children. */
	public Provision {
		Objects.requireNonNull(label);
		Objects.requireNonNull(level);
		Objects.requireNonNull(rule);
		children = List.copyOf(children);
	}

	/** Makes a provision that has no title above its label. */
	public Provision(int begin, int end, String label, String level, boolean heading, String rule, double confidence, List<Provision> children) {
		this(begin, end, label, level, heading, rule, confidence, children, begin);
	}
}
