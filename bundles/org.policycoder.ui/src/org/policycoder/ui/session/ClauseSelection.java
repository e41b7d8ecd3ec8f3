// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;

/** Clauses of a study that are selected in a part of the workbench. */
public final class ClauseSelection extends StructuredSelection {

	private final ProjectSession session;

	/**
	 * Selects one clause, or none.
	 *
	 * @param session
	 *            the session of the study
	 * @param clause
	 *            the clause
	 */
	public ClauseSelection(ProjectSession session, Optional<ClauseRef> clause) {
		this(session, clause.stream().toList());
	}

	/**
	 * Selects clauses.
	 *
	 * @param session
	 *            the session of the study
	 * @param clauses
	 *            the clauses
	 */
	public ClauseSelection(ProjectSession session, List<ClauseRef> clauses) {
		super(clauses);
		this.session = session;
	}

	/**
	 * Gets the session.
	 *
	 * @return the session of the study
	 */
	public ProjectSession session() {
		return session;
	}

	/**
	 * Gets the first clause.
	 *
	 * @return the first of the clauses, or empty when there is none
	 */
	public Optional<ClauseRef> clause() {
		return Optional.ofNullable((ClauseRef) getFirstElement());
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && other instanceof ClauseSelection c && c.session == session;
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}
}
