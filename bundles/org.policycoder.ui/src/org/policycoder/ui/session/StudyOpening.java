// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.OpenStudy;

/**
 * Opens a study: reads its codebook and register, and sees whether somebody else has it open. Two windows open one study one
 * after the other. The project itself is no rule of it, for the check of the files holds that, and nobody waits for it.
 */
final class StudyOpening extends Job {

	private final IProject project;

	private final Display display;

	private final Consumer<StudyOpening> done;

	private final CompletableFuture<OpenStudy> opened = new CompletableFuture<>();

	private ProjectSession session;

	private Optional<Problem> use = Optional.empty();

	private Throwable fault;

	private boolean cancelled;

	/** The folder of a study, which one opening at a time has. */
	private record Rule(Path folder) implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return equals(rule);
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return equals(rule);
		}
	}

	/**
	 * Makes the job.
	 *
	 * @param done
	 *            told on the thread of the user interface when the study has been read, or could not be
	 */
	StudyOpening(IProject project, Display display, Consumer<StudyOpening> done) {
		super(NLS.bind(Messages.OpenStudy_Job, project.getName()));
		this.project = project;
		this.display = display;
		this.done = done;
		setRule(new Rule(project.getLocation().toPath()));
	}

	IProject project() {
		return project;
	}

	/** Completed by who is told. */
	CompletableFuture<OpenStudy> opened() {
		return opened;
	}

	/** What has been read; null when it could not be. */
	ProjectSession session() {
		return session;
	}

	/** Whoever else has the study open. */
	Optional<Problem> use() {
		return use;
	}

	/** Why it could not be read. */
	Throwable fault() {
		return fault;
	}

	/** Whether the user would rather not open it. */
	boolean isCancelled() {
		return cancelled;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor.convert(monitor, getName(), IProgressMonitor.UNKNOWN);
		try {
			session = ProjectSession.open(project.getLocation().toPath());
			use = session.usedElsewhere();
		} catch (StorageException | RuntimeException | Error e) {
			fault = e;
		}
		cancelled = monitor.isCanceled();
		try {
			display.asyncExec(() -> done.accept(this));
		} catch (SWTException e) {
			close(); // the program has ended meanwhile
		}
		return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	/** Nobody wants the study any more. */
	void close() {
		if (session != null) {
			Job.createSystem(getName(), monitor -> {
				try {
					session.close();
				} catch (StorageException e) {
					ILog.of(StudyOpening.class).error(NLS.bind(Messages.Studies_NotSaved, project.getName()), e);
					session.abandon();
				}
			}).schedule();
		}
		opened.cancel(false);
	}
}
