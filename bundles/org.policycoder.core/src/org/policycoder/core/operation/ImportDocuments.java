// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.register.Register;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;

/**
 * Reads documents into a project: the files are read and their clauses found on
 * all processors, and the documents are taken into the project one after the
 * other, in the order of the files. A file that cannot be read is one line in
 * the result, and the others go on. A text that the project has already is not
 * imported again, so an import that was broken off is completed by the same
 * import. A program that is killed loses what came in the last
 * {@value #PAUSE_SECONDS} seconds.
 */
public final class ImportDocuments implements Operation<ImportResult> {

	private static final int PAUSE_SECONDS = 2;

	private final PolicyProject project;
	private final ImportRequest request;
	private final Duration pause;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the project
	 * @param request
	 *            what to import
	 */
	public ImportDocuments(PolicyProject project, ImportRequest request) {
		this(project, request, Duration.ofSeconds(PAUSE_SECONDS));
	}

	ImportDocuments(PolicyProject project, ImportRequest request, Duration pause) {
		this.project = project;
		this.request = request;
		this.pause = pause;
	}

	@Override
	public ImportResult run(IProgressMonitor monitor) throws OperationException {
		if (request.sources().isEmpty() && request.register() == null) {
			throw new WrongRequestException(Messages.ImportDocuments_NothingFound, null);
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.ImportDocuments_Task, 100);
		try {
			Register register = request.register() == null ? Register.EMPTY
					: Register.read(request.register(), request.columns());
			List<Path> files = SourceFiles.of(request.sources(), leftOut());
			if (files.isEmpty() && request.register() == null) {
				throw new OperationException(NLS.bind(Messages.ImportDocuments_NoFiles,
						request.sources().stream().map(Path::toString).collect(Collectors.joining(", "))), null); //$NON-NLS-1$
			}
			return new Run(new RegisterMatch(register, project.corpus()), new DocumentIntake(project, pause))
					.run(files, progress);
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private Set<Path> leftOut() {
		Set<Path> leftOut = new HashSet<>(request.leftOut());
		leftOut.add(project.folder());
		if (request.register() != null) {
			leftOut.add(request.register());
		}
		return leftOut;
	}

	/** One import, which an operation may do again and again. */
	private final class Run implements OrderedWork.Receiver<DocumentSource, List<PreparedDocument>> {
		private final RegisterMatch register;
		private final DocumentIntake intake;
		private final List<String> skipped = new ArrayList<>();
		private final List<String> failures = new ArrayList<>();

		Run(RegisterMatch register, DocumentIntake intake) {
			this.register = register;
			this.intake = intake;
		}

		ImportResult run(List<Path> files, SubMonitor progress)
				throws UnknownContributionException, IOException {
			DocumentReaders readers = Contributions.readers();
			try (Preparation preparation = new Preparation(project.folder(), request); OrderedWork work = new OrderedWork()) {
				work.each(files.stream().map(f -> DocumentSource.of(f, readers)).toList(), preparation::prepare, this,
						progress.split(80));
				work.each(register.texts(), preparation::prepare, this, progress.split(20));
				intake.save();
			} catch (OperationCanceledException e) {
				intake.withdraw(e);
				throw e;
			} catch (IOException | RuntimeException | Error e) {
				intake.withdrawUnsaved(e);
				throw e;
			}
			failures.addAll(register.unmatched());
			return new ImportResult(intake.documents(), files.size(), intake.clauses(), skipped, failures);
		}

		@Override
		public void take(DocumentSource source, List<PreparedDocument> documents) throws StorageException {
			for (PreparedDocument document : documents) {
				boolean alone = documents.size() == 1;
				DocumentMetadata metadata = source.file() == null ? document.metadata()
						: register.complete(source.file(), document.metadata(), alone);
				String name = alone ? source.name()
						: NLS.bind(Messages.ImportDocuments_DocumentOfFile, source.name(), metadata.title());
				take(name, source.file(), document, metadata, !alone);
			}
			intake.saveNowAndThen();
		}

		private void take(String name, Path file, PreparedDocument document, DocumentMetadata metadata,
				boolean shared) throws StorageException {
			PolicyDocument there = intake.find(document.text());
			if (there != null) {
				skipped.add(NLS.bind(Messages.ImportDocuments_AlreadyThere, name, there.getNumber()));
				return;
			}
			try {
				intake.add(document, register.withNumber(metadata), file, shared);
			} catch (StorageException e) {
				if (e.problem().kind() != Problem.Kind.DUPLICATE_DOCUMENT) {
					throw e;
				}
				failures.add(NLS.bind(Messages.ImportDocuments_OfFile, name, e.getMessage()));
			} catch (RuntimeException e) {
				fault(name, e);
			}
		}

		@Override
		public void fail(DocumentSource source, Throwable why) {
			if (source.file() != null) {
				register.fail(source.file());
			}
			if (why instanceof UnreadableException) {
				failures.add(why.getMessage());
			} else if (why instanceof IOException) {
				failures.add(NLS.bind(Messages.ImportDocuments_OfFile, source.name(), why.getMessage()));
			} else {
				fault(source.name(), why);
			}
		}

		/** A fault of a reader, ours or a plug-in's: one file must not stop the import. */
		private void fault(String name, Throwable why) {
			ILog.of(ImportDocuments.class).error(name, why);
			failures.add(NLS.bind(Messages.ImportDocuments_Unexpected, name, why));
		}
	}
}
