// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.exchange.sheet.RowPlace;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * A coding sheet as read from a file.
 *
 * @param file  the file, for messages
 * @param rows  its rows, in their order; immutable
 * @param taken sentences for users that tell what was read: sheets, rows, columns; immutable
 * @param lost  sentences on cells that hold something which could not be read; immutable
 * @since 1.0
 */
public record CodingSheet(Path file, List<CodingRow> rows, List<String> taken, List<String> lost) {
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

	/** Takes immutable copies. */
	public CodingSheet {
		rows = List.copyOf(rows);
		taken = List.copyOf(taken);
		lost = List.copyOf(lost);
	}

	/**
	 * Returns this sheet with other names for its categories.
	 *
	 * @param categories by what the sheet calls a category, the code that is meant; where that is empty, the rows with the
	 *                   category are left out
	 */
	public CodingSheet renamed(Map<String, String> categories) {
		return new CodingSheet(file, rows.stream().filter(row -> !"".equals(categories.get(row.category())))
				.map(row -> row.withCategory(categories.getOrDefault(row.category(), row.category()))).toList(), taken, lost);
	}

	/** Returns this sheet with all rows by one coder, given by id or name, whoever it names itself. */
	public CodingSheet by(String coder) {
		return new CodingSheet(file, rows.stream().map(row -> row.withCoder(coder)).toList(), taken, lost);
	}

	/** Returns this sheet without some of its rows. */
	public CodingSheet without(Set<RowPlace> left) {
		return new CodingSheet(file, rows.stream().filter(row -> !left.contains(row.row())).toList(), taken, lost);
	}

	/**
	 * What {@link #apply(PolicyProject, String)} would do.
	 *
	 * @param added      how many codings the project would get from the rows that have no problem
	 * @param repeated   how many rows say what the project, or a row above, says already
	 * @param coders     the names of the coders that would be made, in the order of the sheet; immutable
	 * @param categories what the sheet calls the categories that the codebook does not have or cannot tell, with the number
	 *                   of rows, in the order of the sheet; immutable
	 * @param problems   what is wrong with which row, unknown categories included; immutable
	 */
	public record Outlook(int added, int repeated, List<String> coders, Map<String, Integer> categories, List<RowProblem> problems) {
		/** Takes immutable copies. */
		public Outlook {
			coders = List.copyOf(coders);
			categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
			problems = List.copyOf(problems);
		}
	}

	/**
	 * Tells what would come of the codings, and changes nothing.
	 *
	 * @param project the project
	 * @param coder   as in {@link #apply(PolicyProject, String)}
	 * @throws StorageException if clauses or codings cannot be read
	 */
	public Outlook outlook(PolicyProject project, String coder) throws StorageException {
		return resolve(project, coder).outlook();
	}

	/**
	 * What {@link #apply(PolicyProject, String)} would add, for who brings it into the project by own means.
	 *
	 * @param coders   the coders that are new, belonging to no project; immutable
	 * @param codings  by the set of the project that they belong in, the codings that are new, in the order of the sheet;
	 *                 immutable
	 * @param problems what has to be mended in the sheet, one sentence each with its row; immutable. When there is any,
	 *                 nothing is to be added
	 */
	public record Additions(List<Coder> coders, Map<CodingSet, List<Coding>> codings, List<String> problems) {
		/** Takes immutable copies. */
		public Additions {
			coders = List.copyOf(coders);
			codings = Collections.unmodifiableMap(new LinkedHashMap<>(codings));
			problems = List.copyOf(problems);
		}
	}

	/**
	 * Finds what is new in the codings, and changes nothing. Reads the clauses and codings of the documents that the sheet
	 * names.
	 *
	 * @param project the project
	 * @param coder   as in {@link #apply(PolicyProject, String)}
	 * @throws StorageException if clauses or codings cannot be read
	 */
	public Additions additions(PolicyProject project, String coder) throws StorageException {
		return resolve(project, coder).additions();
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
		return resolve(project, coder).save();
	}

	private ResolvedCodings resolve(PolicyProject project, String coder) throws StorageException {
		ResolvedCodings codings = new ResolvedCodings(project, coder);
		for (CodingRow row : rows) {
			codings.add(row);
		}
		return codings;
	}
}
