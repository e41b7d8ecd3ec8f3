// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.segmentation.SegmentationOptions;

/**
 * What is to be imported, and how.
 *
 * @param sources
 *            files, and folders that are gone through with all below them; of ZIP files
 *            the documents in them
 * @param leftOut
 *            files that may lie in these folders and are no documents, such as a
 *            coding sheet; the register is one of them always
 * @param register
 *            the spreadsheet of the metadata, or null
 * @param columns
 *            by the name of a field, the heading of its column in the register,
 *            where the guess is to be overruled
 * @param segmenter
 *            the id of the segmenter, or null for the standard one
 * @param options
 *            numbering style and language of the texts, where they are known
 * @param amended
 *            what is done with likely amended versions of documents that are there
 * @param choices
 *            what was decided on single documents
 * @param remedies
 *            how what sentences advise is done by whoever asks
 * @since 1.0
 */
public record ImportRequest(List<Path> sources, Set<Path> leftOut, Path register, Map<String, String> columns,
		String segmenter, SegmentationOptions options, AmendedPolicy amended, ImportChoices choices,
		Remedies remedies) {

	/** Takes unmodifiable copies. */
	public ImportRequest {
		sources = List.copyOf(sources);
		leftOut = Set.copyOf(leftOut);
		columns = Map.copyOf(columns);
	}

	/** As the whole request, with advice that names no means of a program. */
	public ImportRequest(List<Path> sources, Set<Path> leftOut, Path register, Map<String, String> columns,
			String segmenter, SegmentationOptions options, AmendedPolicy amended, ImportChoices choices) {
		this(sources, leftOut, register, columns, segmenter, options, amended, choices, Remedies.neutral());
	}

	/** As the whole request, without a word on amended versions. */
	public ImportRequest(List<Path> sources, Set<Path> leftOut, Path register, Map<String, String> columns,
			String segmenter, SegmentationOptions options, ImportChoices choices) {
		this(sources, leftOut, register, columns, segmenter, options, AmendedPolicy.ASK, choices);
	}

	/** As the whole request, with nothing decided on single documents nor on amended versions. */
	public ImportRequest(List<Path> sources, Set<Path> leftOut, Path register, Map<String, String> columns,
			String segmenter, SegmentationOptions options) {
		this(sources, leftOut, register, columns, segmenter, options, AmendedPolicy.ASK, ImportChoices.NONE);
	}

	/**
	 * Asks for an import with nothing special.
	 *
	 * @param sources
	 *            files and folders
	 * @param register
	 *            the register, or null
	 * @return the request
	 */
	public static ImportRequest of(List<Path> sources, Path register) {
		return new ImportRequest(sources, Set.of(), register, Map.of(), null, SegmentationOptions.DETECT);
	}
}
