// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.analysis.Table;

import com.google.gson.stream.JsonWriter;

/**
 * Tables as JSON in UTF-8: an array with one object a row, keyed by column id,
 * an object a line. Counts are numbers, shares fractions 0–1, dates ISO 8601,
 * lists arrays, empty cells null. Totals and notes are left out. Several tables
 * are an object with one such array a table, keyed by table id; a second table
 * of the same id has the key with -2.
 *
 * @since 1.0
 */
public final class JsonTableWriter implements TableWriter {

	@Override
	public String id() {
		return "json"; //$NON-NLS-1$
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
		if (tables.size() == 1) {
			write(tables.get(0), writer);
		} else {
			Map<String, Integer> seen = new HashMap<>();
			String before = "{\n"; //$NON-NLS-1$
			for (Table table : tables) {
				int times = seen.merge(table.id(), 1, Integer::sum);
				writer.write(before + '"' + table.id() + (times == 1 ? "" : "-" + times) + "\": "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				write(table, writer);
				before = ",\n"; //$NON-NLS-1$
			}
			writer.write("\n}"); //$NON-NLS-1$
		}
		writer.write('\n');
		writer.flush();
	}

	private static void write(Table table, Writer out) throws IOException {
		String before = "[\n"; //$NON-NLS-1$
		for (List<Object> row : table.rows()) {
			out.write(before);
			write(table, row, new JsonWriter(out));
			before = ",\n"; //$NON-NLS-1$
		}
		out.write(table.rows().isEmpty() ? "[]" : "\n]"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	// each row is a document of its own to the writer, which sets no line breaks but everywhere or nowhere
	private static void write(Table table, List<Object> row, JsonWriter json) throws IOException {
		json.beginObject();
		for (int i = 0; i < row.size(); i++) {
			json.name(table.columns().get(i).id());
			write(row.get(i), json);
		}
		json.endObject();
	}

	private static void write(Object cell, JsonWriter json) throws IOException {
		switch (cell) {
		case null -> json.nullValue();
		case Number number -> json.value(number);
		case List<?> list -> {
			json.beginArray();
			for (Object item : list) {
				json.value((String) item);
			}
			json.endArray();
		}
		default -> json.value(cell.toString());
		}
	}
}
