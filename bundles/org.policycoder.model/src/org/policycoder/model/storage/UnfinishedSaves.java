// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.policycoder.model.storage.Problem.Kind;

/**
 * Reads a study as if every save of several files that was begun were done, be it one that
 * another program is just doing or one that was broken off.
 */
final class UnfinishedSaves {

	private final StudyFolder study;

	private final BatchJournal journal;

	/** Null as long as nothing was read. */
	private List<Batch> batches;

	UnfinishedSaves(StudyFolder study) {
		this.study = study;
		this.journal = new BatchJournal(study);
	}

	byte[] read(Path file, Kind whenMissing) throws StorageException {
		Optional<Path> waiting = journal.waiting(file, batches());
		if (waiting.isPresent()) {
			try {
				return study.read(waiting.get(), whenMissing);
			} catch (StorageException e) {
				// it has just taken its place
			}
		}
		return study.read(file, whenMissing);
	}

	/** Tells of what other programs have begun and not done; what this one has begun it is still at. */
	void check(Consumer<Problem> found) throws StorageException {
		for (Batch batch : batches()) {
			for (Batch.Entry entry : batch.entries()) {
				if (!PendingFile.isOfThisProgram(entry.temporary())) {
					journal.problem(batch, entry).ifPresent(found);
				}
			}
		}
	}

	/** Whether a temporary file belongs to what is begun and not done. */
	synchronized boolean isNoted(Path temporary) {
		return batches != null && batches.stream().flatMap(b -> b.entries().stream()).anyMatch(e -> e.temporary().equals(temporary));
	}

	private synchronized List<Batch> batches() throws StorageException {
		if (batches == null) {
			batches = journal.unfinished();
		}
		return batches;
	}
}
