// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.preference;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.policycoder.model.Coder;
import org.policycoder.model.Project;

/** Who sits in front of the screen. */
public final class CoderPreference {

	/** Key of the name of the coder. */
	public static final String NAME = "coder.name"; //$NON-NLS-1$

	/** The node of the preferences of this bundle. */
	public static final String NODE = "org.policycoder.ui"; //$NON-NLS-1$

	private CoderPreference() {
	}

	/**
	 * Gets the name of the coder.
	 *
	 * @return the name of the preferences; before one is set, that of the user's
	 *         account
	 */
	public static String name() {
		return Platform.getPreferencesService().getString(NODE, NAME, System.getProperty("user.name", ""), null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Finds the coder in a study.
	 *
	 * @param study
	 *            the project of the workspace
	 * @param project
	 *            what it holds
	 * @return the id of the one who was last at work on it here, else of the coder whose
	 *         name or id is that of the preferences; empty when the study has neither
	 */
	public static Optional<String> coderFor(IProject study, Project project) {
		String last = last().get(study.getName(), null);
		return project.getCoders().stream().map(Coder::getId).filter(id -> id.equals(last)).findFirst()
				.or(() -> named(project));
	}

	/**
	 * Remembers who is at work on a study.
	 *
	 * @param study
	 *            the project of the workspace
	 * @param coder
	 *            the id of the coder, or null for nobody
	 */
	public static void remember(IProject study, String coder) {
		if (coder == null) {
			last().remove(study.getName());
		} else {
			last().put(study.getName(), coder);
		}
	}

	private static Preferences last() {
		return InstanceScope.INSTANCE.getNode(NODE).node("coder.last"); //$NON-NLS-1$
	}

	private static Optional<String> named(Project project) {
		String name = name();
		return project.getCoders().stream()
				.filter(c -> name.equalsIgnoreCase(c.getName()) || name.equalsIgnoreCase(c.getId())).map(Coder::getId)
				.findFirst();
	}
}
