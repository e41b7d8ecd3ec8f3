// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StudyFile;

/**
 * The problems of one study as markers. Those of a document are at its text, so that
 * they lead into the text; the others at the file they are in. A marker that still
 * holds stays as it is. None can be deleted by hand: a problem goes when it is mended.
 *
 * @since 1.0
 */
public final class ProblemMarkers {

	/** The type of the markers. */
	public static final String TYPE = "org.policycoder.core.problem"; //$NON-NLS-1$

	/** Attribute: the name of the {@link org.policycoder.model.storage.Problem.Kind kind}. */
	public static final String KIND = "kind"; //$NON-NLS-1$

	/** Attribute: the number of the document; missing where the problem is of none. */
	public static final String DOCUMENT = "document"; //$NON-NLS-1$

	/** Attribute: the file that the problem is in, relative to the project. */
	public static final String FILE = "file"; //$NON-NLS-1$

	private static final String DETAILS = "details"; //$NON-NLS-1$

	private static final String SEPARATOR = "\u001f"; //$NON-NLS-1$

	private final IProject project;

	ProblemMarkers(IProject project) {
		this.project = project;
	}

	/**
	 * Gets the problem that a marker stands for.
	 *
	 * @param marker
	 *            any marker
	 * @return the problem; empty when it is another kind of marker
	 */
	public static Optional<Problem> problem(IMarker marker) {
		String kind = marker.getAttribute(KIND, null);
		String file = marker.getAttribute(FILE, null);
		if (kind == null || file == null) {
			return Optional.empty();
		}
		try {
			String details = marker.getAttribute(DETAILS, ""); //$NON-NLS-1$
			return Optional.of(new Problem(Problem.Kind.valueOf(kind), java.nio.file.Path.of(file),
					marker.getAttribute(IMarker.LOCATION, ""), //$NON-NLS-1$
					details.isEmpty() ? List.of() : List.of(details.split(SEPARATOR, -1))));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/**
	 * Gets the markers of a study.
	 *
	 * @param project
	 *            the project of the study
	 * @return the markers of its problems; none when it has been closed or taken out meanwhile, which may happen at any time
	 * @throws CoreException
	 *             if they cannot be found in an open project
	 */
	public static List<IMarker> of(IProject project) throws CoreException {
		try {
			return List.of(project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE));
		} catch (CoreException e) {
			if (project.isAccessible()) {
				throw e;
			}
			return List.of();
		}
	}

	/** Puts these in the place of all that there are. */
	void replaceAll(List<Problem> ofStudy, Map<Integer, List<Problem>> ofDocuments) throws CoreException {
		run(() -> replace(of(project), ofStudy, ofDocuments));
	}

	/**
	 * Puts these in the place of those of the same documents, and of the study.
	 *
	 * @param ofStudy
	 *            null when those of the study stay
	 * @param known
	 *            the documents that there are; markers of others go
	 */
	void replace(List<Problem> ofStudy, Collection<Integer> known, Map<Integer, List<Problem>> ofDocuments) throws CoreException {
		run(() -> {
			List<IMarker> concerned = new ArrayList<>();
			for (IMarker marker : of(project)) {
				int document = marker.getAttribute(DOCUMENT, 0);
				if (document == 0 ? ofStudy != null : ofDocuments.containsKey(document) || !known.contains(document)) {
					concerned.add(marker);
				}
			}
			replace(concerned, ofStudy == null ? List.of() : ofStudy, ofDocuments);
		});
	}

	private interface Change {
		void run() throws CoreException;
	}

	private void run(Change change) throws CoreException {
		IWorkspace workspace = project.getWorkspace();
		workspace.run(m -> {
			if (project.isAccessible()) { // it may have been taken out while it was checked
				change.run();
			}
		}, workspace.getRuleFactory().markerRule(project), IWorkspace.AVOID_UPDATE, null);
	}

	private void replace(List<IMarker> before, List<Problem> ofStudy, Map<Integer, List<Problem>> ofDocuments) throws CoreException {
		Map<List<Object>, IMarker> there = new HashMap<>();
		List<IMarker> gone = new ArrayList<>();
		for (IMarker marker : before) {
			IMarker same = there.put(key(marker.getResource(), marker.getAttributes()), marker);
			if (same != null) {
				gone.add(same);
			}
		}
		for (Problem problem : ofStudy) {
			IResource resource = problem.file().isAbsolute() ? null : project.findMember(IPath.fromPath(problem.file()));
			keepOrMake(there, resource, attributes(problem, 0));
		}
		for (Map.Entry<Integer, List<Problem>> entry : ofDocuments.entrySet()) {
			IResource text = entry.getValue().isEmpty() ? null
					: project.findMember(StudyFile.text(entry.getKey()).path());
			for (Problem problem : entry.getValue()) {
				keepOrMake(there, text, attributes(problem, entry.getKey()));
			}
		}
		gone.addAll(there.values());
		project.getWorkspace().deleteMarkers(gone.toArray(IMarker[]::new));
	}

	/** A file that the workspace does not know, and a problem of the whole project, are marked at the project. */
	private void keepOrMake(Map<List<Object>, IMarker> there, IResource resource, Map<String, Object> attributes) throws CoreException {
		IResource at = resource == null ? project : resource;
		if (there.remove(key(at, attributes)) == null) {
			at.createMarker(TYPE, attributes);
		}
	}

	private static List<Object> key(IResource resource, Map<String, Object> attributes) {
		return List.of(resource, attributes);
	}

	private static Map<String, Object> attributes(Problem problem, int document) {
		Map<String, Object> attributes = new HashMap<>(Map.of(IMarker.MESSAGE, problem.message(), IMarker.SEVERITY, severity(problem),
				IMarker.LOCATION, problem.place(), IMarker.USER_EDITABLE, false, KIND, problem.kind().name(), FILE,
				problem.file().toString().replace('\\', '/'),
				DETAILS, String.join(SEPARATOR, problem.details())));
		if (document > 0) {
			attributes.put(DOCUMENT, document);
		}
		return attributes;
	}

	private static int severity(Problem problem) {
		return switch (problem.severity()) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}
}
