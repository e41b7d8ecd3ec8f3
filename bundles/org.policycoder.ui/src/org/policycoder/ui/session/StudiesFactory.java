// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the {@link Studies} of each window when they are first asked for. */
public final class StudiesFactory extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		if (locator instanceof IWorkbenchWindow window) {
			return new Studies(window);
		}
		IWorkbenchWindow window = locator.getService(IWorkbenchWindow.class);
		return window == null || window == locator ? null : window.getService(Studies.class);
	}
}
