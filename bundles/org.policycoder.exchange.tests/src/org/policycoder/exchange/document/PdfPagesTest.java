// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.Unread;

/** What belongs to the pages of a PDF and not to its text is left out and named, and nothing else is taken for it. */
class PdfPagesTest {
	private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

	@TempDir
	Path folder;

	private final PDDocument pdf = new PDDocument();

	@AfterEach
	void close() throws IOException {
		pdf.close();
	}

	@Test
	void namesTheHeadsThatItLeavesOut() throws IOException {
		for (int i = 1; i <= 3; i++) {
			page("Northland Gazette No. " + i, "Section " + i + ". The agency shall report.", "Printed by the Board   - " + i + " -");
		}
		SourceDocument document = read();
		assertEquals("Section 1. The agency shall report.\nSection 2. The agency shall report.\nSection 3. The agency shall report.\n",
				document.text());
		assertEquals(List.of(new Unread(Unread.Kind.MARGIN, "", "“Northland Gazette No. 1”, “Printed by the Board”")), document.unread());
	}

	@Test
	void numbersOfPagesAreNoLoss() throws IOException {
		page("", "Section 1. The agency shall report.", "");
		page("", "Section 2. The agency may issue rules.", "2");
		page("", "Section 3. Nothing else is to be done.", "3");
		SourceDocument document = read();
		assertEquals("Section 1. The agency shall report.\nSection 2. The agency may issue rules.\nSection 3. Nothing else is to be done.\n",
				document.text());
		assertEquals(List.of(), document.unread());
	}

	@Test
	void aNumberAtTheEndOfOnePageIsText() throws IOException {
		page("", "The number of members of the board, as it stands in the first column, is", "15");
		page("", "Section 2. The agency may issue rules.", "");
		assertEquals(
				List.of("The number of members of the board, as it stands in the first column, is", "15", "Section 2. The agency may issue rules."),
				lines());
	}

	@Test
	void aRomanNumberIsThatOfAPageWhereSeveralHaveOne() throws IOException {
		page("", "Schedules that are to be looked at by the board are those of Part", "IV");
		assertEquals(List.of("Schedules that are to be looked at by the board are those of Part", "IV"), lines());
	}

	@Test
	void romanNumbersOfSeveralPagesAreLeftOut() throws IOException {
		page("", "Preface of the agency.", "i");
		page("", "Contents of the report.", "ii");
		assertEquals(List.of("Preface of the agency.", "Contents of the report."), lines());
	}

	@Test
	void leavesOutALayerThatIsOff() throws IOException {
		PDOptionalContentProperties layers = new PDOptionalContentProperties();
		pdf.getDocumentCatalog().setOCProperties(layers);
		PDOptionalContentGroup off = new PDOptionalContentGroup("draft");
		PDOptionalContentGroup on = new PDOptionalContentGroup("final");
		layers.addGroup(off);
		layers.addGroup(on);
		layers.setGroupEnabled(off, false);
		layers.setGroupEnabled(on, true);
		PDOptionalContentMembershipDictionary both = new PDOptionalContentMembershipDictionary();
		both.setOCGs(List.of(off, on));
		both.setVisibilityPolicy(COSName.ALL_ON);
		PDOptionalContentMembershipDictionary not = new PDOptionalContentMembershipDictionary();
		COSArray expression = new COSArray();
		expression.add(COSName.getPDFName("Not"));
		expression.add(on.getCOSObject());
		not.getCOSObject().setItem(COSName.getPDFName("VE"), expression);
		PDPage page = new PDPage();
		pdf.addPage(page);
		try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
			write(stream, 700, "Section 1. The agency shall report.");
			layer(stream, off, 680, "Section 2. Old wording.");
			layer(stream, on, 660, "Section 2. The agency may issue rules.");
			layer(stream, both, 640, "Section 3. Of both.");
			layer(stream, not, 620, "Section 4. Of neither.");
			write(stream, 600, "Section 3. Nothing else is to be done.");
		}
		SourceDocument document = read();
		assertEquals(
				List.of("Section 1. The agency shall report.", "Section 2. The agency may issue rules.", "Section 3. Nothing else is to be done."),
				document.text().lines().filter(line -> !line.isBlank()).toList());
		assertEquals(
				List.of(new Unread(Unread.Kind.UNSEEN, "1", "Section 2. Old wording."), new Unread(Unread.Kind.UNSEEN, "1", "Section 3. Of both."),
						new Unread(Unread.Kind.UNSEEN, "1", "Section 4. Of neither.")),
				document.unread());
	}

	private static void layer(PDPageContentStream stream, PDPropertyList layer, float y, String text) throws IOException {
		stream.beginMarkedContent(COSName.OC, layer);
		write(stream, y, text);
		stream.endMarkedContent();
	}

	private void page(String head, String text, String foot) throws IOException {
		PDPage page = new PDPage();
		pdf.addPage(page);
		try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
			write(stream, 760, head);
			write(stream, 600, text);
			write(stream, 30, foot);
		}
	}

	private static void write(PDPageContentStream stream, float y, String text) throws IOException {
		stream.beginText();
		stream.setFont(FONT, 12);
		stream.newLineAtOffset(72, y);
		stream.showText(text);
		stream.endText();
	}

	private List<String> lines() throws IOException {
		return read().text().lines().filter(line -> !line.isBlank()).toList();
	}

	private SourceDocument read() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		pdf.save(bytes);
		return one(file(folder, "a.pdf", bytes.toByteArray()));
	}
}
