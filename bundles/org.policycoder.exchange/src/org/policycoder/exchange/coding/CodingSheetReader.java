// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.sheet.Cell;
import org.policycoder.exchange.sheet.Row;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.exchange.sheet.Sheet;
import org.policycoder.exchange.sheet.Texts;

/**
 * Reads coding sheets from CSV (comma, semicolon or tab; UTF-8, UTF-16, GB18030), XLSX, web pages and JSON Lines. Columns are found by
 * their headings, Chinese or English, or named by options. Immutable.
 *
 * @since 1.0
 */
public final class CodingSheetReader {
	private static final Sentences SENTENCES = new Sentences(CodingSheetReader.class);

	private final Map<String, String> columns;

	/** Creates a reader that guesses all columns. */
	public CodingSheetReader() {
		this(Map.of());
	}

	/**
	 * Creates a reader.
	 *
	 * @param columns by the id of a {@link CodingSheetField}, the heading of its column, where it is not to be guessed; an
	 *                empty heading says that no column holds the field
	 */
	public CodingSheetReader(Map<String, String> columns) {
		this.columns = Map.copyOf(columns);
	}

	/**
	 * Reads a coding sheet. Whether its clauses and categories exist is seen when it is applied to a project.
	 *
	 * @throws UnreadableException if the file is no table, an option names a field or heading that there is not, or there is
	 *                             no column of clauses or none of categories
	 */
	public CodingSheet read(Path file) throws UnreadableException {
		return read(sheet(file));
	}

	/**
	 * Reads the table of a coding sheet, for {@link #read(Sheet)}.
	 *
	 * @param file the file, told by its content
	 * @throws UnreadableException if the file is no table
	 */
	public Sheet sheet(Path file) throws UnreadableException {
		Map<CodingSheetField, String> chosen = new EnumMap<>(CodingSheetField.class);
		columns.forEach((id, heading) -> CodingSheetField.of(id).ifPresent(field -> chosen.put(field, heading)));
		return Sheet.read(file, CodingSheetField.NAMES.with(chosen));
	}

	/** As {@link #read(Path)}, of a table that was read already. */
	public CodingSheet read(Sheet sheet) throws UnreadableException {
		Path file = sheet.file();
		Map<CodingSheetField, Integer> mapping = mapping(sheet);
		for (CodingSheetField needed : List.of(CodingSheetField.CLAUSE, CodingSheetField.CATEGORY)) {
			if (!mapping.containsKey(needed)) {
				throw SENTENCES.unreadable("sheet.noColumn", file, needed.id(), printed(sheet));
			}
		}
		List<CodingRow> rows = new ArrayList<>();
		for (Row row : sheet.rows()) {
			Cell clause = cell(row, mapping, CodingSheetField.CLAUSE);
			rows.add(new CodingRow(row.place(), clause.text(), clause.date(), cell(row, mapping, CodingSheetField.CATEGORY).text(),
					text(row, mapping, CodingSheetField.CODER), text(row, mapping, CodingSheetField.NOTE),
					text(row, mapping, CodingSheetField.PART)));
		}
		return new CodingSheet(file, rows, told(sheet, mapping), sheet.lost());
	}

	private List<String> told(Sheet sheet, Map<CodingSheetField, Integer> mapping) {
		String fields = mapping.entrySet().stream().map(e -> e.getKey().id() + " = " + sheet.headings().get(e.getValue()))
				.collect(Collectors.joining(", "));
		String others = IntStream.range(0, sheet.headings().size()).filter(i -> !mapping.containsValue(i)).mapToObj(sheet.headings()::get)
				.filter(heading -> !heading.isEmpty()).collect(Collectors.joining(", "));
		List<String> told = new ArrayList<>(sheet.taken());
		told.add(SENTENCES.get(others.isEmpty() ? "sheet.told" : "sheet.toldOthers", sheet.file().getFileName(), fields, others));
		told.addAll(CodingSheetField.NAMES.ambiguities(sheet.file(), sheet.headings(),
				field -> columns.containsKey(field.id()) || !mapping.containsKey(field)));
		return told;
	}

	/**
	 * Tells which column holds what.
	 *
	 * @param sheet the table
	 * @return the columns, from 0; a field that no column holds is not among them
	 * @throws UnreadableException if an option names a field or heading that there is not
	 */
	public Map<CodingSheetField, Integer> mapping(Sheet sheet) throws UnreadableException {
		Map<CodingSheetField, Integer> mapping = CodingSheetField.NAMES.columns(sheet.headings());
		for (Map.Entry<String, String> option : columns.entrySet()) {
			CodingSheetField field = CodingSheetField.of(option.getKey())
					.orElseThrow(() -> SENTENCES.unreadable("sheet.unknownField", sheet.file(), option.getKey(), CodingSheetField.ids()));
			mapping.remove(field);
			if (!option.getValue().isBlank()) {
				int column = IntStream.range(0, sheet.headings().size())
						.filter(i -> Texts.key(sheet.headings().get(i)).equals(Texts.key(option.getValue()))).findFirst()
						.orElseThrow(() -> SENTENCES.unreadable("sheet.unknownHeading", sheet.file(), option.getValue(), field.id(), printed(sheet)));
				mapping.values().removeIf(other -> other == column);
				mapping.put(field, column);
			}
		}
		return mapping;
	}

	private static String printed(Sheet sheet) {
		return sheet.headings().stream().filter(heading -> !heading.isEmpty()).collect(Collectors.joining(", "));
	}

	private static Cell cell(Row row, Map<CodingSheetField, Integer> mapping, CodingSheetField field) {
		Integer column = mapping.get(field);
		return column == null ? Cell.EMPTY : row.cell(column);
	}

	private static String text(Row row, Map<CodingSheetField, Integer> mapping, CodingSheetField field) {
		Cell cell = cell(row, mapping, field);
		return cell.isEmpty() ? null : cell.text();
	}
}
