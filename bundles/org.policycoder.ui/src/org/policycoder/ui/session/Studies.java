// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IDisposable;
import org.policycoder.core.resource.PolicyNature;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.field.Fields;

/**
 * The studies that a window has open, and which of them its views show. A service
 * of the window: {@code getSite().getWorkbenchWindow().getService(Studies.class)}.
 * <p>
 * A study stays open, with all there is to undo, until its project is closed or the
 * window is. Used from the thread of the user interface.
 */
public final class Studies implements IDisposable {

	/**
	 * A study that is open.
	 *
	 * @param project
	 *            its project in the workspace
	 * @param session
	 *            its session
	 * @param snapshot
	 *            what tables and figures of it are made from
	 */
	public record Study(IProject project, ProjectSession session, StudySnapshot snapshot) {
	}

	private final IWorkbenchWindow window;

	private final Map<IProject, ProjectSession> open = new LinkedHashMap<>();

	private final Map<IProject, SessionCare> cares = new HashMap<>();

	private final Map<IProject, StudySnapshot> snapshots = new HashMap<>();

	private final List<Consumer<Optional<Study>>> listeners = new CopyOnWriteArrayList<>();

	private final ShownPart shownPart;

	private final Fields fields;

	private final IResourceChangeListener projectListener = this::projectChanged;

	private final IWorkbenchListener shutdown;

	private final SessionListener stateListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			showState();
		}
	};

	private IProject current;

	/** Studies that could not be opened, which the user has been told and which are not tried again unasked. */
	private final Set<IProject> unreadable = new HashSet<>();

	/** Studies that are open elsewhere, which the user would rather not open: they close, and no view opens them again in the meantime. */
	private final Set<IProject> declined = new HashSet<>();

	/** Studies whose unsaved work the user has given up: it is not tried again at the end. */
	private final Set<IProject> givenUp = new HashSet<>();

	Studies(IWorkbenchWindow window) {
		this.window = window;
		this.shownPart = new ShownPart(window, this::select);
		this.fields = new Fields(window);
		this.shutdown = new SaveAtShutdown(this::mayQuit);
		window.getWorkbench().addWorkbenchListener(shutdown);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projectListener,
				IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE | IResourceChangeEvent.POST_CHANGE);
	}

	/**
	 * Gets the session of a project, opening it when it is the first time.
	 *
	 * @param project
	 *            an open project of the workspace that is a study
	 * @return its session, which is not to be closed by the caller
	 * @throws StorageException
	 *             when the files cannot be read
	 */
	public ProjectSession session(IProject project) throws StorageException {
		ProjectSession session = open.get(project);
		if (session == null) {
			session = ProjectSession.open(project.getLocation().toPath());
			open.put(project, session);
			SessionCare care = new SessionCare(project, session, window, () -> declined.add(project));
			care.begin();
			cares.put(project, care);
			session.addListener(stateListener);
			snapshots.put(project, new StudySnapshot(session));
		}
		return session;
	}

	/**
	 * Gets the study that the views show: that of the editor used last, or the one
	 * chosen in the Corpus view.
	 *
	 * @return the study; empty when there is none in the workspace
	 */
	public Optional<Study> current() {
		if (current == null) {
			projects().stream().filter(p -> !unreadable.contains(p) && !declined.contains(p)).findFirst().ifPresent(this::select);
		}
		return study(current);
	}

	private Optional<Study> study(IProject project) {
		return Optional.ofNullable(project).map(p -> new Study(p, open.get(p), snapshots.get(p)));
	}

	/**
	 * Gets the projects of the workspace that are studies.
	 *
	 * @return those that are open, by name
	 */
	public List<IProject> projects() {
		return List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream().filter(Studies::isStudy).toList();
	}

	/**
	 * Tells whether a project is a study.
	 *
	 * @param project
	 *            any project
	 * @return true when it is open and has the nature
	 */
	public static boolean isStudy(IProject project) {
		try {
			return project.isOpen() && project.getLocation() != null && project.hasNature(PolicyNature.ID);
		} catch (CoreException e) {
			return false;
		}
	}

	/**
	 * Shows another study in the views.
	 *
	 * @param project
	 *            a study, or null for none
	 */
	public void select(IProject project) {
		if (project == current || project != null && !isStudy(project)) {
			return;
		}
		try {
			if (project != null) {
				session(project);
				unreadable.remove(project);
				declined.remove(project);
				RecentStudies.shown(project);
			}
			current = project;
			Optional<Study> study = study(current);
			listeners.forEach(l -> l.accept(study));
			showState();
		} catch (StorageException e) {
			unreadable.add(project);
			// Each view asks for the study while the window is made, which a dialog must not hold up.
			window.getWorkbench().getDisplay().asyncExec(
					() -> Failures.show(window.getShell(), NLS.bind(Messages.Studies_CannotOpen, project.getName()), e));
		}
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener
	 *            told when the views are to show another study
	 */
	public void addListener(Consumer<Optional<Study>> listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            a listener that was added
	 */
	public void removeListener(Consumer<Optional<Study>> listener) {
		listeners.remove(listener);
	}

	private void projectChanged(IResourceChangeEvent event) {
		boolean closing = event.getType() != IResourceChangeEvent.POST_CHANGE;
		IProject leaving = closing ? (IProject) event.getResource() : null;
		boolean there = closing && isStudy(leaving) && PolicyProject.isProject(leaving.getLocation().toPath());
		if (there) {
			save(leaving);
		}
		if (closing || current == null) {
			window.getWorkbench().getDisplay().asyncExec(() -> {
				if (leaving != null) {
					leave(leaving, there);
				}
				if (current == null) {
					current();
				}
			});
		}
	}

	/**
	 * Saves while the files are still there; what comes later on the thread of the user interface may find them gone. This
	 * one may be that of a job, which nobody must keep waiting with a question: {@link #leave} asks.
	 */
	private static void save(IProject project) {
		ProjectSession.find(project.getLocation().toPath()).ifPresent(session -> {
			try {
				session.flush();
			} catch (StorageException e) {
				ILog.of(Studies.class).warn(NLS.bind(Messages.Studies_NotSaved, project.getName()), e);
			}
		});
	}

	private boolean mayQuit(boolean forced) {
		for (Map.Entry<IProject, ProjectSession> study : Map.copyOf(open).entrySet()) {
			if (!forced && !mayEnd(study.getKey(), study.getValue(), Messages.Shutdown_LeaveUnsaved)) {
				givenUp.clear();
				return false;
			}
		}
		return true;
	}

	private boolean mayEnd(IProject project, ProjectSession session, String giveUp) {
		LeavingStudy.Outcome outcome = new LeavingStudy(window, project.getName(), session, giveUp).settle();
		if (outcome == LeavingStudy.Outcome.GIVEN_UP) {
			givenUp.add(project);
		}
		return outcome != LeavingStudy.Outcome.STAYS;
	}

	/** Whether the study was there and is no more: the user has deleted its files. */
	private static boolean isDeleted(ProjectSession session, boolean wasThere) {
		return wasThere && !PolicyProject.isProject(session.folder());
	}

	/** Another window may have ended it. */
	private static boolean hasEnded(ProjectSession session) {
		return ProjectSession.find(session.folder()).filter(s -> s == session).isEmpty();
	}

	private void leave(IProject project, boolean wasThere) {
		unreadable.remove(project);
		ProjectSession session = open.get(project);
		if (session != null) {
			if (isDeleted(session, wasThere)) {
				givenUp.add(project);
			} else if (!hasEnded(session) && !mayEnd(project, session, Messages.Leaving_CloseUnsaved)) {
				reopen(project, session);
				return;
			}
			open.remove(project);
			end(project, session);
		}
		if (project.equals(current)) {
			current = null;
			listeners.forEach(l -> l.accept(Optional.empty()));
			showState();
		}
	}

	/** The session has not ended: what it holds waits for the project to be there again. */
	private static void reopen(IProject project, ProjectSession session) {
		Job job = new WorkspaceJob(NLS.bind(Messages.OpenStudy_Job, project.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (project.exists()) {
					project.open(monitor);
				} else {
					StudyProjects.show(session.folder(), monitor);
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	/** Menus and buttons of undo and redo follow what can be undone. */
	private void showState() {
		window.getService(StudyState.class).show(current == null ? null : open.get(current));
		ICommandService commands = window.getService(ICommandService.class);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
	}

	private void end(IProject project, ProjectSession session) {
		cares.remove(project).end();
		snapshots.remove(project).dispose();
		Job.getJobManager().cancel(session);
		if (givenUp.remove(project)) {
			session.abandon();
			return;
		}
		try {
			session.close();
		} catch (StorageException e) {
			ILog.of(Studies.class).error(NLS.bind(Messages.Studies_NotSaved, project.getName()), e);
			session.abandon();
		}
	}

	@Override
	public void dispose() {
		shownPart.dispose();
		fields.dispose();
		IWorkbench workbench = window.getWorkbench();
		workbench.removeWorkbenchListener(shutdown);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(projectListener);
		Map.copyOf(open).forEach(this::end);
		open.clear();
		listeners.clear();
	}
}
