// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.core.edit.DocumentProgress.Status;
import org.policycoder.core.edit.EditException;
import org.policycoder.core.edit.IncompleteException;
import org.policycoder.core.edit.MarkDone;
import org.policycoder.core.edit.Omission;
import org.policycoder.core.edit.ProjectSession;
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

	private static final int GO_THERE = 0;

	private static final int ANYWAY = 1;

	private static final int SHOWN = 8;

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
		StringBuilder message = new StringBuilder(NLS.bind(Messages.Done_Incomplete, omissions.size()));
		omissions.stream().limit(SHOWN).forEach(o -> message.append("\n\u2022 ").append(o.message(Locale.getDefault()))); //$NON-NLS-1$
		if (omissions.size() > SHOWN) {
			message.append("\n\u2022 \u2026"); //$NON-NLS-1$
		}
		int answer = MessageDialog.open(MessageDialog.WARNING, part.getSite().getShell(), Messages.Done_Title,
				message.toString(), 0, Messages.Done_GoThere, Messages.Done_Anyway, IDialogConstants.CANCEL_LABEL);
		if (answer == GO_THERE) {
			part.getSite().getSelectionProvider()
					.setSelection(new ClauseSelection(session, List.of(omissions.get(0).clause())));
			part.setFocus();
		} else if (answer == ANYWAY) {
			Commands.execute(part, session, new MarkDone(coder, document.getNumber(), true, true));
		}
	}
}
