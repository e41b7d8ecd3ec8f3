// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.util.List;

import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.exchange.sheet.Sheet;

/**
 * A register as far as it can be read, for a user who still looks at it: which column was taken for what, and what is
 * wrong in which row.
 *
 * @param sheet    the table
 * @param mapping  which of its columns holds what
 * @param rows     the rows that can be read, in their order; immutable
 * @param problems a sentence for each row that cannot; immutable
 * @param taken    sentences for users that tell what was read: sheets, rows, columns; immutable
 * @since 1.0
 */
public record RegisterDraft(Sheet sheet, ColumnMapping mapping, List<RegisterRow> rows, List<RowProblem> problems, List<String> taken) {
	/** Takes immutable copies. */
	public RegisterDraft {
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
		taken = List.copyOf(taken);
	}

	/** Returns the rows that can be read as a register. */
	public Register register() {
		return new Register(sheet.file(), mapping, rows, taken, sheet.lost());
	}
}
