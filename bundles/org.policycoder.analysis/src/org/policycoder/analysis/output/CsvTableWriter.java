// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Table;
import org.policycoder.model.storage.CellGuard;

/**
 * Tables as comma-separated values after RFC 4180, in UTF-8 with a byte order
 * mark, by which spreadsheet programs know it. The headings are labels; shares
 * are fractions, dates ISO 8601, lists whole. Totals and notes are left out, so
 * that a file is data only. Of several tables each begins with a line of its
 * title, and an empty line is between them.
 *
 * @since 1.0
 */
public final class CsvTableWriter implements TableWriter {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final boolean guarded;

	/** Creates a writer for spreadsheet programs. */
	public CsvTableWriter() {
		this(true);
	}

	private CsvTableWriter(boolean guarded) {
		this.guarded = guarded;
	}

	/**
	 * Creates a writer for programs that take every text for a text.
	 *
	 * @return the writer of the format csv-plain
	 */
	public static CsvTableWriter plain() {
		return new CsvTableWriter(false);
	}

	@Override
	public String id() {
		return guarded ? "csv" : "csv-plain"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String extension() {
		return "csv"; //$NON-NLS-1$
	}

	@Override
	public boolean isText() {
		return true;
	}

	@Override
	public boolean hasNotes() {
		return false;
	}

	@Override
	public void write(List<Table> tables, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		for (Table table : tables) {
			if (tables.size() > 1) {
				if (table != tables.get(0)) {
					printer.println();
				}
				printer.printRecord(text(table.title()));
			}
			printer.printRecord(table.columns().stream().map(c -> text(c.label())));
			for (List<Object> row : table.rows()) {
				for (int i = 0; i < row.size(); i++) {
					printer.print(plain(table.columns().get(i), row.get(i)));
				}
				printer.println();
			}
		}
		printer.flush();
	}

	private Object plain(Column column, Object cell) {
		if (cell instanceof List<?> list) {
			return text(CellText.joined(list, column.type() == Column.Type.CLAUSES ? ", " : "; ")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return cell instanceof String words ? text(words) : cell;
	}

	private String text(String words) {
		return guarded ? CellGuard.write(words) : words;
	}
}
