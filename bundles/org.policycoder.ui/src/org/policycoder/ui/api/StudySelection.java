// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.List;

import org.policycoder.edit.ClauseRef;

/**
 * What is selected of the study at hand. All three can be empty.
 *
 * @param documents
 *            the numbers of the documents that are selected, and of those that the selected clauses are in; each once
 * @param clauses
 *            the clauses
 * @param categories
 *            the codes of the categories
 * @since 1.0
 */
public record StudySelection(List<Integer> documents, List<ClauseRef> clauses, List<String> categories) {

	/** Nothing. */
	public static final StudySelection NONE = new StudySelection(List.of(), List.of(), List.of());

	/** Copies the lists. */
	public StudySelection {
		documents = List.copyOf(documents);
		clauses = List.copyOf(clauses);
		categories = List.copyOf(categories);
	}
}
