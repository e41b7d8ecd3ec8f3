// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Table;
import org.policycoder.model.Wording;

/**
 * Tables for a terminal: aligned columns, in UTF-8. Columns for detail are left
 * out, and a long text is cut.
 *
 * @since 1.0
 */
public final class TextTableWriter implements TableWriter {

	private static final int WIDEST = 60;
	private static final String GAP = "  "; //$NON-NLS-1$

	@Override
	public String id() {
		return "text"; //$NON-NLS-1$
	}

	@Override
	public boolean isText() {
		return true;
	}

	@Override
	public void write(List<Table> tables, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		String before = ""; //$NON-NLS-1$
		for (Table table : tables) {
			writer.write(before);
			write(table, writer);
			before = "\n"; //$NON-NLS-1$
		}
		writer.flush();
	}

	private static void write(Table table, Writer out) throws IOException {
		int[] shown = IntStream.range(0, table.columns().size()).filter(i -> !table.columns().get(i).detail())
				.toArray();
		List<Column> columns = IntStream.of(shown).mapToObj(table.columns()::get).toList();
		List<List<String>> lines = new ArrayList<>();
		lines.add(columns.stream().map(c -> TerminalText.of(c.label())).toList());
		CellText text = CellText.in(table.locale());
		table.rows().forEach(row -> lines.add(line(table, row, shown, text::inRow)));
		table.totals().forEach(row -> lines.add(total(line(table, row, shown, text::of), table)));
		int[] widths = widths(columns, lines);
		out.write(TerminalText.of(table.title()) + '\n');
		int rule = IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
		for (int i = 0; i < lines.size(); i++) {
			if (i == 1 || i > 0 && i == lines.size() - table.totals().size()) {
				out.write("-".repeat(rule) + '\n'); //$NON-NLS-1$
			}
			out.write(aligned(lines.get(i), columns, widths) + '\n');
		}
		for (String note : table.notes()) {
			out.write(TerminalText.of(note) + '\n');
		}
	}

	private static List<String> line(Table table, List<Object> row, int[] shown, BiFunction<Column, Object, String> text) {
		List<String> line = new ArrayList<>(shown.length);
		for (int i : shown) {
			line.add(TextWidth.cut(text.apply(table.columns().get(i), row.get(i)), WIDEST));
		}
		return line;
	}

	private static List<String> total(List<String> line, Table table) {
		int empty = line.indexOf(""); //$NON-NLS-1$
		if (empty >= 0) {
			line.set(empty, Wording.of(TextTableWriter.class, table.locale()).get("total")); //$NON-NLS-1$
		}
		return line;
	}

	private static int[] widths(List<Column> columns, List<List<String>> lines) {
		return IntStream.range(0, columns.size())
				.map(c -> lines.stream().mapToInt(l -> TextWidth.of(l.get(c))).max().orElse(0)).toArray();
	}

	private static String aligned(List<String> line, List<Column> columns, int[] widths) {
		StringBuilder text = new StringBuilder();
		for (int c = 0; c < widths.length; c++) {
			String padding = " ".repeat(widths[c] - TextWidth.of(line.get(c))); //$NON-NLS-1$
			text.append(c == 0 ? "" : GAP); //$NON-NLS-1$
			text.append(columns.get(c).type().numeric() ? padding + line.get(c) : line.get(c) + padding);
		}
		return text.toString().stripTrailing();
	}
}
