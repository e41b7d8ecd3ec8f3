// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Table;

class XlsxTableWriterTest {

	private static Workbook written(Table... tables) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new XlsxTableWriter().write(List.of(tables), out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	@Test
	void cellsAreRealNumbersAndDates() throws IOException {
		try (Workbook workbook = written(TableWriterTest.table(Locale.CHINESE))) {
			Sheet sheet = workbook.getSheet("样表 Sample");
			assertEquals("名称", sheet.getRow(0).getCell(1).getStringCellValue());
			assertEquals(446, sheet.getRow(1).getCell(2).getNumericCellValue());
			assertEquals(446 / 1071.0, sheet.getRow(1).getCell(3).getNumericCellValue());
			assertEquals("41.64%", shown(sheet, 1, 3));
			assertEquals("0.493", shown(sheet, 1, 4));
			assertEquals(LocalDateTime.of(2018, 1, 8, 0, 0), sheet.getRow(1).getCell(5).getLocalDateTimeCellValue());
			assertEquals("yyyy-mm-dd", sheet.getRow(1).getCell(5).getCellStyle().getDataFormatString());
			assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(5).getCellType());
			assertEquals("2018-11", sheet.getRow(2).getCell(5).getStringCellValue());
			assertEquals("1-1, 3-26", sheet.getRow(1).getCell(7).getStringCellValue());
			assertEquals(LocalDateTime.of(2025, 12, 1, 10, 0), sheet.getRow(1).getCell(8).getLocalDateTimeCellValue());
			assertEquals(CellType.BLANK, sheet.getRow(3).getCell(3).getCellType());
		}
	}

	private static String shown(Sheet sheet, int row, int column) {
		Cell cell = sheet.getRow(row).getCell(column);
		return new DataFormatter(Locale.ENGLISH).formatCellValue(cell);
	}

	@Test
	void headingsStayInViewAndFilterAndTotalsAndNotesAreBelow() throws IOException {
		try (Workbook workbook = written(TableWriterTest.table(Locale.CHINESE))) {
			Sheet sheet = workbook.getSheetAt(0);
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
			assertEquals("$A$1:$I$4", workbook.getName("_xlnm._FilterDatabase").getRefersToFormula().split("!")[1]);
			assertTrue(workbook.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getBold());
			assertEquals("合计", sheet.getRow(4).getCell(1).getStringCellValue());
			assertEquals(1517, sheet.getRow(4).getCell(2).getNumericCellValue());
			assertEquals("注 Note", sheet.getRow(6).getCell(0).getStringCellValue());
			assertTrue(sheet.getColumnWidth(6) >= 14 * 256, "the widest text fits");
		}
	}

	@Test
	void eachTableHasASheetOfAPermittedNameOfItsOwn() throws IOException {
		String title = "A title: with / signs [that] a sheet must not have, and long";
		Table table = Table.builder("t", title, Locale.ENGLISH).column(new Column("a", Type.TEXT, "A", false)).build();
		try (Workbook workbook = written(table, table, table)) {
			assertEquals(3, workbook.getNumberOfSheets());
			assertNotNull(workbook.getSheet("A title  with   signs  that  a "));
			assertNotNull(workbook.getSheet("A title  with   signs  that   3"));
		}
	}

	@Test
	void listThatACellCannotHoldEndsWithAWholeItem() throws IOException {
		List<String> clauses = Collections.nCopies(10_000, "1234-56");
		Table table = Table.builder("t", "T", Locale.ENGLISH).column(new Column("c", Type.CLAUSES, "C", false))
				.column(new Column("t", Type.TEXT, "T", false)).row(clauses, "x".repeat(40_000)).build();
		try (Workbook workbook = written(table)) {
			String text = workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
			assertTrue(text.length() <= 32_767 && text.endsWith(", 1234-56, ..."), text.substring(32_000));
			assertEquals(32_767, workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue().length());
			String told = "T: 2 texts are longer than the 32767 characters that a cell of a spreadsheet takes, and cut. Other formats have them whole.";
			assertEquals(told, workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue().replace(",", "").replace("takes and", "takes, and"));
			assertEquals(1, new XlsxTableWriter().losses(table).size());
			assertEquals(List.of(), new CsvTableWriter().losses(table));
		}
	}

	@Test
	void theRowOfWhatHasNoDateSaysSo() throws IOException {
		Table table = Table.builder("t", "T", Locale.CHINESE).column(new Column("year", Type.YEAR, "年", false))
				.column(new Column("count", Type.COUNT, "频数", false))
				.row(2024, 2).row(null, 1).total(null, 3).build();
		try (Workbook workbook = written(table)) {
			assertEquals("未注明", workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
			assertEquals("合计", workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue());
		}
	}
}
