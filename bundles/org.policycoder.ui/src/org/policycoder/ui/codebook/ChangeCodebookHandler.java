// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import org.eclipse.jface.wizard.WizardDialog;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.Failures;

/** Puts another codebook in the place of that of the study. */
public final class ChangeCodebookHandler extends CodebookHandler {

	@Override
	void change(CodebookView view, ProjectSession session) {
		try {
			new WizardDialog(shell(view), new ChangeCodebookWizard(session, CategoryCodings.counts(session))).open();
		} catch (StorageException e) {
			Failures.show(shell(view), Messages.Change_Title, e);
		}
	}
}
