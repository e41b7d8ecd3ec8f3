// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/** The texts of the documents, those that were corrected in this session included. */
final class SourceTexts {

	private final PolicyProject project;

	private final Map<Integer, String> corrected = new ConcurrentHashMap<>();

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

	void save(int document) throws StorageException {
		CorrectedTextFile.write(project.folder(), document, corrected.get(document));
	}
}
