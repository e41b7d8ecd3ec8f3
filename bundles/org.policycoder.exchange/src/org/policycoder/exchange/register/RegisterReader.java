// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.exchange.sheet.Sheet;

/**
 * Reads registers from CSV (comma, semicolon or tab; UTF-8, UTF-16, GB18030), XLSX, web pages and JSON Lines. The columns are found
 * by their headings, see {@link ColumnMapping#guess(List)}, or named by options. Immutable.
 *
 * @since 1.0
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
	 * Reads the table of a register, for {@link #draft(Sheet)}.
	 *
	 * @param file the file, told by its content
	 * @throws UnreadableException if the file is no table
	 */
	public Sheet sheet(Path file) throws UnreadableException {
		Map<RegisterField, String> chosen = new EnumMap<>(RegisterField.class);
		columns.forEach((id, heading) -> RegisterField.of(id).ifPresent(field -> chosen.put(field, heading)));
		return Sheet.read(file, RegisterField.NAMES.with(chosen));
	}

	/**
	 * Reads a register.
	 *
	 * @param file the file, told by its content
	 * @return its rows, blank ones left out
	 * @throws UnreadableException if the file is no table, an option names a field or heading that there is not, no column
	 *                             says which document a row is of, numbers are none or stand twice, or dates cannot be
	 *                             read; the message has a line for each such row, with the row and the value
	 */
	public Register read(Path file) throws UnreadableException {
		RegisterDraft draft = draft(sheet(file));
		if (!draft.problems().isEmpty()) {
			throw new UnreadableException(draft.problems().stream().map(RowProblem::sentence).collect(Collectors.joining("\n")), null);
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
		return new RegisterDrafting(sheet, mapping).draft();
	}

	/** A column headed "No." or "id" may as well hold labels such as 2020-03157, which are no numbers in this register. */
	private static ColumnMapping withoutLabels(ColumnMapping mapping, Sheet sheet) {
		OptionalInt column = mapping.column(RegisterField.NUMBER);
		boolean labels = column.isPresent() && !mapping.isChosen(RegisterField.NUMBER)
				&& sheet.rows().stream().map(row -> row.cell(column.getAsInt()).text()).noneMatch(DocumentNumber::isWritten);
		return labels ? mapping.without(RegisterField.NUMBER) : mapping;
	}
}
