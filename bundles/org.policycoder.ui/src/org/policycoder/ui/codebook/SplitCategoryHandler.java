// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import org.eclipse.jface.window.Window;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Category;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.StudyNames;

/** Splits the category that is selected into several, and its codings among them. */
public final class SplitCategoryHandler extends CodebookHandler {

	@Override
	void change(CodebookView view, ProjectSession session) {
		category(view).ifPresent(category -> split(view, session, category));
	}

	private static void split(CodebookView view, ProjectSession session, Category category) {
		try {
			SplitDialog dialog = new SplitDialog(shell(view), category, session.codebook(),
					CategoryCodings.of(session, category.getCode()), new StudyNames(session.project().project()));
			if (dialog.open() == Window.OK) {
				Commands.execute(view, session, new CommandGroup(null, dialog.commands()));
			}
		} catch (StorageException e) {
			Failures.show(shell(view), Messages.Commands_Split, e);
		}
	}
}
