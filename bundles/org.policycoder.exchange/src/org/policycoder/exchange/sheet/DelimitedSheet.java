// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.policycoder.exchange.document.UnreadableException;

/** Reads CSV and its relatives: the delimiter is the one that the row of headings has most of. */
final class DelimitedSheet {
	private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

	private final Path file;
	private final String text;

	DelimitedSheet(Path file, String text) {
		this.file = file;
		this.text = text;
	}

	Sheet read() throws UnreadableException {
		List<Row> rows = new ArrayList<>();
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter()).setIgnoreEmptyLines(false).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			try {
				for (CSVRecord row : parser) {
					rows.add(new Row((int) row.getRecordNumber(), row.stream().map(Cell::of).toList()));
				}
			} catch (UncheckedIOException | IllegalStateException e) {
				throw Sentences.HERE.unreadable("sheet.badCsv", file, parser.getCurrentLineNumber());
			}
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException e) {
			throw Sentences.HERE.unreadable("sheet.badCsv", file, 1);
		}
		return Sheet.of(file, rows);
	}

	private char delimiter() {
		String headings = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
		return DELIMITERS.stream().max(Comparator.comparingLong((Character d) -> headings.chars().filter(c -> c == d).count())
				.thenComparing(Comparator.comparingInt(DELIMITERS::indexOf).reversed())).orElseThrow();
	}
}
