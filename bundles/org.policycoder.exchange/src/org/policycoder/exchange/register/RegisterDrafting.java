// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.sheet.Cell;
import org.policycoder.exchange.sheet.Row;
import org.policycoder.exchange.sheet.RowPlace;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.exchange.sheet.Sheet;
import org.policycoder.model.storage.DocumentNumbers;

/** Makes the rows of a register of the rows of a table whose columns are known. */
final class RegisterDrafting {
	private static final Sentences SENTENCES = new Sentences(RegisterDrafting.class);

	private final Sheet sheet;
	private final ColumnMapping mapping;
	private final SortedMap<Integer, String> attributes;
	private final DateReader dates;
	private final Map<Integer, RowPlace> rowOfNumber = new HashMap<>();
	private final List<RegisterRow> rows = new ArrayList<>();
	private final List<RowProblem> problems = new ArrayList<>();
	private final List<String> taken = new ArrayList<>();

	RegisterDrafting(Sheet sheet, ColumnMapping mapping) {
		this.sheet = sheet;
		this.mapping = mapping;
		this.attributes = mapping.others();
		OptionalInt column = mapping.column(RegisterField.DATE);
		this.dates = DateReader.of(column.isEmpty() ? List.of() : sheet.rows().stream().map(row -> row.cell(column.getAsInt()).text()).toList());
	}

	RegisterDraft draft() {
		taken.addAll(sheet.taken());
		taken.add(mapping.told(sheet.file()));
		taken.addAll(mapping.ambiguities(sheet.file()));
		List<String> without = sheet.columnsWithoutHeading();
		if (!without.isEmpty()) {
			taken.add(SENTENCES.get("register.withoutHeading", sheet.file().getFileName(), String.join(", ", without)));
		}
		for (List<Row> record : records()) {
			if (isSection(record)) {
				taken.add(SENTENCES.get("register.section", sheet.file().getFileName(), record.getFirst().place().text(),
						cell(record.getFirst(), RegisterField.NUMBER).text()));
			} else {
				read(joined(record));
			}
		}
		return new RegisterDraft(sheet, mapping, rows, problems, taken);
	}

	/** Rows over which the number, the title or the file is merged are of one document. */
	private List<List<Row>> records() {
		List<List<Row>> records = new ArrayList<>();
		for (Row row : sheet.rows()) {
			boolean continued = Stream.of(RegisterField.NUMBER, RegisterField.FILE, RegisterField.TITLE).map(field -> cell(row, field))
					.filter(cell -> !cell.isEmpty()).findFirst().filter(Cell::continued).isPresent();
			if (!continued || records.isEmpty()) {
				records.add(new ArrayList<>());
			}
			records.getLast().add(row);
		}
		return records;
	}

	/** A row with nothing but words in the column of numbers is a heading within the table, or a note below it. */
	private boolean isSection(List<Row> record) {
		Cell number = cell(record.getFirst(), RegisterField.NUMBER);
		return record.size() == 1 && sheet.headings().size() > 1 && number.isOwn() && !DocumentNumber.isWritten(number.text())
				&& record.getFirst().cells().stream().filter(Cell::isOwn).count() == 1;
	}

	private static Row joined(List<Row> record) {
		if (record.size() == 1) {
			return record.getFirst();
		}
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < record.stream().mapToInt(row -> row.cells().size()).max().orElse(0); i++) {
			Set<String> texts = new LinkedHashSet<>();
			for (Row row : record) {
				texts.add(row.cell(i).text());
			}
			texts.remove("");
			cells.add(texts.size() == 1 ? record.getFirst().cell(i).isEmpty() ? Cell.of(texts.iterator().next()) : record.getFirst().cell(i)
					: Cell.of(String.join("; ", texts)));
		}
		return new Row(record.getFirst().place(), cells);
	}

	/** Everything that is wrong with a row is told at once. */
	private void read(Row row) {
		int before = problems.size();
		DocumentMetadata.Builder metadata = DocumentMetadata.builder();
		number(row, metadata);
		date(row, metadata);
		mapping.column(RegisterField.ISSUERS).ifPresent(column -> metadata.issuers(IssuerNames.of(row.cell(column))));
		metadata.title(text(row, RegisterField.TITLE)).type(text(row, RegisterField.TYPE)).jurisdiction(text(row, RegisterField.JURISDICTION))
				.source(text(row, RegisterField.SOURCE));
		String language = text(row, RegisterField.LANGUAGE);
		if (language != null) {
			metadata.language(LanguageNames.code(language));
		}
		attributes.headMap(row.cells().size()).forEach((column, name) -> metadata.attribute(name, row.cell(column).text()));
		String text = text(row, RegisterField.TEXT);
		if (problems.size() == before) {
			rows.add(new RegisterRow(row.place(), metadata.build(), text(row, RegisterField.FILE),
					text == null ? null : text.replaceAll("\r\n?", "\n")));
		}
	}

	private void number(Row row, DocumentMetadata.Builder metadata) {
		String text = text(row, RegisterField.NUMBER);
		if (text == null) {
			return;
		}
		OptionalInt number = DocumentNumber.of(text);
		if (number.isEmpty()) {
			boolean written = DocumentNumber.isWritten(text);
			problem(row, written ? "register.numberRange" : "register.badNumber", text, DocumentNumbers.GREATEST);
			return;
		}
		RowPlace before = rowOfNumber.putIfAbsent(number.getAsInt(), row.place());
		if (before != null) {
			problems.add(new RowProblem(row.place(),
					SENTENCES.get("register.numberTwice", sheet.file().getFileName(), number.getAsInt(), before.text(), row.place().text())));
			return;
		}
		metadata.number(number.getAsInt());
	}

	private void date(Row row, DocumentMetadata.Builder metadata) {
		String text = text(row, RegisterField.DATE);
		if (text != null) {
			dates.read(text).ifPresentOrElse(metadata::date,
					() -> problem(row, dates.isAmbiguous(text) ? "register.ambiguousDate" : "register.badDate", text));
		}
	}

	private void problem(Row row, String key, String text, Object... arguments) {
		Object[] all = Stream.concat(Stream.of(sheet.file().getFileName(), row.place().text(), Sentences.shortened(text)), Stream.of(arguments))
				.toArray();
		problems.add(new RowProblem(row.place(), SENTENCES.get(key, all)));
	}

	private Cell cell(Row row, RegisterField field) {
		OptionalInt column = mapping.column(field);
		return column.isEmpty() ? Cell.EMPTY : row.cell(column.getAsInt());
	}

	private String text(Row row, RegisterField field) {
		Cell cell = cell(row, field);
		return cell.isEmpty() ? null : cell.text();
	}
}
