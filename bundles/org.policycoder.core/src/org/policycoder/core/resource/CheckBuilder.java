// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.resource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.policycoder.core.operation.CheckProject;
import org.policycoder.core.operation.OperationException;
import org.policycoder.model.storage.Problem;

/** Turns the problems of a study into markers, which the Problems view lists. */
public final class CheckBuilder extends IncrementalProjectBuilder {

	/** The id of the builder. */
	public static final String ID = "org.policycoder.core.checkBuilder"; //$NON-NLS-1$

	/** The type of its markers. */
	public static final String MARKER = "org.policycoder.core.problem"; //$NON-NLS-1$

	/** Attribute of a marker: the name of the {@link org.policycoder.model.storage.Problem.Kind kind}. */
	public static final String KIND = "kind"; //$NON-NLS-1$

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
			throws CoreException {
		IProject project = getProject();
		if (project.getLocation() == null) {
			return null;
		}
		Path folder = project.getLocation().toPath();
		try {
			mark(project, new CheckProject(folder).run(monitor));
		} catch (OperationException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		return null;
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		getProject().deleteMarkers(MARKER, true, IResource.DEPTH_INFINITE);
	}

	private static void mark(IProject project, List<Problem> problems) throws CoreException {
		project.deleteMarkers(MARKER, true, IResource.DEPTH_INFINITE);
		for (Problem problem : problems) {
			IMarker marker = resource(project, problem).createMarker(MARKER);
			marker.setAttributes(Map.of(IMarker.MESSAGE, problem.message(), IMarker.SEVERITY, severity(problem),
					IMarker.LOCATION, problem.place(), KIND, problem.kind().name()));
		}
	}

	/** A file that the workspace does not know, and a problem of the whole project, are marked at the project. */
	private static IResource resource(IProject project, Problem problem) {
		IResource resource = problem.file().isAbsolute() ? null : project.findMember(IPath.fromPath(problem.file()));
		return resource == null ? project : resource;
	}

	private static int severity(Problem problem) {
		return switch (problem.severity()) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}
}
