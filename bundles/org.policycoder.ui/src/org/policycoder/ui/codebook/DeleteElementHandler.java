// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.policycoder.edit.CategoryUse;
import org.policycoder.edit.CategoryUsedException;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.DeleteElement;
import org.policycoder.model.Category;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.StudyNames;

/** Deletes what is selected. Codings are never orphaned: what has codings goes with them, or hands them on. */
public final class DeleteElementHandler extends CodebookHandler {

	private static final int REMOVE = 0;

	private static final int MERGE = 1;

	@Override
	void change(CodebookView view, ProjectSession session) {
		view.selected().ifPresent(element -> delete(view, session, element));
	}

	private static void delete(CodebookView view, ProjectSession session, DescribedElement element) {
		try {
			session.execute(new DeleteElement(element.getCode(), false));
		} catch (CategoryUsedException e) {
			ask(view, session, element, e.use());
		} catch (EditException e) {
			Commands.statusLine(view).setErrorMessage(e.message(Locale.getDefault()));
		} catch (StorageException e) {
			Failures.show(shell(view), Messages.Delete_Title, e);
		}
	}

	private static void ask(CodebookView view, ProjectSession session, DescribedElement element, CategoryUse use) {
		String question = Wording.fill(Messages.Delete_Used, new Object[] { label(element), use.codings(), use.clauses(),
				use.documents(), use.coders().stream().map(new StudyNames(session.project().project())::coder)
						.collect(Collectors.joining(Messages.Delete_And)) });
		Category category = element instanceof Category c ? c : null;
		String[] answers = category == null ? new String[] { Messages.Delete_WithCodings, IDialogConstants.CANCEL_LABEL }
				: new String[] { Messages.Delete_WithCodings, Messages.Delete_MergeInstead, IDialogConstants.CANCEL_LABEL };
		int cancel = answers.length - 1;
		int answer = new MessageDialog(shell(view), Messages.Delete_Title, null, question, MessageDialog.WARNING, cancel, answers).open();
		if (answer == REMOVE) {
			Commands.execute(view, session, new DeleteElement(element.getCode(), true));
		} else if (answer == MERGE && category != null) {
			MergeCategoryHandler.merge(view, session, category);
		}
	}
}
