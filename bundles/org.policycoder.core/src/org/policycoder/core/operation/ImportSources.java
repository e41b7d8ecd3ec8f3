// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.register.Register;
import org.policycoder.model.storage.PolicyProject;

/** The files and register of an import, and how each is read. */
final class ImportSources {

	private final Path folder;
	private final ImportRequest request;
	private final RegisterMatch register;
	private final List<Path> files;
	private final List<String> told = new ArrayList<>();
	private int count;

	ImportSources(PolicyProject project, ImportRequest request, Register given, IProgressMonitor monitor)
			throws OperationException {
		this.folder = project.folder();
		this.request = request;
		if (request.sources().isEmpty() && request.register() == null) {
			throw new WrongRequestException(Messages.ImportDocuments_NothingFound, null);
		}
		try {
			Register read = given != null ? given
					: request.register() == null ? Register.EMPTY
					: DetachedWork.of(() -> Register.read(request.register(), request.columns()), monitor);
			register = new RegisterMatch(read, project.corpus());
			Set<Path> leftOut = leftOut(project);
			SourceFiles found = DetachedWork.of(() -> SourceFiles.of(request.sources(), leftOut), monitor);
			files = found.files();
			told.addAll(found.told());
		} catch (IOException e) {
			throw new OperationException(e);
		}
		if (files.isEmpty() && request.register() == null) {
			String none = NLS.bind(Messages.ImportDocuments_NoFiles,
					request.sources().stream().map(Path::toString).collect(Collectors.joining(", "))); //$NON-NLS-1$
			throw new OperationException(String.join("\n", Stream.concat(Stream.of(none), told.stream()).toList()), null); //$NON-NLS-1$
		}
	}

	private Set<Path> leftOut(PolicyProject project) {
		Set<Path> leftOut = new HashSet<>(request.leftOut());
		leftOut.add(project.folder());
		if (request.register() != null) {
			leftOut.add(request.register());
		}
		return leftOut;
	}

	RegisterMatch register() {
		return register;
	}

	/** How many files were read, those in archives among them. */
	int count() {
		return count;
	}

	/** A sentence for each folder and archive in which something was passed over. */
	List<String> told() {
		return List.copyOf(told);
	}

	/** Reads the files, then the texts of the register that no file was found for, and finds their clauses. */
	void each(OrderedWork.Receiver<DocumentSource, List<PreparedDocument>> receiver, SubMonitor progress)
			throws UnknownContributionException, IOException {
		DocumentReaders readers = Contributions.readers();
		try (UnpackedArchives unpacked = new UnpackedArchives();
				Preparation preparation = new Preparation(folder, request);
				OrderedWork work = new OrderedWork()) {
			List<DocumentSource> documents = unpacked.documents(files, readers, progress.split(5));
			count = documents.size();
			told.addAll(unpacked.told());
			work.each(documents, DocumentSource::budget, preparation::prepare, receiver, progress.split(75));
			work.each(register.texts(), DocumentSource::budget, preparation::prepare, receiver, progress.split(20));
		}
	}

	/** What kept a file from being read, in one sentence. */
	static String sentence(DocumentSource source, Throwable why) {
		if (why instanceof UnreadableException) {
			return why.getMessage();
		}
		return why instanceof IOException ? NLS.bind(Messages.ImportDocuments_OfFile, source.name(), why.getMessage())
				: NLS.bind(Messages.ImportDocuments_Unexpected, source.name(), why);
	}
}
