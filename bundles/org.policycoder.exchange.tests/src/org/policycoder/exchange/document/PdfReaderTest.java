// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.policycoder.exchange.document.Reading.assertRefused;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
	private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
	private static final String SENTENCE = "The Director shall carry out the functions and duties of the office in consultation with the heads of the other agencies concerned";

	@TempDir
	Path folder;

	private final PDDocument pdf = new PDDocument();

	@AfterEach
	void close() throws IOException {
		pdf.close();
	}

	@Test
	void rejoinsLinesAndHyphens() throws IOException {
		String first = SENTENCE + " and with non-Federal members.";
		String second = "It shall report to Congress on its own.";
		try (PDPageContentStream page = page()) {
			column(page, 72, 700, 468, 12, 20, hyphenated(first));
			column(page, 72, 700 - 13 * lines(hyphenated(first), 468, 20).size(), 468, 12, 20, second);
		}
		assertEquals(first + "\n" + second + "\n", text());
	}

	@Test
	void keepsTheLineStartsOfProvisions() throws IOException {
		List<String> provisions = List.of("Sec. 2. Functions. (a) " + SENTENCE + ".", "(b) " + SENTENCE + ":", "(i) " + SENTENCE + "; and",
				"(ii) " + SENTENCE + ".");
		try (PDPageContentStream page = page()) {
			float y = 700;
			for (String provision : provisions) {
				column(page, 72, y, 300, 10, 10, provision);
				y -= 11 * lines(provision, 300, 10).size() + 3;
			}
		}
		assertEquals(String.join("\n", provisions) + "\n", text());
	}

	@Test
	void dropsRunningHeadsPageNumbersAndMarks() throws IOException {
		for (int number = 1; number <= 3; number++) {
			try (PDPageContentStream page = page()) {
				write(page, 200, 760, 9, "Office of Tests, Bulletin " + (40 + number));
				column(page, 72, 700, 468, 12, 0, "Page " + "one two three".split(" ")[number - 1] + " has this paragraph of its own.");
				write(page, 300, 40, 9, Integer.toString(number));
				write(page, 72, 20, 6, "VerDate Sep<11>2014   18:26 Jan 30, 2025   Jkt 265001   PO 00000   Frm 0000" + number
						+ "   Fmt 4705   Sfmt 4790   E:\\FR\\FM\\31JAE8.SGM   31JAE8");
				page.beginText();
				page.setFont(FONT, 5);
				page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 20, 100));
				page.showText("somebody on DSK120RN23PROD with PRESDOC");
				page.endText();
			}
		}
		assertEquals("Page one has this paragraph of its own.\nPage two has this paragraph of its own.\nPage three has this paragraph of its own.\n",
				text());
	}

	@Test
	void keepsTextThatComesAgainAtTheEndsOfPages() throws IOException {
		String again = "Notice of August 15, 2017, has " + SENTENCE.toLowerCase(Locale.ROOT) + ".";
		for (int number = 1; number <= 3; number++) {
			try (PDPageContentStream page = page()) {
				for (int line = 0; line < 50; line++) {
					write(page, 72, 740 - 14 * line, 12,
							line == 0 || line == 49 ? again.substring(0, 60) + "." : "Line " + line + " of page " + number + ".");
				}
			}
		}
		assertEquals(6, text().split("Notice of August", -1).length - 1);
	}

	@Test
	void dropsTheLineNumbersOfBills() throws IOException {
		String text = "(a) In general.-" + SENTENCE + " and " + SENTENCE.toLowerCase(Locale.ROOT) + ".";
		List<String> lines = lines(text, 300, 28);
		try (PDPageContentStream page = page()) {
			for (int i = 0; i < lines.size(); i++) {
				write(page, 130, 700 - 26 * i, 14, Integer.toString(i + 1));
				write(page, i == 0 ? 178 : 150, 700 - 26 * i, 14, lines.get(i));
			}
			write(page, 162, 45, 10, "•HR 6972 IH");
		}
		assertEquals(text + "\n", text());
	}

	@Test
	void readsSmallCapitalsAsSmallLetters() throws IOException {
		try (PDPageContentStream page = page()) {
			float x = write(page, 72, 700, 14, "(1) I");
			x = write(page, x, 700, 11, "N GENERAL");
			write(page, x, 700, 14, ".-Each State shall.");
		}
		assertEquals("(1) In general.-Each State shall.\n", text());
	}

	@Test
	void readsThreeColumnsOneAfterAnother() throws IOException {
		List<String> paragraphs = new ArrayList<>();
		try (PDPageContentStream page = page()) {
			write(page, 150, 740, 12, "A title that runs through all of the three columns of the page");
			for (int column = 0; column < 3; column++) {
				float y = 700;
				for (int number = 0; number < 5; number++) {
					String paragraph = "Paragraph " + (char) ('A' + column) + number + ". " + SENTENCE + ", as it did before.";
					paragraphs.add(paragraph);
					column(page, 45 + 178 * column, y, 165, 9, 9, paragraph);
					y -= 10 * lines(paragraph, 165, 9, 9).size();
				}
			}
		}
		assertEquals("A title that runs through all of the three columns of the page\n" + String.join("\n", paragraphs) + "\n", text());
	}

	@Test
	void joinsAParagraphAcrossPages() throws IOException {
		String text = SENTENCE + " and " + SENTENCE.toLowerCase(Locale.ROOT) + " and so on.";
		List<String> lines = lines(text, 300, 20, 12);
		try (PDPageContentStream page = page()) {
			column(page, 72, 300, 300, 12, 20, "First " + text);
			column(page, 72, 100, 300, 12, 20, String.join(" ", lines.subList(0, 2)));
		}
		try (PDPageContentStream page = page()) {
			column(page, 72, 700, 300, 12, 0, String.join(" ", lines.subList(2, lines.size())));
			column(page, 72, 600, 300, 12, 20, "Last " + text);
		}
		assertEquals("First " + text + "\n\n" + text + "\n\nLast " + text + "\n", text());
	}

	@Test
	void refusesAnEncryptedDocument() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 700, 12, "Secret.");
		}
		StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
		policy.setEncryptionKeyLength(128);
		pdf.protect(policy);
		assertRefused(file(folder, "secret.pdf", bytes()), "password");
	}

	@Test
	void refusesAScannedDocument() throws IOException {
		try (PDPageContentStream page = page()) {
			page.drawImage(LosslessFactory.createFromImage(pdf, new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB)), 72, 72, 400, 600);
		}
		assertRefused(file(folder, "scan.pdf", bytes()), "OCR");
	}

	@Test
	void refusesAPartThatUnpacksToTooMuch() throws IOException {
		PDPage page = new PDPage();
		pdf.addPage(page);
		PDStream contents = new PDStream(pdf);
		try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
			byte[] spaces = new byte[1 << 20];
			Arrays.fill(spaces, (byte) ' ');
			for (int megabyte = 0; megabyte < 260; megabyte++) {
				out.write(spaces);
			}
		}
		page.setContents(contents);
		assertRefused(file(folder, "bomb.pdf", bytes()), "unpacks to more than");
	}

	@Test
	void refusesADamagedDocument() throws IOException {
		try (PDPageContentStream page = page()) {
			write(page, 72, 700, 12, "Text.");
		}
		byte[] whole = bytes();
		assertRefused(file(folder, "half.pdf", Arrays.copyOf(whole, whole.length / 2)), "ends in the middle");
		assertRefused(file(folder, "text.pdf", "no PDF at all"), "ends in the middle");
		assertRefused(file(folder, "empty.pdf", "%PDF-1.4\n%%EOF"), "damaged PDF");
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
		return x + width(text, size);
	}

	private static void column(PDPageContentStream page, float x, float y, float width, float size, float indent, String text) throws IOException {
		List<String> lines = lines(text, width, indent, size);
		for (int i = 0; i < lines.size(); i++) {
			write(page, i == 0 ? x + indent : x, y - (size + 1) * i, size, lines.get(i));
		}
	}

	private static List<String> lines(String text, float width, float indent) throws IOException {
		return lines(text, width, indent, width == 300 ? (indent == 28 ? 14 : 10) : 12);
	}

	/** Breaks a text into lines; a word with a soft hyphen may be parted there. */
	private static List<String> lines(String text, float width, float indent, float size) throws IOException {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			float room = width - (lines.isEmpty() ? indent : 0);
			String longer = (line + " " + word.replace("\u00ad", "")).strip();
			if (width(longer, size) <= room) {
				line = longer;
				continue;
			}
			int hyphen = word.indexOf('\u00ad');
			if (hyphen > 0 && width(line + " " + word.substring(0, hyphen) + "-", size) <= room) {
				lines.add((line + " " + word.substring(0, hyphen) + "-").strip());
				line = word.substring(hyphen + 1).replace("\u00ad", "");
			} else {
				lines.add(line);
				line = word.replace("\u00ad", "");
			}
		}
		lines.add(line);
		return lines;
	}

	private static String hyphenated(String text) {
		return text.replace("functions", "func\u00adtions").replace("consultation", "consul\u00adtation").replace("concerned", "con\u00adcerned")
				.replace("agencies", "agen\u00adcies");
	}

	private static float width(String text, float size) throws IOException {
		return FONT.getStringWidth(text.replace("\u00ad", "")) / 1000 * size;
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
