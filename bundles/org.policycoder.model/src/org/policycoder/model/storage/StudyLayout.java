// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.Problem.Kind;

/**
 * Where the files of a study lie. Names are made from numbers and checked ids
 * only, so that nothing a file says leads out of the folder.
 *
 * @param folder
 *            the folder of the study
 * @since 1.0
 */
public record StudyLayout(Path folder) {

	/** The folder of the files that documents were read from. */
	static final String ORIGINALS = "originals"; //$NON-NLS-1$

	/** The folder of numbering styles that the study brings itself. */
	public static final String STYLES = "styles"; //$NON-NLS-1$

	/** The highest number that the names of files have room for. */
	static final int LAST_NUMBER = 999_999_999;

	/**
	 * Gets the names of what stands in the folder of a study, but for what is hidden and what its
	 * user has put there.
	 *
	 * @return names of files and folders
	 */
	public static Set<String> names() {
		return Stream.concat(Arrays.stream(FileKind.values()).map(k -> k.folder().isEmpty() ? k.path("", 0) : k.folder()), //$NON-NLS-1$
				Stream.of(ORIGINALS)).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Gets the names of the folders in which there are files whose changes concern the study.
	 *
	 * @return names
	 */
	public static Set<String> folders() {
		return Arrays.stream(FileKind.values()).map(FileKind::folder).filter(f -> !f.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Gets where a file lies.
	 *
	 * @param file
	 *            one of the files that a study consists of
	 * @return its path
	 * @throws StorageException
	 *             when its coder or document can have no file
	 */
	public Path path(StudyFile file) throws StorageException {
		if (file.kind().isOfCoder() && !CoderFolder.isId(file.coder())) {
			throw new StorageException(Problem.of(Kind.BAD_CODER_ID, project(), "", String.valueOf(file.coder()))); //$NON-NLS-1$
		}
		if (file.kind().isOfDocument() && !isNumber(file.document())) {
			throw new StorageException(Problem.of(Kind.BAD_DOCUMENT_NUMBER, corpus(), Integer.toString(file.document())));
		}
		return folder.resolve(file.path());
	}

	/**
	 * Finds which of the files of the study a path is.
	 *
	 * @param path
	 *            any path
	 * @return the file, which need not be there; empty when the path is none of the study's
	 */
	public Optional<StudyFile> find(Path path) {
		return path.startsWith(folder) ? StudyFile.named(folder.relativize(path).toString().replace('\\', '/')) : Optional.empty();
	}

	Path project() {
		return folder.resolve(StudyFile.PROJECT.path());
	}

	Path codebook() {
		return folder.resolve(StudyFile.CODEBOOK.path());
	}

	Path corpus() {
		return folder.resolve(StudyFile.CORPUS.path());
	}

	Path documents() {
		return folder.resolve(FileKind.TEXT.folder());
	}

	Path codings() {
		return folder.resolve(FileKind.CODINGS.folder());
	}

	Path rounds() {
		return folder.resolve(FileKind.ROUND.folder());
	}

	Path originals() {
		return folder.resolve(ORIGINALS);
	}

	/** Whether a file is one that a study in this folder consists of, or would be taken for one. */
	boolean isOwn(Path file) {
		return Files.exists(project()) && Stream
				.of(names().stream(), Stream.of(StudyLock.FOLDER, STYLES, ".project", ".gitattributes")).flatMap(n -> n) //$NON-NLS-1$ //$NON-NLS-2$
				.map(folder::resolve).anyMatch(file::startsWith);
	}

	/**
	 * Gets the place of an original.
	 *
	 * @param name
	 *            its name as a document has it
	 * @return the place, where there need not be a file; empty when the name is none of a file in
	 *         the folder of originals
	 */
	public Optional<Path> original(String name) {
		try {
			Path file = Path.of(name);
			boolean plain = file.getNameCount() == 1 && file.getRoot() == null && !name.isEmpty() && !name.equals(".") //$NON-NLS-1$
					&& !name.equals(".."); //$NON-NLS-1$
			return plain ? Optional.of(originals().resolve(name)) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	Path text(int number) throws StorageException {
		return path(StudyFile.text(number));
	}

	Path clauses(int number) throws StorageException {
		return path(StudyFile.clauses(number));
	}

	Path codings(String coder, int number) throws StorageException {
		return path(StudyFile.codings(coder, number));
	}

	Path of(StoredRoot root) throws StorageException {
		return path(StudyFile.of(root));
	}

	static boolean isNumber(int document) {
		return document > 0 && document <= LAST_NUMBER;
	}
}
