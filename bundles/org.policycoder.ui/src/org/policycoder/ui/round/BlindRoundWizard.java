// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.round;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.round.BeginRound;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.Icons;
import org.policycoder.ui.session.Failures;

/** Draws a sample and begins a blind round, as one step that can be undone. */
final class BlindRoundWizard extends Wizard {

	private final ProjectSession session;

	private final BlindRoundPage page;

	BlindRoundWizard(ProjectSession session) {
		this.session = session;
		this.page = new BlindRoundPage(session);
		setWindowTitle(Messages.Round_Title);
		setDefaultPageImageDescriptor(Icons.descriptor("policycoder-64")); //$NON-NLS-1$
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.blindRound"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			session.execute(new BeginRound(page.plan()));
			return true;
		} catch (StorageException | EditException e) {
			Failures.show(getShell(), getWindowTitle(), e);
			return false;
		}
	}
}
