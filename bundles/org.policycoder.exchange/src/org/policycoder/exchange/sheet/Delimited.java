// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.policycoder.model.storage.CellGuard;

/**
 * Writes CSV for spreadsheet programs: in UTF-8 with a byte order mark, without which they take it for another encoding, and
 * with a guard before texts that they would compute, see {@link CellGuard}.
 *
 * @since 1.0
 */
public final class Delimited {
	private Delimited() {
	}

	/** Writes headings and rows; a null is an empty cell. */
	public static void write(OutputStream out, List<String> headings, Iterable<? extends List<String>> rows) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\ufeff');
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		printer.printRecord(headings.stream().map(CellGuard::write));
		for (List<String> row : rows) {
			printer.printRecord(row.stream().map(CellGuard::write));
		}
		printer.flush();
	}
}
