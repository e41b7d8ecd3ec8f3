// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.sheet.RowPlace;

/**
 * A register as read from a file.
 *
 * @param file    the file, or null for none
 * @param mapping which of its columns holds what
 * @param rows    its rows, in their order; immutable
 * @param taken   sentences for users that tell what was read: sheets, rows, columns; immutable
 * @param lost    sentences on cells that hold something which could not be read; immutable
 * @since 1.0
 */
public record Register(Path file, ColumnMapping mapping, List<RegisterRow> rows, List<String> taken, List<String> lost) {
	/** A register that knows no document. */
	public static final Register EMPTY = new Register(null, ColumnMapping.guess(List.of()), List.of(), List.of(), List.of());

	/** Takes immutable copies. */
	public Register {
		rows = List.copyOf(rows);
		taken = List.copyOf(taken);
		lost = List.copyOf(lost);
	}

	/** Returns this register without some of its rows. */
	public Register without(Set<RowPlace> left) {
		return new Register(file, mapping, rows.stream().filter(row -> !left.contains(row.row())).toList(), taken, lost);
	}

	/** Tells whether the register knows no document. */
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Reads a register; see {@link RegisterReader#read(Path)}. */
	public static Register read(Path file, Map<String, String> columns) throws UnreadableException {
		return new RegisterReader(columns).read(file);
	}
}
