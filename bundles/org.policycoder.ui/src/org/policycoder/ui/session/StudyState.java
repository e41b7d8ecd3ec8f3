// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.policycoder.edit.ProjectSession;

/**
 * What commands are enabled by: whether a study is open, and whether something can
 * be undone. A service of the workbench, made when the first study is opened: a
 * provider declared in plugin.xml would start this bundle with every workbench.
 */
public final class StudyState extends AbstractSourceProvider {

	/** Whether a study is open. */
	public static final String OPEN = "org.policycoder.ui.studyOpen"; //$NON-NLS-1$

	/** Whether there is something to undo. */
	public static final String CAN_UNDO = "org.policycoder.ui.canUndo"; //$NON-NLS-1$

	/** Whether there is something to redo. */
	public static final String CAN_REDO = "org.policycoder.ui.canRedo"; //$NON-NLS-1$

	private Map<String, Boolean> state = state(null);

	@Override
	public Map<String, Boolean> getCurrentState() {
		return state;
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { OPEN, CAN_UNDO, CAN_REDO };
	}

	/** Takes the state of a session over; null for none. */
	void show(ProjectSession session) {
		Map<String, Boolean> now = state(session);
		if (!now.equals(state)) {
			state = now;
			fireSourceChanged(ISources.WORKBENCH, state);
		}
	}

	private static Map<String, Boolean> state(ProjectSession session) {
		return Map.of(OPEN, session != null, CAN_UNDO, session != null && session.canUndo(), CAN_REDO,
				session != null && session.canRedo());
	}

	@Override
	public void dispose() {
		// nothing is held
	}
}
