// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.Progress;

class ReportFontsTest {

	@Test
	void findsNothingInAnEmptyFolder(@TempDir Path folder) throws Exception {
		ReportFonts fonts = ReportFonts.find(List.of(folder));
		assertFalse(fonts.chinese());
		assertEquals(List.of(), fonts.files());
		parsed(fonts);
		assertEquals(1, ReportRenderer.warnings(fonts, request(ReportFormat.HTML, ReportFormat.PDF), List.of()).size());
		assertEquals(List.of(), ReportRenderer.warnings(fonts, request(ReportFormat.HTML), List.of()));
	}

	private static ReportRequest request(ReportFormat... formats) {
		return request("table-1", formats);
	}

	private static ReportRequest request(String template, ReportFormat... formats) {
		return new ReportRequest(SmallStudy.coded(), null, Tables.standard(),
				ReportTemplates.standard(Locale.ENGLISH).template(template).orElseThrow(), Locale.ENGLISH, List.of(formats),
				Path.of("none"), "none");
	}

	@Test
	void namesWhatNoFontHasAndItsPlace() {
		ReportFonts fonts = ReportFonts.find(ReportFonts.systemFolders());
		Assumptions.assumeTrue(fonts.family() != null, "no known font on this system");
		MissingLetters letters = MissingLetters.ofPdf(fonts);
		letters.look("plain text\u200b\t", "first place");
		assertEquals(List.of(), letters.warnings());
		letters.look("\uE123 of nobody", "second place");
		letters.look("\uD83D\uDE00", "third place");
		assertTrue(letters.warnings().stream().anyMatch(w -> w.contains("U+E123") && w.contains("second place")),
				letters.warnings().toString());
		assertTrue(letters.warnings().stream().anyMatch(w -> w.contains("U+1F600") && w.contains("third place")),
				letters.warnings().toString());
		assertFalse(letters.warnings().toString().contains("first place"));
		assertEquals("a\tb\u25A1, \u25A1", MissingLetters.marked("a\tb\uE123, \uD83D\uDE00", fonts));
	}

	/** Figures are drawn by Java, but for those of HTML; it sets a box for a letter that no font has, such as one that is not assigned. */
	@Test
	void namesWhatIsABoxInFigures() throws Exception {
		Table types = Table.builder("documents-by-type", "Types", Locale.ENGLISH)
				.column(new Column("document-type", Column.Type.TEXT, "Type", false)).row("Law").row("\u0378").build();
		Table documents = Table.builder("documents", "Documents", Locale.ENGLISH)
				.column(new Column("title", Column.Type.TEXT, "Title", false)).row("\u0378").build();
		ReportFonts fonts = ReportFonts.find(List.of());
		for (ReportFormat format : List.of(ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.PPTX)) {
			List<String> warnings = ReportRenderer.warnings(fonts, request("figure-3", format), List.of(types));
			assertEquals(1, warnings.size(), warnings.toString());
			assertTrue(warnings.getFirst().contains("U+0378") && warnings.getFirst().contains("row 2"), warnings.toString());
		}
		assertEquals(List.of(), ReportRenderer.warnings(fonts, request("figure-3", ReportFormat.HTML), List.of(types)));
		assertEquals(List.of(), ReportRenderer.warnings(fonts, request("figure-3", ReportFormat.DOCX), List.of(documents)));
		assertEquals(List.of(), ReportRenderer.warnings(fonts, request("table-3", ReportFormat.DOCX), List.of(types)));
		assertEquals(1, ReportRenderer.warnings(fonts, request(ReportTemplates.STUDY, ReportFormat.DOCX), List.of(types)).size());
	}

	/**
	 * Letters of one script after the other; those that a font of this system has are in the PDF, the others, such as one
	 * that is not assigned, are told. All fonts are embedded nevertheless.
	 */
	@Test
	void everyLetterIsInThePdfOrTold(@TempDir Path folder) throws Exception {
		ReportFonts fonts = ReportFonts.find(ReportFonts.systemFolders());
		Assumptions.assumeTrue(fonts.chinese(), "no Chinese font on this system");
		String letters = "\u0104\u017B\u010C\u0219\u021B\u0151\u0456\u0457\u03AC\u03C9\u0416\u05D0\u05D1\u0627\u0628\u0E01\u0905\u6CD5\u0378";
		ReportRequest request = new ReportRequest(SmallStudy.named(letters), null, Tables.standard(),
				ReportTemplates.standard(Locale.ENGLISH).template("table-1").orElseThrow(), Locale.ENGLISH,
				List.of(ReportFormat.PDF), folder, "letters");
		ReportResult result = new ReportRenderer().render(request, Progress.NONE);
		String warnings = result.warnings().toString();
		String text;
		try (PDDocument document = Loader.loadPDF(result.files().getFirst().toFile())) {
			text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
			assertEmbedded(document);
		}
		letters.codePoints().forEach(letter -> assertTrue(
				text.contains(Character.toString(letter)) != warnings.contains("U+%04X".formatted(letter)),
				Character.toString(letter) + " in " + text + warnings));
	}

	/** The report of a study, with its framework, tables and figures, whose categories are named in many scripts. */
	@Test
	void allFontsOfTheReportAreEmbedded(@TempDir Path folder) throws Exception {
		List<String> names = List.of("\u0104\u017B\u010C\u0219\u021B\u0151 Latin", "\u0456\u0457\u0416", "\u03AC\u03C9", "\u05D0\u05D1",
				"\u0627\u0628", "\u0E01\u0E32", "\u0905\u0915", "\u6CD5\u5F8B",
				"\uD55C\uAE00", "\u3042\u30A2", "\u10D0\u10D1", "\u0531\u0532", "\u1200", "\u0B85", "x\u00B2 \u2211 \u2192 \u2603",
				"\uD83D\uDE00 \uE123 \u0378");
		for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
			ReportRequest request = new ReportRequest(SmallStudy.ofManyCategories(names.size(), i -> names.get(i - 1)), null, Tables.standard(),
					ReportTemplates.standard(locale).template(ReportTemplates.STUDY).orElseThrow(), locale, List.of(ReportFormat.PDF), folder,
					"scripts-" + locale.getLanguage());
			ReportResult result = new ReportRenderer().render(request, Progress.NONE);
			try (PDDocument document = Loader.loadPDF(result.files().getFirst().toFile())) {
				assertTrue(document.getNumberOfPages() > 5);
				assertEmbedded(document);
			}
		}
	}

	private static void assertEmbedded(PDDocument document) throws IOException {
		int fonts = 0;
		for (PDPage page : document.getPages()) {
			fonts += assertEmbedded(page.getResources(), new HashSet<>());
		}
		assertTrue(fonts > 0, "there is no font at all");
	}

	/** A figure is a drawing with fonts of its own. */
	private static int assertEmbedded(PDResources resources, Set<COSBase> seen) throws IOException {
		int fonts = 0;
		if (resources != null && seen.add(resources.getCOSObject())) {
			for (COSName name : resources.getFontNames()) {
				PDFont font = resources.getFont(name);
				assertTrue(font.isEmbedded(), font.getName());
				fonts++;
			}
			for (COSName name : resources.getXObjectNames()) {
				fonts += resources.getXObject(name) instanceof PDFormXObject form ? assertEmbedded(form.getResources(), seen) : 0;
			}
			for (COSName name : resources.getPatternNames()) {
				fonts += resources.getPattern(name) instanceof PDTilingPattern pattern ? assertEmbedded(pattern.getResources(), seen) : 0;
			}
		}
		return fonts;
	}

	/** Words of scripts that run from right to left; the first is joined, too. What a font lacks is told as elsewhere. */
	@Test
	void arabicIsJoinedAndRunsFromRightToLeft(@TempDir Path folder) throws Exception {
		String arabic = "\u0627\u0644\u0639\u062F\u0627\u0644\u0629";
		String hebrew = "\u05E9\u05DC\u05D5\u05DD";
		ReportFonts fonts = ReportFonts.find(ReportFonts.systemFolders());
		Assumptions.assumeTrue((arabic + hebrew).codePoints().allMatch(fonts::has) && fonts.hasJoined(0x639, 0xFECC),
				"no font with Arabic and Hebrew on this system");
		ReportRequest request = new ReportRequest(SmallStudy.named("Law on " + arabic + ", " + hebrew), null, Tables.standard(),
				ReportTemplates.standard(Locale.ENGLISH).template("table-1").orElseThrow(), Locale.ENGLISH,
				List.of(ReportFormat.PDF), folder, "right");
		ReportResult result = new ReportRenderer().render(request, Progress.NONE);
		assertEquals(List.of(), result.warnings());
		Map<String, Float> places = new LinkedHashMap<>();
		try (PDDocument document = Loader.loadPDF(result.files().getFirst().toFile())) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					places.putIfAbsent(text.getUnicode(), text.getX());
				}
			}.getText(document);
		}
		assertTrue(places.containsKey("\uFECC"), "the letter in the middle is not joined: " + places.keySet());
		assertTrue(places.get("\uFECC") > places.get("\uFE94"), "the word does not run from right to left: " + places);
		assertTrue(places.get("\u05E9") > places.get("\u05DD"), "the word does not run from right to left: " + places);
	}

	@Test
	void passesOverADamagedFont(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("NotoSerifSC-Regular.ttf"), "this is no font");
		assertFalse(ReportFonts.find(List.of(folder)).chinese());
	}

	@Test
	void findsTheChineseFontOfTheSystem() throws Exception {
		ReportFonts fonts = ReportFonts.find(ReportFonts.systemFolders());
		Assumptions.assumeTrue(fonts.family() != null, "no known font on this system");
		String family = parsed(fonts).getElementsByTagName("composite-font").item(0).getAttributes()
				.getNamedItem("font-family").getNodeValue();
		assertEquals(fonts.family(), family);
		assertTrue(fonts.files().stream().allMatch(Files::isRegularFile));
	}

	private static org.w3c.dom.Document parsed(ReportFonts fonts) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(fonts.configuration().getBytes(StandardCharsets.UTF_8)));
	}
}
