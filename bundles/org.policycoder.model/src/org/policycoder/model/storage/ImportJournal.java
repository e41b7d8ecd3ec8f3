// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.policycoder.model.storage.Problem.Kind;

/**
 * What new documents have put into the study that its register on disk does not name yet:
 * what a program that is killed leaves, so that it can be told from what anybody else has
 * put there. One line a file, in {@code .policycoder/import-*}, until the register is saved.
 * Without it nothing goes wrong but that leftovers stay.
 */
final class ImportJournal {

	private static final String PREFIX = "import-"; //$NON-NLS-1$

	private final StudyFolder study;

	private final Path folder;

	/** Null as long as nothing is noted. */
	private Path file;

	ImportJournal(StudyFolder study) {
		this.study = study;
		this.folder = study.path().resolve(StudyLock.FOLDER);
	}

	/** Notes a file that is about to be made. */
	void note(Path made) {
		try {
			if (file == null) {
				if (!study.isFolder(folder)) {
					return;
				}
				file = Files.createFile(folder.resolve(PREFIX + UUID.randomUUID()));
			}
			study.require(file);
			Files.writeString(file, study.path().relativize(made).toString().replace('\\', '/') + '\n', StandardOpenOption.APPEND);
		} catch (IOException e) {
			// then the check tells of leftovers, and nobody removes them
		}
	}

	/** The register names all that was noted, or it is gone again. */
	void settle() {
		if (file != null) {
			delete(file);
			file = null;
		}
	}

	/**
	 * Gets what earlier programs have noted and did not settle. Only to be asked while no other
	 * program can be importing.
	 *
	 * @return the files; anything may stand in a journal, so a caller trusts no path
	 */
	List<String> leftovers() throws StorageException {
		List<String> left = new ArrayList<>();
		for (Path journal : journals()) {
			left.addAll(new String(study.read(journal, Kind.MISSING), StandardCharsets.UTF_8).lines().toList());
		}
		return left;
	}

	/** Forgets the journals of earlier programs. */
	void forgetLeftovers() throws StorageException {
		journals().forEach(this::delete);
	}

	private List<Path> journals() throws StorageException {
		if (!study.isFolder(folder)) {
			return List.of();
		}
		return study.list(folder).stream().filter(p -> p.getFileName().toString().startsWith(PREFIX) && !p.equals(file)
				&& study.obstacle(p).isEmpty() && Files.isRegularFile(p)).toList();
	}

	private void delete(Path journal) {
		try {
			study.delete(journal);
		} catch (StorageException e) {
			// it names files that the register names too, which is without effect
		}
	}
}
