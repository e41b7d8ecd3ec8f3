// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.Progress;

class ReportRendererTest {

	private static final String NOTE = "made up for a test";

	@TempDir
	Path folder;

	static Stream<Arguments> templatesInLanguages() {
		return ReportTemplates.standard(Locale.ENGLISH).all().stream().map(ReportTemplate::id)
				.flatMap(id -> Stream.of(Arguments.of(id, "en"), Arguments.of(id, "zh")));
	}

	private ReportResult render(Study study, String template, String language, ReportFormat... formats)
			throws ReportException {
		Locale locale = Locale.forLanguageTag(language);
		ReportTemplate design = ReportTemplates.standard(locale).template(template).orElseThrow();
		return new ReportRenderer().render(new ReportRequest(study, NOTE, Tables.standard(), design, locale,
				List.of(formats), folder, template), Progress.NONE);
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

	/** How the caption of a template begins: Table 3, 图 6. */
	private static String caption(String template, String language) {
		String number = template.substring(template.indexOf('-') + 1);
		boolean table = template.startsWith("table");
		return language.equals("zh") ? (table ? "表 " : "图 ") + number + ". " : (table ? "Table " : "Figure ") + number + ". ";
	}

	@ParameterizedTest
	@MethodSource("templatesInLanguages")
	void rendersEveryTemplateInBothLanguages(String template, String language) throws Exception {
		ReportResult result = render(SmallStudy.coded(), template, language, ReportFormat.HTML, ReportFormat.PDF);
		String expected = template.equals(ReportTemplates.STUDY) ? SmallStudy.NAME : caption(template, language);
		Document page = Jsoup.parse(result.files().get(0).toFile());
		assertTrue(page.text().contains(expected.strip()), page.text());
		assertEquals(language, page.selectFirst("html").attr("lang"));
		assertTrue(page.select("img").stream().allMatch(image -> image.attr("src").startsWith("data:image/")));
		if (template.startsWith("figure")) {
			assertEquals(1, page.select("img[src^=data:image/svg+xml]").size());
		}
		Assumptions.assumeTrue(ReportEngine.get().fonts().chinese(), "no Chinese font on this system");
		assertTrue(text(result.files().get(1)).contains(expected.strip()), text(result.files().get(1)));
	}

	@Test
	void setsTablesAsThePaperDoes() throws Exception {
		Assumptions.assumeTrue(ReportEngine.get().fonts().chinese(), "no Chinese font on this system");
		String text = text(render(SmallStudy.coded(), ReportTemplates.STUDY, "zh", ReportFormat.PDF).files().getFirst());
		for (String expected : List.of("6 (60.00%)", "合计", "权威型", "准入机制", "30.00%", "2018/1/8", "1-1, 1-2, 2-1, 2-2, 3-1, 3-3, 4-1")) {
			assertTrue(text.contains(expected), expected + " in " + text);
		}
		assertTrue(text.contains(NOTE));
		String english = text(render(SmallStudy.coded(), ReportTemplates.STUDY, "en", ReportFormat.PDF).files().getFirst());
		for (String expected : List.of("6 (60.00%)", "Authority", "8 Jan 2018", "Apr 2018")) {
			assertTrue(english.contains(expected), expected + " in " + english);
		}
	}

	@Test
	void mergesTheCellsOfAType() throws Exception {
		Path html = render(SmallStudy.coded(), "table-3", "zh", ReportFormat.HTML).files().getFirst();
		Document page = Jsoup.parse(html.toFile());
		assertEquals(List.of("4", "3", "4", "4", "3"),
				page.select("td:first-child[rowspan]").stream().map(cell -> cell.attr("rowspan")).toList());
	}

	@Test
	void embedsAllFontsOfAPdf() throws Exception {
		Assumptions.assumeTrue(ReportEngine.get().fonts().family() != null, "no known font on this system");
		Path pdf = render(SmallStudy.coded(), ReportTemplates.STUDY, "zh", ReportFormat.PDF).files().getFirst();
		int fonts = 0;
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertTrue(font.isEmbedded(), font.getName());
					fonts++;
				}
			}
		}
		assertTrue(fonts > 0);
	}

	@Test
	void keepsNumbersAndDatesInExcelAndASheetForEachTableAndFigure() throws Exception {
		Path xlsx = render(SmallStudy.coded(), ReportTemplates.STUDY, "en", ReportFormat.XLSX).files().getFirst();
		try (InputStream in = Files.newInputStream(xlsx); Workbook workbook = new XSSFWorkbook(in)) {
			assertNotNull(workbook.getSheet("Figure 7"));
			Sheet frequencies = workbook.getSheet("Table 3");
			TreeSet<Double> numbers = new TreeSet<>();
			for (Row row : frequencies) {
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.NUMERIC) {
						numbers.add(cell.getNumericCellValue());
						if (cell.getNumericCellValue() == 0.3) {
							assertTrue(cell.getCellStyle().getDataFormatString().contains("%"),
									cell.getCellStyle().getDataFormatString());
						}
					}
				}
			}
			assertTrue(numbers.containsAll(List.of(0.3, 3.0, 10.0)), numbers.toString());
			boolean dates = false;
			for (Row row : workbook.getSheet("Table 1")) {
				for (Cell cell : row) {
					dates |= cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
				}
			}
			assertTrue(dates);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+49 30", "-a", "@risk" })
	void aTextThatBeginsLikeAFormulaIsATextInExcel(String title) throws Exception {
		Path xlsx = render(SmallStudy.named(title), "table-1", "en", ReportFormat.XLSX).files().getFirst();
		int found = 0;
		try (InputStream in = Files.newInputStream(xlsx); Workbook workbook = new XSSFWorkbook(in)) {
			for (Row row : workbook.getSheetAt(0)) {
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(title)) {
						assertTrue(cell.getCellStyle().getQuotePrefixed());
						found++;
					} else {
						assertFalse(cell.getCellType() == CellType.FORMULA || cell.getCellStyle().getQuotePrefixed(), cell.toString());
					}
				}
			}
		}
		assertEquals(2, found, "title and issuer");
	}

	@Test
	void theCaptionOfAFigureStandsBelowItsPictureInExcel() throws Exception {
		Path xlsx = render(SmallStudy.coded(), "figure-6", "en", ReportFormat.XLSX).files().getFirst();
		try (InputStream in = Files.newInputStream(xlsx); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			XSSFPicture picture = (XSSFPicture) sheet.getDrawingPatriarch().getShapes().getFirst();
			int last = picture.getClientAnchor().getRow2();
			assertTrue(sheet.getRow(last).getHeightInPoints() >= picture.getClientAnchor().getDy2() / (double) Units.EMU_PER_POINT,
					"the picture is higher than its row: " + sheet.getRow(last).getHeightInPoints());
			assertTrue(sheet.getRow(last + 1).getCell(0).getStringCellValue().startsWith("Figure 6."));
			assertTrue(sheet.getRow(last + 2).getCell(0).getStringCellValue().contains("Codings counted"));
		}
	}

	@Test
	void aTextWiderThanItsColumnHasLinesInExcel() throws Exception {
		String title = "A law with a title that is much wider than the column of titles, and of issuers";
		Path xlsx = render(SmallStudy.named(title), "table-1", "en", ReportFormat.XLSX).files().getFirst();
		try (InputStream in = Files.newInputStream(xlsx); Workbook workbook = new XSSFWorkbook(in)) {
			int wide = 0;
			for (Row row : workbook.getSheetAt(0)) {
				for (Cell cell : row) {
					boolean isTitle = cell.toString().equals(title);
					assertEquals(isTitle, cell.getCellStyle().getWrapText(), cell.toString());
					wide += isTitle ? 1 : 0;
				}
			}
			assertEquals(2, wide, "title and issuer");
		}
	}

	/** A cell takes 32,767 characters; the report says that the text is cut. */
	@Test
	void aTextThatNoCellTakesIsCutAndToldInExcel() throws Exception {
		String title = "Long title, ".repeat(3000);
		Path xlsx = render(SmallStudy.named(title), "table-1", "en", ReportFormat.XLSX).files().getFirst();
		try (InputStream in = Files.newInputStream(xlsx); Workbook workbook = new XSSFWorkbook(in)) {
			List<String> cells = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
					.flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(Cell::toString).toList();
			String cut = cells.stream().filter(cell -> cell.startsWith("Long title")).findFirst().orElseThrow();
			assertEquals(32_767, cut.length());
			assertTrue(cut.endsWith("\u2026") && title.startsWith(cut.substring(0, cut.length() - 1)));
			assertTrue(cells.stream().anyMatch(cell -> cell.contains("Cut: 3 texts of more than 32,767 characters.")), cells.toString());
		}
	}

	@Test
	void givesWordRealTablesAndStyles() throws Exception {
		Path docx = render(SmallStudy.coded(), ReportTemplates.STUDY, "zh", ReportFormat.DOCX).files().getFirst();
		try (InputStream in = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(in)) {
			assertEquals(6, document.getTables().size());
			XWPFTable frequencies = document.getTables().get(2);
			assertEquals("权威型", frequencies.getRow(1).getCell(0).getText());
			assertEquals("PolicyTable", frequencies.getStyleID());
			List<String> styles = document.getParagraphs().stream().map(XWPFParagraph::getStyle).distinct().toList();
			assertTrue(styles.containsAll(List.of("Title", "Heading1", "Caption", "Figure")), styles.toString());
			assertEquals(8, document.getParagraphs().stream()
					.filter(p -> "Caption".equals(p.getStyle()) && p.getText().startsWith("图 ")).count());
			assertTrue(document.getStyles().styleExist("Heading1"));
		}
	}

	@Test
	void givesPowerPointRealTables() throws Exception {
		Path pptx = render(SmallStudy.coded(), "table-3", "zh", ReportFormat.PPTX).files().getFirst();
		assertEquals("table-3.pptx", pptx.getFileName().toString());
		try (InputStream in = Files.newInputStream(pptx); XMLSlideShow show = new XMLSlideShow(in)) {
			XSLFTable table = show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
					.filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast)
					.filter(t -> t.getNumberOfRows() == 20).findFirst().orElseThrow();
			assertEquals("权威型", table.getCell(1, 0).getText());
			assertNotNull(table.getCell(0, 0).getBorderStyle(BorderEdge.bottom));
			assertNull(table.getCell(1, 0).getBorderStyle(BorderEdge.top));
		}
	}

	/** The words of the first page, slide or sheet; of HTML and Word, which have no pages of their own, those before the first table. */
	private static String titlePage(Path file) throws IOException {
		String name = file.getFileName().toString();
		try (InputStream in = Files.newInputStream(file)) {
			switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "html":
				String text = Jsoup.parse(file.toFile()).text();
				return text.substring(0, text.indexOf("Table 1."));
			case "pdf":
				try (PDDocument document = Loader.loadPDF(file.toFile())) {
					PDFTextStripper first = new PDFTextStripper();
					first.setEndPage(1);
					return first.getText(document);
				}
			case "docx":
				try (XWPFDocument document = new XWPFDocument(in)) {
					return document.getParagraphs().stream().map(XWPFParagraph::getText)
							.takeWhile(t -> !t.startsWith("Table 1.")).collect(Collectors.joining("\n"));
				}
			case "xlsx":
				try (Workbook workbook = new XSSFWorkbook(in)) {
					StringBuilder cells = new StringBuilder();
					workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.append(cell).append('\n')));
					return cells.toString();
				}
			default:
				try (XMLSlideShow show = new XMLSlideShow(in)) {
					return show.getSlides().getFirst().getShapes().stream().filter(XSLFTextShape.class::isInstance)
							.map(shape -> ((XSLFTextShape) shape).getText()).collect(Collectors.joining("\n"));
				}
			}
		}
	}

	@Test
	void theTitlePageSaysWhoseCodingsCount() throws Exception {
		for (Path file : render(SmallStudy.coded(), ReportTemplates.STUDY, "en", ReportFormat.values()).files()) {
			String text = titlePage(file).replaceAll("\\s+", " ");
			assertTrue(text.contains(NOTE) && text.contains("Codings counted: those of first."), file.getFileName() + ": " + text);
		}
		for (Path file : render(SmallStudy.uncoded(), ReportTemplates.STUDY, "en", ReportFormat.values()).files()) {
			String text = titlePage(file);
			assertTrue(text.contains(NOTE) && !text.contains("ounted"), file.getFileName() + ": " + text);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "table-3", "table-4", "table-5", "figure-6", "figure-7", "figure-8" })
	void whatCountsCodingsSaysWhose(String template) throws Exception {
		String text = Jsoup.parse(render(SmallStudy.coded(), template, "en", ReportFormat.HTML).files().getFirst().toFile()).text();
		assertTrue(text.contains("Codings counted: those of first."), text);
	}

	/** PowerPoint turns Hebrew and Arabic round itself and joins the letters. */
	@ParameterizedTest
	@ValueSource(strings = { "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD",
			"\u0627\u0644\u0639\u062F\u0627\u0644\u0629 \u0648\u0627\u0644\u0633\u0644\u0627\u0645",
			"Law (2019), of two" })
	void powerPointHasTextInTheOrderOfReading(String title) throws Exception {
		Assumptions.assumeTrue(title.codePoints().allMatch(c -> c == ' ' || fonts().has(c)), "no font with these letters on this system");
		Path pptx = render(SmallStudy.named(title), "table-1", "en", ReportFormat.PPTX).files().getFirst();
		try (InputStream in = Files.newInputStream(pptx); XMLSlideShow show = new XMLSlideShow(in)) {
			XSLFTable table = show.getSlides().getFirst().getShapes().stream().filter(XSLFTable.class::isInstance)
					.map(XSLFTable.class::cast).findFirst().orElseThrow();
			assertEquals(title, table.getCell(1, 1).getText().strip());
		}
	}

	private static ReportFonts fonts() {
		return ReportFonts.find(ReportFonts.systemFolders());
	}

	@Test
	void aGroupThatASlideBreaksEndsWithItsTableInPowerPoint() throws Exception {
		Path pptx = render(SmallStudy.ofManyCategories(9, i -> "Category " + i), "table-5", "en", ReportFormat.PPTX).files().getFirst();
		int tables = 0;
		try (InputStream in = Files.newInputStream(pptx); XMLSlideShow show = new XMLSlideShow(in)) {
			for (XSLFSlide slide : show.getSlides()) {
				for (XSLFShape shape : slide.getShapes()) {
					if (shape instanceof XSLFTable table) {
						tables++;
						for (int row = 0; row < table.getNumberOfRows(); row++) {
							int left = table.getNumberOfRows() - row;
							assertTrue(table.getRows().get(row).getCells().stream().allMatch(cell -> cell.getRowSpan() <= left));
						}
					}
				}
			}
		}
		assertTrue(tables > 1, "no slide breaks the table");
	}

	@Test
	void aTextThatIsTooLongForItsCellBeginsInItInPowerPoint() throws Exception {
		Path pptx = render(SmallStudy.ofManyCategories(2, i -> "A name of a category that goes on and on, ".repeat(7) + i), "table-5", "en",
				ReportFormat.PPTX).files().getFirst();
		try (InputStream in = Files.newInputStream(pptx); XMLSlideShow show = new XMLSlideShow(in)) {
			List<XSLFTableCell> cells = show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
					.filter(XSLFTable.class::isInstance).flatMap(table -> ((XSLFTable) table).getRows().stream())
					.flatMap(row -> row.getCells().stream()).toList();
			assertTrue(cells.stream().anyMatch(cell -> cell.getText().startsWith("A name of a category")));
			assertTrue(cells.stream().allMatch(cell -> margin(cell, "marT") >= 0));
		}
	}

	/** In points; what the library tells is of another element, which cells do not use. */
	private static double margin(XSLFTableCell cell, String side) {
		String emu = ((CTTableCell) cell.getXmlObject()).getTcPr().getDomNode().getAttributes().getNamedItem(side).getNodeValue();
		return Units.toPoints(Long.parseLong(emu));
	}

	/** Else a program makes the rows higher, and the table goes over what stands below it. */
	@Test
	void textsHaveRoomInTheirRowsInPowerPoint() throws Exception {
		Path pptx = render(SmallStudy.coded(), "table-3", "en", ReportFormat.PPTX).files().getFirst();
		try (InputStream in = Files.newInputStream(pptx); XMLSlideShow show = new XMLSlideShow(in)) {
			XSLFTable table = (XSLFTable) show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
					.filter(XSLFTable.class::isInstance).findFirst().orElseThrow();
			for (int row = 0; row < table.getNumberOfRows(); row++) {
				double height = table.getRowHeight(row);
				for (XSLFTableCell cell : table.getRows().get(row).getCells()) {
					if (cell.getRowSpan() <= 1 && !cell.getText().isEmpty()) {
						// Negative: in points.
						double lines = cell.getTextParagraphs().stream().mapToDouble(p -> -p.getLineSpacing()).sum();
						double needed = margin(cell, "marT") + lines + margin(cell, "marB");
						assertTrue(lines > 0 && needed <= height + .1, cell.getText() + ": " + needed + " in " + height);
					}
				}
			}
		}
	}

	@Test
	void leavesOutWhatIsNotCoded() throws Exception {
		String text = Jsoup.parse(render(SmallStudy.uncoded(), ReportTemplates.STUDY, "en", ReportFormat.HTML).files()
				.getFirst().toFile()).text();
		assertTrue(text.contains("Figure 5."), text);
		for (String coded : List.of("Table 3.", "Figure 6.", "Table 4.", "Figure 7.", "Table 5.", "Table 6.", "Counted:")) {
			assertFalse(text.contains(coded), coded + " in " + text);
		}
	}

	@Test
	void leavesOutTheSecondDimensionWhenThereIsNone() throws Exception {
		String text = Jsoup.parse(render(SmallStudy.ofOneDimension(), ReportTemplates.STUDY, "en", ReportFormat.HTML)
				.files().getFirst().toFile()).text();
		assertTrue(text.contains("Figure 6."), text);
		for (String second : List.of("Table 4.", "Figure 7.", "Table 5.", "Figure 8.")) {
			assertFalse(text.contains(second), second + " in " + text);
		}
	}

	@Test
	void leavesNothingBesideTheFiles() throws Exception {
		render(SmallStudy.coded(), "table-2", "en", ReportFormat.HTML, ReportFormat.DOCX);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(new TreeSet<>(List.of("table-2.docx", "table-2.html")),
					files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@Test
	void saysInOneSentenceWhatIsWrong() throws Exception {
		Path design = folder.resolve("broken.rptdesign");
		Files.writeString(design, "<report>");
		assertOneSentence(design);
		Files.writeString(folder.resolve("own.rptlibrary"),
				Files.readString(ReportTemplates.folder().resolve("policycoder.rptlibrary"))
						.replace("<![CDATA[documents]]>", "<![CDATA[no-such-table]]>"));
		Files.writeString(folder.resolve("own.rptdesign"),
				Files.readString(ReportTemplates.folder().resolve("table-1.rptdesign"))
						.replace("policycoder.rptlibrary", "own.rptlibrary"));
		String message = assertOneSentence(folder.resolve("own.rptdesign"));
		assertTrue(message.contains("no-such-table"), message);
	}

	private String assertOneSentence(Path design) {
		ReportRequest request = new ReportRequest(SmallStudy.coded(), null, Tables.standard(),
				new ReportTemplate("own", "Own", design), Locale.ENGLISH, List.of(ReportFormat.HTML), folder, "own");
		String message = assertThrows(ReportException.class, () -> new ReportRenderer().render(request, Progress.NONE))
				.getMessage();
		assertTrue(message.contains("Own"), message);
		assertEquals(1, message.lines().count(), message);
		assertFalse(Files.exists(folder.resolve("own.html")));
		return message;
	}

	@Test
	void stopsWhenAsked() throws Exception {
		Progress cancelled = new Progress() {
			@Override
			public void begin(int total) {
				assertEquals(1, total);
			}

			@Override
			public void worked(int amount) {
				throw new AssertionError("nothing should be done");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		ReportTemplate design = ReportTemplates.standard(Locale.ENGLISH).template("table-1").orElseThrow();
		assertThrows(CancellationException.class, () -> new ReportRenderer().render(new ReportRequest(SmallStudy.coded(),
				null, Tables.standard(), design, Locale.ENGLISH, List.of(ReportFormat.HTML), folder, "x"), cancelled));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "html,odt", "", "pdf," })
	void refusesUnknownFormats(String list) {
		assertThrows(ReportException.class, () -> ReportFormat.parse(list));
	}

	@Test
	void readsFormats() throws ReportException {
		assertEquals(List.of(ReportFormat.PDF, ReportFormat.DOCX), ReportFormat.parse("pdf, DOCX,pdf"));
	}
}
