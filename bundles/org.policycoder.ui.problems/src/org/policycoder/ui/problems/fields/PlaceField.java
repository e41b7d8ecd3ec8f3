// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems.fields;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.policycoder.core.resource.ProblemMarkers;
import org.policycoder.model.storage.Problem;

/** The clause that a problem is at, in the order in which clauses are numbered. */
public final class PlaceField extends MarkerField {

	private static final int WIDTH = 150;

	@Override
	public int getDefaultColumnWidth(Control control) {
		return WIDTH;
	}

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(IMarker.LOCATION, ""); //$NON-NLS-1$
	}

	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		if (one.getMarker() == null || other.getMarker() == null) {
			return 0;
		}
		Problem a = ProblemMarkers.problem(one.getMarker()).orElse(null);
		Problem b = ProblemMarkers.problem(other.getMarker()).orElse(null);
		return a == null || b == null ? getValue(one).compareTo(getValue(other)) : Problem.BY_PLACE.compare(a, b);
	}
}
