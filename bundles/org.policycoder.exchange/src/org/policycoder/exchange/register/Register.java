// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.exchange.document.UnreadableException;

/**
 * A register as read from a file.
 *
 * @param file    the file, or null for none
 * @param mapping which of its columns holds what
 * @param rows    its rows, in their order; immutable
 */
public record Register(Path file, ColumnMapping mapping, List<RegisterRow> rows) {
	/** A register that knows no document. */
	public static final Register EMPTY = new Register(null, ColumnMapping.guess(List.of()), List.of());

	/** Takes an immutable copy of the rows. */
	public Register {
		rows = List.copyOf(rows);
	}

	/** Returns this register without some of its rows, which are named as {@link RegisterRow#row()} counts. */
	public Register without(Set<Integer> left) {
		return new Register(file, mapping, rows.stream().filter(row -> !left.contains(row.row())).toList());
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
