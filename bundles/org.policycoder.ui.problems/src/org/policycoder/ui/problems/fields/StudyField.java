// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems.fields;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The study that a problem is of, for whoever wants to see those of all studies. */
public final class StudyField extends MarkerField {

	private static final int WIDTH = 160;

	@Override
	public String getValue(MarkerItem item) {
		IProject project = item.getMarker() == null ? null : item.getMarker().getResource().getProject();
		return project == null ? "" : project.getName(); //$NON-NLS-1$
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return WIDTH;
	}
}
