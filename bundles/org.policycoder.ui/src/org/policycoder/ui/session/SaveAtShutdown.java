// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.osgi.service.prefs.BackingStoreException;

/** Saves before the workbench closes, and does not let it close over work that cannot be saved without asking. */
final class SaveAtShutdown implements IWorkbenchListener {

	/** Saves what is open. */
	interface Saver {

		/** Tells whether the workbench may close; asks nothing when it does in any case. */
		boolean save(boolean forced);
	}

	private final Saver saver;

	SaveAtShutdown(Saver saver) {
		this.saver = saver;
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		if (!saver.save(forced)) {
			return false;
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

	@Override
	public void postShutdown(IWorkbench workbench) {
		// the sessions end with their windows
	}
}
