// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.List;
import java.util.Optional;

import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Unread;
import org.policycoder.model.storage.Problem;
import org.policycoder.segmentation.Provision;

/**
 * A document that an import would bring.
 *
 * @param place
 *            where it comes from
 * @param metadata
 *            what is known of it, from the register and the file; empty when the file
 *            cannot be read
 * @param text
 *            its text; empty when the file cannot be read
 * @param provisions
 *            its clauses
 * @param style
 *            the id of its numbering style, or null
 * @param there
 *            the number of the document of the project that has the same text already;
 *            0 for none
 * @param twin
 *            a document before it in this import that has the same text, or null
 * @param predecessors
 *            the documents of the project of which it may be an amended version, the most likely
 *            first
 * @param unread
 *            what of the file is not in the text
 * @param notes
 *            where notes begin in the text, in which no clauses are looked for
 * @param problem
 *            why the file cannot be read, in one sentence; null when it can
 * @since 1.0
 */
public record ImportCandidate(SourcePlace place, DocumentMetadata metadata, String text, List<Provision> provisions,
		String style, int there, SourcePlace twin, List<Predecessor> predecessors, List<Unread> unread, int notes, String problem) {

	/** Takes an unmodifiable copy. */
	public ImportCandidate {
		provisions = List.copyOf(provisions);
		predecessors = List.copyOf(predecessors);
		unread = List.copyOf(unread);
	}

	static ImportCandidate unreadable(SourcePlace place, String problem) {
		return new ImportCandidate(place, DocumentMetadata.EMPTY, "", List.of(), null, 0, null, List.of(), List.of(), 0, problem); //$NON-NLS-1$
	}

	/**
	 * Tells whether the import would bring it, unless the user leaves it out.
	 *
	 * @return false when it cannot be read or its text is there already
	 */
	public boolean isNew() {
		return problem == null && there == 0 && twin == null;
	}

	/**
	 * Gets the document that it is taken for an amended version of, unless the user says
	 * otherwise.
	 *
	 * @return the one that is likely; empty when none is or several are
	 */
	public Optional<Predecessor> predecessor() {
		return Predecessors.chosen(predecessors);
	}

	/**
	 * Says what of the file is not in the text.
	 *
	 * @return a sentence for each part that could not be read, none when all was
	 */
	public List<String> missing() {
		return unread.stream().map(u -> Problem.of(place.file(), u).message()).toList();
	}

	/**
	 * Makes its clauses.
	 *
	 * @param number
	 *            the number that the document would have
	 * @return a new tree
	 */
	public ClauseTree clauses(int number) {
		return ClauseTrees.of(number, text, provisions, style);
	}
}
