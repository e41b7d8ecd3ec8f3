// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.policycoder.analysis.Framework;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.query.Query;
import org.policycoder.analysis.query.QueryException;
import org.policycoder.analysis.query.SavedQuery;
import org.policycoder.analysis.query.Scope;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.EditProject;
import org.policycoder.model.Project;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.session.Failures;

/** The queries that a study keeps, said in words; and changing them, which can be undone. */
public final class SavedQueries {

	private final ProjectSession session;

	/**
	 * Looks at the queries of a study.
	 *
	 * @param session
	 *            the session of the study
	 */
	public SavedQueries(ProjectSession session) {
		this.session = session;
	}

	List<SavedQuery> all() {
		return SavedQuery.of(project().getSettings().map());
	}

	private Project project() {
		return session.project().project();
	}

	/**
	 * Says what results are confined to, in the language of the user.
	 *
	 * @param scope
	 *            filter and period
	 * @return a sentence for each; none when there is no limit
	 */
	public List<String> words(Scope scope) {
		return scope.sentences(empty(), Locale.getDefault());
	}

	/** What a query asks, in a sentence; its name may be null. */
	String words(Query query, String name) {
		return words(new Scope(query, name, null)).getFirst();
	}

	/** What a saved query asks; where it is no query, what is wrong. */
	String words(SavedQuery query) {
		try {
			return words(Query.parse(query.text(), Locale.getDefault()), query.name());
		} catch (QueryException e) {
			return e.getMessage();
		}
	}

	/** The framework alone is enough to say a query. */
	private Study empty() {
		return Study.builder(project(), session.project().codebook()).build();
	}

	Framework framework() {
		return empty().framework();
	}

	void apply(OpenStudy study, SavedQuery query, Shell shell) {
		try {
			study.confine(new Scope(Query.parse(query.text(), Locale.getDefault()), query.name(), study.scope().period()));
		} catch (QueryException e) {
			MessageDialog.openError(shell, query.name(), e.getMessage());
		}
	}

	/** Saves a query under a name, and takes away the one that had another name before. */
	boolean save(Shell shell, String name, String text, String before) {
		Map<String, String> settings = project().getSettings().map();
		Map<String, String> without = before == null ? settings : SavedQuery.without(settings, before);
		return change(shell, with(
				new SavedQuery(name, text, session.coder().orElse(null), Instant.now().truncatedTo(ChronoUnit.SECONDS)).in(without)));
	}

	boolean delete(Shell shell, String name) {
		return change(shell, with(SavedQuery.without(project().getSettings().map(), name)));
	}

	private EditProject with(Map<String, String> settings) {
		return new EditProject(project().getName(), project().getLanguage(), project().getResultCoder(), settings);
	}

	boolean change(Shell shell, ProjectCommand command) {
		try {
			session.execute(command);
			return true;
		} catch (EditException e) {
			MessageDialog.openError(shell, Messages.Queries_Title, e.message(Locale.getDefault()));
		} catch (StorageException e) {
			Failures.show(shell, Messages.Queries_Title, e);
		}
		return false;
	}
}
