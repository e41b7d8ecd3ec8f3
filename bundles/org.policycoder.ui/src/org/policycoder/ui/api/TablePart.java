// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

/**
 * A view that shows tables by their ids, as the Table view does.
 *
 * @since 1.0
 */
public interface TablePart {

	/**
	 * Shows a table.
	 *
	 * @param table
	 *            the id of a table
	 * @return false when this view has no such table, and goes on showing what it shows
	 */
	boolean showTable(String table);
}
