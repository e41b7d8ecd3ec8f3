// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.register.Register;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Unread;
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
 *
 * @since 1.0
 */
public final class ImportDocuments implements Operation<ImportResult> {

	private static final int PAUSE_SECONDS = 2;

	private final PolicyProject project;
	private final ImportRequest request;
	private final Register register;
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
		this(project, request, null);
	}

	/**
	 * Creates the operation with a register that was read already, as when a user has left
	 * out some of its rows.
	 *
	 * @param project
	 *            the project
	 * @param request
	 *            what to import
	 * @param register
	 *            the register; null to read that of the request
	 */
	public ImportDocuments(PolicyProject project, ImportRequest request, Register register) {
		this(project, request, register, Duration.ofSeconds(PAUSE_SECONDS));
	}

	ImportDocuments(PolicyProject project, ImportRequest request, Register register, Duration pause) {
		this.project = project;
		this.request = request;
		this.register = register;
		this.pause = pause;
	}

	@Override
	public ImportResult run(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.ImportDocuments_Task, 100);
		ImportSources sources = new ImportSources(project, request, register, progress);
		try {
			return new Run(sources, new DocumentIntake(project, pause), new Versions(project, sources.register(), request)).run(progress);
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	/** One import, which an operation may do again and again. */
	private final class Run implements OrderedWork.Receiver<DocumentSource, List<PreparedDocument>> {
		private final ImportSources sources;
		private final RegisterMatch register;
		private final DocumentIntake intake;
		private final Versions versions;
		private final List<String> skipped = new ArrayList<>();
		private final List<String> missing = new ArrayList<>();
		private final List<String> failures = new ArrayList<>();

		Run(ImportSources sources, DocumentIntake intake, Versions versions) {
			this.versions = versions;
			this.sources = sources;
			this.register = sources.register();
			this.intake = intake;
		}

		ImportResult run(SubMonitor progress) throws UnknownContributionException, IOException {
			try {
				sources.each(this, progress);
				intake.save();
			} catch (OperationCanceledException e) {
				intake.withdraw(e);
				throw e;
			} catch (IOException | RuntimeException | Error e) {
				intake.withdrawUnsaved(e);
				throw e;
			}
			skipped.addAll(sources.told());
			failures.addAll(register.problems());
			return new ImportResult(intake.documents(), sources.count(), intake.clauses(), versions.amendments(),
					versions.noted(), skipped, missing,
					register.taken(), failures);
		}

		@Override
		public void take(DocumentSource source, List<PreparedDocument> documents) throws StorageException {
			for (PreparedDocument document : documents) {
				boolean alone = documents.size() == 1;
				DocumentMetadata metadata = source.file() == null ? document.metadata()
						: register.complete(source.named(), document.metadata(), alone);
				String name = alone ? source.name()
						: NLS.bind(Messages.ImportDocuments_DocumentOfFile, source.name(), metadata.title());
				if (!request.choices().leftOut().contains(document.place())) {
					take(name, source.file(), document, metadata, !alone);
				}
			}
			intake.saveNowAndThen();
		}

		private void take(String name, Path file, PreparedDocument document, DocumentMetadata metadata,
				boolean shared) throws StorageException {
			try {
				if (!isThere(name, file, document, metadata, shared)) {
					Versions.Verdict verdict = versions.judge(name, document, metadata, file);
					take(name, file, document, verdict, shared);
				}
			} catch (StorageException e) {
				if (e.problem().kind() != Problem.Kind.DUPLICATE_DOCUMENT) {
					throw e;
				}
				failures.add(NLS.bind(Messages.ImportDocuments_OfFile, name, e.getMessage()));
			} catch (RuntimeException e) {
				fault(name, e);
			}
		}

		private void take(String name, Path file, PreparedDocument document, Versions.Verdict verdict, boolean shared)
				throws StorageException {
			switch (verdict.fate()) {
			case LEFT_OUT -> skipped.add(verdict.sentence());
			case REFUSED -> failures.add(verdict.sentence());
			case VERSION -> {
				versions.amend(name, verdict, intake.version(document, verdict.metadata(), verdict.document(), file, shared));
				missing(document, document.unread());
			}
			case DOCUMENT -> {
				intake.add(document, register.withNumber(verdict.metadata()), file, shared);
				versions.imported(name, verdict, intake.documents().getLast());
				missing(document, document.unread());
			}
			}
		}

		private void missing(PreparedDocument document, List<Unread> unread) {
			unread.stream().map(u -> Problem.of(document.place().file(), u))
					.forEach(p -> (p.severity() == Problem.Severity.INFO ? skipped : missing).add(p.message()));
		}

		private boolean isThere(String name, Path file, PreparedDocument document, DocumentMetadata metadata, boolean shared)
				throws StorageException {
			PolicyDocument there = intake.find(document.text());
			PolicyDocument earlier = there == null ? intake.findEarlier(document.text()) : null;
			if (there != null) {
				Versions.Verdict verdict = versions.judgeAgain(name, document, metadata, file, there);
				if (verdict != null) {
					versions.amend(name, verdict, intake.version(document, verdict.metadata(), verdict.document(), file, shared));
				} else {
					skipped.add(NLS.bind(Messages.ImportDocuments_AlreadyThere, name, there.getNumber()));
				}
			} else if (earlier != null) {
				skipped.add(NLS.bind(Messages.ImportDocuments_EarlierVersion, name, earlier.getNumber()));
			}
			if (there != null || earlier != null) {
				List<Unread> known = (there != null ? there : earlier).getUnread();
				missing(document, document.unread().stream().filter(u -> !known.contains(u)).toList());
			}
			return there != null || earlier != null;
		}

		@Override
		public void fail(DocumentSource source, Throwable why) {
			if (source.file() != null) {
				register.fail(source.named());
			}
			if (why instanceof IOException) {
				failures.add(ImportSources.sentence(source, why));
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
