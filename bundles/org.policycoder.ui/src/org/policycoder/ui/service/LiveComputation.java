// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.service;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
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
import org.policycoder.ui.api.Computation;
import org.policycoder.ui.api.LiveResult;
import org.policycoder.ui.api.LiveViewer;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;

/**
 * Keeps what a view shows of a study up to date with the coding: computed off the thread of
 * the user interface, only while the view can be seen, and at most once in a while however
 * fast somebody codes.
 *
 * @param <R>
 *            what is computed
 */
final class LiveComputation<R> implements LiveResult<R> {

	/** Milliseconds in which further changes are waited for. */
	private static final int PAUSE = 250;

	private final IWorkbenchPart part;

	private final LiveViewer<R> viewer;

	private final String task;

	private final Display display;

	private final StudyService studies;

	private Optional<OpenStudy> study = Optional.empty();

	private Job job;

	private boolean stale;

	private boolean waiting;

	private boolean visible;

	private boolean disposed;

	private final StudyListener studyListener = new StudyListener() {
		@Override
		public void shown(Optional<OpenStudy> next) {
			follow(next);
		}

		@Override
		public void opening(Optional<IProject> project) {
			if (study.isEmpty()) {
				ask();
			}
		}

		@Override
		public void changed(OpenStudy of, SessionChange change) {
			if (change.codebook() || change.project()) {
				viewer.studyChanged(study);
			}
			touch();
		}

		@Override
		public void coderChanged(OpenStudy of, Optional<String> coder) {
			ask();
		}

		@Override
		public void scopeChanged(OpenStudy of) {
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
	LiveComputation(IWorkbenchPart part, String task, LiveViewer<R> viewer) {
		this.part = part;
		this.task = task;
		this.viewer = viewer;
		this.display = part.getSite().getShell().getDisplay();
		this.studies = part.getSite().getWorkbenchWindow().getService(StudyService.class);
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

	@Override
	public Optional<OpenStudy> study() {
		return study;
	}

	private void follow(Optional<OpenStudy> next) {
		study = next;
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

	@Override
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
			showNone();
			return;
		}
		job = new Computing(study.get(), asked.get());
		job.setSystem(true);
		job.schedule();
	}

	private void showNone() {
		if (study.isEmpty() && studies.opening().isPresent()) {
			viewer.none(Studies.without(studies, "")); //$NON-NLS-1$
		} else {
			viewer.show(Optional.empty());
		}
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

	@Override
	public void dispose() {
		disposed = true;
		if (job != null) {
			job.cancel();
		}
		part.getSite().getPage().removePartListener(partListener);
		studies.removeListener(studyListener);
	}

	private final class Computing extends Job {

		private final OpenStudy of;

		private final Computation<R> computation;

		Computing(OpenStudy of, Computation<R> computation) {
			super(task);
			this.of = of;
			this.computation = computation;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				R result = computation.compute(of.take(), monitor);
				end(this, () -> viewer.show(Optional.of(result)));
				return Status.OK_STATUS;
			} catch (OperationCanceledException | CancellationException e) {
				end(this, () -> {});
				return Status.CANCEL_STATUS;
			} catch (Exception | Error e) {
				end(this, () -> viewer.failed(e, Failures.sentence(e)));
				return Status.warning(Failures.sentence(e), e);
			}
		}
	}
}
