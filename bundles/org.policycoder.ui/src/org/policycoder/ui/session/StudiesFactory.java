// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Makes the {@link Studies} of each window and the {@link StudyState} of the
 * workbench when they are first asked for; sites find those of their window.
 */
public final class StudiesFactory extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		IWorkbenchWindow window = locator.getService(IWorkbenchWindow.class);
		if (service == StudyState.class) {
			return window == null ? state(locator) : null;
		}
		boolean ofWindow = window != null && parent.getService(IWorkbenchWindow.class) == null;
		return ofWindow ? new Studies(window) : null;
	}

	private static StudyState state(IServiceLocator workbench) {
		StudyState state = new StudyState();
		workbench.getService(IEvaluationService.class).addSourceProvider(state);
		return state;
	}
}
