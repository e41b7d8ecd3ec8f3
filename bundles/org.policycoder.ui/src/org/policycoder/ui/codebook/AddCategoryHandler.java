// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.AddCategory;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.ModelFactory;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.session.Commands;

/** Adds a category below what is selected. */
public final class AddCategoryHandler extends CodebookHandler {

	@Override
	void change(CodebookView view, ProjectSession session) {
		view.selected().ifPresent(parent -> add(view, session, parent));
	}

	private static void add(CodebookView view, ProjectSession session, DescribedElement parent) {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setCode(freeCode(session.codebook(), parent.getCode()));
		CategoryDialog dialog = new CategoryDialog(shell(view), NLS.bind(Messages.Category_AddTitle, label(parent)),
				category, session.codebook(), new CategoryColours(session.codebook()).of(parent.getCode()));
		if (dialog.open() == Window.OK) {
			int index = CodebookView.below(parent).size();
			if (Commands.execute(view, session, new AddCategory(parent.getCode(), index, dialog.element()))) {
				view.reveal(dialog.element().getCode());
			}
		}
	}

	private static String freeCode(CodebookIndex codebook, String parent) {
		int number = 1;
		while (codebook.find(parent + number).isPresent()) {
			number++;
		}
		return parent + number;
	}
}
