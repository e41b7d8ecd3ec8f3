// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.Objects;

/**
 * How well a numbering style fits the beginning of a text, beside others.
 *
 * @param style     id of the style
 * @param explained how many of the labels there it explains, those that strain its numbering counted less; never below 0
 * @param taken     how many it takes for labels of provisions
 * @param unread    how many paragraphs open with what looks like a label and is none to it
 * @since 1.0
 */
public record StyleFit(String style, double explained, int taken, int unread) {
	/** Checks that there is a style. */
	public StyleFit {
		Objects.requireNonNull(style);
	}
}
