// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.policycoder.exchange.document.Reading.assertRefused;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.Unread;

/** What stands on pages beside plain lines of text. */
class PdfPartsTest {
	private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
	/** Two fonts without a map: Identity-H without ToUnicode; and one with usual characters. */
	private static final String FONTS = """
			5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Nameless /Encoding /Identity-H /DescendantFonts [6 0 R] >> endobj
			6 0 obj << /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >> endobj
			7 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
			""";

	@TempDir
	Path folder;

	private final PDDocument pdf = new PDDocument();

	@AfterEach
	void close() throws IOException {
		pdf.close();
	}

	@Test
	void namesTheFontAndPageOfWhatIsNoCharacter() throws IOException {
		SourceDocument document = one(
				unmapped("BT /F2 12 Tf 72 700 Td (Section 1. The agency shall report.) Tj /F1 12 Tf 0 -20 Td <0BB80BB90BBA> Tj ET"));
		assertEquals("Section 1. The agency shall report.\n", document.text());
		assertEquals(List.of(new Unread(Unread.Kind.FONT, "1", "Nameless")), document.unread());
	}

	@Test
	void refusesADocumentWithoutCharacters() throws IOException {
		assertRefused(unmapped("BT /F1 12 Tf 72 700 Td <0BB80BB90BBA0BBB0BBC0BBD0BBE0BBF0BC0> Tj ET"), "OCR");
	}

	@Test
	void namesPagesThatAreScanned() throws IOException {
		for (String text : new String[] { "First page.", null, null, "Fourth page.", "", "12" }) {
			try (PDPageContentStream page = page()) {
				if (text == null || text.equals("12")) {
					page.drawImage(LosslessFactory.createFromImage(pdf, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)), 20, 20, 570, 750);
				}
				write(page, 72, 700, 12, text == null ? "" : text);
			}
		}
		assertEquals(List.of(new Unread(Unread.Kind.PAGES, "2–3, 6", "")), one(file(folder, "a.pdf", bytes())).unread());
	}

	@Test
	void readsBoldAndShadowsOnce() throws IOException {
		try (PDPageContentStream page = page()) {
			for (float shift : new float[] { 0, 0.4f, 0.8f }) {
				write(page, 72 + shift, 700, 12, "Illegal willful books");
			}
			write(page, 72, 650, 10, "Mississippi");
			write(page, 73, 649, 10, "Mississippi");
		}
		assertEquals("Illegal willful books\n\nMississippi\n", text());
	}

	/** A point or an i is narrower than the distance of its shadow. */
	@Test
	void readsShadowsOfNarrowLettersOnce() throws IOException {
		try (PDPageContentStream page = page()) {
			for (float shift : new float[] { 0, 1.6f }) {
				write(page, 72 + shift, 700 - shift, 11, "1. Committee dissent settles, if it will. (ii) Still.");
				write(page, 72 + shift, 680 - shift, 11, "i.");
			}
		}
		assertEquals("1. Committee dissent settles, if it will. (ii) Still.\ni.\n", text());
	}

	@Test
	void readsWhatIsFilledInAndWhatIsWrittenOntoAPage() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 700, 12, "Section 1. The grantee is");
			write(page, 72, 680, 12, "Section 2. The agency may issue rules.");
		}
		annotate(new PDAnnotationWidget(), 205, 696, "Northland Board.");
		annotate(new PDAnnotationFreeText(), 72, 650, "Repealed in part.");
		PDAnnotationText comment = new PDAnnotationText();
		comment.setContents("Is this so?");
		comment.setRectangle(new PDRectangle(300, 650, 20, 20));
		pdf.getPage(0).getAnnotations().add(comment);
		PDAnnotation hidden = annotate(new PDAnnotationWidget(), 205, 676, "not shown");
		hidden.setHidden(true);
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals("Section 1. The grantee is Northland Board.\nSection 2. The agency may issue rules.\n\nRepealed in part.\n", document.text());
		assertEquals(List.of(), document.unread());
	}

	@Test
	void wordsPutAboveTheTitleAreNotTheTitle() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 700, 16, "The Grants Act");
			write(page, 72, 660, 12, "Section 1. The agency shall report.");
		}
		annotate(new PDAnnotationFreeText(), 72, 740, "Received on Monday");
		annotate(new PDAnnotationRubberStamp(), 300, 696, "APPROVED");
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals("The Grants Act\n\nSection 1. The agency shall report.\n\nReceived on Monday\nAPPROVED\n",
				document.text().replace("Monday\n\n", "Monday\n"));
		assertEquals("The Grants Act", document.metadata().title());
	}

	/** The text of a scan that was recognised lies unpainted on its picture, and is what is wanted. */
	@Test
	void readsWhatIsNotPaintedOnlyOverAPicture() throws IOException {
		for (boolean scan : new boolean[] { true, false }) {
			try (PDPageContentStream page = page()) {
				write(page, 72, 760, 12, "Printed.");
				if (scan) {
					page.drawImage(LosslessFactory.createFromImage(pdf, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)), 0, 0, 612, 750);
				}
				page.setRenderingMode(RenderingMode.NEITHER);
				write(page, 72, 700, 12, scan ? "Section 1. The agency shall report what was recognised." : "Section 2. Unpainted.");
			}
		}
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals("Printed. Section 1. The agency shall report what was recognised. Printed.", document.text().strip().replaceAll("\n+", " "));
		assertEquals(List.of(new Unread(Unread.Kind.UNSEEN, "2", "Section 2. Unpainted.")), document.unread());
	}

	@Test
	void readsWhiteLettersOnlyOnSomethingElse() throws IOException {
		try (PDPageContentStream page = page()) {
			page.setNonStrokingColor(0.2f);
			page.addRect(60, 690, 300, 30);
			page.fill();
			page.setNonStrokingColor(1f);
			write(page, 72, 700, 12, "White on a dark bar.");
			write(page, 72, 660, 12, "White on paper.");
			page.setNonStrokingColor(new PDColor(new float[] { 1 }, blue()));
			write(page, 72, 620, 12, "Blue on paper.");
			page.setNonStrokingColor(0f);
			write(page, 72, 580, 12, "Black on paper.");
		}
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals(List.of("White on a dark bar.", "Blue on paper.", "Black on paper."),
				document.text().lines().filter(line -> !line.isBlank()).toList());
		assertEquals(List.of(new Unread(Unread.Kind.UNSEEN, "1", "White on paper.")), document.unread());
	}

	/** The white slug line at the foot says how quotation marks are set, and is no loss. */
	@Test
	void whiteMarksOfTheTypesetterAreTakenAsMarks() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 700, 12, "Section 1. This Act may be cited as the \u2018\u2018Grants Act\u2019\u2019.");
			page.setNonStrokingColor(1f);
			write(page, 72, 30, 6, "VerDate Sep 11 2014 03:14 Oct 06, 2018 Jkt 079200 PO 00000 Frm 00001");
			write(page, 72, 20, 6, "pbinns on DSK79D2C42PROD with BILLS");
		}
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals("Section 1. This Act may be cited as the “Grants Act”.\n", document.text());
		assertEquals(List.of(), document.unread());
	}

	/** A cell that is too narrow cuts the end of its words off; the words are the document's all the same. */
	@Test
	void readsNothingThatAClipLeavesNoLetterOf() throws IOException {
		try (PDPageContentStream page = page()) {
			page.saveGraphicsState();
			page.addRect(60, 690, 80, 30);
			page.clip();
			write(page, 72, 700, 12, "Words of a cell that go on beyond it.");
			write(page, 72, 600, 12, "Below the clip.");
			page.restoreGraphicsState();
			write(page, 72, 560, 12, "Section 1. The agency shall report.");
		}
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals(List.of("Words of a cell that go on beyond it.", "Section 1. The agency shall report."),
				document.text().lines().filter(line -> !line.isBlank()).toList());
		assertEquals(List.of(new Unread(Unread.Kind.UNSEEN, "1", "Below the clip.")), document.unread());
	}

	private static PDSeparation blue() throws IOException {
		COSDictionary function = new COSDictionary();
		function.setInt(COSName.FUNCTION_TYPE, 2);
		function.setItem(COSName.DOMAIN, COSArray.ofCOSIntegers(List.of(0, 1)));
		function.setItem(COSName.C0, COSArray.ofCOSIntegers(List.of(1, 1, 1)));
		function.setItem(COSName.C1, COSArray.ofCOSIntegers(List.of(0, 0, 1)));
		function.setInt(COSName.N, 1);
		PDSeparation blue = new PDSeparation();
		blue.setColorantName("Blue");
		blue.setAlternateColorSpace(PDDeviceRGB.INSTANCE);
		blue.setTintTransform(new PDFunctionType2(function));
		return blue;
	}

	@Test
	void readsNothingOutsideThePageAndSaysSo() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 700, 12, "Section 1. The agency shall report.");
			write(page, 72, -30, 12, "Old wording of the section.");
			write(page, 700, 400, 12, "Beside the page.");
		}
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals("Section 1. The agency shall report.\n", document.text());
		assertEquals(List.of(new Unread(Unread.Kind.OUTSIDE, "1", "Old wording of the section."),
				new Unread(Unread.Kind.OUTSIDE, "1", "Beside the page.")), document.unread());
	}

	/** A picture with text over it is the paper, or a scan whose text was recognised; a small one is a seal or an emblem. */
	@Test
	void namesPagesWithAPictureAmongTheText() throws IOException {
		for (int i = 0; i < 4; i++) {
			try (PDPageContentStream page = page()) {
				int size = i == 0 ? 60 : i == 2 ? 590 : 300;
				page.drawImage(LosslessFactory.createFromImage(pdf, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)), 10, 10, size, size);
				write(page, 72, 700, 12, "Section " + (i + 1) + ". The agency shall keep the records.");
				write(page, 72, i == 2 ? 300 : 685, 12, "It shall show them to whoever asks to see them.");
			}
		}
		assertEquals(List.of(new Unread(Unread.Kind.FIGURE, "2, 4", "")), one(file(folder, "a.pdf", bytes())).unread());
	}

	@Test
	void keepsSuperscriptsAndSubscriptsInTheirSentence() throws IOException {
		try (PDPageContentStream page = page()) {
			float x = write(page, 72, 700, 12, "A site of 500 m");
			x = write(page, x, 705, 6, "2");
			x = write(page, x, 700, 12, " or CO");
			x = write(page, x, 697, 7, "2");
			x = write(page, x, 700, 12, " of 1200");
			x = write(page, x, 704.5f, 7, "13");
			x = write(page, x, 700, 12, " and the 1");
			x = write(page, x, 705, 7, "st");
			write(page, x, 700, 12, " one.");
		}
		assertEquals("A site of 500 m² or CO₂ of 1200¹³ and the 1st one.\n", text());
	}

	@Test
	void setsANoteApartFromTheParagraphThatGoesOverThePage() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 140, 12, "Section 1. Every institution that receives a grant shall keep the records of its use and of");
			write(page, 72, 126, 12, "all that it has bought with the grant for a period of at least five years, and shall show the");
			float x = write(page, 72, 90, 6, "1");
			write(page, x + 2, 87, 9, "As defined in another Act.");
		}
		try (PDPageContentStream page = page()) {
			write(page, 72, 700, 12, "records and the things that were bought to the agency whenever it asks to see any of them.");
			write(page, 72, 686, 12, "Section 2. The agency may issue rules.");
		}
		assertEquals(
				"""
						Section 1. Every institution that receives a grant shall keep the records of its use and of all that it has bought with the grant for a period of at least \
						five years, and shall show the records and the things that were bought to the agency whenever it asks to see any of them.

						¹ As defined in another Act.

						Section 2. The agency may issue rules.
						""",
				text());
	}

	@Test
	void readsNoWatermarks() throws IOException {
		try (PDPageContentStream page = page()) {
			for (int line = 0; line < 30; line++) {
				write(page, 72, 700 - 18 * line, 12, "Section " + (line + 1) + ". The agency shall do its work as it is told by the law.");
			}
			page.beginText();
			page.setFont(FONT, 80);
			page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 250));
			page.showText("DRAFT");
			page.endText();
			write(page, 100, 400, 90, "COPY");
		}
		String text = text();
		assertEquals(30, text.lines().count());
		assertEquals(30,
				text.lines().filter(line -> line.matches("Section \\d+\\. The agency shall do its work as it is told by the law\\.")).count());
	}

	@Test
	void writesAllThatIsRaisedOrLowered() throws IOException {
		try (PDPageContentStream page = page()) {
			float x = write(page, 72, 700, 12, "It has 10");
			x = write(page, x, 705, 7, "-6");
			x = write(page, x, 700, 12, " mol of CO");
			x = write(page, x, 697, 7, "2");
			x = write(page, x, 700, 12, " or 1200");
			x = write(page, x, 705, 7, "[1]");
			write(page, x, 700, 12, " euros.");
		}
		assertEquals("It has 10⁻⁶ mol of CO₂ or 1200[1] euros.\n", text());
	}

	@Test
	void saysWhatItTookForAWatermark() throws IOException {
		for (int i = 0; i < 2; i++) {
			try (PDPageContentStream page = page()) {
				page.beginText();
				page.setFont(FONT, 90);
				page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 200));
				page.showText("DRAFT");
				page.endText();
				write(page, 72, 700, 12, i == 0 ? "The first page has text." : "And so has the second one.");
			}
		}
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals("The first page has text.\nAnd so has the second one.\n", document.text());
		assertEquals(List.of(new Unread(Unread.Kind.WATERMARK, "1–2", "DRAFT")), document.unread());
	}

	@Test
	void aTitleHasNoPageNumber() throws IOException {
		for (int i = 1; i <= 2; i++) {
			try (PDPageContentStream page = page()) {
				write(page, 72, 740, 10, "The Grants Act");
				write(page, 460, 740, 10, "Page " + i + " of 2");
				write(page, 72, 690, 12, "Section " + i + ". The agency shall make grants.");
			}
		}
		SourceDocument document = one(file(folder, "a.pdf", bytes()));
		assertEquals("The Grants Act", document.metadata().title());
		assertEquals("Section 1. The agency shall make grants.\nSection 2. The agency shall make grants.\n", document.text());
	}

	@Test
	void readsARuledTableRowByRow() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 720, 10, "Duties");
			for (float y : new float[] { 700, 680, 640, 600 }) {
				line(page, 72, y, 472, y);
			}
			for (float x : new float[] { 72, 112, 312, 472 }) {
				line(page, x, 700, x, 600);
			}
			row(page, 686, "No.", "Duty", "Agency");
			row(page, 660, "1", "", "Office of Trade");
			write(page, 116, 668, 10, "Build three places where the");
			write(page, 116, 652, 10, "thing is shown.");
			row(page, 620, "2", "Report.", "Office of Rules");
			write(page, 72, 580, 10, "End of it.");
		}
		assertEquals(
				"Duties\nNo.\tDuty\tAgency\n1\tBuild three places where the thing is shown.\tOffice of Trade\n2\tReport.\tOffice of Rules\nEnd of it.\n",
				text().replace("\n\n", "\n"));
	}

	@Test
	void keepsColumnsBesideACellOfTwoRows() throws IOException {
		try (PDPageContentStream page = page()) {
			for (float y : new float[] { 700, 680, 620 }) {
				line(page, 72, y, 472, y);
			}
			line(page, 112, 650, 472, 650);
			for (float x : new float[] { 72, 112, 312, 472 }) {
				line(page, x, 700, x, 620);
			}
			row(page, 686, "No.", "Duty", "Agency");
			row(page, 660, "1", "Build.", "Office of Trade");
			row(page, 630, "", "Report.", "Office of Rules");
		}
		assertEquals("No.\tDuty\tAgency\n1\tBuild.\tOffice of Trade\n\tReport.\tOffice of Rules\n", text().replace("\n\n", "\n"));
	}

	@Test
	void joinsASentenceThatGoesOnOnTheNextPage() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 720, 12, "Section 1. The agency shall pay each grant to the schools that have asked for it,");
			write(page, 72, 705, 12, "within a year of the day on which the");
		}
		try (PDPageContentStream page = page()) {
			write(page, 72, 720, 12, "application was made.");
			write(page, 72, 705, 12, "Section 2. The agency may issue rules.");
		}
		assertEquals(
				"Section 1. The agency shall pay each grant to the schools that have asked for it, within a year of the day on which the application was made.\n"
						+ "Section 2. The agency may issue rules.\n",
				text());
	}

	@Test
	void keepsANumberThatOpensALineBehindThatOfTheLine() throws IOException {
		List<String> lines = List.of("(a) In general, this has been so over the past", "30 years, and in all of the years before that",
				"100 years at least, which is long enough for", "1 of the agencies, and for the others among the",
				"12 of them that have been asked by the Congress", "of the States.");
		try (PDPageContentStream page = page()) {
			for (int i = 0; i < lines.size(); i++) {
				write(page, 130, 700 - 26 * i - (i == 1 ? 7 : 0), i == 1 ? 8 : 14, Integer.toString(i + 1));
				write(page, 150, 700 - 26 * i, 14, lines.get(i));
			}
		}
		assertEquals(String.join(" ", lines), text().strip().replace('\n', ' '));
	}

	@Test
	void keepsTheNumbersOfAList() throws IOException {
		try (PDPageContentStream page = page()) {
			for (int i = 0; i < 20; i++) {
				write(page, 72, 720 - 26 * i, 12, "This is a line of the text which is as long as others are, and ends.");
			}
			for (int i = 1; i <= 6; i++) {
				write(page, 72, 190 - 14 * i, 12, Integer.toString(i));
				write(page, 100, 190 - 14 * i, 12, "Office " + i + ".");
			}
		}
		assertEquals(6, text().lines().filter(line -> line.matches("(\\d) Office \\1\\.")).count());
	}

	@Test
	void readsWhatIsPrintedInAnotherDirection() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 700, 12, "The text of the page.");
			page.beginText();
			page.setFont(FONT, 10);
			page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 50, 100));
			page.showText("Beside it.");
			page.endText();
		}
		assertEquals("The text of the page.\n\nBeside it.\n", text());
	}

	@Test
	void refusesMorePagesThanAreRead() throws IOException {
		page().close();
		COSArray again = new COSArray();
		for (int i = 0; i < 200; i++) {
			again.add(pdf.getPage(0).getCOSObject());
		}
		COSDictionary inside = new COSDictionary();
		inside.setItem(COSName.TYPE, COSName.PAGES);
		inside.setItem(COSName.KIDS, again);
		COSArray kids = new COSArray();
		for (int i = 0; i < 200; i++) {
			kids.add(inside);
		}
		pdf.getPages().getCOSObject().setItem(COSName.KIDS, kids);
		assertRefused(file(folder, "pages.pdf", bytes()), "pages that are read");
	}

	@Test
	void refusesAPageOfMorePartsThanAnyHas() throws IOException {
		StringBuilder forms = new StringBuilder();
		for (int form = 10; form < 30; form++) {
			String inside = "/X Do ".repeat(10);
			forms.append(form).append(" 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ").append(form + 1)
					.append(" 0 R >> >> /Length ").append(inside.length())
					.append(" >>\nstream\n").append(inside).append("\nendstream\nendobj\n");
		}
		assertRefused(file(folder, "forms.pdf", raw("2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj " + forms, "/X Do")), "no real page");
	}

	@Test
	void readsAPageOfAnySize() throws IOException {
		pdf.addPage(new PDPage(new PDRectangle(1e6f, 1e6f)));
		try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(0))) {
			for (int line = 0; line < 20; line++) {
				write(page, 72, 700 - 14 * line, 12, "Line " + line + ".");
			}
		}
		assertEquals(20, text().split("Line ").length - 1);
	}

	/** Puts words onto the first page, as a program does in which they are typed. */
	private PDAnnotation annotate(PDAnnotation annotation, float x, float y, String words) throws IOException {
		PDAppearanceStream look = new PDAppearanceStream(pdf);
		look.setBBox(new PDRectangle(200, 16));
		look.setResources(new PDResources());
		try (PDAppearanceContentStream page = new PDAppearanceContentStream(look)) {
			page.beginText();
			page.setFont(FONT, 12);
			page.newLineAtOffset(2, 4);
			page.showText(words);
			page.endText();
		}
		PDAppearanceDictionary looks = new PDAppearanceDictionary();
		looks.setNormalAppearance(look);
		annotation.setAppearance(looks);
		annotation.setRectangle(new PDRectangle(x, y, 200, 16));
		List<PDAnnotation> all = pdf.getPage(0).getAnnotations();
		all.add(annotation);
		pdf.getPage(0).setAnnotations(all);
		return annotation;
	}

	private Path unmapped(String contents) throws IOException {
		return file(folder, "unmapped.pdf", raw("2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj", contents));
	}

	/** A PDF as text, the pages of which the caller writes as object 2; 3 is a page with these contents, 10 the form X of it. */
	private static String raw(String pages, String contents) {
		return "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n" + pages
				+ "\n3 0 obj << /Type /Page /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 7 0 R >> /XObject << /X 10 0 R >> >> >> endobj\n4 0 obj << /Length "
				+ contents.length() + " >>\nstream\n" + contents + "\nendstream\nendobj\n" + FONTS + "trailer << /Root 1 0 R >>\n%%EOF\n";
	}

	private static void row(PDPageContentStream page, float y, String... cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			write(page, new float[] { 76, 116, 316 }[i], y, 10, cells[i]);
		}
	}

	private static void line(PDPageContentStream page, float x, float y, float right, float bottom) throws IOException {
		page.moveTo(x, y);
		page.lineTo(right, bottom);
		page.stroke();
	}

	private PDPageContentStream page() throws IOException {
		PDPage page = new PDPage(PDRectangle.LETTER);
		pdf.addPage(page);
		return new PDPageContentStream(pdf, page);
	}

	/** Writes a line and returns where it ends. */
	private static float write(PDPageContentStream page, float x, float y, float size, String text) throws IOException {
		page.beginText();
		page.setFont(FONT, size);
		page.newLineAtOffset(x, y);
		page.showText(text);
		page.endText();
		return x + FONT.getStringWidth(text) / 1000 * size;
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		pdf.save(out);
		return out.toByteArray();
	}

	private String text() throws IOException {
		return one(file(folder, "a.pdf", bytes())).text();
	}
}
