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
 * @param versions
 *            by document, the number of the one of the project that it takes the place of as an
 *            amended version; 0 for a document of its own. What is not named here goes by the
 *            {@link AmendedPolicy} of the request
 * @since 1.0
 */
public record ImportChoices(Set<SourcePlace> leftOut, Map<SourcePlace, SegmentationOptions> options,
		Map<SourcePlace, Integer> versions) {

	/** Everything as it is found. */
	public static final ImportChoices NONE = new ImportChoices(Set.of(), Map.of(), Map.of());

	/** Takes unmodifiable copies. */
	public ImportChoices {
		leftOut = Set.copyOf(leftOut);
		options = Map.copyOf(options);
		versions = Map.copyOf(versions);
	}

	/** With nothing decided on versions. */
	public ImportChoices(Set<SourcePlace> leftOut, Map<SourcePlace, SegmentationOptions> options) {
		this(leftOut, options, Map.of());
	}
}
