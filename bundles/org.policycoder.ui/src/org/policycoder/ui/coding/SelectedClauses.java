// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.List;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;

/**
 * The clauses that are selected in a table or tree.
 *
 * @param session
 *            the session of their study
 * @param clauses
 *            the clauses; empty when nothing is selected
 * @param viewer
 *            shows them; its control is not disposed
 */
public record SelectedClauses(ProjectSession session, List<ClauseRef> clauses, ColumnViewer viewer) implements CodingTarget {

	/** Copies the clauses. */
	public SelectedClauses {
		clauses = List.copyOf(clauses);
	}

	@Override
	public Rectangle anchor() {
		Composite list = (Composite) viewer.getControl();
		return list.getDisplay().map(list, null, row(list));
	}

	/** The first row that is selected, or all rows. */
	private static Rectangle row(Composite list) {
		return switch (list) {
		case Table table when table.getSelectionCount() > 0 -> table.getSelection()[0].getBounds();
		case Tree tree when tree.getSelectionCount() > 0 -> tree.getSelection()[0].getBounds();
		default -> list.getClientArea();
		};
	}
}
