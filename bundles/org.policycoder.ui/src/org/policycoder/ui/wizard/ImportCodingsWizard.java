// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.ImportCodings;
import org.policycoder.exchange.coding.CodingSheet;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.Failures;

/**
 * Brings in codings that were made elsewhere, as one step that can be undone: which column
 * holds what, who coded, and which category of the codebook is meant.
 */
public final class ImportCodingsWizard extends Wizard implements IImportWizard {

	private final CodingSheetPage sheet = new CodingSheetPage(this);

	private final CodingMatchPage match = new CodingMatchPage(this);

	private Optional<OpenStudy> study = Optional.empty();

	/** Makes the wizard. */
	public ImportCodingsWizard() {
		setWindowTitle(Messages.Codings_Title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Icons.descriptor("policycoder-64")); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		study = bench.getActiveWorkbenchWindow().getService(StudyService.class).current();
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.importCodings"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		if (study.isEmpty()) {
			addPage(new NoStudyPage(getWindowTitle()));
			return;
		}
		addPage(sheet);
		addPage(match);
	}

	/** Nothing comes in that the user has not seen matched. */
	@Override
	public boolean canFinish() {
		return study.isPresent() && getContainer().getCurrentPage() == match && match.isPageComplete();
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == sheet ? match : null;
	}

	ProjectSession session() {
		return study.orElseThrow().session();
	}

	/** The sheet with the columns and the coder that were chosen; null when there is none yet. */
	CodingSheet codings() {
		return sheet.codings();
	}

	/** Id or name of the coder of the rows that name none, or null. */
	String coder() {
		return sheet.coder();
	}

	@Override
	public boolean performFinish() {
		CodingSheet codings = match.codings();
		ProjectSession session = session();
		CodingSheet.Outlook[] outlook = new CodingSheet.Outlook[1];
		try {
			getContainer().run(true, false, monitor -> {
				try {
					// reads the files of the study that the sheet is about, so that the step itself is short
					outlook[0] = session.read(() -> codings.outlook(session.project(), coder()));
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				}
			});
			List<String> problems = outlook[0].problems().stream().map(RowProblem::sentence).toList();
			if (problems.isEmpty()) {
				session.execute(new ImportCodings(codings, coder()));
				if (session.coder().isEmpty()) {
					session.coderIds().stream().findFirst().ifPresent(session::setCoder);
				}
			}
			new ImportReport(getShell(), getWindowTitle(),
					Wording.fill(Messages.Codings_Result, problems.isEmpty() ? outlook[0].added() : 0), problems).open();
			return problems.isEmpty();
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), getWindowTitle(), e.getCause());
		} catch (EditException | StorageException e) {
			Failures.show(getShell(), getWindowTitle(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
