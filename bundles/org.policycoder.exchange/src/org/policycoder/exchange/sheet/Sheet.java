// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/**
 * A table with a row of headings, as read from a file.
 *
 * @param file     the file, for messages
 * @param headings the headings, each once; a column without one has an empty heading. Immutable
 * @param rows     the rows below, blank ones left out; immutable
 */
public record Sheet(Path file, List<String> headings, List<Row> rows) {
	/** The greatest number of characters that are kept of a file; a small file may expand beyond any bound. */
	static final int LIMIT = 128 << 20;

	/** Takes immutable copies. */
	public Sheet {
		headings = List.copyOf(headings);
		rows = List.copyOf(rows);
	}

	/**
	 * Reads a file, CSV (or with semicolons or tabs), XLSX or JSON Lines (or an array of JSON objects), told by its content.
	 *
	 * @param path the file
	 * @return its table, the first with anything in it when a workbook has several
	 * @throws UnreadableException if the file cannot be read as any of these, or has no row below the headings
	 */
	public static Sheet read(Path path) throws UnreadableException {
		SourceFile file = SourceFile.of(path);
		if (file.startsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
			return new WorkbookSheet(file).read();
		}
		if (file.startsWith((byte) 0xd0, (byte) 0xcf, (byte) 0x11, (byte) 0xe0)) {
			throw Sentences.HERE.unreadable("sheet.oldWorkbook", path);
		}
		TextOfSheet text = TextOfSheet.of(file);
		return text.isJson() ? new JsonSheet(path, text.text()).read() : new DelimitedSheet(path, text.text()).read();
	}

	/** Makes a sheet of rows whose first not blank one holds the headings. */
	static Sheet of(Path file, List<Row> rows) throws UnreadableException {
		List<Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
		if (filled.isEmpty()) {
			throw Sentences.HERE.unreadable("sheet.empty", file);
		}
		List<String> headings = new ArrayList<>();
		for (Cell cell : filled.getFirst().cells()) {
			String heading = cell.text().replaceAll("\\s+", " ");
			if (!heading.isEmpty() && headings.contains(heading)) {
				throw Sentences.HERE.unreadable("sheet.headingTwice", file, heading);
			}
			headings.add(heading);
		}
		if (filled.size() == 1) {
			throw Sentences.HERE.unreadable("sheet.noRows", file, String.join(", ", headings));
		}
		return new Sheet(file, headings, filled.subList(1, filled.size()));
	}
}
