// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems.fields;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.policycoder.core.resource.ProblemMarkers;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.PolicyDocument;

/** The document that a problem is in, in the order of the numbers; the file of a problem that is in none comes first. */
public final class DocumentField extends MarkerField {

	private static final int WIDTH = 260;

	@Override
	public String getValue(MarkerItem item) {
		IMarker marker = item.getMarker();
		int number = item.getAttributeValue(ProblemMarkers.DOCUMENT, 0);
		if (marker == null || number == 0) {
			return item.getAttributeValue(ProblemMarkers.FILE, ""); //$NON-NLS-1$
		}
		return title(marker, number).map(t -> number + "  " + t).orElse(Integer.toString(number)); //$NON-NLS-1$
	}

	private static Optional<String> title(IMarker marker, int number) {
		IPath folder = marker.getResource().getProject().getLocation();
		return folder == null ? Optional.empty()
				: ProjectSession.find(folder.toPath()).flatMap(s -> s.document(number)).map(PolicyDocument::getTitle);
	}

	/** How bad it is shows in front of the line. */
	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		if (cell.getElement() instanceof MarkerItem item && item.getMarker() != null) {
			cell.setImage(PlatformUI.getWorkbench().getSharedImages()
					.getImage(switch (item.getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
					case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
					case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
					default -> ISharedImages.IMG_OBJS_INFO_TSK;
					}));
		}
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return WIDTH;
	}

	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		int number = Integer.compare(one.getAttributeValue(ProblemMarkers.DOCUMENT, 0), other.getAttributeValue(ProblemMarkers.DOCUMENT, 0));
		return number != 0 ? number : one.getAttributeValue(ProblemMarkers.FILE, "").compareTo(other.getAttributeValue(ProblemMarkers.FILE, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
