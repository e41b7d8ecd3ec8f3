// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.policycoder.core.resource.CheckBuilder;
import org.policycoder.core.resource.ProblemMarkers;
import org.policycoder.edit.Conflict;
import org.policycoder.edit.OutsideFiles;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SaveStatus;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.edit.Sight;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;

/**
 * Looks after a session that was opened: reads the rest of the study in the
 * background, says who codes, tells the workspace of files that were written and
 * the user of files that cannot be.
 */
final class SessionCare implements SessionListener {

	private static final long REFRESH_DELAY = 1500;

	/** How long the thread of the user interface takes in changes of others at a time. */
	private static final Duration PIECE = Duration.ofMillis(10);

	private static final int BETWEEN_PIECES = 5;

	private final IProject project;

	private final ProjectSession session;

	/** Told when the user would rather not open the study. */
	private final Runnable declined;
	private final IWorkbenchWindow window;

	private final WrittenFiles written;

	/** Whether the study has left the window, so that what is still to come is nobody's any more. */
	private volatile boolean ended;

	private final Job refresh;

	/** A pull, or a colleague on a shared drive, changes files while the user is elsewhere. */
	private final ShellListener activation = ShellListener.shellActivatedAdapter(e -> lookOutside());

	private final Job outside;

	/** Which problems are shown depends on who is at work, and on whether the study is coded blind. */
	private final Job check;

	private boolean failing;

	/** Whether changes of others are being taken in, and whether there may be more since. */
	private boolean incoming;

	private boolean lookAgain;

	SessionCare(IProject project, ProjectSession session, IWorkbenchWindow window, Runnable declined) {
		this.declined = declined;
		this.project = project;
		this.session = session;
		this.window = window;
		this.written = new WrittenFiles(project);
		this.refresh = new WorkspaceJob(NLS.bind(Messages.SessionCare_Refresh, project.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (project.isOpen()) {
					written.refresh(monitor);
				}
				return Status.OK_STATUS;
			}
		};
		refresh.setSystem(true);
		refresh.setRule(project);
		this.check = Job.createSystem(NLS.bind(Messages.SessionCare_Check, project.getName()), monitor -> {
			if (project.isOpen()) {
				project.build(IncrementalProjectBuilder.FULL_BUILD, CheckBuilder.ID, Map.of(), monitor);
			}
		});
		this.outside = Job.createSystem(NLS.bind(Messages.SessionCare_Refresh, project.getName()), monitor -> {
			session.usedElsewhere(); // when the other has ended, it is this one that others are told of
			if (session.isChangedOutside()) {
				try {
					OutsideFiles files = session.readOutside();
					onDisplay(() -> begin(files));
				} catch (StorageException e) {
					onDisplay(() -> tell(e));
				}
			}
		});
	}

	/** Ends the care; the session itself is its owner's to close. */
	void end() {
		ended = true;
		session.removeListener(this);
		refresh.cancel();
		outside.cancel();
		check.cancel();
		Shell shell = window.getShell(); // none any more when the window is closing
		if (shell != null && !shell.isDisposed()) {
			shell.removeShellListener(activation);
		}
	}

	/** Takes in what others have written since. */
	void lookOutside() {
		outside.schedule();
	}

	private void begin(OutsideFiles files) {
		lookAgain |= incoming;
		if (!incoming) {
			incoming = true;
			takeIn(files);
		}
	}

	/** Of a pull of thousands of files a piece at a time, so that nobody waits; a piece more when what is waiting has been worked off. */
	private void takeIn(OutsideFiles files) {
		try {
			if (session.refresh(files, PIECE)) {
				takenIn();
				written.all();
				refresh.schedule();
			} else {
				window.getWorkbench().getDisplay().timerExec(BETWEEN_PIECES, () -> onDisplay(() -> takeIn(files)));
			}
		} catch (StorageException e) {
			takenIn();
			tell(e);
		}
	}

	private void takenIn() {
		incoming = false;
		if (lookAgain) {
			lookAgain = false;
			lookOutside();
		}
	}

	private void tell(StorageException e) {
		Failures.show(window.getShell(), NLS.bind(Messages.SessionCare_CannotTakeIn, project.getName()), e);
	}

	@Override
	public void conflicting(List<Conflict> conflicts) {
		onDisplay(() -> session.conflicts().forEach(this::ask));
	}

	private void ask(Conflict conflict) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(),
				NLS.bind(Messages.Conflict_Title, project.getName()), conflict.message(Locale.getDefault()), 0,
				Messages.Conflict_Mine, Messages.Conflict_Theirs, Messages.Conflict_Later);
		if (answer == 0 || answer == 1) {
			try {
				session.resolve(conflict, answer == 0 ? Conflict.Resolution.MINE : Conflict.Resolution.THEIRS);
			} catch (StorageException e) {
				tell(e);
			}
		}
	}

	private void onDisplay(Runnable run) {
		Display display = window.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!ended && window.getShell() != null && !window.getShell().isDisposed()) {
					run.run();
				}
			});
		}
	}

	/**
	 * Begins.
	 *
	 * @param use
	 *            who else has the study open
	 */
	void begin(Optional<Problem> use) {
		CoderPreference.coderFor(session.folder(), session.project().project()).ifPresent(session::setCoder);
		session.addListener(this); // from now on it is somebody who says who is at work
		use.ifPresent(who -> {
			if (who.kind() == Problem.Kind.IN_USE) {
				onDisplay(() -> askAbout(who));
			} else {
				ILog.of(SessionCare.class).warn(who.message());
			}
		});
		window.getShell().addShellListener(activation);
		Job load = new Job(NLS.bind(Messages.SessionCare_Load, project.getName())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				session.load(new MonitorProgress(SubMonitor.convert(monitor)));
				return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == session;
			}
		};
		load.schedule();
		Job.createSystem(NLS.bind(Messages.SessionCare_Check, project.getName()), monitor -> {
			if (project.isOpen() && showsHidden()) {
				check.schedule();
			}
		}).schedule();
	}

	/** Whether problems are shown that were found while nobody was at work here, and would tell what others gave. */
	private boolean showsHidden() throws CoreException {
		Sight sight = new Sight(session);
		List<IMarker> markers = ProblemMarkers.of(project);
		try {
			return session.read(() -> markers.stream().anyMatch(m -> ProblemMarkers.problem(m)
					.filter(p -> !sight.isShown(p, m.getAttribute(ProblemMarkers.DOCUMENT, 0))).isPresent()));
		} catch (Exception e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	/** Asked once the study is there: a window that is just opening must not wait for an answer. */
	private void askAbout(Problem use) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(),
				NLS.bind(Messages.SessionCare_InUseTitle, project.getName()),
				NLS.bind(Messages.SessionCare_InUse, use.details().get(0)), SWT.SHEET, Messages.SessionCare_OpenAnyway,
				Messages.SessionCare_CloseAgain);
		if (answer != 0) {
			declined.run();
			Job close = new WorkspaceJob(NLS.bind(Messages.SessionCare_Close, project.getName())) {
				@Override
				public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
					project.close(monitor);
					return Status.OK_STATUS;
				}
			};
			close.setRule(ResourcesPlugin.getWorkspace().getRoot());
			close.schedule();
		}
	}

	/** The autosave needs a moment to write; markers can wait until the coder pauses. */
	@Override
	public void changed(SessionChange change) {
		if (change.project() || !change.rounds().isEmpty()) {
			check.schedule(REFRESH_DELAY);
		}
		written.by(change);
		refresh.cancel();
		refresh.schedule(REFRESH_DELAY);
	}

	@Override
	public void coderChanged(String coder) {
		CoderPreference.remember(session.folder(), coder);
		check.schedule();
	}

	@Override
	public void failed(Throwable failure) {
		ILog.of(SessionCare.class).error(failure.getMessage(), failure);
	}

	@Override
	public void saved(SaveStatus status) {
		onDisplay(() -> tell(status));
	}

	private void tell(SaveStatus status) {
		if (status.needsRefresh()) {
			lookOutside(); // what both have changed is asked about
		} else if (status.isWell()) {
			failing = false;
		} else if (!failing) {
			failing = true;
			MessageDialog.openWarning(window.getShell(), NLS.bind(Messages.Studies_NotSaved, project.getName()),
					NLS.bind(Messages.SessionCare_KeepsTrying, status.message()));
		}
	}

	private record MonitorProgress(SubMonitor monitor) implements Progress {

		@Override
		public void begin(int total) {
			synchronized (monitor) {
				monitor.setWorkRemaining(total);
			}
		}

		@Override
		public void worked(int amount) {
			synchronized (monitor) {
				monitor.worked(amount);
			}
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
