// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.storage.CellGuard;

/**
 * Reads CSV and its relatives. The delimiter is the one that a first line {@code sep=} names, as Excel writes it; else the
 * one by which the headings are known best; else the one that the first line has most of.
 */
final class DelimitedSheet {
	private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
	private static final Pattern NAMED = Pattern.compile("\\Asep=(.)(?:\\r\\n?|\\n|\\z)", Pattern.CASE_INSENSITIVE);
	private static final int LINES = 50;

	private final Path file;
	private final String text;

	DelimitedSheet(Path file, String text) {
		this.file = file;
		this.text = text;
	}

	/** Rows are counted as Excel shows them: without the line that names the delimiter. */
	Grid read(HeadingNames<?> names) throws UnreadableException {
		Matcher named = NAMED.matcher(text);
		boolean isNamed = named.find();
		String table = isNamed ? text.substring(named.end()) : text;
		char delimiter = isNamed ? named.group(1).charAt(0) : delimiter(names);
		Grid.Builder grid = new Grid.Builder(0, "", false, new SheetBounds());
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
			try {
				for (CSVRecord row : parser) {
					grid.add((int) row.getRecordNumber(), row.stream().map(CellGuard::read).map(Cell::of).toList());
				}
			} catch (UncheckedIOException | IllegalStateException e) {
				throw Sentences.HERE.unreadable("sheet.badCsv", file, parser.getCurrentLineNumber());
			}
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException e) {
			throw Sentences.HERE.unreadable("sheet.badCsv", file, 1);
		}
		return grid.build();
	}

	private char delimiter(HeadingNames<?> names) {
		List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).map(line -> line.replaceAll("\"[^\"]*\"", "")).toList();
		Comparator<Character> known = Comparator.comparingInt(d -> text.lines().filter(line -> !line.isBlank()).limit(LINES)
				.mapToInt(line -> names.columns(Arrays.asList(line.replace("\"", "").split(Pattern.quote(d.toString())))).size()).max().orElse(0));
		Comparator<Character> most = Comparator
				.comparingLong(d -> lines.stream().limit(1).flatMapToInt(String::chars).filter(c -> c == d).count());
		return DELIMITERS.stream().max(known.thenComparing(most).thenComparing(Comparator.comparingInt(DELIMITERS::indexOf).reversed()))
				.orElseThrow();
	}
}
