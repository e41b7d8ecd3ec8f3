// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject.Recovered;
import org.policycoder.model.storage.Problem.Kind;

/** Puts right what a program that was killed has left half done in a study. */
final class Recovery {

	private final ProjectFiles files;

	private final StudyFolder study;

	private final PolicyProject project;

	private final List<Path> corrected = new ArrayList<>();

	private final List<Path> removed = new ArrayList<>();

	Recovery(ProjectFiles files, StudyFolder study, PolicyProject project) {
		this.files = files;
		this.study = study;
		this.project = project;
	}

	Recovered run() throws StorageException {
		for (Path entry : study.list(files.documents())) {
			OptionalInt number = ProjectFiles.waitingText(entry.getFileName().toString());
			if (number.isPresent() && study.obstacle(entry).isEmpty()) {
				complete(entry, number.getAsInt());
			}
		}
		removeLeftovers();
		return new Recovered(List.copyOf(corrected), List.copyOf(removed));
	}

	/** Where the clauses of a document belong to a text that waits beside the present one. */
	private void complete(Path waiting, int number) throws StorageException {
		Optional<PolicyDocument> document = project.corpus().getDocuments().stream().filter(d -> d.getNumber() == number)
				.findFirst();
		Path file = files.text(number);
		String wanted = document.isEmpty() ? null : wanted(document.get());
		if (wanted != null && wanted.equals(TextHash.of(study.read(waiting, Kind.TEXT_MISSING)))
				&& !(study.exists(file) && wanted.equals(TextHash.of(study.read(file, Kind.TEXT_MISSING))))) {
			try {
				AtomicFile.move(waiting, file);
				AtomicFile.forceFolder(files.documents());
			} catch (IOException e) {
				throw StudyFolder.notWritten(file, e);
			}
			corrected.add(file);
		}
	}

	/** Clauses that cannot be read want no text; who asks for them will be told. */
	private String wanted(PolicyDocument document) {
		try {
			return project.clauses(document).getTextHash();
		} catch (StorageException e) {
			return null;
		}
	}

	private void removeLeftovers() throws StorageException {
		ImportJournal journal = new ImportJournal(study);
		Set<Path> named = project.corpus().getDocuments().stream().map(PolicyDocument::getOriginal).filter(o -> o != null)
				.map(files::original).flatMap(Optional::stream).collect(Collectors.toSet());
		Set<Integer> numbers = project.corpus().getDocuments().stream().map(PolicyDocument::getNumber)
				.collect(Collectors.toSet());
		for (String line : journal.leftovers()) {
			Optional<Path> file = files.ofDocument(line, numbers::contains).or(() -> original(line).filter(o -> !named.contains(o)));
			if (file.isPresent() && study.exists(file.get())) {
				study.delete(file.get());
				removed.add(file.get());
			}
		}
		journal.forgetLeftovers();
	}

	private Optional<Path> original(String line) {
		String folder = ProjectFiles.ORIGINALS + "/"; //$NON-NLS-1$
		return line.startsWith(folder) ? files.original(line.substring(folder.length())) : Optional.empty();
	}
}
