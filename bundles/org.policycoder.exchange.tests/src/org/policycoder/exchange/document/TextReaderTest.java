// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.exchange.document.Reading.assertRefused;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.Unread;

class TextReaderTest {
	private static final String CHINESE = "第一条 为了维护国家安全和利益，制定本条例。\n第二条 本条例所称物项，是指货物、技术和服务。\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK" })
	void detectsTheEncodingOfChinese(String charset) throws IOException {
		assertEquals(CHINESE, one(file(folder, "a.txt", CHINESE.getBytes(Charset.forName(charset)))).text());
	}

	@Test
	void readsOneLineOfGb18030() throws IOException {
		assertEquals("关于出口管制的通知\n", one(file(folder, "a.txt", "关于出口管制的通知".getBytes("GB18030"))).text());
	}

	@Test
	void detectsWindows1252() throws IOException {
		String text = "“Naïve” readers of § 5 pay 10 € – that’s the café’s rule, according to the Act of Résumé.\n";
		assertEquals(text, one(file(folder, "a.txt", text.getBytes("windows-1252"))).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void cutsTheByteOrderMark(String charset) throws IOException {
		assertEquals("Section 1. §\n", one(file(folder, "a.txt", "\ufeffSection 1. §".getBytes(charset))).text());
	}

	@Test
	void readsAsciiInUtf16WithoutMark() throws IOException {
		assertEquals("Section 1. Scope.\n", one(file(folder, "a.txt", "Section 1. Scope.".getBytes(StandardCharsets.UTF_16LE))).text());
	}

	@Test
	void endsLinesByLineFeed() throws IOException {
		assertEquals("a\nb\nc\nd\n", one(file(folder, "a.txt", "a\r\nb\rc\fd\r\n\r\n")).text());
	}

	@Test
	void keepsIndentsAndBlankLinesInside() throws IOException {
		assertEquals("    (a) One.\n\n        (1) Two.\n", one(file(folder, "a.txt", "\n\n    (a) One.\n\n        (1) Two.\n\n")).text());
	}

	@Test
	void showsADamagedCharacterAndKeepsTheRest() throws IOException {
		ByteArrayOutputStream damaged = new ByteArrayOutputStream();
		damaged.write(CHINESE.repeat(5).getBytes(StandardCharsets.UTF_8));
		damaged.write(0xe4);
		damaged.write("末尾".getBytes(StandardCharsets.UTF_8));
		SourceDocument read = one(file(folder, "a.txt", damaged.toByteArray()));
		assertEquals(CHINESE.repeat(5) + "\ufffd末尾\n", read.text());
		assertEquals(List.of(new Unread(Unread.Kind.DAMAGED, "11", "1")), read.unread());
	}

	@Test
	void saysWhichEncodingItGuessed() throws IOException {
		String text = CHINESE + "\n第一条 为了规范管理，制定本办法。\n";
		assertEquals(List.of(new Unread(Unread.Kind.ENCODING, "", "GB18030")), one(file(folder, "a.txt", text.getBytes("GB18030"))).unread());
		assertEquals(List.of(new Unread(Unread.Kind.ENCODING, "", "windows-1252")),
				one(file(folder, "b.txt", "Règlement d’exemple, qui est appliqué à la fin de l’été.\n".getBytes("windows-1252"))).unread());
		assertEquals(List.of(), one(file(folder, "c.txt", text)).unread());
		assertEquals(List.of(), one(file(folder, "d.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))).unread());
	}

	@Test
	void decodesWithoutTouchingLineEnds() throws IOException {
		assertEquals("a\r\nb\r\n", PlainText.decode(SourceFile.of(file(folder, "a.txt", "\ufeffa\r\nb\r\n"))));
	}

	@Test
	void takesTheTitleFromTheFirstLineOrTheName() throws IOException {
		assertEquals("On the Reading of Files", one(file(folder, "a.txt", "On the Reading of Files\nIt is read.\n")).metadata().title());
		assertEquals("act 9", one(file(folder, "act 9.txt", "Section 1. Every grant is paid to\nthe schools.\n")).metadata().title());
		assertEquals("notice 7", one(file(folder, "notice 7.txt", "It is read.\n")).metadata().title());
	}

	@Test
	void removesTheMarksOfTheTypesetter() throws IOException {
		String text = "Section 1. The heads of\n\nVerDate Sep<11>2014\n\n15:49 Apr 17, 2025\n\nJkt 265001\n\nPO 00000\n\nFrm 00002\n\nFmt 4790\n\nSfmt 4790\n\n"
				+ "E:\\FR\\FM\\18APE4.SGM\n\n18APE4\n\nFederal Register / Vol. 90, No. 74 / Friday, April 18, 2025 / Presidential Documents\n\n16449\n\n"
				+ "agencies shall act.\n\nSec. 2. Nothing more.\nlotter on DSK11XQN23PROD with FR_PREZDOC4\n";
		assertEquals("Section 1. The heads of\nagencies shall act.\n\nSec. 2. Nothing more.\n", one(file(folder, "a.txt", text)).text());
	}

	@Test
	void keepsLinesThatOnlyResembleMarks() throws IOException {
		String text = "Meeting at 15:49 Apr 17, 2025\n12JAN2\nFederal Register\n";
		assertEquals(text, one(file(folder, "a.txt", text)).text());
	}

	/** White space runs over line ends; a search that begins anew at each of them took the square of their number. */
	@ParameterizedTest
	@Timeout(value = 2, unit = TimeUnit.MINUTES) // only so that a hang does not hang the build: half a minute for 40,000 of them
	@ValueSource(strings = { "\n", " \n", "1", "7\n", "VerDate\n", "1ST CONGRESS\n", "AGENCY: \n" })
	void readsTextsOfHardlyAnything(String again) throws IOException {
		String text = one(file(folder, "a.txt", "Article 1 text\n" + again.repeat(300_000 / again.length()) + "\nArticle 2 text\n")).text();
		assertTrue(text.startsWith("Article 1 text\n") && text.endsWith("Article 2 text\n"));
	}

	@Test
	void aVerticalTabEndsALine() throws IOException {
		SourceDocument document = one(file(folder, "a.txt", "第一条 为了规范。\u000b第二条 垂直制表符后。\n"));
		assertEquals("第一条 为了规范。\n第二条 垂直制表符后。\n", document.text());
		assertEquals(List.of(), document.unread());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.txt", "a.md" })
	void otherControlCharactersAreLeftOutAndNamed(String name) throws IOException {
		SourceDocument document = one(file(folder, name, "第一条 甲\u0001乙，是为了数清树木。\n\n第二条 丙\0丁\u0001，是为了数清树叶。\n"));
		assertTrue(document.text().contains("第一条 甲乙，") && document.text().contains("第二条 丙丁，"), document.text());
		assertEquals(List.of(new Unread(Unread.Kind.CONTROL, "3", "U+0000"), new Unread(Unread.Kind.CONTROL, "1, 3", "U+0001")), document.unread());
	}

	@Test
	void manyControlCharactersAreNoText() throws IOException {
		assertRefused(file(folder, "many.txt", "Section 1. A\u0001b\u0002.\n".repeat(50)), "control characters");
	}

	@Test
	void refusesABinary() throws IOException {
		byte[] noise = new byte[5000];
		new Random(1).nextBytes(noise);
		assertRefused(file(folder, "noise.txt", noise), "is not text");
		assertRefused(
				file(folder, "image.txt", new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0 }),
				"is not text");
	}

	@Test
	void refusesAnEmptyFile() throws IOException {
		assertRefused(file(folder, "empty.txt", ""), "is empty");
		assertRefused(file(folder, "blank.txt", " \n\n"), "no text");
	}

	@Test
	void refusesAFileThatIsTooLarge() throws IOException {
		Path large = folder.resolve("large.txt");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(200L << 20);
		}
		assertRefused(large, "200 MB");
	}

	@Test
	void refusesWhatIsNoFileOrOfNoKnownKind() throws IOException {
		assertRefused(folder.resolve("missing.txt"), "no such file");
		assertRefused(Files.createDirectory(folder.resolve("folder.txt")), "not a file");
		assertRefused(file(folder, "song.mp3", "ID3"), "no kind that can be read");
	}

	@Test
	void tellsLanguages() throws IOException {
		assertEquals("zh", one(file(folder, "a.txt", CHINESE)).language());
		assertEquals("en", one(file(folder, "b.txt", "The head of the agency shall act for the good of the people and in time.")).language());
		assertEquals("de", one(file(folder, "c.txt",
				"Der Leiter der Behörde handelt zum Wohle des Volkes und nach dem Gesetz. Das Nähere regelt eine Verordnung, die er mit Zustimmung des Rates erlässt."))
				.language());
		assertEquals("fr", one(file(folder, "d.txt",
				"Le directeur de l’agence agit pour le bien du peuple et selon la loi. Un décret précise les conditions dans lesquelles il exerce ses fonctions."))
				.language());
		assertTrue(one(file(folder, "e.txt", "12/2031 — ABC")).language() == null);
	}
}
