// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.edit.clause.NewVersion;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.TextHash;

/**
 * Takes documents into a project, one by one, and can take them out again. The
 * register is saved now and then, so that a program that is killed loses no more
 * than what came since.
 */
final class DocumentIntake {

	private final PolicyProject project;
	private final Duration pause;
	private final Map<String, PolicyDocument> byText = new HashMap<>();
	private final Map<String, PolicyDocument> byEarlierText = new HashMap<>();
	private final Map<Path, String> originals = new HashMap<>();
	private final List<PolicyDocument> documents = new ArrayList<>();
	private int clauses;
	private int savedDocuments;
	private boolean originalsAdded;
	private long saved = System.nanoTime();

	/**
	 * Creates the intake.
	 *
	 * @param project
	 *            the project
	 * @param pause
	 *            how long the register waits at least until it is saved again
	 * @throws StorageException
	 *             when the clauses of a document that it has cannot be read
	 */
	DocumentIntake(PolicyProject project, Duration pause) throws StorageException {
		this.project = project;
		this.pause = pause;
		for (PolicyDocument document : project.corpus().getDocuments()) {
			byText.put(project.clauses(document).getTextHash(), document);
			project.clauses(document).getEarlier().forEach(v -> byEarlierText.put(v.getTextHash(), document));
		}
	}

	/** The document of the project that has this text, or null. */
	PolicyDocument find(String text) {
		return byText.get(TextHash.of(text));
	}

	/** The document of the project that had this text before it was amended, or null. */
	PolicyDocument findEarlier(String text) {
		return byEarlierText.get(TextHash.of(text));
	}

	/**
	 * Prepares a document to take the place of another: its original is brought in.
	 *
	 * @return the version
	 */
	NewVersion version(PreparedDocument prepared, DocumentMetadata metadata, int document, Path original, boolean shared)
			throws StorageException {
		String name = original == null ? null : shared ? copy(original) : project.addOriginal(original, document);
		originalsAdded |= name != null;
		return new NewVersion(prepared.text(), prepared::clauses, metadata, prepared.unread(), name);
	}

	/**
	 * Takes in a document.
	 *
	 * @param prepared
	 *            the document
	 * @param metadata
	 *            what is known of it
	 * @param original
	 *            the file to keep, or null
	 * @param shared
	 *            whether other documents come from that file too
	 * @throws StorageException
	 *             when something cannot be written
	 */
	void add(PreparedDocument prepared, DocumentMetadata metadata, Path original, boolean shared)
			throws StorageException {
		PolicyDocument document = metadata.toDocument();
		document.getUnread().addAll(prepared.unread());
		ClauseTree tree = prepared.clauses(document.getNumber());
		project.addDocument(document, prepared.text(), tree, shared ? null : original);
		documents.add(document);
		byText.put(tree.getTextHash(), document);
		clauses += numbered(tree);
		if (shared && original != null) {
			document.setOriginal(copy(original));
		}
	}

	/** The copy of a file that several documents came from. */
	private String copy(Path file) throws StorageException {
		String name = originals.get(file);
		if (name == null) {
			name = project.addOriginal(file);
			originals.put(file, name);
		}
		return name;
	}

	private static int numbered(ClauseTree tree) {
		return (int) new Clauses(tree).all().stream().map(Clause::getNumber).filter(n -> n != null).count();
	}

	/** Saves the register when the last time is long enough ago. */
	void saveNowAndThen() throws StorageException {
		if (System.nanoTime() - saved >= pause.toNanos()) {
			save();
		}
	}

	/** Saves the register, unless it says the same already. */
	void save() throws StorageException {
		if (savedDocuments < documents.size() || originalsAdded) {
			project.save(project.corpus());
			savedDocuments = documents.size();
			originalsAdded = false;
		}
		saved = System.nanoTime();
	}

	/** Everything is as it was: all documents are taken out again. */
	void withdraw(Exception why) {
		boolean saveNeeded = savedDocuments > 0;
		remove(documents, why);
		if (saveNeeded) {
			try {
				project.save(project.corpus());
			} catch (StorageException e) {
				why.addSuppressed(e);
			}
		}
	}

	/** The documents that the register on disk does not name would be left behind as stray files. */
	void withdrawUnsaved(Throwable why) {
		remove(documents.subList(savedDocuments, documents.size()), why);
	}

	private void remove(List<PolicyDocument> gone, Throwable why) {
		for (PolicyDocument document : gone) {
			try {
				project.removeDocument(document);
			} catch (StorageException e) {
				why.addSuppressed(e);
			}
		}
	}

	List<PolicyDocument> documents() {
		return documents;
	}

	/** How many clauses with a number the documents have. */
	int clauses() {
		return clauses;
	}
}
