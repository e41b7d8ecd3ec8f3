// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.preference;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
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
	 * Finds the coder in a project.
	 *
	 * @param project
	 *            a project
	 * @return the id of the coder whose name or id is that of the preferences; empty
	 *         when the project has none such
	 */
	public static Optional<String> coderFor(Project project) {
		String name = name();
		return project.getCoders().stream()
				.filter(c -> name.equalsIgnoreCase(c.getName()) || name.equalsIgnoreCase(c.getId())).map(Coder::getId)
				.findFirst();
	}
}
