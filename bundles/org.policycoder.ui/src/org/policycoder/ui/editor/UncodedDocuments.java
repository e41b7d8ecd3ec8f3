// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.List;
import java.util.Optional;

import org.policycoder.edit.DocumentProgress;
import org.policycoder.edit.DocumentProgress.Status;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.PolicyDocument;

/** The documents that the coder at work has still to code something in. What was marked done is done. */
final class UncodedDocuments {

	private UncodedDocuments() {
	}

	/**
	 * Finds the nearest of them in the order of the register, over its end round to its beginning.
	 *
	 * @param from
	 *            the document to begin behind, or before
	 * @param step
	 *            1 for forwards, -1 for backwards
	 * @return another document; empty when there is none
	 */
	static Optional<PolicyDocument> next(ProjectSession session, PolicyDocument from, int step) {
		List<PolicyDocument> documents = session.project().corpus().getDocuments();
		int at = documents.indexOf(from);
		for (int i = 1; i < documents.size(); i++) {
			PolicyDocument document = documents.get(Math.floorMod(at + step * i, documents.size()));
			if (session.coder().map(c -> session.progress(c, document)).filter(UncodedDocuments::isToDo).isPresent()) {
				return Optional.of(document);
			}
		}
		return Optional.empty();
	}

	private static boolean isToDo(DocumentProgress progress) {
		return (progress.status() == Status.NEW || progress.status() == Status.IN_WORK) && progress.coded() < progress.clauses();
	}
}
