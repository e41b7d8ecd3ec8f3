// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.List;
import java.util.Locale;

import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.edit.DocumentProgress.Status;
import org.policycoder.edit.EditException;
import org.policycoder.edit.IncompleteException;
import org.policycoder.edit.Omission;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.ActiveCoder;
import org.policycoder.ui.session.ClauseSelection;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;

/**
 * Marks the document done, or no longer done. When a rule of the codebook is broken
 * somewhere, leads there instead, unless the coder wants it all the same.
 */
public final class MarkDoneHandler extends CodingHandler {

	@Override
	protected void run(IWorkbenchPart part, CodingTarget target) {
		if (target.clauses().isEmpty()) {
			return;
		}
		ProjectSession session = target.session();
		PolicyDocument document = session.document(target.clauses().get(0).document()).orElse(null);
		if (document != null) {
			ActiveCoder.of(part, session).ifPresent(coder -> mark(part, session, coder, document));
		}
	}

	private static void mark(IWorkbenchPart part, ProjectSession session, String coder, PolicyDocument document) {
		boolean done = session.progress(coder, document).status() != Status.DONE;
		try {
			session.execute(new MarkDone(coder, document.getNumber(), done, false));
		} catch (IncompleteException e) {
			ask(part, session, coder, document, e.omissions());
		} catch (EditException e) {
			Commands.statusLine(part).setErrorMessage(e.message(Locale.getDefault()));
		} catch (StorageException e) {
			Failures.show(part.getSite().getShell(), Messages.Done_Title, e);
		}
	}

	private static void ask(IWorkbenchPart part, ProjectSession session, String coder, PolicyDocument document,
			List<Omission> omissions) {
		OmissionsDialog dialog = new OmissionsDialog(part.getSite().getShell(), omissions);
		int answer = dialog.open();
		if (answer == OmissionsDialog.GO_THERE) {
			part.getSite().getSelectionProvider()
					.setSelection(new ClauseSelection(session, List.of(dialog.chosen().clause())));
			part.setFocus();
		} else if (answer == OmissionsDialog.ANYWAY) {
			Commands.execute(part, session, new MarkDone(coder, document.getNumber(), true, true));
		}
	}
}
