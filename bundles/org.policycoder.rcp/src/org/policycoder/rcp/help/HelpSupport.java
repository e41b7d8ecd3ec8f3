// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Platform;

/**
 * Gives the workbench its help. An IDE has a help of its own, which shows the pages
 * of PolicyCoder as those of all others; the workbench takes the first that it meets,
 * so that this one gives way.
 */
public final class HelpSupport implements IExecutableExtensionFactory, IExecutableExtension {

	private static final String POINT = "org.eclipse.ui.helpSupport"; //$NON-NLS-1$

	private static final String CLASS = "class"; //$NON-NLS-1$

	private String self;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		self = element.getContributor().getName();
	}

	@Override
	public Object create() throws CoreException {
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			if (!element.getContributor().getName().equals(self) && element.getAttribute(CLASS) != null) {
				return element.createExecutableExtension(CLASS);
			}
		}
		return new WindowHelp();
	}
}
