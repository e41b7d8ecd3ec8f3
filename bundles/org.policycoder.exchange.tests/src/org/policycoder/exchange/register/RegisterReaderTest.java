// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.exchange.sheet.RowPlace;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.PolicyDate;

class RegisterReaderTest {
	private static final String CHINESE = """
			序号,政策标题,发布机构,发布日期,文种,备注
			1,添加某些实体；以及实体列表条目修改,商务部,2018/1/8,法规,
			3,"出口管制改革法案",国会,2018年4月13日,法案,重要
			105,联合合规提示,"商务部、财政部、司法部",2023-03-02,指南,
			""";

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

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void readsChineseHeadingsInAnyEncoding(String charset) throws IOException {
		Path file = folder.resolve("register.csv");
		String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
		Files.writeString(file, mark + CHINESE, Charset.forName(charset));
		check(new RegisterReader().read(file));
	}

	@Test
	void readsByteOrderMarkSemicolonsTabsAndCrLf() throws IOException {
		check(read("\ufeff" + CHINESE.replace(',', ';').replace("\n", "\r\n")));
		check(read(CHINESE.replace(',', '\t')));
	}

	@Test
	void aDraftKeepsTheRowsThatCanBeRead() throws IOException {
		Path file = folder.resolve("draft.csv");
		Files.writeString(file, "no,title,date\n1,One,2020\nx,Two,2020\n3,Three,soon\n1,Four,2021\n5,Five,2021\n");
		RegisterDraft draft = new RegisterReader().draft(new RegisterReader().sheet(file));
		assertEquals(List.of(2, 6), draft.rows().stream().map(row -> row.row().row()).toList());
		assertEquals(List.of(3, 4, 5), draft.problems().stream().map(problem -> problem.row().row()).toList());
		assertEquals(draft.problems().stream().map(RowProblem::sentence).collect(java.util.stream.Collectors.joining("\n")),
				assertThrows(UnreadableException.class, () -> new RegisterReader().read(file)).getMessage());
		assertEquals(List.of(RowPlace.of(6)), draft.register().without(Set.of(RowPlace.of(2))).rows().stream().map(RegisterRow::row).toList());
	}

	private static void check(Register register) {
		assertEquals(List.of(1, 3, 105), register.rows().stream().map(row -> row.metadata().number().getAsInt()).toList());
		assertEquals(List.of(2, 3, 4), register.rows().stream().map(row -> row.row().row()).toList());
		DocumentMetadata first = register.rows().getFirst().metadata();
		assertEquals("添加某些实体；以及实体列表条目修改", first.title());
		assertEquals(List.of("商务部"), first.issuers());
		assertEquals(new PolicyDate(2018, 1, 8), first.date());
		assertEquals("法规", first.type());
		assertEquals(Map.of(), first.attributes());
		assertEquals(new PolicyDate(2018, 4, 13), register.rows().get(1).metadata().date());
		assertEquals(Map.of("备注", "重要"), register.rows().get(1).metadata().attributes());
		assertEquals(List.of("商务部", "财政部", "司法部"), register.rows().get(2).metadata().issuers());
	}

	@Test
	void readsEnglishHeadings() throws IOException {
		Register register = read("""
				No.,Document Title,Issuing body,Date of issue,Document type,Country/Region,URL,Language,File name,Pages
				7,A rule,"Bureau of Industry and Security",8 January 2018,Rule,United States,https://example.org/7,English,7.pdf,12
				""");
		RegisterRow row = register.rows().getFirst();
		DocumentMetadata metadata = row.metadata();
		assertEquals(OptionalInt.of(7), metadata.number());
		assertEquals("A rule", metadata.title());
		assertEquals(List.of("Bureau of Industry and Security"), metadata.issuers());
		assertEquals(new PolicyDate(2018, 1, 8), metadata.date());
		assertEquals("Rule", metadata.type());
		assertEquals("United States", metadata.jurisdiction());
		assertEquals("https://example.org/7", metadata.source());
		assertEquals("en", metadata.language());
		assertEquals("7.pdf", row.file());
		assertEquals(Map.of("Pages", "12"), metadata.attributes());
	}

	@Test
	void optionsOverruleTheGuess() throws IOException {
		Path file = write("title,政策标题,date\nshort,long,2018\n");
		assertEquals("long", new RegisterReader().read(file).rows().getFirst().metadata().title());
		DocumentMetadata metadata = new RegisterReader(Map.of("title", "title", "date", "")).read(file).rows().getFirst().metadata();
		assertEquals("short", metadata.title());
		assertNull(metadata.date());
		assertEquals(Map.of("政策标题", "long", "date", "2018"), metadata.attributes());
	}

	@Test
	void readsJsonLines() throws IOException {
		Register register = read(
				"""
						{"document_number": "2020-03157", "title": "A", "publication_date": "2020-03-16", "agencies": [{"name": "Commerce Department"}, {"name": "Industry and Security Bureau"}], "abstract": "One.\\nTwo.", "html_url": "https://example.org", "page": null}

						{"title": "B", "publication_date": "2021", "topics": ["x", "y"]}
						""");
		RegisterRow first = register.rows().getFirst();
		assertEquals(OptionalInt.empty(), first.metadata().number());
		assertEquals("2020-03157", first.metadata().attributes().get("document_number"));
		assertEquals(List.of("Commerce Department", "Industry and Security Bureau"), first.metadata().issuers());
		assertEquals("One.\nTwo.", first.text());
		RegisterRow second = register.rows().get(1);
		assertEquals(RowPlace.of(3), second.row());
		assertEquals(new PolicyDate(2021, 0, 0), second.metadata().date());
		assertEquals(Map.of("topics", "x; y"), second.metadata().attributes());
		assertEquals(2, read("[{\"title\": \"A\"}, {\"title\": \"B\"}]").rows().size());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void readsWorkbooksWithDatesAndNumbers(boolean from1904) throws IOException {
		Path file = folder.resolve("register.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
			workbook.createSheet("empty");
			Sheet sheet = workbook.createSheet("register");
			Row headings = sheet.createRow(2);
			List<String> texts = List.of("编号", "标题", "", "日期", "年");
			for (int i = 0; i < texts.size(); i++) {
				headings.createCell(i).setCellValue(texts.get(i));
			}
			Row row = sheet.createRow(4);
			row.createCell(0).setCellValue(3.0);
			row.createCell(1).setCellValue("题");
			CellStyle american = workbook.createCellStyle();
			american.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
			Cell date = row.createCell(3);
			date.setCellValue(LocalDate.of(2018, 4, 9));
			date.setCellStyle(american);
			row.createCell(4).setCellValue(2018.0);
			workbook.write(out);
		}
		RegisterRow row = new RegisterReader().read(file).rows().getFirst();
		assertEquals(5, row.row().row());
		assertEquals(OptionalInt.of(3), row.metadata().number());
		assertEquals("题", row.metadata().title());
		assertEquals(new PolicyDate(2018, 4, 9), row.metadata().date());
		assertEquals(Map.of("年", "2018"), row.metadata().attributes());
	}

	@Test
	void namesHeadingsWhenAColumnIsMissing() throws IOException {
		Path file = write("a,b\n1,2\n");
		String none = fails(file, Map.of());
		assertTrue(none.contains("register.csv") && none.contains("a, b"), none);
		String heading = fails(file, Map.of("title", "标题"));
		assertTrue(heading.contains("标题") && heading.contains("a, b"), heading);
		String field = fails(file, Map.of("titel", "a"));
		assertTrue(field.contains("titel") && field.contains("issuers"), field);
	}

	@Test
	void namesRowAndValueOfBadCells() throws IOException {
		String twice = fails(write("number,title\n4,a\n5,b\n4,c\n"), Map.of());
		assertTrue(twice.contains("4") && twice.contains("row 2 and row 4"), twice);
		String number = fails(write("number,title\n4,a\nfour,b\n"), Map.of());
		assertTrue(number.contains("row 3") && number.contains("four"), number);
		String date = fails(write("title,date\na,2018-02-30\n"), Map.of());
		assertTrue(date.contains("row 2") && date.contains("2018-02-30"), date);
		String ambiguous = fails(write("title,date\na,8/1/2018\n"), Map.of());
		assertTrue(ambiguous.contains("row 2") && ambiguous.contains("8/1/2018") && ambiguous.contains("month"), ambiguous);
	}

	@Test
	void tellsMistakesInChineseToo() throws IOException {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		String date = fails(write("标题,日期\n甲,昨天\n"), Map.of());
		assertTrue(date.contains("第 2 行") && date.contains("昨天"), date);
	}

	@Test
	void columnOfLabelsIsNoNumber() throws IOException {
		DocumentMetadata metadata = read("No.,title\n94-290,a\n94-1531,b\n").rows().getFirst().metadata();
		assertEquals(OptionalInt.empty(), metadata.number());
		assertEquals(Map.of("No.", "94-290"), metadata.attributes());
		assertTrue(fails(write("No.,title\n94-290,a\n"), Map.of("number", "No.")).contains("94-290"));
	}

	@Test
	void readsRealRegisters() throws IOException {
		String data = System.getProperty("policycoder.data");
		assumeTrue(data != null, "-Dpolicycoder.data is not given");
		Register records = new RegisterReader().read(Path.of(data, "corpus/federal-register/bis_documents.jsonl"));
		assertEquals(97, records.rows().size());
		for (RegisterRow row : records.rows()) {
			assertNotNull(row.metadata().title());
			assertNotNull(row.metadata().date());
			assertNotNull(row.metadata().source());
		}
		assertTrue(records.rows().stream().filter(row -> row.text() != null).count() > 80);
		Register orders = new RegisterReader().read(Path.of(data, "corpus/executive-orders/executive_orders.csv"));
		assertEquals(12890, orders.rows().getFirst().metadata().number().getAsInt());
		assertEquals(new PolicyDate(1993, 12, 30), orders.rows().getFirst().metadata().date());
		assertEquals(orders.rows().size(), new HashSet<>(orders.rows().stream().map(row -> row.metadata().number()).toList()).size());
	}

	private String fails(Path file, Map<String, String> options) {
		return assertThrows(UnreadableException.class, () -> new RegisterReader(options).read(file)).getMessage();
	}

	private Register read(String text) throws IOException {
		return new RegisterReader().read(write(text));
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("register.csv"), text, StandardCharsets.UTF_8);
	}
}
