// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.core.segment.StyleFiles;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.register.Register;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.TextHash;
import org.policycoder.segmentation.NumberingStyle;
import org.policycoder.segmentation.SegmentationOptions;

/**
 * Reads what an import would bring, and changes nothing: metadata and clauses of each
 * document, which of them the project has already, and which files cannot be read.
 *
 * @since 1.0
 */
public final class PreviewImport implements Operation<List<ImportCandidate>> {

	private final PolicyProject project;
	private final ImportRequest request;
	private final Register register;
	private final Consumer<ImportCandidate> receiver;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the project
	 * @param request
	 *            the import
	 * @param register
	 *            the register as it was read already; null to read that of the request
	 * @param receiver
	 *            is given each document as soon as it is known, in order, on the thread of
	 *            the operation
	 */
	public PreviewImport(PolicyProject project, ImportRequest request, Register register,
			Consumer<ImportCandidate> receiver) {
		this.project = project;
		this.request = request;
		this.register = register;
		this.receiver = receiver;
	}

	@Override
	public List<ImportCandidate> run(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.PreviewImport_Task, 100);
		ImportSources sources = new ImportSources(project, request, register, progress);
		try {
			Candidates candidates = new Candidates(sources.register());
			sources.each(candidates, progress);
			return candidates.all;
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	/**
	 * Gets the numbering styles that a document of a project can have.
	 *
	 * @param project
	 *            the folder of the project
	 * @return those of PolicyCoder, of plug-ins, and those that the project brings itself
	 * @throws OperationException
	 *             when a style of the project cannot be read
	 */
	public static List<NumberingStyle> styles(Path project) throws OperationException {
		try {
			return StyleFiles.known(project).all();
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	/**
	 * Finds the clauses of a document anew.
	 *
	 * @param candidate
	 *            the document
	 * @param options
	 *            numbering style and language, where they are known
	 * @return the document with these clauses
	 * @throws OperationException
	 *             when that style cannot be used
	 */
	public ImportCandidate again(ImportCandidate candidate, SegmentationOptions options) throws OperationException {
		ImportRequest alone = new ImportRequest(request.sources(), request.leftOut(), request.register(), request.columns(),
				request.segmenter(), request.options(), request.amended(), new ImportChoices(Set.of(), Map.of(candidate.place(), options)),
				request.remedies());
		try (Preparation preparation = new Preparation(project.folder(), alone)) {
			PreparedDocument found = preparation.segment(candidate.place(), candidate.text(), candidate.metadata(), candidate.unread(),
					candidate.notes());
			return new ImportCandidate(candidate.place(), found.metadata(), candidate.text(), found.provisions(),
					found.style(), candidate.there(), candidate.twin(), candidate.predecessors(), candidate.unread(), candidate.notes(), null);
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private final class Candidates implements OrderedWork.Receiver<DocumentSource, List<PreparedDocument>> {

		private final RegisterMatch match;
		private final Map<String, Integer> there = new HashMap<>();
		private final Predecessors predecessors = new Predecessors(project);
		private final Map<String, SourcePlace> before = new HashMap<>();
		private final List<ImportCandidate> all = new ArrayList<>();

		Candidates(RegisterMatch match) throws IOException {
			this.match = match;
			for (PolicyDocument document : project.corpus().getDocuments()) {
				there.putIfAbsent(project.clauses(document).getTextHash(), document.getNumber());
			}
			for (PolicyDocument document : project.corpus().getDocuments()) {
				project.clauses(document).getEarlier().forEach(v -> there.putIfAbsent(v.getTextHash(), document.getNumber()));
			}
		}

		@Override
		public void take(DocumentSource source, List<PreparedDocument> documents) {
			for (PreparedDocument document : documents) {
				DocumentMetadata metadata = source.file() == null ? document.metadata()
						: match.complete(source.named(), document.metadata(), documents.size() == 1);
				String hash = TextHash.of(document.text());
				int same = there.getOrDefault(hash, 0);
				add(new ImportCandidate(document.place(), metadata, document.text(), document.provisions(), document.style(),
						same, before.putIfAbsent(hash, document.place()),
						same > 0 ? List.of() : predecessors.of(metadata, document.text(), source.file() == null ? null : source.named()),
						document.unread(), document.notes(), null));
			}
		}

		@Override
		public void fail(DocumentSource source, Throwable why) {
			if (!(why instanceof IOException)) {
				ILog.of(PreviewImport.class).error(source.name(), why);
			}
			add(ImportCandidate.unreadable(source.place(0), ImportSources.sentence(source, why)));
		}

		private void add(ImportCandidate candidate) {
			all.add(candidate);
			receiver.accept(candidate);
		}
	}
}
