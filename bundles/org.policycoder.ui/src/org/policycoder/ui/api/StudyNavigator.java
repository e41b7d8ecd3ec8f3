// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import org.policycoder.edit.ClauseRef;

/**
 * Leads the user to places of the study at hand. What cannot be shown is told to the user, and nothing is thrown for it. A service of
 * the window.
 *
 * @noimplement The workbench does.
 * @since 1.0
 */
public interface StudyNavigator {

	/**
	 * Opens a document in the editor, which becomes the active part.
	 *
	 * @param document
	 *            the number of a document of the register
	 */
	void open(int document);

	/**
	 * Opens the document of a clause in the editor and makes the clause the current one.
	 *
	 * @param clause
	 *            a clause; when there is none of that id any more, its document is opened where it begins
	 */
	void open(ClauseRef clause);

	/**
	 * Opens the document of a clause in the editor and makes the clause the current one.
	 *
	 * @param document
	 *            the number of a document of the register
	 * @param clause
	 *            the number of the clause as tables print it, such as {@code 3-26}; when there is none of that number any more,
	 *            its document is opened where it begins
	 */
	void open(int document, String clause);

	/**
	 * Shows the clauses that something is about in the Clauses view, until the user looks for something else there.
	 *
	 * @param clauses
	 *            which clauses, such as those behind a number
	 */
	void show(ClauseCriteria clauses);

	/**
	 * Shows a table in the Table view, with all that this offers: choices, order, the clauses of a row, files.
	 *
	 * @param table
	 *            the id of a table, built in or contributed to {@code org.policycoder.core.tables}
	 */
	void showTable(String table);
}
