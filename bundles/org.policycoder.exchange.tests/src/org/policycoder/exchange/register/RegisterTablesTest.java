// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.exchange.document.UnreadableException;

/** Registers as people arrange them in a spreadsheet: several sheets, titles, merged cells, groups of headings, formulas. */
class RegisterTablesTest {
	@TempDir
	Path folder;

	private Locale locale;

	@BeforeEach
	void speakEnglish() {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(locale);
	}

	@Test
	void readsAllSheetsThatHaveTheSameFieldsAndNamesTheOthers() throws IOException {
		Register register = workbook(w -> {
			table(w, "Notes", "This is a register", null);
			table(w, "2018", "序号|政策名称|发文机关|成文日期|备注", "1|甲|局|2018-01-08|x");
			table(w, "2019", "政策名称|序号|发布机构|来源说明|发布日期", "乙|2|部|y|2019-05-20", "丙|3|厅|z|someday");
			table(w, "Bodies", "发文机关|电话", "局|1");
			w.setSheetVisibility(table(w, "old", "序号|政策名称|发文机关|成文日期", "9|旧|局|2001-01-01").getWorkbook().getSheetIndex("old"), SheetVisibility.HIDDEN);
		}, false);
		assertEquals(List.of("甲", "乙"), titles(register));
		assertEquals(List.of("部"), register.rows().get(1).metadata().issuers());
		assertEquals("2019-05-20", register.rows().get(1).metadata().date().toString());
		assertEquals(Map.of("来源说明", "y"), register.rows().get(1).metadata().attributes());
		assertEquals("2019!2", register.rows().get(1).row().toString());
		String told = String.join("\n", register.taken());
		assertTrue(told.contains("sheet “2018”") && told.contains("sheet “2019”"), told);
		assertTrue(told.contains("“Bodies” was not read") && told.contains("“Notes” was not read")
				&& told.contains("“old” was not read, since it is hidden"), told);
		assertTrue(told.contains("date = 成文日期") && told.contains("attributes: 备注, 来源说明"), told);
	}

	@Test
	void namesTheSheetOfARowThatIsWrong() throws IOException {
		String message = fails(file(w -> {
			table(w, "2018", "序号|政策名称|成文日期", "1|甲|2018-01-08");
			table(w, "2019", "序号|政策名称|成文日期", "1|乙|someday", "3|丙|never");
		}));
		assertEquals(3, message.lines().count(), message);
		assertTrue(message.contains("row 2 of sheet “2019”: \"someday\"") && message.contains("row 3 of sheet “2019”: \"never\""), message);
		assertTrue(message.contains("in row 2 of sheet “2018” and row 2 of sheet “2019”"), message);
	}

	@Test
	void givesAMergedCellToAllItsRows() throws IOException {
		Register register = workbook(w -> {
			XSSFSheet sheet = table(w, "Sheet", "No.|Title|Issuer|Date", "1|A|Ministry X|2018", "2|B||2019", "3|C||", "4|D||2020");
			sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C4"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("D3:D4"));
		}, true);
		assertEquals(List.of(List.of("Ministry X"), List.of("Ministry X"), List.of("Ministry X"), List.of()),
				register.rows().stream().map(row -> row.metadata().issuers()).toList());
		assertEquals("2019", register.rows().get(2).metadata().date().toString());
	}

	@Test
	void takesRowsOfOneNumberForOneDocument() throws IOException {
		Register register = workbook(w -> {
			XSSFSheet sheet = table(w, "Sheet", "No.|Title|Issuer", "1|A|Ministry X", "||Ministry Y", "2|B|Office Z");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
		}, true);
		assertEquals(List.of("A", "B"), titles(register));
		assertEquals(List.of("Ministry X", "Ministry Y"), register.rows().getFirst().metadata().issuers());
	}

	@Test
	void findsTheHeadingsBelowTitlesNotesAndEmptyRows() throws IOException {
		Register register = workbook(w -> {
			XSSFSheet sheet = table(w, "Sheet", "Register of policies||", "as of May, with all dates|checked|", null, "No.|Title|Date", "1|A|2018",
					"一、省级||", "2|B|2019",
					"No.|Title|Date", "3|C|2020", "Source: the ministry||");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
		}, true);
		assertEquals(List.of("A", "B", "C"), titles(register));
		String told = String.join("\n", register.taken());
		assertTrue(told.contains("headings in row 4") && told.contains("row 6 (“一、省级”)") && told.contains("row 10"), told);
	}

	@Test
	void findsTheHeadingsBelowATitleInCsvWithAnyDelimiter() throws IOException {
		Register register = read("Register of policies, all of them, as of May\n\nNo.;Title;Date\n1;A;2018-01-08\n");
		assertEquals(List.of("A"), titles(register));
		assertEquals("2018-01-08", register.rows().getFirst().metadata().date().toString());
		assertEquals(4, register.rows().getFirst().row().row());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void readsHeadingsInTwoRows(boolean merged) throws IOException {
		Register register = workbook(w -> {
			XSSFSheet sheet = table(w, "Sheet", "序号|政策名称|发布信息|||失效信息|", "||发文字号|发文机关|日期|日期|机关", "1|甲|1号|局|2018-01-08|2020-01-01|部");
			if (merged) {
				List.of("A1:A2", "B1:B2", "C1:E1", "F1:G1").forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
			}
		}, true);
		assertEquals(List.of("甲"), titles(register));
		assertEquals("2018-01-08", register.rows().getFirst().metadata().date().toString());
		assertEquals(List.of("局"), register.rows().getFirst().metadata().issuers());
		assertEquals(Map.of("发文字号", "1号", "失效信息 日期", "2020-01-01", "机关", "部"), register.rows().getFirst().metadata().attributes());
	}

	@Test
	void readsHeadingsInTwoLanguages() throws IOException {
		assertEquals(List.of("甲"), titles(read("序号,政策名称,成文日期\nNo.,Title,Date\n1,甲,2018\n")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "成文日期\\n（年月日）|DATE", "政策名称（全称）|TITLE", "发布机构/单位|ISSUERS", "发布日期（年-月-日）|DATE", "*标题|TITLE", "序 号|NUMBER",
			"成文日期\\n年月日|DATE",
			"Title (official)|TITLE", "Title (full)|TITLE", "No. (serial)|NUMBER", "Nr. [lfd.]|NUMBER", "ID (internal)|NUMBER",
			"Date (yyyy-mm-dd)|DATE", "Title of the policy|TITLE", "The title|TITLE", "Name of the issuing body (English)|ISSUERS",
			"Date of the document|DATE", "a. Title|TITLE", "Number of the pages|", "Issuing body / agency|ISSUERS", "1. Title|TITLE",
			"Date of issue [yyyy-mm-dd]|DATE", "Ｔｉｔｌｅ|TITLE", "国家/地区|JURISDICTION", "Number of pages|", "实施日期（发布日期起30日）|",
			"备注（标题）|", "发文字号|" })
	void knowsHeadingsWithExplanations(String heading, RegisterField field) {
		assertEquals(field, RegisterField.NAMES.field(heading.replace("\\n", "\n")).orElse(null));
	}

	@Test
	void saysWhereSeveralColumnsFit() throws IOException {
		Register register = read("No. (serial),Title (Chinese),Title (English),Date (of force),Date\n1,甲,A,2018,2019\n");
		assertEquals(List.of("甲"), titles(register));
		assertEquals("2019", register.rows().getFirst().metadata().date().toString());
		List<String> told = register.taken().stream().filter(sentence -> sentence.contains("several columns")).toList();
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.getFirst().contains("title: Title (Chinese), Title (English). “Title (Chinese)” was taken"), told.getFirst());
		Register chosen = new RegisterReader(Map.of("title", "Title (English)")).read(folder.resolve("register.csv"));
		assertTrue(chosen.taken().stream().noneMatch(sentence -> sentence.contains("several columns")), chosen.taken().toString());
	}

	@Test
	void computesFormulasThatHaveNoResult() throws IOException {
		Register register = workbook(w -> {
			XSSFSheet sheet = table(w, "Sheet", "No.|Title|Date|Issuer|Shown", "|A|||", "|B|||", "|C|||");
			XSSFCellStyle date = w.createCellStyle();
			date.setDataFormat(w.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
			formula(sheet, "A2", "ROW()-1", null);
			formula(sheet, "A3", "A2+1", null);
			formula(sheet, "A4", "A3+1", null);
			formula(sheet, "C2", "DATE(2018,1,8)", date);
			formula(sheet, "C3", "C2+30", date);
			formula(sheet, "C4", "DATE(2020,11,2)", null);
			formula(sheet, "D2", "\"Ministry of \"&B3", null);
			formula(sheet, "D3", "D4", null);
			formula(sheet, "D4", "D2", null);
			formula(sheet, "E2", "HYPERLINK(\"http://example.org\",\"link\")", null);
		}, true);
		assertEquals(List.of(1, 2, 3), register.rows().stream().map(row -> row.metadata().number().getAsInt()).toList());
		assertEquals(List.of("2018-01-08", "2018-02-07", "2020-11-02"),
				register.rows().stream().map(row -> row.metadata().date().toString()).toList());
		assertEquals(List.of(List.of("Ministry of B"), List.of("Ministry of B"), List.of("Ministry of B")),
				register.rows().stream().map(row -> row.metadata().issuers()).toList());
		assertEquals("link", register.rows().getFirst().metadata().attributes().get("Shown"));
		assertEquals(List.of(), register.lost());
	}

	/** A function of an add-in names a book or sheet of its own, or none. */
	@Test
	void computesFunctionsOfAddIns() throws IOException {
		Register register = workbook(w -> {
			XSSFSheet sheet = table(w, "Sheet", "No.|Title|Date", "1|A|", "2|B|", "3|C|2018-03-01");
			formula(sheet, "C2", "EDATE(DATE(2018,1,8),12)", null);
			XSSFCellStyle date = w.createCellStyle();
			date.setDataFormat(w.createDataFormat().getFormat("yyyy-mm-dd"));
			formula(sheet, "C3", "IFERROR(DATE(2020,11,2),DATE(2000,1,1))", date);
		}, true);
		assertEquals("2019-01-08", register.rows().getFirst().metadata().date().toString());
		assertEquals("2020-11-02", register.rows().get(1).metadata().date().toString());
	}

	@Test
	void namesFormulasThatCannotBeComputedAndErrors() throws IOException {
		Register register = workbook(w -> {
			XSSFSheet sheet = table(w, "Sheet", "No.|Title|Issuer|Note", "1|A||", "2|B||", "3|C||", "4|D||");
			formula(sheet, "C2", "SUM(A:XFD)", null);
			formula(sheet, "C3", "INDIRECT(\"A1\")", null);
			formula(sheet, "C4", "C5", null);
			formula(sheet, "C5", "C4&C4", null);
			formula(sheet, "D2", "REPT(\"x\",1000000000)", null);
			formula(sheet, "D3", "1/0", null);
			sheet.getRow(4).createCell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA);
		}, true);
		assertEquals(List.of("A", "B", "C", "D"), titles(register));
		assertTrue(register.rows().stream().allMatch(row -> row.metadata().issuers().isEmpty() && row.metadata().attributes().isEmpty()));
		assertEquals(1, register.lost().size());
		assertTrue(register.lost().getFirst().contains("C2 (=SUM(A:XFD))") && register.lost().getFirst().contains("cells in all: 7"),
				register.lost().getFirst());
	}

	@Test
	void readsStrictWorkbooks() throws IOException {
		Path transitional = file(w -> table(w, "Sheet", "No.|Title|Date", "1|A|x"));
		Path strict = folder.resolve("strict.xlsx");
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(transitional));
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(strict))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				String part = new String(in.readAllBytes(), StandardCharsets.UTF_8)
						.replaceAll("http://schemas.openxmlformats.org/(officeDocument|spreadsheetml)/2006/", "http://purl.oclc.org/ooxml/$1/")
						.replaceAll("<c r=\"C2\"[^>]*><v>\\d+</v></c>", "<c r=\"C2\" t=\"d\"><v>2018-01-08T00:00:00</v></c>");
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(part.getBytes(StandardCharsets.UTF_8));
			}
		}
		Register register = new RegisterReader().read(strict);
		assertEquals(List.of("A"), titles(register));
		assertEquals("2018-01-08", String.valueOf(register.rows().getFirst().metadata().date()));
	}

	@Test
	void passesOverTheLineThatNamesTheDelimiter() throws IOException {
		Register register = read("\ufeffsep=|\r\nNo.|Title\r\n1|A, B; C\r\n");
		assertEquals(List.of("A, B; C"), titles(register));
		assertEquals(2, register.rows().getFirst().row().row());
	}

	@Test
	void readsTablesOfWebPagesByWhateverName() throws IOException {
		String page = "<html><head><meta charset=\"gbk\"></head><body><table><tr><td><table><tr><td>menu</td></tr></table>"
				+ "<table><tr><td colspan=4>目录</td></tr><tr><th>序号</th><th>政策名称</th><th>发文机关</th><th>发布日期</th></tr>"
				+ "<tr><td>1</td><td>关于甲的通知</td><td rowspan=2>示例市人民政府</td><td>2018-01-08</td></tr><tr><td>2</td><td>乙<br>丙</td><td>2019-01-08</td></tr></table>"
				+ "</td></tr></table></body></html>";
		Register register = new RegisterReader().read(Files.write(folder.resolve("register.xls"), page.getBytes(Charset.forName("GBK"))));
		assertEquals(List.of("关于甲的通知", "乙 丙"), titles(register));
		assertEquals(List.of("示例市人民政府"), register.rows().get(1).metadata().issuers());
		assertEquals("2019-01-08", register.rows().get(1).metadata().date().toString());
		String none = fails(Files.writeString(folder.resolve("page.xls"), "<html><body>no table"));
		assertTrue(none.contains("web page") && none.contains("XLSX"), none);
		String old = fails(Files.writeString(folder.resolve("old.xls"),
				"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell><Data>No.</Data></Cell></Row></Table></Worksheet></Workbook>"));
		assertTrue(old.contains("XML") && old.contains("XLSX"), old);
	}

	@Test
	void namesAllDatesThatCannotBeRead() throws IOException {
		String rows = IntStream.range(0, 30).mapToObj(i -> i + 1 + ",t" + i + "," + (i % 3 == 0 ? "day " + i : "2018"))
				.collect(Collectors.joining("\n"));
		String message = fails(Files.writeString(folder.resolve("dates.csv"), "No.,Title,Date\n" + rows));
		assertEquals(10, message.lines().count(), message);
		assertTrue(message.contains("row 29: \"day 27\""), message);
	}

	@ParameterizedTest
	@CsvSource({ "7,7", "007,7", "７,7", "7.0,7", "7.,7", "٧,7", "999999999,999999999", "2147483647,", "1000000000,", "99999999999999999999,", "0,",
			"-3,", "-,", "+4,4", "1.5,", "1e3," })
	void takesNumbersThatADocumentCanHave(String text, Integer number) {
		assertEquals(number == null ? OptionalInt.empty() : OptionalInt.of(number), DocumentNumber.of(text));
	}

	@Test
	void tellsTheBoundOfNumbers() throws IOException {
		String message = fails(Files.writeString(folder.resolve("big.csv"), "No.,Title\n2147483647,A\n-1,B\n"));
		assertTrue(message.contains("row 2: \"2147483647\" is no number that a document can have; numbers go from 1 to 999999999"), message);
		assertTrue(message.contains("row 3: \"-1\""), message);
	}

	/** Each took minutes when the time grew with the square of its size. */
	@Test
	@Timeout(value = 60, unit = TimeUnit.SECONDS)
	void longInputsTakeTimeInProportion() throws IOException {
		String headings = IntStream.range(0, 200_000).mapToObj(i -> "h" + i).collect(Collectors.joining(","));
		assertTrue(fails(Files.writeString(folder.resolve("wide.csv"), headings + "\n1,2\n")).contains("more than 1000 columns"));
		String keys = IntStream.range(0, 100_000).mapToObj(i -> "{\"k" + i + "\":1,\"title\":\"t\"}").collect(Collectors.joining("\n"));
		assertTrue(fails(Files.writeString(folder.resolve("keys.jsonl"), keys)).contains("more than 1000 columns"));
		String issuers = "A" + " ".repeat(1_000_000) + "B" + ", ".repeat(100_000) + "C" + " ".repeat(1_000_000) + "and";
		assertEquals(2, read("title,issuers\nT,\"" + issuers + "\"\n").rows().getFirst().metadata().issuers().size());
		String date = fails(Files.writeString(folder.resolve("date.csv"), "title,date\nT," + "一".repeat(1_000_000) + "\n"));
		assertTrue(date.length() < 1000, date);
		read("title,issuers\n" + "T,X\n".repeat(100_000));
	}

	private interface Content {
		void make(XSSFWorkbook workbook);
	}

	/** Makes a sheet of rows, cells parted by bars; null is an empty row. */
	private static XSSFSheet table(XSSFWorkbook workbook, String name, String... rows) {
		XSSFSheet sheet = workbook.createSheet(name);
		for (int i = 0; i < rows.length; i++) {
			if (rows[i] != null) {
				XSSFRow row = sheet.createRow(i);
				String[] cells = rows[i].split("\\|", -1);
				for (int j = 0; j < cells.length; j++) {
					if (!cells[j].isEmpty()) {
						row.createCell(j).setCellValue(cells[j]);
					}
				}
			}
		}
		return sheet;
	}

	private static void formula(XSSFSheet sheet, String reference, String formula, XSSFCellStyle style) {
		org.apache.poi.ss.util.CellReference place = new org.apache.poi.ss.util.CellReference(reference);
		XSSFCell cell = sheet.getRow(place.getRow()).createCell(place.getCol());
		cell.setCellFormula(formula);
		if (style != null) {
			cell.setCellStyle(style);
		}
	}

	private Path file(Content content) throws IOException {
		Path file = folder.resolve("register.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			content.make(workbook);
			workbook.write(out);
		}
		return file;
	}

	/** Reads a workbook as far as it can be read, or with everything in it. */
	private Register workbook(Content content, boolean whole) throws IOException {
		RegisterReader reader = new RegisterReader();
		Path file = file(content);
		return whole ? reader.read(file) : reader.draft(reader.sheet(file)).register();
	}

	private Register read(String text) throws IOException {
		return new RegisterReader().read(Files.writeString(folder.resolve("register.csv"), text));
	}

	private static List<String> titles(Register register) {
		return register.rows().stream().map(row -> row.metadata().title()).toList();
	}

	private static String fails(Path file) {
		return assertThrows(UnreadableException.class, () -> new RegisterReader().read(file)).getMessage();
	}
}
