// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.Map;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.ChangeCodebook;
import org.policycoder.model.Codebook;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.Icons;
import org.policycoder.ui.session.Failures;

/**
 * Puts a preset or a codebook from a file in the place of the codebook of the study.
 * Codings are never left without a category: those of each category that is used go to one
 * of the new codebook, or are removed by decision; all as one step that can be undone.
 */
final class ChangeCodebookWizard extends Wizard {

	private final ProjectSession session;

	private final CodebookChoicePage choice = new CodebookChoicePage();

	private final CategoryMappingPage mapping;

	/**
	 * Makes the wizard.
	 *
	 * @param counts
	 *            by the code of each category that is used, how many codings have it
	 */
	ChangeCodebookWizard(ProjectSession session, Map<String, Integer> counts) {
		this.session = session;
		this.mapping = new CategoryMappingPage(session.codebook(), counts, choice);
		setWindowTitle(Messages.Change_Title);
		setDefaultPageImageDescriptor(Icons.descriptor("policycoder-64")); //$NON-NLS-1$
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.changeCodebook"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(choice);
		addPage(mapping);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == choice && mapping.isNeeded() ? mapping : null;
	}

	@Override
	public boolean canFinish() {
		return choice.isPageComplete() && (!mapping.isNeeded() || getContainer().getCurrentPage() == mapping && mapping.isPageComplete());
	}

	@Override
	public boolean performFinish() {
		Codebook codebook = choice.codebook();
		try {
			session.execute(new ChangeCodebook(codebook, mapping.codes(), false));
			return true;
		} catch (EditException | StorageException e) {
			Failures.show(getShell(), getWindowTitle(), e);
			return false;
		}
	}
}
