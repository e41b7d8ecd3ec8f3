// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.List;
import java.util.Objects;

/**
 * What the segmenter found in a text.
 *
 * @param style    id of the numbering style that was used, never null
 * @param language the language that was used, as an ISO 639-1 code such as {@code en} or {@code zh}, empty if unknown, never null
 * @param roots    the topmost provisions, in order, none overlapping another; empty for a text without provisions
 * @param doubts   the doubtful places, in order of the text
 * @param outside  what lies in no provision, and what it was taken for, in order of the text
 * @since 1.0
 */
public record Segmentation(String style, String language, List<Provision> roots, List<Doubt> doubts, List<Outside> outside) {
	/** Takes immutable copies of the lists. */
	public Segmentation {
		Objects.requireNonNull(style);
		Objects.requireNonNull(language);
		roots = List.copyOf(roots);
		doubts = List.copyOf(doubts);
		outside = List.copyOf(outside);
	}
}
