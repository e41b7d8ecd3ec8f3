// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/**
 * Brings in a register: what it says of the documents of the study, and new documents
 * whose texts it holds or names.
 */
public final class ImportRegisterWizard extends ImportDocumentsWizard {

	/** Makes the wizard. */
	public ImportRegisterWizard() {
		super(Messages.Register_WizardTitle, new RegisterFilePage());
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.importRegister"); //$NON-NLS-1$
	}
}
