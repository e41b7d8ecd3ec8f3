// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Says that there is nothing to import into yet. */
final class NoStudyPage extends WizardPage {

	NoStudyPage(String title) {
		super("none", title, null); //$NON-NLS-1$
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		setControl(new Composite(parent, SWT.NONE));
		setErrorMessage(Messages.Import_NoStudy);
	}
}
