// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;
import java.util.Optional;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.storage.StorageException;

/**
 * Gives a category to clauses, as one step. A clause that has it already stays as it
 * is. Where the rule of the dimension allows one category only, the new one takes
 * the place of the other: an annotator who presses another key has changed his mind.
 * The label says so. Headings among several clauses are left out.
 *
 * @param coder
 *            the id of the coder
 * @param clauses
 *            the clauses, of any documents
 * @param category
 *            the code of the category
 * @since 1.0
 */
public record CodeClauses(String coder, List<ClauseRef> clauses, String category) implements ProjectCommand {

	/** Copies the clauses. */
	public CodeClauses {
		clauses = List.copyOf(clauses);
	}

	/**
	 * Codes one clause.
	 *
	 * @param coder
	 *            the id of the coder
	 * @param clause
	 *            the clause
	 * @param category
	 *            the code of the category
	 */
	public CodeClauses(String coder, ClauseRef clause, String category) {
		this(coder, List.of(clause), category);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the category only groups others, there is nothing but headings, or
	 *             something is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingEdits codings = new CodingEdits(edit, coder);
		CodebookIndex.Entry entry = codings.assignable(category);
		List<ClauseRef> codable = codings.codable(clauses);
		Optional<CodebookIndex.Entry> replaced = Optional.empty();
		for (ClauseRef clause : codable) {
			Optional<CodebookIndex.Entry> other = codings.code(clause, entry);
			replaced = replaced.isPresent() ? replaced : other;
		}
		Object name = CodingEdits.name(edit, codable);
		return replaced.isPresent() ? EditLabel.of("codeInstead", name, entry.category(), replaced.get().category()) //$NON-NLS-1$
				: EditLabel.of("code", name, entry.category()); //$NON-NLS-1$
	}
}
