// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.policycoder.analysis.Table;

/**
 * Writes tables in one format. Implementations have no state and may be used by
 * several threads at once.
 *
 * @since 1.0
 */
public interface TableWriter {

	/**
	 * Gets the id of the format.
	 *
	 * @return a lower case word; for example csv
	 */
	String id();

	/**
	 * Gets the extension of file names.
	 *
	 * @return the extension without a dot; the id unless it is another
	 */
	default String extension() {
		return id();
	}

	/**
	 * Tells what the format is.
	 *
	 * @return whether it is text, which can be shown in a terminal
	 */
	boolean isText();

	/**
	 * Tells whether the notes of tables are written too.
	 *
	 * @return false for a format that is data only: its user is to be told the notes
	 */
	default boolean hasNotes() {
		return true;
	}

	/**
	 * Says what of a table the format has no room for.
	 *
	 * @param table
	 *            the table
	 * @return a sentence for the user in the language of the table, for each kind of what is cut; none when all is whole
	 */
	default List<String> losses(Table table) {
		return List.of();
	}

	/**
	 * Writes tables.
	 *
	 * @param tables
	 *            the tables, at least one
	 * @param out
	 *            where to; flushed, not closed
	 * @throws IOException
	 *             when it cannot be written to
	 */
	void write(List<Table> tables, OutputStream out) throws IOException;
}
