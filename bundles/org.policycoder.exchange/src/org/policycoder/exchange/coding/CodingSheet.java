// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.nio.file.Path;
import java.util.List;

import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * A coding sheet as read from a file.
 *
 * @param file the file, for messages
 * @param rows its rows, in their order; immutable
 */
public record CodingSheet(Path file, List<CodingRow> rows) {
	/**
	 * What came of applying a coding sheet.
	 *
	 * @param added    how many codings the project has got
	 * @param repeated how many rows said what the project, or a row above, said already
	 * @param coders   the ids of the coders that were made, in the order of the sheet; immutable
	 * @param problems what has to be mended in the sheet, one sentence each with its row; immutable. When there is any,
	 *                 nothing was added
	 */
	public record Result(int added, int repeated, List<String> coders, List<String> problems) {
		/** Takes immutable copies. */
		public Result {
			coders = List.copyOf(coders);
			problems = List.copyOf(problems);
		}
	}

	/** Takes an immutable copy of the rows. */
	public CodingSheet {
		rows = List.copyOf(rows);
	}

	/**
	 * Brings the codings into a project and saves them; all of them, or none when a row has a problem. Coders that the
	 * project does not have are made; where the sheet names none, its only coder is meant.
	 *
	 * @param project the project, changed and saved
	 * @return what came of it
	 * @throws StorageException if clauses cannot be read or codings cannot be saved; the project is then as it was
	 */
	public Result apply(PolicyProject project) throws StorageException {
		return apply(project, null);
	}

	/**
	 * As {@link #apply(PolicyProject)}.
	 *
	 * @param coder id or name of the coder of the rows that name none, or null
	 */
	public Result apply(PolicyProject project, String coder) throws StorageException {
		ResolvedCodings codings = new ResolvedCodings(project, coder);
		for (CodingRow row : rows) {
			codings.add(row);
		}
		return codings.save();
	}
}
