// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

/**
 * Brings in a register: what it says of the documents of the study, and new documents
 * whose texts it holds or names.
 */
public final class ImportRegisterWizard extends ImportDocumentsWizard {

	/** Makes the wizard. */
	public ImportRegisterWizard() {
		super(Messages.Register_WizardTitle, new RegisterFilePage());
	}
}
