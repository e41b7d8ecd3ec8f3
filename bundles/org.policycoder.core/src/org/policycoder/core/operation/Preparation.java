// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.core.segment.ClauseSegmenter;
import org.policycoder.core.segment.ClauseSegmenters;
import org.policycoder.core.segment.StyleFiles;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.segmentation.Segmentation;

/** Reads sources and finds the clauses of their documents; for many threads. */
final class Preparation implements AutoCloseable {

	private final ClauseSegmenters segmenters;
	private final String language;

	/**
	 * Creates the preparation.
	 *
	 * @param project
	 *            the folder of the project, whose own numbering styles are known
	 * @param request
	 *            how clauses are to be found
	 * @throws UnknownContributionException
	 *             when there is no such segmenter
	 * @throws IOException
	 *             when it cannot be started
	 */
	Preparation(Path project, ImportRequest request) throws UnknownContributionException, IOException {
		segmenters = new ClauseSegmenters(request.segmenter(), request.options().style(), StyleFiles.of(project));
		language = request.options().language();
	}

	List<PreparedDocument> prepare(DocumentSource source) throws IOException {
		List<PreparedDocument> prepared = new ArrayList<>();
		for (SourceDocument document : source.read()) {
			prepared.add(prepare(document));
		}
		return prepared;
	}

	private PreparedDocument prepare(SourceDocument document) throws IOException {
		if (document.provisions().isPresent()) {
			return new PreparedDocument(document.text(), document.metadata(), document.provisions().get(),
					document.style());
		}
		Segmentation found;
		try (ClauseSegmenter segmenter = segmenters.take()) {
			found = segmenter.segment(document.text(), language == null ? document.language() : language);
		}
		DocumentMetadata metadata = document.metadata()
				.merge(DocumentMetadata.builder().language(found.language()).build());
		return new PreparedDocument(document.text(), metadata, found.roots(), found.style());
	}

	@Override
	public void close() {
		segmenters.close();
	}
}
