// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import org.policycoder.segmentation.SegmentationOptions;

import picocli.CommandLine.Option;

/** How clauses are to be found. */
final class SegmentationArguments {

	@Option(names = "--segmenter", paramLabel = "ID", descriptionKey = "option.segmenter")
	private String segmenter;
	@Option(names = "--style", paramLabel = "ID", descriptionKey = "option.style")
	private String style;
	@Option(names = "--text-language", paramLabel = "CODE", descriptionKey = "option.textLanguage")
	private String language;

	String segmenter() {
		return segmenter;
	}

	SegmentationOptions options() {
		return new SegmentationOptions(style, language);
	}
}
