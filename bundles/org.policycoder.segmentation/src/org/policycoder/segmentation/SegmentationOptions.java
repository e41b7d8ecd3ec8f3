// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

/**
 * What the caller knows about a text.
 *
 * @param style    id of the numbering style to use, or null to detect it
 * @param language ISO 639-1 code of the text's language; only styles of that language are tried. Null to detect it
 * @since 1.0
 */
public record SegmentationOptions(String style, String language) {
	/** Detect both. */
	public static final SegmentationOptions DETECT = new SegmentationOptions(null, null);
}
