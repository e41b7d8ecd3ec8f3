// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.resource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.Sight;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;

/**
 * Turns the problems of a study into markers, which the Problems view lists. Only
 * what a change can have touched is checked: for a coding that was saved its document,
 * for a change of codes or rules all documents, for one of words and colours none.
 * <p>
 * Reads the files themselves and blocks nobody: it holds no rule of the workspace.
 *
 * @since 1.0
 */
public final class CheckBuilder extends IncrementalProjectBuilder {

	/** The id of the builder. */
	public static final String ID = "org.policycoder.core.checkBuilder"; //$NON-NLS-1$

	/** The type of its markers. */
	public static final String MARKER = ProblemMarkers.TYPE;

	/** Attribute of a marker: the name of the {@link org.policycoder.model.storage.Problem.Kind kind}. */
	public static final String KIND = ProblemMarkers.KIND;

	private Object criteria;

	private Set<Integer> documents;

	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IProject project = getProject();
		if (project.getLocation() == null) {
			return null;
		}
		IResourceDelta delta = kind == FULL_BUILD || kind == CLEAN_BUILD ? null : getDelta(project);
		Touched touched = delta == null ? Touched.ALL : Touched.by(delta);
		if (!touched.nothing()) {
			try {
				check(project, touched, SubMonitor.convert(monitor));
			} catch (CancellationException e) {
				criteria = null;
				documents = null;
				forgetLastBuiltState();
				throw new OperationCanceledException();
			}
		}
		return null;
	}

	private void check(IProject project, Touched touched, SubMonitor monitor) throws CoreException {
		ProblemMarkers markers = new ProblemMarkers(project);
		Path folder = project.getLocation().toPath();
		if (!PolicyProject.isProject(folder)) {
			markers.replaceAll(List.of(Problem.of(Problem.Kind.NOT_A_PROJECT, folder, "")), Map.of()); //$NON-NLS-1$
			criteria = null;
			documents = null;
			return;
		}
		ProjectCheck check = ProjectCheck.of(folder);
		boolean judgedAnew = touched.all() || (criteria == null ? touched.heads() : !check.criteria().equals(criteria));
		Set<Integer> before = documents;
		List<Problem> ofStudy = null;
		if (touched.study() || documents == null) {
			ofStudy = check.checkStudy();
			documents = Set.copyOf(check.documents());
		}
		Set<Integer> wanted = new TreeSet<>(documents);
		if (!judgedAnew) {
			wanted.removeIf(n -> !touched.documents().contains(n) && (before == null || before.contains(n)));
		}
		Map<Integer, List<Problem>> ofDocuments = shown(folder, check.checkDocuments(wanted, new Monitored(monitor)));
		criteria = check.criteria();
		if (touched.all()) {
			markers.replaceAll(ofStudy, ofDocuments);
		} else {
			markers.replace(ofStudy, documents, ofDocuments);
		}
	}

	/** What is wrong in codings of others tells a coder who codes blind what they gave. */
	private static Map<Integer, List<Problem>> shown(Path folder, Map<Integer, List<Problem>> found) throws CoreException {
		Optional<ProjectSession> session = ProjectSession.find(folder);
		if (session.isEmpty()) {
			return found;
		}
		Sight sight = new Sight(session.get());
		Map<Integer, List<Problem>> shown = new TreeMap<>(found);
		try {
			session.get().read(() -> {
				shown.replaceAll((number, problems) -> problems.stream().filter(p -> sight.isShown(p, number)).toList());
				return shown;
			});
		} catch (Exception e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		return shown;
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		criteria = null;
		documents = null;
		getProject().deleteMarkers(MARKER, true, IResource.DEPTH_INFINITE);
	}

	/** Documents are checked on several threads, for which monitors are not made. */
	private final class Monitored implements Progress {

		private final SubMonitor monitor;

		Monitored(SubMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public synchronized void begin(int total) {
			monitor.setWorkRemaining(total);
		}

		@Override
		public synchronized void worked(int amount) {
			monitor.worked(amount);
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled() || isInterrupted();
		}
	}
}
