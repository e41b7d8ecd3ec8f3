// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.model.Coding;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.ActiveCoder;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;

/** Writes a note on a coding of the current clause. */
public final class NoteHandler extends CodingHandler {

	@Override
	protected void run(IWorkbenchPart part, CodingTarget target) {
		ProjectSession session = target.session();
		Optional<String> coder = ActiveCoder.of(part, session);
		if (coder.isEmpty()) {
			return;
		}
		List<Coding> codings = codings(part, coder.get(), target);
		if (codings.isEmpty()) {
			Commands.statusLine(part).setErrorMessage(Messages.Note_NotCoded);
			return;
		}
		NoteDialog dialog = new NoteDialog(part.getSite().getShell(), session, codings);
		if (dialog.open() == Window.OK) {
			Commands.execute(part, session, new NoteCoding(dialog.coding(), dialog.note()));
		}
	}

	private static List<Coding> codings(IWorkbenchPart part, String coder, CodingTarget target) {
		ProjectSession session = target.session();
		if (target.clauses().size() != 1) {
			return List.of();
		}
		ClauseRef clause = target.clauses().get(0);
		try {
			return session.document(clause.document()).isEmpty() ? List.of()
					: List.copyOf(session.codings(coder, session.document(clause.document()).get())
							.of(clause.clause()));
		} catch (StorageException e) {
			Failures.show(part.getSite().getShell(), Messages.Note_Title, e);
			return List.of();
		}
	}
}
