// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.operation.AmendDocuments;
import org.policycoder.core.operation.AmendedPolicy;
import org.policycoder.core.operation.ImportChoices;
import org.policycoder.core.operation.ImportDocuments;
import org.policycoder.core.operation.ImportRequest;
import org.policycoder.core.operation.ImportResult;
import org.policycoder.core.operation.OperationException;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.UpdateRegister;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.register.Register;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.Failures;

/**
 * Imports documents into the study that is shown, with the register that describes them
 * if there is one, after a look at what will come of both.
 */
public class ImportDocumentsWizard extends Wizard implements IImportWizard {

	/** By name, since the mending of problems goes through what shows the wizard. */
	private static final String PROBLEMS_VIEW = "org.policycoder.ui.problemsView"; //$NON-NLS-1$

	private final ImportInputs sources;

	private final RegisterPage rows = new RegisterPage(this);

	private final ImportPreviewPage preview = new ImportPreviewPage(this);

	private Optional<OpenStudy> study = Optional.empty();

	/** Makes the wizard. */
	public ImportDocumentsWizard() {
		this(List.of());
	}

	/**
	 * Makes the wizard.
	 *
	 * @param files
	 *            files and folders that are to be imported
	 */
	public ImportDocumentsWizard(List<Path> files) {
		this(Messages.Import_Title, new ImportSourcesPage(files));
	}

	ImportDocumentsWizard(String title, ImportInputs sources) {
		this.sources = sources;
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Icons.descriptor("policycoder-64")); //$NON-NLS-1$
	}

	@Override
	public final void init(IWorkbench bench, IStructuredSelection selection) {
		study = bench.getActiveWorkbenchWindow().getService(StudyService.class).current();
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.importDocuments"); //$NON-NLS-1$
	}

	@Override
	public final void addPages() {
		if (study.isEmpty()) {
			addPage(new NoStudyPage(getWindowTitle()));
			return;
		}
		addPage(sources);
		addPage(rows);
		addPage(preview);
	}

	/** The rows are only shown when there is a register, the documents only when there are some. */
	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == sources && registerFile() != null) {
			return rows;
		}
		return (page == sources || page == rows) && bringsDocuments() ? preview : null;
	}

	@Override
	public boolean canFinish() {
		return study.isPresent() && sources.isPageComplete() && (registerFile() == null || rows.isPageComplete())
				&& preview.isPageComplete();
	}

	private boolean bringsDocuments() {
		Register register = register();
		return !sources.sources().isEmpty() || register != null && !register.isEmpty();
	}

	ProjectSession session() {
		return study.orElseThrow().session();
	}

	List<Path> sources() {
		return sources.sources();
	}

	/** The register; null for none. */
	Path registerFile() {
		return sources.register();
	}

	/** The register as the user left it; null for none, or when he has not looked at it. */
	Register register() {
		return registerFile() == null ? null : rows.register();
	}

	/** All that the documents that are found depend on. */
	Object inputs() {
		Register register = register();
		return List.of(sources.sources(), Optional.ofNullable(registerFile()), Optional.ofNullable(preview.segmenter()),
				register == null ? List.of() : register.rows());
	}

	ImportRequest request(ImportChoices choices) {
		return new ImportRequest(sources.sources(), Set.of(), registerFile(), Map.of(), preview.segmenter(), SegmentationOptions.DETECT,
				AmendedPolicy.SKIP, choices);
	}

	/** The import works on the files, as a colleague would; the session then takes them in. */
	@Override
	public final boolean performFinish() {
		if (registerFile() != null && register() == null && !rows.read()) {
			getContainer().showPage(rows);
			return false;
		}
		Map<Integer, DocumentMetadata> updates = registerFile() == null ? Map.of() : rows.updates();
		List<String> sentences = new ArrayList<>(registerFile() == null ? List.of() : rows.problems());
		try {
			ImportResult result = bringsDocuments() ? importDocuments() : null;
			if (!updates.isEmpty()) {
				session().execute(new UpdateRegister(updates));
			}
			AmendDocuments.Result amended = AmendDocuments.apply(session(), result == null ? List.of() : result.amendments());
			amended.toLookAt().stream().map(Problem::message).forEach(sentences::add);
			sentences.addAll(0, amended.done());
			sentences.addAll(0, amended.failures());
			if (result != null) {
				sentences.addAll(0, result.failures());
				sentences.addAll(0, result.missing());
				sentences.addAll(result.noted());
				sentences.addAll(result.skipped());
			}
			new ImportReport(getShell(), getWindowTitle(), said(result, updates.size(), amended.documents().size()), sentences).open();
			if (!amended.toLookAt().isEmpty()) {
				showProblems();
			}
			return true;
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), getWindowTitle(), e.getCause());
		} catch (StorageException | EditException e) {
			Failures.show(getShell(), getWindowTitle(), e);
		} catch (InterruptedException e) {
			// cancelled: the import has left everything as it was
		}
		return false;
	}

	private ImportResult importDocuments() throws StorageException, InvocationTargetException, InterruptedException {
		ImportResult[] result = new ImportResult[1];
		ImportRequest request = request(preview.choices());
		Register register = register();
		session().flush();
		getContainer().run(true, true, monitor -> {
			try {
				PolicyProject files = PolicyProject.open(session().folder());
				result[0] = new ImportDocuments(files, request, register).run(monitor);
				study.orElseThrow().project().refreshLocal(IResource.DEPTH_INFINITE, null);
			} catch (StorageException | OperationException | CoreException e) {
				throw new InvocationTargetException(e);
			}
		});
		session().take(EditLabel.of("importDocuments")); //$NON-NLS-1$
		return result[0];
	}

	/** The list of what is to be looked at. */
	static void showProblems() {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(PROBLEMS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			ILog.of(ImportDocumentsWizard.class).log(e.getStatus());
		}
	}

	private static String said(ImportResult result, int updates, int amended) {
		String replaced = amended == 0 ? null : NLS.bind(Messages.Import_ResultReplaced, amended);
		String imported = result == null || result.documents().isEmpty() && replaced != null ? replaced
				: Wording.fill(Messages.Import_Result, result.documents().size(), result.clauses()) + (replaced == null ? "" : ' ' + replaced); //$NON-NLS-1$
		String updated = updates == 0 && result != null ? null : Wording.fill(Messages.Register_Result, updates);
		return imported == null ? updated : updated == null ? imported : imported + ' ' + updated;
	}
}
