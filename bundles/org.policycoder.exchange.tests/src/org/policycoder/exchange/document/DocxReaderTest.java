// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.policycoder.exchange.document.Reading.assertRefused;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

class DocxReaderTest {
	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	@TempDir
	Path folder;

	@Test
	void readsParagraphsAndTables() throws IOException {
		try (XWPFDocument word = new XWPFDocument()) {
			paragraph(word, "Notice of Tests");
			paragraph(word, "  They   are held.");
			XWPFTable table = word.createTable(2, 2);
			table.getRow(0).getCell(0).setText("Year");
			table.getRow(0).getCell(1).setText("Number");
			table.getRow(1).getCell(0).setText("2018");
			table.getRow(1).getCell(1).setText("12");
			paragraph(word, "End.");
			assertEquals("Notice of Tests\nThey are held.\nYear\tNumber\n2018\t12\nEnd.\n", text(word));
		}
	}

	@Test
	void writesTheNumbersOfChineseArticles() throws IOException, XmlException {
		try (XWPFDocument word = new XWPFDocument()) {
			BigInteger list = list(word, level(0, "chineseCountingThousand", "第%1条", "space"), level(1, "chineseCounting", "（%2）", "nothing"),
					level(2, "decimal", "%3.", "tab"));
			for (int article = 1; article <= 11; article++) {
				numbered(word, list, 0, "正文" + article);
			}
			numbered(word, list, 1, "甲");
			numbered(word, list, 1, "乙");
			numbered(word, list, 2, "细目");
			numbered(word, list, 0, "正文");
			numbered(word, list, 1, "丙");
			String text = text(word);
			assertEquals("第一条 正文1\n第二条 正文2\n", text.substring(0, text.indexOf("第三条")));
			assertEquals("第十条 正文10\n第十一条 正文11\n（一）甲\n（二）乙\n1. 细目\n第十二条 正文\n（一）丙\n", text.substring(text.indexOf("第十条")));
		}
	}

	@Test
	void writesLegalAndLetteredNumbers() throws IOException, XmlException {
		try (XWPFDocument word = new XWPFDocument()) {
			BigInteger list = list(word, level(0, "upperRoman", "Article %1", "tab"),
					"<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl>",
					level(2, "lowerLetter", "(%3)", "tab"), level(3, "lowerRoman", "(%4)", "tab"));
			numbered(word, list, 0, "One");
			numbered(word, list, 0, "Two");
			numbered(word, list, 1, "Section");
			for (int i = 0; i < 27; i++) {
				numbered(word, list, 2, "point");
			}
			numbered(word, list, 3, "deep");
			numbered(word, list, 3, "deeper");
			String text = text(word);
			assertEquals("Article I One\nArticle II Two\n2.1 Section\n(a) point\n", text.substring(0, text.indexOf("(b)")));
			assertEquals("(z) point\n(aa) point\n(i) deep\n(ii) deeper\n", text.substring(text.indexOf("(z)")));
		}
	}

	@Test
	void startsAgainWhereAListSaysSo() throws IOException, XmlException {
		try (XWPFDocument word = new XWPFDocument()) {
			BigInteger list = list(word, level(0, "decimal", "%1.", "tab"));
			XWPFNumbering numbering = word.getNumbering();
			BigInteger again = numbering.addNum(numbering.getAbstractNumID(list));
			numbering.getNum(again).getCTNum().addNewLvlOverride().setIlvl(BigInteger.ZERO);
			numbering.getNum(again).getCTNum().getLvlOverrideArray(0).addNewStartOverride().setVal(BigInteger.valueOf(5));
			numbered(word, list, 0, "one");
			numbered(word, list, 0, "two");
			numbered(word, again, 0, "five");
			numbered(word, again, 0, "six");
			assertEquals("1. one\n2. two\n5. five\n6. six\n", text(word));
		}
	}

	@Test
	void refusesABrokenDocument() throws IOException {
		byte[] whole;
		try (XWPFDocument word = new XWPFDocument()) {
			paragraph(word, "Text that is long enough to be cut in the middle of it. ".repeat(50));
			whole = bytes(word);
		}
		assertRefused(file(folder, "cut.docx", Arrays.copyOf(whole, whole.length / 2)), "damaged Word document");
		assertRefused(file(folder, "text.docx", "no zip at all"), "damaged Word document");
		assertRefused(file(folder, "empty.docx", ""), "is empty");
	}

	@Test
	void refusesAnOldOrProtectedDocument() throws IOException {
		assertRefused(
				file(folder, "old.doc", new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 }),
				"protected by a password");
	}

	@Test
	void refusesAZipBomb() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] zeros = new byte[1 << 20];
			for (int megabyte = 0; megabyte < 300; megabyte++) {
				zip.write(zeros);
			}
		}
		assertRefused(file(folder, "bomb.docx", bomb.toByteArray()), "unpacks to more than");
	}

	@Test
	void refusesPartsOutsideOfTheFile() throws IOException {
		ByteArrayOutputStream slip = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(slip)) {
			zip.putNextEntry(new ZipEntry("../../evil.txt"));
			zip.write("evil".getBytes(StandardCharsets.US_ASCII));
		}
		assertRefused(file(folder, "slip.docx", slip.toByteArray()), "outside of itself");
	}

	@Test
	void refusesADocumentWithoutText() throws IOException {
		try (XWPFDocument word = new XWPFDocument()) {
			word.createParagraph();
			assertRefused(file(folder, "blank.docx", bytes(word)), "no text");
		}
	}

	private static void paragraph(XWPFDocument word, String text) {
		word.createParagraph().createRun().setText(text);
	}

	private static void numbered(XWPFDocument word, BigInteger list, int level, String text) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setNumID(list);
		paragraph.setNumILvl(BigInteger.valueOf(level));
		paragraph.createRun().setText(text);
	}

	private static String level(int level, String format, String text, String suffix) {
		return String.format(Locale.ROOT,
				"<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:suff w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>", level,
				format, suffix, text);
	}

	private static BigInteger list(XWPFDocument word, String... levels) throws XmlException {
		CTNumbering numbering = CTNumbering.Factory.parse(
				"<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\">" + String.join("", levels) + "</w:abstractNum></w:numbering>",
				new org.apache.xmlbeans.XmlOptions().setLoadReplaceDocumentElement(null));
		XWPFNumbering lists = word.createNumbering();
		return lists.addNum(lists.addAbstractNum(new XWPFAbstractNum(numbering.getAbstractNumArray(0))));
	}

	private static byte[] bytes(XWPFDocument word) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		word.write(out);
		return out.toByteArray();
	}

	private String text(XWPFDocument word) throws IOException {
		byte[] bytes = bytes(word);
		assertEquals('P', new ByteArrayInputStream(bytes).read());
		return one(file(folder, "a.docx", bytes)).text();
	}
}
