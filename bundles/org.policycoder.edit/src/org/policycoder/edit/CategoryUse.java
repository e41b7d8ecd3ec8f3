// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.policycoder.model.Coding;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.storage.StorageException;

/**
 * How much a category is used: what would lose its meaning without it.
 *
 * @param codings
 *            how many codings there are, of all coders
 * @param clauses
 *            how many clauses have one
 * @param documents
 *            in how many documents
 * @param coders
 *            the ids of the coders, in their order
 * @since 1.0
 */
public record CategoryUse(int codings, int clauses, int documents, List<String> coders) {

	/** Copies the coders. */
	public CategoryUse {
		coders = List.copyOf(coders);
	}

	/**
	 * Counts the codings with a category or one below it. Reads every file of codings that
	 * was not read yet.
	 *
	 * @param session
	 *            the session
	 * @param element
	 *            a category or dimension
	 * @return its use
	 * @throws StorageException
	 *             when a file of codings cannot be read: then nobody knows
	 */
	public static CategoryUse of(ProjectSession session, DescribedElement element) throws StorageException {
		return of(new Edit(session), CodebookEdits.codes(element));
	}

	/**
	 * Counts the codings of some categories, for all coders, within a command.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param codes
	 *            the codes of the categories
	 * @return their use
	 * @throws StorageException
	 *             when a file of codings cannot be read: then nobody knows
	 */
	public static CategoryUse of(Edit edit, Set<String> codes) throws StorageException {
		int codings = 0;
		Set<ClauseRef> clauses = new HashSet<>();
		Set<Integer> documents = new HashSet<>();
		Set<String> coders = new HashSet<>();
		for (CodingIndex index : edit.allCodings()) {
			if (index.categories().stream().noneMatch(codes::contains)) {
				continue;
			}
			documents.add(index.set().getDocument());
			coders.add(index.set().getCoder());
			for (Coding coding : index.set().getCodings()) {
				if (codes.contains(coding.getCategory())) {
					codings++;
					clauses.add(new ClauseRef(index.set().getDocument(), coding.getClause()));
				}
			}
		}
		return new CategoryUse(codings, clauses.size(), documents.size(),
				edit.session().coderIds().stream().filter(coders::contains).toList());
	}
}
