// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** Makes the view of the guide, of the plug-in that is installed: the workbench looks for views when it starts, and that comes later. */
public final class GuideView implements IExecutableExtensionFactory {

	@Override
	public Object create() throws CoreException {
		try {
			return Platform.getBundle("org.example.mixed").loadClass("org.example.mixed.MixedView").getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
