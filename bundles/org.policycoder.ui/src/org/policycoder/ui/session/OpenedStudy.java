// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.policycoder.analysis.Study;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.OpenStudy;

/** A study that a window has open, with all that looks after it. */
final class OpenedStudy implements OpenStudy {

	private final IProject project;

	private final ProjectSession session;

	private final SessionCare care;

	private final StudySnapshot snapshot;

	/** Whether the user has given up what is not saved: it is not tried again at the end. */
	private boolean givenUp;

	OpenedStudy(IProject project, ProjectSession session, SessionCare care) {
		this.project = project;
		this.session = session;
		this.care = care;
		this.snapshot = new StudySnapshot(session);
	}

	@Override
	public IProject project() {
		return project;
	}

	@Override
	public ProjectSession session() {
		return session;
	}

	@Override
	public Study take() throws Exception {
		return snapshot.take();
	}

	void giveUp(boolean given) {
		givenUp = given;
	}

	/** Whether the files of the study are gone: the user has deleted them. */
	boolean isDeleted() {
		return !PolicyProject.isProject(session.folder());
	}

	/** Whether another window has ended it. */
	boolean hasEnded() {
		return ProjectSession.find(session.folder()).filter(s -> s == session).isEmpty();
	}

	/** Saves what is not saved, unless it is given up, and leaves the session. */
	void end() {
		care.end();
		snapshot.dispose();
		Job.getJobManager().cancel(session);
		if (givenUp) {
			session.abandon();
			return;
		}
		try {
			session.close();
		} catch (StorageException e) {
			ILog.of(OpenedStudy.class).error(NLS.bind(Messages.Studies_NotSaved, project.getName()), e);
			session.abandon();
		}
	}
}
