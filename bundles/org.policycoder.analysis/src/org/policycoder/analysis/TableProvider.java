// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.List;
import java.util.Locale;

/**
 * Makes tables of one kind. Whoever adds one gets reports, charts, CSV, XLSX
 * and JSON of it for nothing. Implementations have no state and may be used by
 * several threads at once.
 *
 * @since 1.0
 */
public interface TableProvider {

	/**
	 * Gets the id of the tables.
	 *
	 * @return lower case English words joined by hyphens
	 */
	String id();

	/**
	 * Names the tables.
	 *
	 * @param locale
	 *            the language
	 * @return a label of a few words
	 */
	String label(Locale locale);

	/**
	 * Explains the tables.
	 *
	 * @param locale
	 *            the language
	 * @return some sentences on what is counted and how
	 */
	String description(Locale locale);

	/**
	 * Names the parameters that make a difference.
	 *
	 * @return the names, as in {@link TableParameters}
	 */
	List<String> parameters();

	/**
	 * Makes the table.
	 *
	 * @param study
	 *            what it is made of
	 * @param parameters
	 *            how; those that are not in {@link #parameters()} are ignored
	 * @return the table
	 * @throws TableException
	 *             when it cannot be made as asked
	 */
	Table table(Study study, TableParameters parameters) throws TableException;

	/**
	 * Makes all tables of this kind that show a study as a whole, where the parameters leave open which.
	 *
	 * @param study
	 *            what they are made of
	 * @param parameters
	 *            as for {@link #table}
	 * @return the one of {@link #table} first; the ids of others begin with its own
	 * @throws TableException
	 *             when they cannot be made as asked
	 */
	default List<Table> tables(Study study, TableParameters parameters) throws TableException {
		return List.of(table(study, parameters));
	}
}
