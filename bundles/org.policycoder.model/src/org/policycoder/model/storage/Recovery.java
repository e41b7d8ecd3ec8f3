// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject.Recovered;

/** Puts right what a program that was killed has left half done in a study. */
final class Recovery {

	private final StudyLayout files;

	private final StudyFolder study;

	private final PolicyProject project;

	private final List<Path> completed = new ArrayList<>();

	private final List<Path> removed = new ArrayList<>();

	Recovery(StudyLayout files, StudyFolder study, PolicyProject project) {
		this.files = files;
		this.study = study;
		this.project = project;
	}

	Recovered run() throws StorageException {
		BatchJournal saves = new BatchJournal(study);
		for (Batch batch : saves.unfinished()) {
			completed.addAll(saves.complete(batch));
		}
		removeLeftovers();
		return new Recovered(List.copyOf(completed), List.copyOf(removed));
	}

	private void removeLeftovers() throws StorageException {
		ImportJournal journal = new ImportJournal(study);
		Set<Path> named = project.corpus().getDocuments().stream().map(PolicyDocument::getOriginal).filter(o -> o != null)
				.map(files::original).flatMap(Optional::stream).collect(Collectors.toSet());
		Set<Integer> numbers = project.corpus().getDocuments().stream().map(PolicyDocument::getNumber)
				.collect(Collectors.toSet());
		for (String line : journal.leftovers()) {
			Optional<Path> file = ofDocument(line, numbers).or(() -> original(line).filter(o -> !named.contains(o)));
			if (file.isPresent() && study.exists(file.get())) {
				study.delete(file.get());
				removed.add(file.get());
			}
		}
		journal.forgetLeftovers();
	}

	/** A shared file of a document that is not there any more; what a coder decided is nobody's leftover. */
	private Optional<Path> ofDocument(String line, Set<Integer> numbers) throws StorageException {
		Optional<StudyFile> file = StudyFile.named(line)
				.filter(f -> f.kind().isOfDocument() && !f.kind().isOfCoder() && !numbers.contains(f.document()));
		return file.isPresent() ? Optional.of(files.path(file.get())) : Optional.empty();
	}

	private Optional<Path> original(String line) {
		String folder = StudyLayout.ORIGINALS + "/"; //$NON-NLS-1$
		return line.startsWith(folder) ? files.original(line.substring(folder.length())) : Optional.empty();
	}
}
