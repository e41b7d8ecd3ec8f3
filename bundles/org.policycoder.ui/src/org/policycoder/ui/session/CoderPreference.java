// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.nio.file.Path;
import java.util.Optional;

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
	 * Gets the name of the coder. That of the account on the computer is none: it stands in every
	 * table that names coders, and is often no name of a person.
	 *
	 * @return the name of the preferences; empty before one is set
	 */
	public static String name() {
		return Platform.getPreferencesService().getString(NODE, NAME, "", null).strip(); //$NON-NLS-1$
	}

	/**
	 * Finds the coder in a study.
	 *
	 * @param study
	 *            the folder of the study
	 * @param project
	 *            what it holds
	 * @return the id of the one who was last at work on it here, else of the coder whose
	 *         name or id is that of the preferences; empty when the study has neither
	 */
	public static Optional<String> coderFor(Path study, Project project) {
		String last = last().get(key(study), null);
		return project.getCoders().stream().map(Coder::getId).filter(id -> id.equals(last)).findFirst()
				.or(() -> named(project));
	}

	/**
	 * Tells whether somebody has said who is at work on a study: not whose name happens to be that of the preferences.
	 *
	 * @param study
	 *            the folder of the study
	 * @return whether a coder is remembered for it
	 */
	public static boolean isSaid(Path study) {
		return last().get(key(study), null) != null;
	}

	/**
	 * Remembers who is at work on a study, because somebody has said so.
	 *
	 * @param study
	 *            the folder of the study; another study that is made in its place is another
	 * @param coder
	 *            the id of the coder, or null for nobody
	 */
	public static void remember(Path study, String coder) {
		if (coder == null) {
			last().remove(key(study));
		} else {
			last().put(key(study), coder);
		}
	}

	private static String key(Path study) {
		return study.toAbsolutePath().normalize().toString();
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
