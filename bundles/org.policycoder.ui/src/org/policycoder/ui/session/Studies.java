// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import org.eclipse.core.runtime.SafeRunner;
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
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.field.Fields;

/**
 * The studies that a window has open, and which of them its views show.
 * <p>
 * A study stays open, with all there is to undo, until its project is closed or the
 * window is. Used from the thread of the user interface, which nothing here keeps waiting: studies are read by
 * {@link StudyOpening}.
 */
public final class Studies implements StudyService, IDisposable {

	private final IWorkbenchWindow window;

	private final Map<IProject, OpenedStudy> open = new LinkedHashMap<>();

	private final Map<IProject, StudyOpening> openings = new HashMap<>();

	private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();

	private final ShownPart shownPart;

	private final Fields fields;

	private final IResourceChangeListener projectListener = this::projectChanged;

	private final IWorkbenchListener shutdown;

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			showState();
			current().ifPresent(study -> tell(l -> l.changed(study, change)));
		}

		@Override
		public void coderChanged(String coder) {
			current().ifPresent(study -> tell(l -> l.coderChanged(study, Optional.ofNullable(coder))));
		}
	};

	private Optional<OpenStudy> current = Optional.empty();

	/** What is to be shown when it is open; null for nothing else than what is. */
	private IProject wanted;

	/** What listeners know to be on its way. */
	private Optional<IProject> told = Optional.empty();

	/** Studies that could not be opened, which the user has been told and which are not tried again unasked. */
	private final Set<IProject> unreadable = new HashSet<>();

	/** Studies that are open elsewhere, which the user would rather not open: they close, and no view opens them again in the meantime. */
	private final Set<IProject> declined = new HashSet<>();

	private boolean disposed;

	Studies(IWorkbenchWindow window) {
		this.window = window;
		this.shownPart = new ShownPart(window, this::open);
		this.fields = new Fields(window);
		this.shutdown = new SaveAtShutdown(this::mayQuit);
		window.getWorkbench().addWorkbenchListener(shutdown);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projectListener,
				IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE | IResourceChangeEvent.POST_CHANGE);
		openAny();
	}

	/**
	 * Gets the studies of a window.
	 *
	 * @param window
	 *            a window
	 * @return its service, with what only the workbench itself needs
	 */
	public static Studies of(IWorkbenchWindow window) {
		return (Studies) window.getService(StudyService.class);
	}

	/**
	 * Opens a study without showing it in the views.
	 *
	 * @param project
	 *            a study of the workspace
	 * @return completed on the thread of the user interface, at once when it is open; exceptionally when it cannot be
	 *         opened, which is the caller's to tell
	 */
	public CompletableFuture<OpenStudy> opened(IProject project) {
		OpenedStudy there = open.get(project);
		if (there != null) {
			return CompletableFuture.completedFuture(there);
		}
		if (!isStudy(project) || disposed) {
			return CompletableFuture.failedFuture(
					new IllegalArgumentException(NLS.bind(Messages.StudyProjects_NoStudy, project.getName())));
		}
		StudyOpening opening = openings.get(project);
		if (opening == null) {
			opening = new StudyOpening(project, window.getWorkbench().getDisplay(), this::read);
			openings.put(project, opening);
			opening.schedule();
		}
		return opening.opened();
	}

	private void read(StudyOpening opening) {
		IProject project = opening.project();
		if (!openings.remove(project, opening) || disposed || !isStudy(project)) {
			opening.close();
		} else if (opening.isCancelled()) {
			declined.add(project);
			forget(project);
			tellOpening();
			opening.close();
		} else if (opening.session() == null) {
			failed(opening);
		} else {
			SessionCare care = new SessionCare(project, opening.session(), window, () -> declined.add(project));
			care.begin(opening.use());
			OpenedStudy study = new OpenedStudy(project, opening.session(), care,
					of -> current().filter(of::equals).ifPresent(c -> tell(l -> l.scopeChanged(of))));
			study.session().addListener(sessionListener);
			open.put(project, study);
			opening.opened().complete(study);
		}
	}

	private void failed(StudyOpening opening) {
		IProject project = opening.project();
		boolean wasWanted = forget(project); // who only looks at a document of it says so where that is
		unreadable.add(project);
		opening.opened().completeExceptionally(opening.fault());
		openAny();
		tellOpening();
		if (wasWanted) {
			Failures.show(window.getShell(), NLS.bind(Messages.Studies_CannotOpen, project.getName()), opening.fault());
		}
	}

	/** Wants a study no longer; false when it was not wanted. */
	private boolean forget(IProject project) {
		boolean was = project.equals(wanted);
		wanted = was ? null : wanted;
		return was;
	}

	@Override
	public Optional<OpenStudy> current() {
		return current;
	}

	@Override
	public Optional<IProject> opening() {
		return Optional.ofNullable(wanted).filter(p -> !open.containsKey(p));
	}

	private void tellOpening() {
		Optional<IProject> now = opening();
		if (!now.equals(told)) {
			told = now;
			tell(l -> l.opening(now));
		}
	}

	/**
	 * Gets what a view says that has no study to show.
	 *
	 * @param studies
	 *            the studies of its window
	 * @param none
	 *            what it says when none is open
	 * @return that, or that one is being opened
	 */
	public static String without(StudyService studies, String none) {
		return studies.opening().map(p -> NLS.bind(Messages.OpenStudy_Job, p.getName()) + '…').orElse(none);
	}

	@Override
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

	@Override
	public CompletableFuture<OpenStudy> open(IProject project) {
		CompletableFuture<OpenStudy> opened = opened(project);
		if (!opened.isCompletedExceptionally()) {
			wanted = project;
			unreadable.remove(project);
			declined.remove(project);
			tellOpening();
		}
		return opened.thenApply(study -> {
			if (forget(project)) {
				show(Optional.of(study));
				tellOpening();
			}
			return study;
		});
	}

	/**
	 * Does something when a study is at hand, at once where there is one.
	 *
	 * @param run
	 *            what to do
	 */
	public void whenShown(Runnable run) {
		if (current.isPresent()) {
			run.run();
		} else {
			addListener(new StudyListener() {
				@Override
				public void shown(Optional<OpenStudy> study) {
					if (study.isPresent()) {
						removeListener(this);
						run.run();
					}
				}
			});
		}
	}

	/**
	 * Tells whether a study is at hand, or about to be.
	 *
	 * @return false when the window has nothing to show
	 */
	public boolean isAny() {
		return current.isPresent() || wanted != null;
	}

	/** Opens the first of the workspace, when none is shown and none is about to be. */
	private void openAny() {
		if (current.isEmpty() && wanted == null && !disposed) {
			projects().stream().filter(p -> !unreadable.contains(p) && !declined.contains(p)).findFirst().ifPresent(this::open);
		}
	}

	private void show(Optional<OpenStudy> study) {
		if (!current.equals(study)) {
			current = study;
			study.map(OpenStudy::project).ifPresent(RecentStudies::shown);
			tell(l -> l.shown(study));
			showState();
		}
	}

	/** A view that fails keeps the others from nothing; what it threw is logged. */
	private void tell(Consumer<StudyListener> news) {
		listeners.forEach(l -> SafeRunner.run(() -> news.accept(l)));
	}

	@Override
	public void addListener(StudyListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeListener(StudyListener listener) {
		listeners.remove(listener);
	}

	private void projectChanged(IResourceChangeEvent event) {
		boolean closing = event.getType() != IResourceChangeEvent.POST_CHANGE;
		IProject leaving = closing ? (IProject) event.getResource() : null;
		boolean there = closing && isStudy(leaving) && PolicyProject.isProject(leaving.getLocation().toPath());
		if (there) {
			save(leaving);
		}
		if (closing || current.isEmpty()) {
			window.getWorkbench().getDisplay().asyncExec(() -> {
				if (leaving != null) {
					leave(leaving, there);
				}
				openAny();
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
		for (OpenedStudy study : List.copyOf(open.values())) {
			if (!forced && !mayEnd(study, Messages.Shutdown_LeaveUnsaved)) {
				open.values().forEach(s -> s.giveUp(false));
				return false;
			}
		}
		return true;
	}

	private boolean mayEnd(OpenedStudy study, String giveUp) {
		LeavingStudy.Outcome outcome = new LeavingStudy(window, study.project().getName(), study.session(), giveUp).settle();
		if (outcome == LeavingStudy.Outcome.GIVEN_UP) {
			study.giveUp(true);
		}
		return outcome != LeavingStudy.Outcome.STAYS;
	}

	private void leave(IProject project, boolean wasThere) {
		unreadable.remove(project);
		forget(project);
		tellOpening();
		StudyOpening opening = openings.remove(project);
		if (opening != null) {
			opening.opened().cancel(false); // what it has read is closed when it is done
		}
		OpenedStudy study = open.get(project);
		if (study != null) {
			if (wasThere && study.isDeleted()) {
				study.giveUp(true);
			} else if (!study.hasEnded() && !mayEnd(study, Messages.Leaving_CloseUnsaved)) {
				reopen(project, study.session());
				return;
			}
			open.remove(project);
			study.session().removeListener(sessionListener);
			study.end();
			if (current.filter(study::equals).isPresent()) {
				show(Optional.empty());
			}
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
		window.getService(StudyState.class).show(current.map(OpenStudy::session).orElse(null));
		ICommandService commands = window.getService(ICommandService.class);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
	}

	@Override
	public void dispose() {
		disposed = true;
		shownPart.dispose();
		fields.dispose();
		IWorkbench workbench = window.getWorkbench();
		workbench.removeWorkbenchListener(shutdown);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(projectListener);
		List.copyOf(open.values()).forEach(OpenedStudy::end);
		open.clear();
		listeners.clear();
	}
}
