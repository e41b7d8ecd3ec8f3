// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.policycoder.ui.problems.fields.StudyFilter;

/**
 * Says which study, and which document of it, the Problems view is to show, for {@link StudyFilter}. The view of the
 * platform looks at its filters at once only when the settings of its filters are told to have changed, so they are
 * written anew, which changes nothing in them.
 */
final class ShownProblems {

	private static final String PLATFORM = "org.eclipse.ui.ide"; //$NON-NLS-1$

	private static final String SETTINGS = "org.eclipse.ui.internal.views.markers.CachedMarkerBuilder" + ProblemsView.ID; //$NON-NLS-1$

	/** Settings that leave all filters as they are declared. */
	private static final String NONE = "<filters/>"; //$NON-NLS-1$

	private IProject shown;

	/**
	 * Shows other problems, if they are others.
	 *
	 * @param project
	 *            the study, or null for none
	 * @param document
	 *            the only document, or 0 for all
	 */
	void show(IProject project, int document) throws CoreException {
		boolean changed = !Objects.equals(shown, project) && set(shown, null);
		shown = project;
		if (set(project, document) || changed) {
			lookAgain();
		}
	}

	/** Tells whether that is something else than before. */
	private static boolean set(IProject project, Integer document) throws CoreException {
		if (project == null || !project.isAccessible() || Objects.equals(document, project.getSessionProperty(StudyFilter.SHOWN))) {
			return false;
		}
		project.setSessionProperty(StudyFilter.SHOWN, document);
		return true;
	}

	private static void lookAgain() {
		IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(PLATFORM);
		String now = settings.get(SETTINGS, NONE);
		settings.put(SETTINGS, now.isBlank() ? NONE : now.endsWith("\n") ? now.strip() : now + '\n'); //$NON-NLS-1$
	}
}
