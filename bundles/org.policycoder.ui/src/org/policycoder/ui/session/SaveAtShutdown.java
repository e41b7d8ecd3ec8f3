// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.prefs.BackingStoreException;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.preference.CoderPreference;

/** Saves before the workbench closes, and does not let it close over work that cannot be saved without asking. */
final class SaveAtShutdown implements IWorkbenchListener {

	private static final int RETRY = 0;

	private static final int LEAVE = 1;

	private final IWorkbenchWindow window;

	private final Map<IProject, ProjectSession> open;

	SaveAtShutdown(IWorkbenchWindow window, Map<IProject, ProjectSession> open) {
		this.window = window;
		this.open = open;
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		for (Map.Entry<IProject, ProjectSession> study : open.entrySet()) {
			if (!save(study.getKey(), study.getValue(), forced)) {
				return false;
			}
		}
		savePreferences();
		return true;
	}

	/** Nobody else does it for a bundle without activator. */
	private static void savePreferences() {
		try {
			InstanceScope.INSTANCE.getNode(CoderPreference.NODE).flush();
		} catch (BackingStoreException e) {
			ILog.of(SaveAtShutdown.class).warn(e.getMessage(), e);
		}
	}

	private boolean save(IProject project, ProjectSession session, boolean forced) {
		while (true) {
			try {
				session.flush();
				return true;
			} catch (StorageException e) {
				int answer = forced ? LEAVE : ask(project, e);
				if (answer == LEAVE) {
					return true;
				} else if (answer != RETRY) {
					return false;
				}
			}
		}
	}

	private int ask(IProject project, StorageException failure) {
		return MessageDialog.open(MessageDialog.WARNING, window.getShell(),
				NLS.bind(Messages.Studies_NotSaved, project.getName()), failure.getMessage(), 0, Messages.Shutdown_Retry,
				Messages.Shutdown_LeaveUnsaved, IDialogConstants.CANCEL_LABEL);
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// the sessions end with their windows
	}
}
