// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.core.segment.ClauseSegmenter;
import org.policycoder.core.segment.ClauseSegmenters;
import org.policycoder.core.segment.StyleFiles;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.model.Unread;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.SegmentationOptions;

/** Reads sources and finds the clauses of their documents; for many threads. */
final class Preparation implements AutoCloseable {

	private final ImportRequest request;
	private final Map<String, ClauseSegmenters> byStyle = new ConcurrentHashMap<>();
	private final List<Path> styles;
	private final ClauseSegmenters segmenters;

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
		this.request = request;
		styles = StyleFiles.of(project);
		segmenters = new ClauseSegmenters(request.segmenter(), request.options().style(), styles);
	}

	List<PreparedDocument> prepare(DocumentSource source) throws IOException {
		List<PreparedDocument> prepared = new ArrayList<>();
		for (SourceDocument document : source.read()) {
			prepared.add(prepare(source.place(prepared.size()), document));
		}
		return prepared;
	}

	private PreparedDocument prepare(SourcePlace place, SourceDocument document) throws IOException {
		if (request.choices().leftOut().contains(place)) {
			return new PreparedDocument(place, document.text(), document.metadata(), List.of(), null, document.unread(),
					document.notes());
		}
		if (document.provisions().isPresent() && options(place).style() == null) {
			return new PreparedDocument(place, document.text(), document.metadata(), document.provisions().get(),
					document.style(), document.unread(), document.notes());
		}
		return segment(place, document.text(), document.metadata(), document.unread(), document.notes());
	}

	/** Finds the clauses of a text; a language that the user chose for it goes before what its file says. */
	PreparedDocument segment(SourcePlace place, String text, DocumentMetadata known, List<Unread> unread, int notes)
			throws IOException {
		SegmentationOptions options = options(place);
		DocumentMetadata metadata = DocumentMetadata.builder().language(options.language()).build().merge(known);
		String language = options.language();
		if (language == null) {
			language = request.options().language() == null ? known.language() : request.options().language();
		}
		Segmentation found;
		try (ClauseSegmenter segmenter = segmenters(options.style()).take()) {
			found = segmenter.segment(text.substring(0, notes), language);
		}
		return new PreparedDocument(place, text,
				metadata.merge(DocumentMetadata.builder().language(found.language()).build()), found.roots(), found.style(),
				unread, notes);
	}

	private SegmentationOptions options(SourcePlace place) {
		return request.choices().options().getOrDefault(place, SegmentationOptions.DETECT);
	}

	private ClauseSegmenters segmenters(String style) throws IOException {
		if (style == null) {
			return segmenters;
		}
		try {
			return byStyle.computeIfAbsent(style, s -> {
				try {
					return new ClauseSegmenters(request.segmenter(), s, styles);
				} catch (UnknownContributionException e) {
					throw new IllegalStateException(e); // the first one of the same segmenter was made
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	@Override
	public void close() {
		byStyle.values().forEach(ClauseSegmenters::close);
		segmenters.close();
	}
}
