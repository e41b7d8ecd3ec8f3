// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Category;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.session.Commands;

/** Edits the category or dimension that is selected. */
public final class EditElementHandler extends CodebookHandler {

	@Override
	void change(CodebookView view, ProjectSession session) {
		view.selected().ifPresent(element -> edit(view, session, element));
	}

	static void edit(CodebookView view, ProjectSession session, DescribedElement element) {
		String title = NLS.bind(element instanceof Dimension ? Messages.Dimension_EditTitle : Messages.Category_EditTitle, label(element));
		ElementDialog<?> dialog = element instanceof Category category
				? new CategoryDialog(shell(view), title, category, session.codebook(), new CategoryColours(session.codebook()).of(category.getCode()))
				: new DimensionDialog(shell(view), title, (Dimension) element, session.codebook());
		List<ProjectCommand> changes = dialog.open() == Window.OK ? dialog.changes() : List.of();
		if (!changes.isEmpty()) {
			Commands.execute(view, session, new CommandGroup(null, changes));
		}
	}
}
