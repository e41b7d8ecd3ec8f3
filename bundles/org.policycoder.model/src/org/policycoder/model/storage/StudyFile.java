// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.util.Arrays;
import java.util.Optional;

import org.policycoder.model.StoredRoot;

/**
 * One of the files that a study consists of and that its programs change, wherever the study is.
 * The name of the file is known here and nowhere else.
 *
 * @param kind
 *            what it is
 * @param coder
 *            the id of the coder whose it is; empty for what coders share
 * @param number
 *            the number of the document that it belongs to, or its own where there are several of its kind; 0 for none
 * @since 1.0
 */
public record StudyFile(FileKind kind, String coder, int number) {

	/** The file of name, coders and settings. */
	public static final StudyFile PROJECT = new StudyFile(FileKind.PROJECT, "", 0); //$NON-NLS-1$

	/** The file of the codebook. */
	public static final StudyFile CODEBOOK = new StudyFile(FileKind.CODEBOOK, "", 0); //$NON-NLS-1$

	/** The file of the register. */
	public static final StudyFile CORPUS = new StudyFile(FileKind.CORPUS, "", 0); //$NON-NLS-1$

	/**
	 * Names the file with the text of a document.
	 *
	 * @param document
	 *            the number of the document
	 * @return the file
	 */
	public static StudyFile text(int document) {
		return new StudyFile(FileKind.TEXT, "", document); //$NON-NLS-1$
	}

	/**
	 * Names the file with the clauses of a document.
	 *
	 * @param document
	 *            the number of the document
	 * @return the file
	 */
	public static StudyFile clauses(int document) {
		return new StudyFile(FileKind.CLAUSES, "", document); //$NON-NLS-1$
	}

	/**
	 * Names the file with what a coder decided on a document.
	 *
	 * @param coder
	 *            the id of the coder
	 * @param document
	 *            the number of the document
	 * @return the file
	 */
	public static StudyFile codings(String coder, int document) {
		return new StudyFile(FileKind.CODINGS, coder, document);
	}

	/**
	 * Names the file of a blind round.
	 *
	 * @param number
	 *            the number of the round
	 * @return the file
	 */
	public static StudyFile round(int number) {
		return new StudyFile(FileKind.ROUND, "", number); //$NON-NLS-1$
	}

	/**
	 * Finds the file that has a path.
	 *
	 * @param path
	 *            a path relative to the folder of the study, parted by /
	 * @return the file; empty when the path is none that a study's programs write
	 */
	public static Optional<StudyFile> named(String path) {
		return Arrays.stream(FileKind.values()).flatMap(k -> k.file(path).stream()).findFirst();
	}

	/**
	 * Finds the file that a root is kept in.
	 *
	 * @param root
	 *            a root of any study
	 * @return the file
	 */
	public static StudyFile of(StoredRoot root) {
		return Arrays.stream(FileKind.values()).flatMap(k -> k.file(root).stream()).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(root.eClass().getName()));
	}

	/**
	 * Gets the document that the file belongs to.
	 *
	 * @return its number; 0 for none
	 */
	public int document() {
		return kind.isOfDocument() ? number : 0;
	}

	/**
	 * Gets the path.
	 *
	 * @return the path relative to the folder of the study, parted by /
	 * @throws IllegalArgumentException
	 *             when it needs a number and has none
	 */
	public String path() {
		return kind.path(coder, number);
	}
}
