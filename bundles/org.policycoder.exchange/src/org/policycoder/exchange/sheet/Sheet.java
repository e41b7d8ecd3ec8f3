// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Unread;
import org.policycoder.model.storage.Problem;

/**
 * A table with headings, as read from a file.
 *
 * @param file     the file, for messages
 * @param headings the headings, each once; a column without one has an empty heading. Immutable
 * @param rows     the rows below, blank ones left out; immutable
 * @param taken    sentences for users that tell which sheets were read, from which row of headings on, and which were not, and of which encoding;
 *                 immutable
 * @param lost     sentences on cells that hold something which could not be read; immutable
 * @since 1.0
 */
public record Sheet(Path file, List<String> headings, List<Row> rows, List<String> taken, List<String> lost) {
	/** Takes immutable copies. */
	public Sheet {
		headings = List.copyOf(headings);
		rows = List.copyOf(rows);
		taken = List.copyOf(taken);
		lost = List.copyOf(lost);
	}

	/**
	 * Reads a file, CSV (or with semicolons or tabs), XLSX, a web page with a table, or JSON Lines (or an array of JSON
	 * objects), told by its content. Of a workbook the sheet is taken whose headings are known best, and every other one
	 * that has the same fields; the row of the headings is found below titles and notes.
	 *
	 * @param path  the file
	 * @param names the headings that are known
	 * @return its table
	 * @throws UnreadableException if the file cannot be read as any of these, or has no row below the headings
	 */
	public static Sheet read(Path path, HeadingNames<?> names) throws UnreadableException {
		SourceFile file = SourceFile.of(path);
		try {
			if (file.startsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
				return new WorkbookFile(file).read(names);
			}
			if (file.startsWith((byte) 0xd0, (byte) 0xcf, (byte) 0x11, (byte) 0xe0)) {
				throw Sentences.HERE.unreadable("sheet.oldWorkbook", path);
			}
			TextOfSheet text = TextOfSheet.of(file);
			Sheet sheet = switch (text.kind()) {
			case JSON -> new JsonSheet(path, text.text()).read();
			case MARKUP -> SheetTables.of(path, HtmlTables.read(path, text.text()), names).sheet();
			case DELIMITED -> SheetTables.of(path, List.of(new DelimitedSheet(path, text.text()).read(names)), names).sheet();
			};
			return sheet.decoded(text.unread());
		} catch (SheetBounds.Passed e) {
			throw Sentences.HERE.unreadable(e.key(), path, e.bound());
		}
	}

	/** Says of an encoding that had to be guessed, and of characters that are damaged, what is said of a document. */
	private Sheet decoded(List<Unread> unread) {
		List<String> said = new ArrayList<>(taken);
		List<String> missing = new ArrayList<>(lost);
		for (Unread part : unread) {
			Problem problem = Problem.of(file.getFileName(), part);
			(problem.severity() == Problem.Severity.INFO ? said : missing).add(problem.message());
		}
		return unread.isEmpty() ? this : new Sheet(file, headings, rows, said, missing);
	}

	/** Returns the columns without a heading in which something stands, as spreadsheet programs call them. */
	public List<String> columnsWithoutHeading() {
		return IntStream.range(0, headings.size())
				.filter(column -> headings.get(column).isEmpty() && rows.stream().anyMatch(row -> row.cell(column).isOwn()))
				.mapToObj(CellReference::convertNumToColString).toList();
	}
}
