// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.sheet.Cell;
import org.policycoder.exchange.sheet.Row;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.exchange.sheet.Sheet;

/**
 * Reads registers from CSV (comma, semicolon or tab; UTF-8, UTF-16, GB18030), XLSX and JSON Lines. The columns are found
 * by their headings, see {@link ColumnMapping#guess(List)}, or named by options. Immutable.
 */
public final class RegisterReader {
	private static final Sentences SENTENCES = new Sentences(RegisterReader.class);

	private final Map<String, String> columns;

	/** Creates a reader that guesses all columns. */
	public RegisterReader() {
		this(Map.of());
	}

	/**
	 * Creates a reader.
	 *
	 * @param columns by the id of a {@link RegisterField}, the heading of its column, for the columns that are not to be
	 *                guessed; an empty heading says that no column holds the field
	 */
	public RegisterReader(Map<String, String> columns) {
		this.columns = Map.copyOf(columns);
	}

	/**
	 * Reads a register.
	 *
	 * @param file the file, told by its content
	 * @return its rows, blank ones left out
	 * @throws UnreadableException if the file is no table, an option names a field or heading that there is not, no column
	 *                             says which document a row is of, a number is none or stands twice, or a date cannot be
	 *                             read; the sentence names the row and the value
	 */
	public Register read(Path file) throws UnreadableException {
		RegisterDraft draft = draft(Sheet.read(file));
		if (!draft.problems().isEmpty()) {
			throw new UnreadableException(draft.problems().getFirst().sentence(), null);
		}
		return draft.register();
	}

	/**
	 * Reads a register as far as that goes: a row with a mistake is a problem of its own, and the others are read.
	 *
	 * @param sheet the table
	 * @return its rows and what is wrong with some
	 * @throws UnreadableException if an option names a field or heading that there is not, or no column says which document
	 *                             a row is of
	 */
	public RegisterDraft draft(Sheet sheet) throws UnreadableException {
		Path file = sheet.file();
		ColumnMapping mapping = ColumnMapping.guess(sheet.headings()).with(columns, file);
		mapping = withoutLabels(mapping, sheet);
		if (mapping.column(RegisterField.TITLE).isEmpty() && mapping.column(RegisterField.NUMBER).isEmpty()
				&& mapping.column(RegisterField.FILE).isEmpty() && mapping.column(RegisterField.TEXT).isEmpty()) {
			throw SENTENCES.unreadable("register.noColumns", file, ColumnMapping.printed(sheet.headings()));
		}
		List<RowProblem> problems = new ArrayList<>();
		return new RegisterDraft(sheet, mapping, rows(sheet, mapping, problems), problems);
	}

	/** A column headed "No." or "id" may as well hold labels such as 2020-03157, which are no numbers in this register. */
	private static ColumnMapping withoutLabels(ColumnMapping mapping, Sheet sheet) {
		OptionalInt column = mapping.column(RegisterField.NUMBER);
		boolean labels = column.isPresent() && !mapping.isChosen(RegisterField.NUMBER)
				&& sheet.rows().stream().allMatch(row -> number(row.cell(column.getAsInt()).text()).isEmpty());
		return labels ? mapping.without(RegisterField.NUMBER) : mapping;
	}

	private static List<RegisterRow> rows(Sheet sheet, ColumnMapping mapping, List<RowProblem> problems) {
		DateReader dates = dates(sheet, mapping);
		Map<Integer, Integer> rowOfNumber = new HashMap<>();
		List<RegisterRow> rows = new ArrayList<>();
		for (Row row : sheet.rows()) {
			try {
				rows.add(row(sheet, row, mapping, dates, rowOfNumber));
			} catch (UnreadableException e) {
				problems.add(new RowProblem(row.number(), e.getMessage()));
			}
		}
		return rows;
	}

	private static RegisterRow row(Sheet sheet, Row row, ColumnMapping mapping, DateReader dates, Map<Integer, Integer> rowOfNumber)
			throws UnreadableException {
		DocumentMetadata.Builder metadata = DocumentMetadata.builder();
		String number = text(row, mapping, RegisterField.NUMBER);
		if (number != null) {
			metadata.number(uniqueNumber(sheet.file(), row, number, rowOfNumber));
		}
		String date = text(row, mapping, RegisterField.DATE);
		if (date != null) {
			metadata.date(dates.read(date).orElseThrow(() -> unreadableDate(sheet, row, date, dates)));
		}
		mapping.column(RegisterField.ISSUERS).ifPresent(column -> metadata.issuers(IssuerNames.of(row.cell(column))));
		metadata.title(text(row, mapping, RegisterField.TITLE)).type(text(row, mapping, RegisterField.TYPE))
				.jurisdiction(text(row, mapping, RegisterField.JURISDICTION)).source(text(row, mapping, RegisterField.SOURCE));
		String language = text(row, mapping, RegisterField.LANGUAGE);
		if (language != null) {
			metadata.language(LanguageNames.code(language));
		}
		for (int column : mapping.others()) {
			if (column < sheet.headings().size() && !sheet.headings().get(column).isEmpty()) {
				metadata.attribute(sheet.headings().get(column), row.cell(column).text());
			}
		}
		String text = text(row, mapping, RegisterField.TEXT);
		return new RegisterRow(row.number(), metadata.build(), text(row, mapping, RegisterField.FILE),
				text == null ? null : text.replaceAll("\r\n?", "\n"));
	}

	private static int uniqueNumber(Path file, Row row, String text, Map<Integer, Integer> rowOfNumber) throws UnreadableException {
		int number = number(text).orElseThrow(() -> SENTENCES.unreadable("register.badNumber", file, row.number(), text));
		Integer before = rowOfNumber.putIfAbsent(number, row.number());
		if (before != null) {
			throw SENTENCES.unreadable("register.numberTwice", file, number, before, row.number());
		}
		return number;
	}

	private static UnreadableException unreadableDate(Sheet sheet, Row row, String date, DateReader dates) {
		return SENTENCES.unreadable(dates.isAmbiguous(date) ? "register.ambiguousDate" : "register.badDate", sheet.file(), row.number(), date);
	}

	private static DateReader dates(Sheet sheet, ColumnMapping mapping) {
		OptionalInt column = mapping.column(RegisterField.DATE);
		return column.isEmpty() ? DateReader.of(List.of())
				: DateReader.of(sheet.rows().stream().map(row -> row.cell(column.getAsInt()).text()).toList());
	}

	private static String text(Row row, ColumnMapping mapping, RegisterField field) {
		OptionalInt column = mapping.column(field);
		Cell cell = column.isEmpty() ? Cell.EMPTY : row.cell(column.getAsInt());
		return cell.isEmpty() ? null : cell.text();
	}

	private static OptionalInt number(String text) {
		String digits = Normalizer.normalize(text, Normalizer.Form.NFKC);
		return digits.matches("0*[1-9]\\d{0,8}(\\.0+)?") ? OptionalInt.of((int) Double.parseDouble(digits)) : OptionalInt.empty();
	}
}
