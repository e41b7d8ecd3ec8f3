// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Some columns of a table that a command has written, of each row that has a value in the first of them. */
public final class WrittenTable {

	private static final int DECIMALS = 9;

	private WrittenTable() {
	}

	/** A text, or a number in one way of writing it. */
	public static String cell(Object value) {
		String text = value == null ? "" : value.toString();
		return text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")
				? new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
				: text;
	}

	/** Of CSV, by the headings in English. */
	public static List<List<String>> csv(Path file, List<String> headings) throws IOException {
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			reader.skip(1); // the byte order mark
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
					.map(record -> headings.stream().map(h -> cell(record.get(h))).toList()).toList();
		}
	}

	/** Of JSON, by the ids of the columns. */
	public static List<List<String>> json(Path file, List<String> ids) throws IOException {
		return StreamSupport.stream(JsonParser.parseString(Files.readString(file)).getAsJsonArray().spliterator(), false)
				.map(row -> ids.stream().map(id -> cell(text(row.getAsJsonObject().get(id)))).toList()).toList();
	}

	private static String text(JsonElement value) {
		if (value == null || value.isJsonNull()) {
			return null;
		}
		return value.isJsonArray() ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
				.map(JsonElement::getAsString).collect(Collectors.joining(", ")) : value.getAsString();
	}

	/** Of a workbook, by the headings in English. */
	public static List<List<String>> xlsx(Path file, List<String> headings) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file); Workbook workbook = new XSSFWorkbook(in)) {
			Sheet sheet = workbook.getSheetAt(0);
			List<Integer> columns = new ArrayList<>();
			for (Row row : sheet) {
				List<String> texts = new ArrayList<>();
				for (int c = 0; c < row.getLastCellNum(); c++) {
					texts.add(text(row.getCell(c)));
				}
				if (columns.isEmpty() && texts.containsAll(headings)) {
					headings.forEach(h -> columns.add(texts.indexOf(h)));
				} else if (!columns.isEmpty() && texts.size() > columns.getLast() && !texts.get(columns.getFirst()).isEmpty()) {
					rows.add(columns.stream().map(c -> cell(texts.get(c))).toList());
				}
			}
		}
		return rows;
	}

	private static String text(Cell cell) {
		if (cell == null) {
			return "";
		}
		return cell.getCellType() == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.toString();
	}
}
