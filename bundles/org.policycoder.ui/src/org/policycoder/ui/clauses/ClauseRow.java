// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.clauses;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.policycoder.edit.ClauseRef;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;

/**
 * A clause in the table.
 *
 * @param document
 *            its document
 * @param clause
 *            the clause
 * @param words
 *            its text on one line
 * @param categories
 *            codes of the categories that the coder at work has given it, in the order
 *            of the codebook
 */
record ClauseRow(PolicyDocument document, Clause clause, String words, List<String> categories)
		implements IAdaptable {

	ClauseRef ref() {
		return new ClauseRef(document.getNumber(), clause.getId());
	}

	/** The same clause with other categories. */
	ClauseRow with(List<String> codes) {
		return new ClauseRow(document, clause, words, codes);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == ClauseRef.class ? adapter.cast(ref()) : null;
	}
}
