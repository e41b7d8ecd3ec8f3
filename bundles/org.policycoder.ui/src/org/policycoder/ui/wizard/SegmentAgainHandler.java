// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.editor.DocumentEditor;

/** Finds the clauses of the selected documents, or of the one that is read, anew. */
public final class SegmentAgainHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof DocumentEditor editor && editor.isShown()) {
			open(HandlerUtil.getActiveShell(event), editor.getAdapter(ProjectSession.class), List.of(editor.document()));
		} else {
			List<PolicyDocument> documents = HandlerUtil.getCurrentStructuredSelection(event).stream()
					.filter(PolicyDocument.class::isInstance).map(PolicyDocument.class::cast).toList();
			HandlerUtil.getActiveWorkbenchWindow(event).getService(StudyService.class).current().map(OpenStudy::session)
					.ifPresent(session -> open(HandlerUtil.getActiveShell(event), session, documents));
		}
		return null;
	}

	/**
	 * Lets the user choose how the clauses of documents are found anew.
	 *
	 * @param shell
	 *            the shell of the window
	 * @param session
	 *            the session of the study
	 * @param documents
	 *            documents of it; nothing happens when there are none
	 */
	public static void open(Shell shell, ProjectSession session, List<PolicyDocument> documents) {
		if (!documents.isEmpty()) {
			new WizardDialog(shell, new SegmentAgainWizard(session, documents)).open();
		}
	}
}
