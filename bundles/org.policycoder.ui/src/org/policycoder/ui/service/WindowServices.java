// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.service;

import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.policycoder.ui.api.LiveResult;
import org.policycoder.ui.api.LiveResults;
import org.policycoder.ui.api.LiveViewer;
import org.policycoder.ui.api.SelectionService;
import org.policycoder.ui.api.StudyNavigator;

/** Makes the services of a window when they are first asked for; sites find those of their window. */
public final class WindowServices extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		IWorkbenchWindow window = locator.getService(IWorkbenchWindow.class);
		if (window == null || parent.getService(IWorkbenchWindow.class) != null) {
			return null;
		}
		if (service == SelectionService.class) {
			return new WindowSelection(window);
		}
		return service == StudyNavigator.class ? new WindowNavigator(window) : service == LiveResults.class ? new Live() : null;
	}

	private static final class Live implements LiveResults {

		@Override
		public <R> LiveResult<R> follow(IWorkbenchPart part, String task, LiveViewer<R> viewer) {
			return new LiveComputation<>(part, task, viewer);
		}
	}
}
