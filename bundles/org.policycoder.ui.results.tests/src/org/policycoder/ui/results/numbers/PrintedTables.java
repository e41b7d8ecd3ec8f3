// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the tables of a report say, read from the files of all formats: by the number of the caption the rows
 * below the headings, each without cells that are empty, as those below a merged cell are, and without white space, which is where lines
 * are broken.
 */
public final class PrintedTables {

	private static final Pattern CAPTION = Pattern.compile("(Table|Figure) (\\d+)\\. .*");

	private PrintedTables() {
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\\u00a0\\u200b\\u00ad]+", "");
	}

	private static List<String> row(List<String> cells) {
		return cells.stream().map(PrintedTables::bare).filter(c -> !c.isEmpty()).toList();
	}

	private static String name(String text) {
		Matcher caption = CAPTION.matcher(text.replaceAll("[\\s\\u00a0]+", " ").strip());
		return caption.matches() ? caption.group(1) + " " + caption.group(2) : null;
	}

	/** Rows as this class gives them. */
	public static List<List<String>> bare(List<List<String>> rows) {
		return rows.stream().map(PrintedTables::row).toList();
	}

	/** Of a web page. */
	public static Map<String, List<List<String>>> html(Path file) throws IOException {
		Map<String, List<List<String>>> tables = new LinkedHashMap<>();
		String caption = null;
		for (Element element : Jsoup.parse(file.toFile()).body().getAllElements()) {
			if (element.tagName().equals("table")) {
				tables.put(caption, element.select("tr").stream().skip(1)
						.map(r -> row(r.select("td, th").eachText())).toList());
			} else if (element.children().isEmpty() && name(element.text()) != null) {
				caption = name(element.text());
			}
		}
		return tables;
	}

	/** The words in the figures of a web page, in their order; a figure stands above its caption. */
	public static Map<String, List<String>> figures(Path file) throws IOException {
		Map<String, List<String>> figures = new LinkedHashMap<>();
		List<String> words = List.of();
		for (Element element : Jsoup.parse(file.toFile()).body().getAllElements()) {
			String source = element.attr("src");
			if (source.startsWith("data:image/svg+xml;base64,")) {
				Document drawing = Jsoup.parse(new String(Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1)),
						StandardCharsets.UTF_8), "", Parser.xmlParser());
				words = drawing.select("text").eachText();
			} else if (element.children().isEmpty() && name(element.text()) != null) {
				figures.put(name(element.text()), words);
				words = List.of();
			}
		}
		return figures;
	}

	/** Of a document for Word. */
	public static Map<String, List<List<String>>> docx(Path file) throws IOException {
		Map<String, List<List<String>>> tables = new LinkedHashMap<>();
		try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
			String caption = null;
			for (IBodyElement element : document.getBodyElements()) {
				if (element instanceof XWPFTable table) {
					List<List<String>> rows = new ArrayList<>();
					for (XWPFTableRow row : table.getRows()) {
						rows.add(row(row.getTableCells().stream().map(XWPFTableCell::getText).toList()));
					}
					tables.put(caption, rows.subList(1, rows.size()));
				} else if (element instanceof XWPFParagraph paragraph && name(paragraph.getText()) != null) {
					caption = name(paragraph.getText());
				}
			}
		}
		return tables;
	}

	/** Of a workbook, which has a sheet for each table. */
	public static Map<String, List<List<String>>> xlsx(Path file) throws IOException {
		Map<String, List<List<String>>> tables = new LinkedHashMap<>();
		DataFormatter shown = new DataFormatter(Locale.ENGLISH);
		try (InputStream in = Files.newInputStream(file); Workbook workbook = new XSSFWorkbook(in)) {
			for (Sheet sheet : workbook) {
				List<List<String>> rows = new ArrayList<>();
				for (Row row : sheet) {
					List<String> cells = new ArrayList<>();
					for (Cell cell : row) {
						cells.add(shown.formatCellValue(cell));
					}
					List<String> filled = row(cells);
					if (filled.size() > 1) { // a caption and a note are alone in their rows
						rows.add(filled);
					}
				}
				tables.put(sheet.getSheetName(), rows.isEmpty() ? rows : rows.subList(1, rows.size()));
			}
		}
		return tables;
	}

	/** Of slides, which have the caption of a table on the slide that it begins on. */
	public static Map<String, List<List<String>>> pptx(Path file) throws IOException {
		Map<String, List<List<String>>> tables = new LinkedHashMap<>();
		try (InputStream in = Files.newInputStream(file); XMLSlideShow show = new XMLSlideShow(in)) {
			for (XSLFSlide slide : show.getSlides()) {
				String caption = null;
				for (XSLFShape shape : slide.getShapes()) {
					String name = shape instanceof XSLFTextShape text ? name(text.getText()) : null;
					caption = name != null && name.startsWith("Table") ? name : caption;
				}
				for (XSLFShape shape : slide.getShapes()) {
					if (shape instanceof XSLFTable table) {
						List<List<String>> rows = new ArrayList<>();
						for (XSLFTableRow row : table.getRows()) {
							rows.add(row(row.getCells().stream().map(XSLFTableCell::getText).toList()));
						}
						tables.put(caption, rows.subList(1, rows.size()));
					}
				}
			}
		}
		return tables;
	}

	/** Of a PDF, which has no tables but words at places: all of the words from the caption to the next one, in lines. */
	public static Map<String, String> pdf(Path file) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			String caption = null;
			for (String line : stripper.getText(document).split("\\R")) {
				if (name(line) != null) {
					caption = name(line);
				} else if (caption != null) {
					texts.merge(caption, line + "\n", String::concat);
				}
			}
		}
		return texts;
	}
}
