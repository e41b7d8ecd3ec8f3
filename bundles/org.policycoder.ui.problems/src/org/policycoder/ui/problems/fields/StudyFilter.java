// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems.fields;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.views.markers.MarkerFieldFilter;
import org.eclipse.ui.views.markers.MarkerItem;
import org.policycoder.core.resource.ProblemMarkers;

/** Lets those problems pass that are of the study at hand, or of one document of it; those of plug-ins concern every study. */
public final class StudyFilter extends MarkerFieldFilter {

	/**
	 * Property of the project of the study at hand while the workbench runs: an {@link Integer}, the number of the only
	 * document whose problems are wanted, or 0. Projects of other studies do not have it.
	 */
	public static final QualifiedName SHOWN = new QualifiedName("org.policycoder.ui", "problems.shown"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public boolean select(MarkerItem item) {
		if (item.getMarker() == null) {
			return false;
		}
		IProject project = item.getMarker().getResource().getProject();
		if (project == null) {
			return true;
		}
		try {
			return project.isAccessible() && project.getSessionProperty(SHOWN) instanceof Integer document
					&& (document == 0 || document == item.getAttributeValue(ProblemMarkers.DOCUMENT, 0));
		} catch (CoreException e) {
			return false; // it was closed meanwhile
		}
	}

	@Override
	public void saveSettings(IMemento memento) {
		// which study is at hand is not a setting of the filter
	}

	@Override
	public void loadSettings(IMemento memento) {
		// likewise
	}
}
