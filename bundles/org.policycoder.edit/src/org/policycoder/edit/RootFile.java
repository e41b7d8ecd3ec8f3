// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Corpus;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.CoderFolder;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * Which root belongs to which file of a project folder, as the storage format has it.
 *
 * @param path
 *            the file relative to the folder, parted by /
 */
record RootFile(String path) {

	private static final Pattern DOCUMENT = Pattern.compile("documents/(\\d{4,9})\\.(clauses|txt)"); //$NON-NLS-1$

	private static final Pattern CODINGS = Pattern.compile("codings/([^/]+)/(\\d{4,9})\\.codings"); //$NON-NLS-1$

	static RootFile of(StoredRoot root) {
		return new RootFile(switch (root) {
		case Project p -> "project.policycoder"; //$NON-NLS-1$
		case Codebook c -> "codebook.policycodebook"; //$NON-NLS-1$
		case Corpus c -> "corpus.policycorpus"; //$NON-NLS-1$
		case ClauseTree t -> String.format(Locale.ROOT, "documents/%04d.clauses", t.getDocument()); //$NON-NLS-1$
		case CodingSet s -> String.format(Locale.ROOT, "codings/%s/%04d.codings", //$NON-NLS-1$
				new CoderFolder(s.getCoder()).name(), s.getDocument());
		default -> throw new IllegalArgumentException(root.eClass().getName());
		});
	}

	static RootFile text(int document) {
		return new RootFile(String.format(Locale.ROOT, "documents/%04d.txt", document)); //$NON-NLS-1$
	}

	boolean isText() {
		return path.endsWith(".txt"); //$NON-NLS-1$
	}

	/** Tells whether the file is one that a session has to do with. */
	boolean isOfProject() {
		return switch (path) {
		case "project.policycoder", "codebook.policycodebook", "corpus.policycorpus" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> document().isPresent();
		};
	}

	/** The number of the document that the file belongs to. */
	OptionalInt document() {
		Matcher document = DOCUMENT.matcher(path);
		if (document.matches()) {
			return OptionalInt.of(Integer.parseInt(document.group(1)));
		}
		Matcher codings = CODINGS.matcher(path);
		return codings.matches() && CoderFolder.named(codings.group(1)).isPresent()
				? OptionalInt.of(Integer.parseInt(codings.group(2)))
				: OptionalInt.empty();
	}

	/**
	 * Finds the root in a project; reads it when it was not read yet.
	 *
	 * @return the root, for a text that of the clauses over it; empty when the file is that
	 *         of no document of the register
	 */
	Optional<StoredRoot> in(PolicyProject project) throws StorageException {
		switch (path) {
		case "project.policycoder": //$NON-NLS-1$
			return Optional.of(project.project());
		case "codebook.policycodebook": //$NON-NLS-1$
			return Optional.of(project.codebook());
		case "corpus.policycorpus": //$NON-NLS-1$
			return Optional.of(project.corpus());
		default:
			OptionalInt number = document();
			Optional<PolicyDocument> document = project.corpus().getDocuments().stream()
					.filter(d -> number.isPresent() && d.getNumber() == number.getAsInt()).findFirst();
			if (document.isEmpty()) {
				return Optional.empty();
			}
			Matcher codings = CODINGS.matcher(path);
			return Optional.of(codings.matches()
					? project.codings(CoderFolder.named(codings.group(1)).orElseThrow().coder(), document.get())
					: project.clauses(document.get()));
		}
	}
}
