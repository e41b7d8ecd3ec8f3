// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.operation.ImportDocuments;
import org.policycoder.core.operation.ImportRequest;
import org.policycoder.core.operation.ImportResult;
import org.policycoder.core.operation.OperationException;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.ui.Icons;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.session.Studies.Study;

/** Imports documents into the study that is shown, with a look at what will come of them before. */
public final class ImportDocumentsWizard extends Wizard implements IImportWizard {

	private static final int MOST_LINES = 12;

	private final ImportSourcesPage sources;

	private final ImportPreviewPage preview;

	private IWorkbench workbench;

	private Optional<Study> study = Optional.empty();

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
		sources = new ImportSourcesPage(files);
		preview = new ImportPreviewPage(sources);
		setWindowTitle(Messages.Import_Title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Icons.descriptor("policycoder-64")); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		study = workbench.getActiveWorkbenchWindow().getService(Studies.class).current();
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.importDocuments"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(sources);
		addPage(preview);
		if (study.isEmpty()) {
			sources.setErrorMessage(Messages.Import_NoStudy);
		}
	}

	@Override
	public boolean canFinish() {
		return study.isPresent() && sources.isPageComplete();
	}

	/** The import works on the files, as a colleague would; the session then takes them in. */
	@Override
	public boolean performFinish() {
		Study into = study.orElseThrow();
		ImportRequest request = new ImportRequest(sources.sources(), Set.of(), sources.register(), Map.of(), null,
				SegmentationOptions.DETECT);
		ImportResult[] result = new ImportResult[1];
		try {
			into.session().flush();
			getContainer().run(true, true, monitor -> {
				try {
					PolicyProject files = PolicyProject.open(into.session().folder());
					result[0] = new ImportDocuments(files, request).run(monitor);
					into.project().refreshLocal(IResource.DEPTH_INFINITE, null);
				} catch (StorageException | OperationException | CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			into.session().refresh();
			tell(result[0]);
			return true;
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), getWindowTitle(), (Exception) e.getCause());
		} catch (StorageException e) {
			Failures.show(getShell(), getWindowTitle(), e);
		} catch (InterruptedException e) {
			// cancelled: the import has left everything as it was
		}
		return false;
	}

	private void tell(ImportResult result) {
		List<String> lines = Stream.concat(result.failures().stream(), result.skipped().stream()).toList();
		StringBuilder message = new StringBuilder(NLS.bind(Messages.Import_Result, result.documents().size(), result.clauses()));
		lines.stream().limit(MOST_LINES).forEach(l -> message.append("\n\u2022 ").append(l)); //$NON-NLS-1$
		if (lines.size() > MOST_LINES) {
			message.append('\n').append(NLS.bind(Messages.Import_More, lines.size() - MOST_LINES));
		}
		MessageDialog.open(lines.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, getShell(), getWindowTitle(),
				message.toString(), 0);
	}
}
