// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;

/** A page that asks what is to be imported. */
interface ImportInputs extends IWizardPage {

	/** Files and folders with texts; may be empty when there is a register. */
	List<Path> sources();

	/** The register; null for none. */
	Path register();
}
