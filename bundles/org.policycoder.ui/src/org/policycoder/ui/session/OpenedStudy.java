// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.Preferences;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.query.Period;
import org.policycoder.analysis.query.Query;
import org.policycoder.analysis.query.QueryException;
import org.policycoder.analysis.query.SavedQuery;
import org.policycoder.analysis.query.Scope;
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

	private final Consumer<OpenStudy> confined;

	private volatile Scope scope;

	/** What was left of a study by a scope, so that who asks again gets the same. */
	private Object leftOf = List.of();

	private Study left;

	/**
	 * @param confined
	 *            told when results are confined to something else
	 */
	OpenedStudy(IProject project, ProjectSession session, SessionCare care, Consumer<OpenStudy> confined) {
		this.project = project;
		this.session = session;
		this.care = care;
		this.confined = confined;
		this.snapshot = new StudySnapshot(session);
		this.scope = remembered();
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
		Study whole = snapshot.take();
		Scope now = session.read(this::scope);
		synchronized (snapshot) {
			Object of = List.of(whole, now);
			if (!of.equals(leftOf)) {
				left = now.of(whole, Locale.getDefault());
				leftOf = of;
			}
			return left;
		}
	}

	/** A saved query counts as it is now; one that is deleted, or not to be understood any more, as it was. */
	@Override
	public Scope scope() {
		Scope asked = scope;
		Optional<SavedQuery> saved = asked.name() == null ? Optional.empty()
				: SavedQuery.find(session.project().project().getSettings().map(), asked.name());
		if (saved.isEmpty()) {
			return new Scope(asked.filter(), null, asked.period());
		}
		try {
			return new Scope(Query.parse(saved.get().text(), Locale.getDefault()), asked.name(), asked.period());
		} catch (QueryException e) {
			return asked;
		}
	}

	@Override
	public void confine(Scope to) {
		scope = to;
		if (to.isAll()) {
			memory().remove(place());
		} else {
			memory().put(place(), String.join("\n", to.period() == null ? "" : to.period().toString(), //$NON-NLS-1$ //$NON-NLS-2$
					to.name() == null ? "" : to.name(), to.filter() == null ? "" : to.filter().toString())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		confined.accept(this);
	}

	private Scope remembered() {
		String[] parts = memory().get(place(), "").split("\n", -1); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return parts.length < 3 ? Scope.ALL
					: new Scope(parts[2].isEmpty() ? null : Query.parse(parts[2], Locale.getDefault()), parts[1].isEmpty() ? null : parts[1],
							parts[0].isEmpty() ? null : Period.parse(parts[0], Locale.getDefault()));
		} catch (QueryException e) {
			return Scope.ALL; // of another version of the program
		}
	}

	private String place() {
		return session.folder().toAbsolutePath().normalize().toString();
	}

	private static Preferences memory() {
		return InstanceScope.INSTANCE.getNode(CoderPreference.NODE).node("scope"); //$NON-NLS-1$
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
