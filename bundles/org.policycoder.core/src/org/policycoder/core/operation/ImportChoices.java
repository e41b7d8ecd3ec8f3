// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.Map;
import java.util.Set;

import org.policycoder.segmentation.SegmentationOptions;

/**
 * What a user who has looked at the documents of an import decided on single ones.
 *
 * @param leftOut
 *            documents that are not to be imported
 * @param options
 *            numbering style and language of documents where those that were found are
 *            not right; a style that is chosen here goes before what a file marks
 */
public record ImportChoices(Set<SourcePlace> leftOut, Map<SourcePlace, SegmentationOptions> options) {

	/** Everything as it is found. */
	public static final ImportChoices NONE = new ImportChoices(Set.of(), Map.of());

	/** Takes unmodifiable copies. */
	public ImportChoices {
		leftOut = Set.copyOf(leftOut);
		options = Map.copyOf(options);
	}
}
