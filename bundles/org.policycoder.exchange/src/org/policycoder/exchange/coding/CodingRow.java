// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import org.policycoder.exchange.sheet.RowPlace;

/**
 * One row of a coding sheet, as written there.
 *
 * @param row      where it stands
 * @param clause   the number of the clause; empty if there is none. Never null
 * @param spoiled  whether a spreadsheet program has taken the number of the clause for a date (3-26 for the 26th of March)
 * @param category the category, by code or by label; empty if there is none. Never null
 * @param coder    the coder, by id or by name, or null
 * @param note     a note, or null
 * @param part     the coded words, or null when the clause is coded as a whole
 * @since 1.0
 */
public record CodingRow(RowPlace row, String clause, boolean spoiled, String category, String coder, String note, String part) {
	CodingRow withCategory(String other) {
		return new CodingRow(row, clause, spoiled, other, coder, note, part);
	}

	CodingRow withCoder(String other) {
		return new CodingRow(row, clause, spoiled, category, other, note, part);
	}
}
