// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.ArrayList;
import java.util.List;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;
import org.policycoder.segmentation.Provision;

/**
 * Numbers all clauses of a document anew, as when it was imported: by the printed
 * labels where they count up, by position otherwise. Codings hold on to clauses by
 * id and stay.
 *
 * @param document
 *            the number of the document
 * @since 1.0
 */
public record RenumberClauses(int document) implements ProjectCommand {

	/** {@inheritDoc} */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		ClauseTree tree = edit.tree(document);
		if (!tree.getClauses().isEmpty()) {
			// over a blank text no paragraph is found that is not yet a clause
			int length = tree.getClauses().stream().mapToInt(Clause::getEnd).max().orElse(0);
			ClauseTree model = ClauseTrees.of(document, " ".repeat(length), provisions(tree.getClauses()), tree.getStyle()); //$NON-NLS-1$
			take(edit, tree.getClauses(), model.getClauses());
		}
		return EditLabel.of("renumber", Integer.toString(document)); //$NON-NLS-1$
	}

	private static List<Provision> provisions(List<Clause> clauses) {
		List<Provision> provisions = new ArrayList<>(clauses.size());
		for (Clause c : clauses) {
			provisions.add(new Provision(c.getBegin(), c.getEnd(), orEmpty(c.getLabel()), orEmpty(c.getLevel()),
					c.isHeading(), orEmpty(c.getRule()), c.getConfidence(), provisions(c.getClauses())));
		}
		return provisions;
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	private static void take(Edit edit, List<Clause> clauses, List<Clause> numbered) {
		for (int i = 0; i < clauses.size(); i++) {
			ClauseEdits.rename(edit, clauses.get(i), Literals.CLAUSE__NUMBER, numbered.get(i).getNumber());
			take(edit, clauses.get(i).getClauses(), numbered.get(i).getClauses());
		}
	}
}
