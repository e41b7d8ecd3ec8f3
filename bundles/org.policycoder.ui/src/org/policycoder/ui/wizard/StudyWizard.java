// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.policycoder.core.operation.OperationException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.CoderPreference;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.StudyProjects;

/** Makes the folder of a study and shows it in the workspace. */
abstract class StudyWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;

	StudyWizard(String title) {
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Icons.descriptor("policycoder-64")); //$NON-NLS-1$
	}

	@Override
	public final void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
	}

	/** Makes the files of a study. */
	interface Maker {

		PolicyProject make(IProgressMonitor monitor) throws OperationException, CoreException;
	}

	/** Makes a study in the background and shows it; false when it could not be made. */
	protected final boolean make(Maker maker) {
		IProject[] made = new IProject[1];
		try {
			getContainer().run(true, true, monitor -> {
				SubMonitor progress = SubMonitor.convert(monitor, 10);
				try {
					Path folder = maker.make(progress.split(9)).folder();
					CoderPreference.remember(folder, null); // who coded in one that was there before has said nothing of this one
					made[0] = StudyProjects.show(folder, progress.split(1));
					made[0].refreshLocal(IResource.DEPTH_INFINITE, null);
				} catch (OperationException | CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			show(made[0]);
			return true;
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), getWindowTitle(), e.getCause());
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}

	/** The first document that the user can read, English where the program is; the first one where there is none. */
	private static Optional<PolicyDocument> toRead(PolicyProject study) {
		List<PolicyDocument> documents = study.corpus().getDocuments();
		return Stream.of(Locale.getDefault().getLanguage(), Locale.ENGLISH.getLanguage())
				.flatMap(language -> documents.stream().filter(d -> language.equals(d.getLanguage()))).findFirst()
				.or(() -> documents.stream().findFirst());
	}

	private void show(IProject project) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		String title = getWindowTitle();
		window.getService(StudyService.class).open(project).thenAccept(study -> toRead(study.session().project()).ifPresent(first -> {
			try {
				IDE.openEditor(window.getActivePage(), DocumentFiles.text(project, first.getNumber()));
			} catch (PartInitException e) {
				Failures.show(window.getShell(), title, e);
			}
		}));
	}
}
