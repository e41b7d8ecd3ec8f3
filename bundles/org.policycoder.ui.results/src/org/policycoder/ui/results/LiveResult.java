// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.session.Studies.Study;

/**
 * Keeps what a view shows of a study up to date with the coding: computed off the thread of
 * the user interface, only while the view can be seen, and at most once in a while however
 * fast somebody codes.
 *
 * @param <R>
 *            what is computed
 */
public final class LiveResult<R> {

	/** Computes, on another thread. */
	@FunctionalInterface
	public interface Computation<R> {

		/**
		 * Computes.
		 *
		 * @param study
		 *            the study as it is now
		 * @param monitor
		 *            asked whether the result is still wanted
		 * @return the result
		 * @throws Exception
		 *             when it cannot be computed; its message is a sentence for the user
		 */
		R compute(org.policycoder.analysis.Study study, IProgressMonitor monitor) throws Exception;
	}

	/** The view: told on the thread of the user interface. */
	public interface Viewer<R> {

		/**
		 * Another study is to be shown, or its codebook or its coders are others.
		 *
		 * @param study
		 *            the study
		 */
		void studyChanged(Optional<Study> study);

		/**
		 * Asks what is to be computed.
		 *
		 * @param study
		 *            the study that is shown
		 * @return the computation with all the choices that the user made; empty for none
		 */
		Optional<Computation<R>> question(Study study);

		/**
		 * Shows a result.
		 *
		 * @param result
		 *            what was computed; empty when there is no question
		 */
		void show(Optional<R> result);

		/**
		 * Shows that there is no result, or none of this study yet.
		 *
		 * @param reason
		 *            why, in words for the user
		 */
		void none(String reason);

		/**
		 * Shows that there is no result because computing it failed.
		 *
		 * @param fault
		 *            why; its message is a sentence for the user
		 */
		default void failed(Throwable fault) {
			none(Failures.sentence(fault));
		}
	}

	/** Milliseconds in which further changes are waited for. */
	private static final int PAUSE = 250;

	private final IWorkbenchPart part;

	private final Viewer<R> viewer;

	private final String task;

	private final Display display;

	private final Studies studies;

	private Optional<Study> study = Optional.empty();

	private Job job;

	private boolean stale;

	private boolean waiting;

	private boolean visible;

	private boolean disposed;

	private final Consumer<Optional<Study>> studyListener = this::follow;

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			if (change.codebook() || change.project()) {
				viewer.studyChanged(study);
			}
			touch();
		}

		@Override
		public void coderChanged(String coder) {
			ask();
		}
	};

	private final IPartListener2 partListener = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			visible(reference, true);
		}

		@Override
		public void partHidden(IWorkbenchPartReference reference) {
			visible(reference, false);
		}
	};

	/**
	 * Begins to follow.
	 *
	 * @param part
	 *            the view; its controls have been made
	 * @param task
	 *            what the job is called
	 * @param viewer
	 *            told of everything, first of the study
	 */
	public LiveResult(IWorkbenchPart part, String task, Viewer<R> viewer) {
		this.part = part;
		this.task = task;
		this.viewer = viewer;
		this.display = part.getSite().getShell().getDisplay();
		this.studies = part.getSite().getWorkbenchWindow().getService(Studies.class);
		part.getSite().getPage().addPartListener(partListener);
		studies.addListener(studyListener);
		follow(studies.current());
		// A view that is made is about to be shown; the page does not know it yet.
		display.asyncExec(() -> {
			if (!disposed) {
				visible |= part.getSite().getPage().isPartVisible(part);
				start();
			}
		});
	}

	/**
	 * Gets the study that is followed.
	 *
	 * @return the study
	 */
	public Optional<Study> study() {
		return study;
	}

	private void follow(Optional<Study> next) {
		study.ifPresent(s -> s.session().removeListener(sessionListener));
		study = next;
		study.ifPresent(s -> s.session().addListener(sessionListener));
		viewer.studyChanged(study);
		if (study.isPresent()) {
			viewer.none(task + '…'); // what is shown is of another study
		}
		ask();
	}

	private void visible(IWorkbenchPartReference reference, boolean seen) {
		if (reference.getPart(false) == part) {
			visible = seen;
			start();
		}
	}

	/** Computes at once: the user has chosen something else to see. */
	public void ask() {
		if (job != null) {
			job.cancel();
			job = null;
		}
		stale = true;
		start();
	}

	/** Computes soon, when no further changes come. */
	private void touch() {
		stale = true;
		if (!waiting && job == null) {
			waiting = true;
			display.timerExec(PAUSE, () -> {
				waiting = false;
				start();
			});
		}
	}

	private void start() {
		if (disposed || !stale || !visible || waiting || job != null) {
			return;
		}
		stale = false;
		Optional<Computation<R>> asked = study.flatMap(viewer::question);
		if (asked.isEmpty()) {
			viewer.show(Optional.empty());
			return;
		}
		job = new Computing(study.get(), asked.get());
		job.setSystem(true);
		job.schedule();
	}

	private void end(Job ended, Runnable show) {
		display.asyncExec(() -> {
			if (ended == job && !disposed) {
				job = null;
				show.run();
				if (stale) {
					touch();
				}
			}
		});
	}

	/** Ends following. */
	public void dispose() {
		disposed = true;
		if (job != null) {
			job.cancel();
		}
		part.getSite().getPage().removePartListener(partListener);
		studies.removeListener(studyListener);
		study.ifPresent(s -> s.session().removeListener(sessionListener));
	}

	private final class Computing extends Job {

		private final Study of;

		private final Computation<R> computation;

		Computing(Study of, Computation<R> computation) {
			super(task);
			this.of = of;
			this.computation = computation;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				R result = computation.compute(of.snapshot().take(), monitor);
				end(this, () -> viewer.show(Optional.of(result)));
				return Status.OK_STATUS;
			} catch (OperationCanceledException | CancellationException e) {
				end(this, () -> { });
				return Status.CANCEL_STATUS;
			} catch (Exception | Error e) {
				end(this, () -> viewer.failed(e));
				return Status.warning(Failures.sentence(e), e);
			}
		}
	}
}
