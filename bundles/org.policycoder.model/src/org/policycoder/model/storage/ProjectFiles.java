// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern NUMBERED = Pattern.compile("(\\d{4,9})(\\.[a-z]+)"); //$NON-NLS-1$

	private static final Pattern CODER_ID = Pattern.compile("[\\p{L}\\p{Nd}_-]{1,64}"); //$NON-NLS-1$

	/** Names that Windows keeps for devices. */
	private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)\\d"); //$NON-NLS-1$

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

	/** The place of an original, unless its name leads out of the folder of originals. */
	Optional<Path> original(String name) {
		try {
			Path file = originals().resolve(name).normalize();
			return originals().normalize().equals(file.getParent()) ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	Path text(int number) {
		return documents().resolve(name(number, TEXT));
	}

	Path clauses(int number) {
		return documents().resolve(name(number, CLAUSE_TREE));
	}

	Path codings(String coder, int number) throws StorageException {
		return codings().resolve(checked(coder)).resolve(name(number, CODING_SET));
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

	static boolean isCoderId(String id) {
		return id != null && CODER_ID.matcher(id).matches() && !DEVICE.matcher(id).matches();
	}

	private String checked(String coder) throws StorageException {
		if (!isCoderId(coder)) {
			throw new StorageException(Problem.of(Kind.BAD_CODER_ID, project(), "", String.valueOf(coder))); //$NON-NLS-1$
		}
		return coder;
	}
}
