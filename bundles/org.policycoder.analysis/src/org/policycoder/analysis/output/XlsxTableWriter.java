// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.policycoder.analysis.Table;

/**
 * Tables as a workbook of Office Open XML, a sheet each: real numbers and
 * dates, shares as percentages, headings that stay in view and filter, totals
 * below, notes below these. Lists are whole, as far as a cell can hold them.
 *
 * @since 1.0
 */
public final class XlsxTableWriter implements TableWriter {

	@Override
	public String id() {
		return "xlsx"; //$NON-NLS-1$
	}

	@Override
	public boolean isText() {
		return false;
	}

	@Override
	public List<String> losses(Table table) {
		return TableWorkbook.losses(table);
	}

	// in a class of its own, so that the other formats never load the library
	@Override
	public void write(List<Table> tables, OutputStream out) throws IOException {
		try (TableWorkbook workbook = new TableWorkbook()) {
			for (Table table : tables) {
				workbook.add(table);
			}
			workbook.write(out);
		}
	}
}
