// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Corpus;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.Problem.Kind;

/**
 * Where the files of a project lie. Names are made from numbers and checked ids
 * only, so that nothing a file says leads out of the folder.
 *
 * @param folder
 *            the project folder
 */
record ProjectFiles(Path folder) {

	static final String DOCUMENTS = "documents"; //$NON-NLS-1$

	static final String CODINGS = "codings"; //$NON-NLS-1$

	static final String ORIGINALS = "originals"; //$NON-NLS-1$

	static final String TEXT = ".txt"; //$NON-NLS-1$

	static final String CLAUSE_TREE = ".clauses"; //$NON-NLS-1$

	static final String CODING_SET = ".codings"; //$NON-NLS-1$

	private static final List<String> OWN_FOLDERS = List.of(DOCUMENTS, CODINGS, ORIGINALS, StudyLock.FOLDER, "styles"); //$NON-NLS-1$

	private static final Pattern NUMBERED = Pattern.compile("(\\d{4,9})(\\.[a-z]+)"); //$NON-NLS-1$

	/** The highest number that the names of files have room for. */
	static final int LAST_NUMBER = 999_999_999;

	Path project() {
		return folder.resolve("project.policycoder"); //$NON-NLS-1$
	}

	Path codebook() {
		return folder.resolve("codebook.policycodebook"); //$NON-NLS-1$
	}

	Path corpus() {
		return folder.resolve("corpus.policycorpus"); //$NON-NLS-1$
	}

	Path documents() {
		return folder.resolve(DOCUMENTS);
	}

	Path codings() {
		return folder.resolve(CODINGS);
	}

	Path originals() {
		return folder.resolve(ORIGINALS);
	}

	/** Whether a file is one that a study in this folder consists of, or would be taken for one. */
	boolean isOwn(Path file) {
		return Files.exists(project()) && (OWN_FOLDERS.stream().map(folder::resolve).anyMatch(file::startsWith)
				|| List.of(project(), codebook(), corpus(), folder.resolve(".project"), folder.resolve(".gitattributes")) //$NON-NLS-1$ //$NON-NLS-2$
						.contains(file));
	}

	/** Whether a file is one that is replaced when something in the study changes. */
	boolean isReplaceable(Path file) {
		String name = file.getFileName().toString();
		Path in = file.getParent();
		if (documents().equals(in)) {
			return number(name, TEXT).isPresent() || number(name, CLAUSE_TREE).isPresent();
		} else if (in != null && codings().equals(in.getParent())) {
			return CoderFolder.named(in.getFileName().toString()).isPresent() && number(name, CODING_SET).isPresent();
		}
		return List.of(project(), codebook(), corpus()).contains(file);
	}

	/** The place of an original, unless its name is none of a file in the folder of originals. */
	Optional<Path> original(String name) {
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
		return documents().resolve(name(checked(number), TEXT));
	}

	Path clauses(int number) throws StorageException {
		return documents().resolve(name(checked(number), CLAUSE_TREE));
	}

	Path codings(String coder, int number) throws StorageException {
		return codings(coder).resolve(name(checked(number), CODING_SET));
	}

	Path codings(String coder) throws StorageException {
		if (!CoderFolder.isId(coder)) {
			throw new StorageException(Problem.of(Kind.BAD_CODER_ID, project(), "", String.valueOf(coder))); //$NON-NLS-1$
		}
		return codings().resolve(new CoderFolder(coder).name());
	}

	/**
	 * The text or clauses of a document that is not there any more.
	 *
	 * @param path
	 *            relative to the folder, parted by /
	 */
	Optional<Path> ofDocument(String path, IntPredicate there) {
		String folder = DOCUMENTS + "/"; //$NON-NLS-1$
		if (!path.startsWith(folder)) {
			return Optional.empty();
		}
		String name = path.substring(folder.length());
		return Stream.of(TEXT, CLAUSE_TREE).map(s -> number(name, s)).filter(OptionalInt::isPresent)
				.filter(n -> !there.test(n.getAsInt())).map(n -> documents().resolve(name)).findFirst();
	}

	Path of(StoredRoot root) throws StorageException {
		return switch (root) {
		case Project p -> project();
		case Codebook c -> codebook();
		case Corpus c -> corpus();
		case ClauseTree t -> clauses(t.getDocument());
		case CodingSet s -> codings(s.getCoder(), s.getDocument());
		default -> throw new IllegalArgumentException(root.eClass().getName());
		};
	}

	/** Four digits and more where needed, so that the names sort as the numbers do. */
	static String name(int number, String suffix) {
		if (number < 1) {
			throw new IllegalArgumentException("document " + number); //$NON-NLS-1$
		}
		String digits = Integer.toString(number);
		return "0".repeat(Math.max(0, 4 - digits.length())) + digits + suffix; //$NON-NLS-1$
	}

	/** The number of the document that a file of this name with this suffix belongs to. */
	static OptionalInt number(String name, String suffix) {
		Matcher m = NUMBERED.matcher(name);
		if (!m.matches() || !m.group(2).equals(suffix)) {
			return OptionalInt.empty();
		}
		int number = Integer.parseInt(m.group(1));
		return number > 0 && name(number, suffix).equals(name) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	static boolean isNumber(int document) {
		return document > 0 && document <= LAST_NUMBER;
	}

	private int checked(int number) throws StorageException {
		if (!isNumber(number)) {
			throw new StorageException(Problem.of(Kind.BAD_DOCUMENT_NUMBER, corpus(), Integer.toString(number)));
		}
		return number;
	}
}
