// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.policycoder.core.extension.SupportBundles;
import org.policycoder.ui.perspective.CodingPerspective;
import org.policycoder.ui.session.OpenStudyHandler;

/** Sets the workbench up for coding. */
final class CodingWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String HELP_CONTEXT = "org.policycoder.ui.context.help"; //$NON-NLS-1$

	/** In milliseconds. */
	private static final int BEAT = 50;

	private static final String IDE_BUNDLE = "org.eclipse.ui.ide"; //$NON-NLS-1$

	private final Optional<Path> given;

	/**
	 * Makes the advisor of one run.
	 *
	 * @param given
	 *            the folder of the study that is opened at the start; empty for the one that was open at last
	 */
	CodingWorkbenchAdvisor(Optional<Path> given) {
		this.given = given;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		TrayDialog.setDialogHelpAvailable(true);
		declareImage(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"); //$NON-NLS-1$
		declareImage(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"); //$NON-NLS-1$
		declareImage(configurer, "IMG_OBJS_ERROR_PATH", "obj16/error_tsk"); //$NON-NLS-1$ //$NON-NLS-2$
		declareImage(configurer, "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"); //$NON-NLS-1$ //$NON-NLS-2$
		declareImage(configurer, "IMG_OBJS_INFO_PATH", "obj16/info_tsk"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The views of the IDE bundle take these images from the application that they run in. */
	private static void declareImage(IWorkbenchConfigurer configurer, String name, String path) {
		ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, "icons/full/" + path + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.ifPresent((ImageDescriptor image) -> configurer.declareImage(name, image, true));
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return CodingPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new CodingWindowAdvisor(configurer);
	}

	/**
	 * The default waits in the event loop for a thread that opens the windows and then wakes the display. SWT on GTK can
	 * lose that wake-up, when it comes between a look at it and the next sleep; one start in ten stood still for five
	 * seconds. A beat makes the loop look again.
	 */
	@Override
	public boolean openWindows() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Runnable beat = new Runnable() {
			@Override
			public void run() {
				display.timerExec(BEAT, this);
			}
		};
		beat.run();
		try {
			return super.openWindows();
		} finally {
			display.timerExec(-1, beat);
		}
	}

	@Override
	public void postStartup() {
		getWorkbenchConfigurer().getWorkbench().getService(IContextService.class).activateContext(HELP_CONTEXT);
		given.ifPresent(CodingWorkbenchAdvisor::open);
		// Once the first window is there, and before a matrix is opened.
		Job.createSystem("Mediator of services", (ICoreRunnable) monitor -> SupportBundles.startServiceMediator()).schedule(3000); //$NON-NLS-1$
	}

	private static void open(Path folder) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
		OpenStudyHandler.open(folder, workbench.getWorkbenchWindows()[0]);
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.of(CodingWorkbenchAdvisor.class).log(e.getStatus());
		}
		Job.getJobManager().resume();
	}
}
