// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.policycoder.core.extension.ContributionFault;

/**
 * What plug-ins contribute and cannot be used, as markers of the workspace, since it is of no study. They are not
 * kept from one start to the next, and go when the plug-in has gone.
 *
 * @since 1.0
 */
public final class PluginMarkers {

	/** The type of the markers. Their {@link ProblemMarkers#FILE file} is the plug-in, and their location the extension point. */
	public static final String TYPE = "org.policycoder.core.pluginProblem"; //$NON-NLS-1$

	private PluginMarkers() {
	}

	/**
	 * Puts these in the place of all that there are. One that still holds stays as it is.
	 *
	 * @param faults
	 *            what is left out now
	 * @param log
	 *            the log, in which the causes are; may be null
	 * @throws CoreException
	 *             when the workspace is closed
	 */
	public static void show(List<ContributionFault> faults, IPath log) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkspaceRoot root = workspace.getRoot();
		workspace.run(monitor -> {
			List<Map<String, Object>> wanted = new ArrayList<>(faults.stream().map(f -> attributes(f, log)).toList());
			for (IMarker marker : root.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
				if (!wanted.remove(marker.getAttributes())) {
					marker.delete();
				}
			}
			for (Map<String, Object> attributes : wanted) {
				root.createMarker(TYPE, attributes);
			}
		}, workspace.getRuleFactory().markerRule(root), IWorkspace.AVOID_UPDATE, null);
	}

	private static Map<String, Object> attributes(ContributionFault fault, IPath log) {
		return Map.of(IMarker.MESSAGE, fault.told(log), IMarker.SEVERITY, IMarker.SEVERITY_WARNING, IMarker.LOCATION, fault.point(),
				IMarker.USER_EDITABLE, false, ProblemMarkers.FILE, fault.bundle());
	}
}
