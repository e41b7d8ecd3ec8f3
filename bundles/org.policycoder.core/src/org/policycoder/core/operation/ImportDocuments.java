// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.segment.ClauseSegmenter;
import org.policycoder.core.segment.ClauseSegmenters;
import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.register.Register;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.TextHash;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Segmentation;

/**
 * Reads documents into a project: the files are read and their clauses found on
 * all processors, and the documents are taken into the project one after the
 * other, in the order of the files. A file that cannot be read is one line in
 * the result, and the others go on. When the program is killed, the documents
 * whose register was saved, at most {@value #SAVE_SECONDS} seconds ago, are in
 * the project.
 */
public final class ImportDocuments implements Operation<ImportResult> {

	private static final int SAVE_SECONDS = 2;

	private final PolicyProject project;
	private final ImportRequest request;

	private final List<PolicyDocument> documents = new ArrayList<>();
	private final List<String> skipped = new ArrayList<>();
	private final List<String> failures = new ArrayList<>();
	private final Map<String, PolicyDocument> byText = new HashMap<>();
	private final Map<Path, String> originals = new HashMap<>();
	private int clauses;
	private long saved = System.nanoTime();
	private int savedDocuments;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the project
	 * @param request
	 *            what to import
	 */
	public ImportDocuments(PolicyProject project, ImportRequest request) {
		this.project = project;
		this.request = request;
	}

	@Override
	public ImportResult run(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.ImportDocuments_Task, 100);
		try {
			RegisterMatch register = RegisterMatch.of(register(), lastNumber());
			List<Path> files = SourceFiles.of(request.sources());
			if (files.isEmpty() && register.isEmpty()) {
				throw new OperationException(Messages.ImportDocuments_NothingFound, null);
			}
			rememberTexts();
			importFiles(files, register, progress.split(95));
			importRegisterTexts(register);
			project.save(project.corpus());
			return new ImportResult(documents, files.size(), clauses, skipped, failures);
		} catch (OperationCanceledException e) {
			withdraw(e);
			throw e;
		} catch (IOException e) {
			withdrawUnsaved(e);
			throw new OperationException(e);
		}
	}

	private Register register() throws IOException {
		return request.register() == null ? Register.EMPTY : Register.read(request.register(), request.columns());
	}

	private void rememberTexts() throws StorageException {
		for (PolicyDocument document : project.corpus().getDocuments()) {
			byText.put(project.clauses(document).getTextHash(), document);
		}
	}

	/** One text, read and segmented, not yet in the project. */
	private record Prepared(String text, DocumentMetadata metadata, List<Provision> provisions, String style) {
	}

	private void importFiles(List<Path> files, RegisterMatch register, SubMonitor progress) throws IOException {
		progress.setWorkRemaining(files.size());
		int threads = Runtime.getRuntime().availableProcessors();
		DocumentReaders readers = Contributions.readers();
		try (ClauseSegmenters segmenters = new ClauseSegmenters(request.segmenter(), request.options().style());
				ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			Deque<Future<List<Prepared>>> ahead = new ArrayDeque<>();
			try {
				int next = 0;
				for (Path file : files) {
					// Only so far ahead that a corpus of any size fits in memory.
					while (next < files.size() && ahead.size() < 2 * threads) {
						Path path = files.get(next++);
						ahead.add(pool.submit(() -> prepare(readers, segmenters, path)));
					}
					progress.subTask(file.getFileName().toString());
					takeIn(file, ahead.remove(), register);
					progress.split(1);
				}
			} finally {
				ahead.forEach(f -> f.cancel(true));
			}
		}
	}

	private List<Prepared> prepare(DocumentReaders readers, ClauseSegmenters segmenters, Path file)
			throws IOException {
		List<Prepared> prepared = new ArrayList<>();
		for (SourceDocument document : readers.read(file)) {
			prepared.add(prepare(segmenters, document));
		}
		return prepared;
	}

	private Prepared prepare(ClauseSegmenters segmenters, SourceDocument document) throws IOException {
		if (document.provisions().isPresent()) {
			return new Prepared(document.text(), document.metadata(), document.provisions().get(), document.style());
		}
		String language = request.options().language() == null ? document.language() : request.options().language();
		Segmentation found;
		try (ClauseSegmenter segmenter = segmenters.take()) {
			found = segmenter.segment(document.text(), language);
		}
		DocumentMetadata metadata = document.metadata()
				.merge(DocumentMetadata.builder().language(found.language()).build());
		return new Prepared(document.text(), metadata, found.roots(), found.style());
	}

	private void takeIn(Path file, Future<List<Prepared>> reading, RegisterMatch register) throws StorageException {
		try {
			List<Prepared> read = reading.get();
			for (Prepared prepared : read) {
				DocumentMetadata metadata = register.complete(file, prepared.metadata(), read.size() == 1);
				if (read.size() == 1) {
					takeIn(file, prepared, metadata, file);
				} else if (takeIn(file, prepared, metadata, null)) {
					documents.getLast().setOriginal(original(file));
				}
			}
			saveNowAndThen();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			fail(file, e.getCause());
		}
	}

	private void fail(Path file, Throwable cause) {
		if (cause instanceof UnreadableException) {
			failures.add(cause.getMessage());
		} else {
			// A fault of a reader, ours or a plug-in's: one file must not stop the import.
			ILog.of(ImportDocuments.class).error(file.toString(), cause);
			failures.add(NLS.bind(Messages.ImportDocuments_Unexpected, file, cause));
		}
	}

	/** The copy of a file that several documents came from. */
	private String original(Path file) throws StorageException {
		String name = originals.get(file);
		if (name == null) {
			name = project.addOriginal(file);
			originals.put(file, name);
		}
		return name;
	}

	private boolean takeIn(Path file, Prepared prepared, DocumentMetadata metadata, Path original)
			throws StorageException {
		PolicyDocument there = byText.get(TextHash.of(prepared.text()));
		if (there != null) {
			skipped.add(NLS.bind(Messages.ImportDocuments_AlreadyThere, file, there.getNumber()));
			return false;
		}
		try {
			add(prepared, metadata, original);
			return true;
		} catch (StorageException e) {
			if (e.problem().kind() != Problem.Kind.DUPLICATE_DOCUMENT) {
				throw e;
			}
			failures.add(e.getMessage());
			return false;
		}
	}

	private void add(Prepared prepared, DocumentMetadata metadata, Path original) throws StorageException {
		PolicyDocument document = metadata.toDocument();
		ClauseTree tree = ClauseTrees.of(document.getNumber(), prepared.text(), prepared.provisions(), prepared.style());
		project.addDocument(document, prepared.text(), tree, original);
		documents.add(document);
		byText.put(tree.getTextHash(), document);
		clauses += numbered(tree);
	}

	private static int numbered(ClauseTree tree) {
		int count = 0;
		for (Iterator<EObject> all = tree.eAllContents(); all.hasNext();) {
			count += all.next() instanceof Clause c && c.getNumber() != null ? 1 : 0;
		}
		return count;
	}

	private int lastNumber() {
		return project.corpus().getDocuments().stream().mapToInt(PolicyDocument::getNumber).max().orElse(0);
	}

	private void importRegisterTexts(RegisterMatch register) throws IOException {
		try (ClauseSegmenters segmenters = new ClauseSegmenters(request.segmenter(), request.options().style())) {
			for (SourceDocument text : register.texts()) {
				Prepared prepared = prepare(segmenters, text);
				takeIn(request.register(), prepared, prepared.metadata(), null);
			}
		}
		failures.addAll(register.unmatched());
	}

	/** Everything is as it was: the documents that were taken in are taken out again. */
	private void withdraw(Exception why) {
		try {
			for (PolicyDocument document : documents) {
				project.removeDocument(document);
			}
			project.save(project.corpus());
		} catch (StorageException e) {
			why.addSuppressed(e);
		}
	}

	/** What the register on disk does not name yet would be left behind as stray files. */
	private void withdrawUnsaved(Exception why) {
		try {
			for (PolicyDocument document : documents.subList(savedDocuments, documents.size())) {
				project.removeDocument(document);
			}
		} catch (StorageException e) {
			why.addSuppressed(e);
		}
	}

	private void saveNowAndThen() throws StorageException {
		if (System.nanoTime() - saved > TimeUnit.SECONDS.toNanos(SAVE_SECONDS)) {
			project.save(project.corpus());
			saved = System.nanoTime();
			savedDocuments = documents.size();
		}
	}
}
