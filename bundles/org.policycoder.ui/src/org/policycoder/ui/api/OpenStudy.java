// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.query.Scope;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.CodingChoice;

/**
 * A study that a window has open: it has been read, and can be looked at and changed. The same object as long as it is
 * open.
 *
 * @noimplement The workbench makes them.
 * @since 1.0
 */
public interface OpenStudy {

	/**
	 * Gets the project of the study.
	 *
	 * @return its project in the workspace, never null
	 */
	IProject project();

	/**
	 * Gets what holds the study while it is open: its codebook, register, clauses and codings, who is at work, and
	 * what can be undone. It belongs to the workbench and is not to be closed.
	 *
	 * @return the session, never null
	 */
	ProjectSession session();

	/**
	 * Takes the study as tables are made of it, with the codings that count, and no more of it than {@link #scope()} leaves: whatever is
	 * computed from it obeys filter and period, and every view that shows results computes from it. Editors, register, codebook and
	 * searches show the {@link #session()}, which has all. Reads files and waits for whoever
	 * changes the study just then, and therefore is called on any thread but that of the user interface;
	 * {@link LiveResults} does so. After a change only the documents that it touched are looked at again.
	 *
	 * @return the study as it is now, which does not change any more; the same object while nothing changes
	 * @throws Exception
	 *             when a file cannot be read; its message is a sentence for the user
	 */
	Study take() throws Exception;

	/**
	 * Tells whose codings count in results: everyone's, those of some coders, or what is settled and agreed on. It is
	 * one choice for all views, tables and reports of the study.
	 *
	 * @return the choice; empty as long as nobody has made one, where the codings of a study with a single coder count
	 *         and those of several cannot be counted
	 */
	default Optional<CodingChoice> counted() {
		return CodingChoice.parse(session().project().project().getResultCoder());
	}

	/**
	 * Tells what the user has confined the results to, in all views, reports and exports of this study. It is remembered with the
	 * workspace, and not in the study: whoever works on it elsewhere sees all. Called on the thread of the user interface, or while
	 * the session is read.
	 *
	 * @return filter and period; {@link Scope#ALL} for no limits
	 */
	Scope scope();

	/**
	 * Confines the results. Listeners are told. Called on the thread of the user interface.
	 *
	 * @param to
	 *            filter and period, in the place of those that there are; {@link Scope#ALL} for no limits
	 */
	void confine(Scope to);
}
