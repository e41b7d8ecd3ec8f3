// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.operation.NewProject;
import org.policycoder.core.operation.OperationException;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/** Makes an empty study: name, codebook to begin with, language of the results and coders. */
public final class NewStudyWizard extends StudyWizard {

	private final NewStudyPage page = new NewStudyPage();

	/** Makes the wizard. */
	public NewStudyWizard() {
		super(Messages.NewStudy_Title);
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.newStudy"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		NewStudyPage.Answers answers = page.answers();
		return make(monitor -> {
			PolicyProject project = new NewProject(answers.folder(), answers.name(), answers.language(), answers.codebook(),
					null, Map.of()).run(monitor);
			answers.coders().forEach((id, name) -> {
				Coder coder = ModelFactory.eINSTANCE.createCoder();
				coder.setId(id);
				coder.setName(name);
				project.project().getCoders().add(coder);
			});
			try {
				project.save(project.project());
			} catch (StorageException e) {
				throw new OperationException(e);
			}
			return project;
		});
	}
}
