// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import org.policycoder.core.extension.SupportBundles;

/** The workbench as a program of its own. */
public final class PolicyCoderApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		SupportBundles.startLogging();
		Display display = PlatformUI.createDisplay();
		try {
			if (!lockWorkspace(display)) {
				return EXIT_OK;
			}
			String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			int code = PlatformUI.createAndRunWorkbench(display, new CodingWorkbenchAdvisor(GivenStudy.in(arguments)));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			Platform.getInstanceLocation().release();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}

	/** Two programs on one workspace would overwrite each other's window layout and markers. */
	private static boolean lockWorkspace(Display display) {
		Location workspace = Platform.getInstanceLocation();
		try {
			if (workspace.isSet() || workspace.getDefault() != null) {
				if (workspace.lock()) {
					return true;
				}
				MessageDialog.openInformation(null, Messages.Application_InUseTitle,
						NLS.bind(Messages.Application_InUse, workspace.getURL().getPath()));
				return false;
			}
			MessageDialog.openError(null, Messages.Application_InUseTitle, Messages.Application_NoWorkspace);
		} catch (IOException e) {
			ILog.of(PolicyCoderApplication.class).error(e.getMessage(), e);
			MessageDialog.openError(null, Messages.Application_InUseTitle,
					NLS.bind(Messages.Application_NotWritable, workspace.getURL().getPath()));
		}
		return false;
	}
}
