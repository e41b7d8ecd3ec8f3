// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.MergeCategories;
import org.policycoder.model.Category;
import org.policycoder.ui.session.Commands;

/** Merges the category that is selected into another one, which gets its codings. */
public final class MergeCategoryHandler extends CodebookHandler {

	@Override
	void change(CodebookView view, ProjectSession session) {
		category(view).ifPresent(category -> merge(view, session, category));
	}

	static void merge(CodebookView view, ProjectSession session, Category category) {
		CategoryChoice.ask(shell(view), session.codebook(), NLS.bind(Messages.Merge_Title, label(category)), Messages.Merge_Message, category)
				.ifPresent(into -> Commands.execute(view, session, new MergeCategories(List.of(category.getCode()), into.getCode())));
	}
}
