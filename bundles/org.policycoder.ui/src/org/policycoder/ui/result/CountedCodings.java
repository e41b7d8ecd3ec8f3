// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.result;

import org.policycoder.analysis.Tables;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.core.edit.ProjectSession;

/** Whose codings count in a result. */
public enum CountedCodings {

	/** Those of the coder at work. */
	AT_WORK,
	/** Those that the report counts: of the coder of the results, or of all. */
	REPORT,
	/** Those of all coders. */
	ALL;

	/**
	 * Gets the parameter that asks for them.
	 *
	 * @param session
	 *            the session of the study
	 * @return the value of {@link TableParameters#CODER}; null to leave it to the study
	 */
	public String coder(ProjectSession session) {
		return switch (this) {
		case AT_WORK -> session.coder().orElse(null);
		case REPORT -> null;
		case ALL -> TableParameters.ALL_CODERS;
		};
	}

	/**
	 * Says it.
	 *
	 * @return words for a choice
	 */
	public String label() {
		return switch (this) {
		case AT_WORK -> Messages.Codings_AtWork;
		case REPORT -> Messages.Codings_Report;
		case ALL -> Messages.Codings_All;
		};
	}

	/**
	 * Makes tables count the codings of a coder where they are not asked for another's.
	 *
	 * @param tables
	 *            the tables
	 * @param coder
	 *            as {@link #coder}
	 * @return the same tables, of that coder
	 */
	public static Tables in(Tables tables, String coder) {
		return coder == null ? tables
				: Tables.of(tables.providers().stream().map(p -> (TableProvider) new OfCoder(p, coder)).toList());
	}
}
