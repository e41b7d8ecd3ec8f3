// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.storage.StudyFolder;
import org.policycoder.model.storage.StudyLayout;
import org.policycoder.segmentation.SegmentationOptions;

/**
 * Finds the clauses of documents of a study anew, and changes nothing. Where the original of a
 * document is there and still says what the text says, the clauses that its markup tells are
 * taken unless another numbering style is asked for, and none are looked for in its notes, as when
 * it was imported.
 *
 * @since 1.0
 */
public final class SegmentDocuments implements Operation<List<SegmentedDocument>> {

	/**
	 * A document of the study.
	 *
	 * @param number
	 *            its number
	 * @param text
	 *            its text
	 * @param original
	 *            the name of its original in {@code originals/}, or null
	 */
	public record Text(int number, String text, String original) {}

	private final Path folder;
	private final List<Text> texts;
	private final ImportRequest request;

	/**
	 * Creates the operation.
	 *
	 * @param folder
	 *            the folder of the study, whose own numbering styles are known
	 * @param texts
	 *            the documents
	 * @param segmenter
	 *            the id of the segmenter, or null for the standard one
	 * @param options
	 *            numbering style and language of the texts, where they are known
	 */
	public SegmentDocuments(Path folder, List<Text> texts, String segmenter, SegmentationOptions options) {
		this.folder = folder;
		this.texts = List.copyOf(texts);
		this.request = new ImportRequest(List.of(), Set.of(), null, Map.of(), segmenter, options);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @return what was found, in the order of the documents; one that failed tells why and does not
	 *         stop the others
	 */
	@Override
	public List<SegmentedDocument> run(IProgressMonitor monitor) throws OperationException {
		Results results = new Results();
		DocumentReaders readers = Contributions.readers();
		try (Preparation preparation = new Preparation(folder, request); OrderedWork work = new OrderedWork()) {
			work.each(texts, this::budget, text -> segment(preparation, readers, text), results,
					SubMonitor.convert(monitor, Messages.SegmentDocuments_Task, 100));
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
		return results.all;
	}

	private ReadingBudget budget(Text text) {
		Path file = original(text).orElse(folder.resolve(Integer.toString(text.number())));
		return ReadingBudget.of(file, Math.max(text.text().length(), file.toFile().length()));
	}

	private Optional<Path> original(Text text) {
		StudyFolder study = new StudyFolder(folder);
		return Optional.ofNullable(text.original()).flatMap(new StudyLayout(folder)::original).filter(study::exists)
				.filter(file -> study.obstacle(file).isEmpty());
	}

	private SegmentedDocument segment(Preparation preparation, DocumentReaders readers, Text text) throws IOException {
		Optional<SourceDocument> source = original(text).flatMap(file -> read(readers, file, text.text()));
		boolean marked = request.segmenter() == null && request.options().style() == null;
		if (marked && source.flatMap(SourceDocument::provisions).isPresent()) {
			return new SegmentedDocument(text.number(), text.text(), source.get().provisions().get(), source.get().style(), null);
		}
		PreparedDocument found = preparation.segment(new SourcePlace(folder, text.number()), text.text(), DocumentMetadata.EMPTY, List.of(),
				source.map(SourceDocument::notes).orElse(text.text().length()));
		return new SegmentedDocument(text.number(), text.text(), found.provisions(), found.style(), null);
	}

	/** The document of the original that has the very text; one that was corrected since has another. */
	private static Optional<SourceDocument> read(DocumentReaders readers, Path file, String text) {
		try {
			return readers.read(file).stream().filter(d -> d.text().equals(text)).findFirst();
		} catch (UnreadableException e) {
			return Optional.empty();
		}
	}

	private static final class Results implements OrderedWork.Receiver<Text, SegmentedDocument> {
		private final List<SegmentedDocument> all = new ArrayList<>();

		@Override
		public void take(Text text, SegmentedDocument result) {
			all.add(result);
		}

		@Override
		public void fail(Text text, Throwable why) {
			if (!(why instanceof IOException)) {
				ILog.of(SegmentDocuments.class).error(text.toString(), why);
			}
			all.add(new SegmentedDocument(text.number(), text.text(), List.of(), null,
					NLS.bind(Messages.SegmentDocuments_Failed, text.number(), why.getMessage())));
		}
	}
}
