// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.policycoder.core.operation.Operation;
import org.policycoder.model.Wording;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.results.ExistingFiles;
import org.policycoder.ui.session.Failures;

/** Writes something of the study that is shown into files, and remembers how it was asked for. */
abstract class ExportWizard extends Wizard implements IExportWizard {

	private Optional<OpenStudy> study = Optional.empty();

	ExportWizard(String title) {
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Icons.descriptor("policycoder-64")); //$NON-NLS-1$
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings(),
				getClass().getSimpleName()));
	}

	@Override
	public final void init(IWorkbench workbench, IStructuredSelection selection) {
		study = workbench.getActiveWorkbenchWindow().getService(StudyService.class).current();
	}

	/** The study; empty when none is open, in which case no page can be completed. */
	final Optional<OpenStudy> study() {
		return study;
	}

	/** Makes the operation when the study has been taken; on another thread. */
	interface Maker<R> {

		Operation<R> make(OpenStudy study) throws Exception;
	}

	/**
	 * Asks before files are replaced, and writes them in the background.
	 *
	 * @param files
	 *            what may be replaced
	 * @param written
	 *            which files came of it; these may be others
	 * @param untold
	 *            what the files have no place for, and the user is told when they are written
	 * @return whether they were written, and the wizard may close
	 */
	final <R> boolean write(List<Path> files, Maker<R> maker, Function<R, List<Path>> written, Function<R, List<String>> untold) {
		if (!ExistingFiles.mayReplace(getShell(), getWindowTitle(), files)) {
			return false;
		}
		OpenStudy of = study.orElseThrow();
		try {
			List<Path> made = new ArrayList<>();
			List<String> remarks = new ArrayList<>();
			getContainer().run(true, true, monitor -> {
				try {
					R result = maker.make(of).run(monitor);
					made.addAll(written.apply(result));
					remarks.addAll(untold.apply(result));
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				}
			});
			tell(made, remarks);
			return true;
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), getWindowTitle(), e.getCause());
		} catch (InterruptedException e) {
			// cancelled: what the user asked for stays in the wizard
		}
		return false;
	}

	private void tell(List<Path> files, List<String> remarks) {
		Path first = files.get(0);
		String words = files.size() == 1 ? NLS.bind(Messages.Export_WrittenOne, first)
				: Wording.fill(Messages.Export_Written, files.size(), first.getParent());
		int pressed = MessageDialog.open(MessageDialog.INFORMATION, getShell(), getWindowTitle(),
				String.join("\n\n", Stream.concat(Stream.of(words), remarks.stream()).toList()), 0, //$NON-NLS-1$
				Messages.Export_Close, Messages.Export_OpenFolder);
		if (pressed == 1) {
			Program.launch(first.toAbsolutePath().getParent().toString());
		}
	}
}
