// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.policycoder.model.ClauseTree;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/** The texts of the documents, those that were corrected in this session included. */
final class SourceTexts {

	private final PolicyProject project;

	private final Map<Integer, String> corrected = new ConcurrentHashMap<>();

	private final Set<Integer> forced = ConcurrentHashMap.newKeySet();

	SourceTexts(PolicyProject project) {
		this.project = project;
	}

	String text(PolicyDocument document) throws StorageException {
		String text = corrected.get(document.getNumber());
		return text != null ? text : project.text(document);
	}

	void replace(int document, String text) {
		corrected.put(document, text);
	}

	/** The text as far as it is in memory; null when reading it would not be of the version that is. */
	String known(PolicyDocument document) {
		try {
			return text(document);
		} catch (StorageException e) {
			return null;
		}
	}

	/**
	 * Takes a picture of clauses and of the corrected text they are over, as both are now.
	 *
	 * @param onDisk
	 *            what the text file must still hold
	 */
	PolicyProject.Snapshot snapshot(ClauseTree tree, String onDisk) throws StorageException {
		int document = tree.getDocument();
		return project.snapshot(tree, corrected.get(document), forced.contains(document) ? null : onDisk);
	}

	void written(int document) {
		forced.remove(document);
	}

	/** The user has been asked: the text in memory counts, whatever the file holds. */
	void force(int document) {
		forced.add(document);
	}
}
