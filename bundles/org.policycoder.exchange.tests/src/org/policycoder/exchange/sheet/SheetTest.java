// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.exchange.document.UnreadableException;

/** Tables that are damaged or hostile. */
class SheetTest {
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
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "a,b|only one row", "a,a\\n1,2|two columns with the heading \"a\"",
			"a,b\\n1,\"2|damaged near line", "a,b\\n\"1\"x,2|damaged near line", "{\"a\":1}\\n{\"a\":|line 2 is not a JSON object",
			"{\"a\":1} {\"b\":2}|line 1 is not a JSON object", "[{\"a\":1},2]|entry 2 is not a JSON object",
			"[{\"a\":1}|entry 2 is not a JSON object",
			"\\n \\n|has no rows" })
	void saysWhatIsWrong(String text, String part) throws IOException {
		Path file = Files.writeString(folder.resolve("t.csv"), text.replace("\\n", "\n"));
		String message = fails(file);
		assertTrue(message.startsWith("t.csv") && message.contains(part), message);
	}

	@Test
	void saysThatTheEncodingWasGuessed() throws IOException {
		Path file = Files.write(folder.resolve("t.csv"),
				"title;date\nLoi sur les rivières et les forêts;2020\n".getBytes(StandardCharsets.ISO_8859_1));
		List<String> taken = read(file).taken();
		assertTrue(taken.getLast().startsWith("t.csv does not tell its encoding; it was read as windows-1252."), taken.toString());
		Path named = Files.writeString(folder.resolve("u.csv"), "title;date\nLoi sur les rivières;2020\n");
		assertTrue(read(named).taken().stream().noneMatch(told -> told.contains("encoding")));
	}

	@Test
	void aSentenceDoesNotHoldAWholeCell() throws IOException {
		String message = fails(Files.writeString(folder.resolve("t.csv"), "a".repeat(100_000)));
		assertTrue(message.contains("only one row (aaa") && message.contains("a…)") && message.length() < 2000, message);
	}

	@Test
	void refusesDeepJsonAndNoTableAtAll() throws IOException {
		fails(Files.writeString(folder.resolve("deep.jsonl"), "{\"a\":" + "[".repeat(200_000)));
		fails(Files.write(folder.resolve("binary.csv"), new byte[] { 0, 1, 2, 3, 0, 5, 0, 0, 9 }));
		fails(Files.write(folder.resolve("empty.csv"), new byte[0]));
		fails(folder.resolve("missing.csv"));
		fails(folder);
	}

	@Test
	void refusesOldAndDamagedWorkbooks() throws IOException {
		byte[] old = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 };
		assertTrue(fails(Files.write(folder.resolve("old.xls"), old)).contains("XLSX"));
		byte[] workbook = workbook();
		Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(workbook, workbook.length / 2));
		assertTrue(fails(cut).contains("no workbook that can be read"));
		Path zip = folder.resolve("other.xlsx");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("a.txt"));
			out.write('a');
		}
		assertTrue(fails(zip).contains("no workbook that can be read"));
	}

	@Test
	void refusesZipBombs() throws IOException {
		byte[] start = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
				.getBytes(StandardCharsets.UTF_8);
		Path bomb = replaceSheet("bomb.xlsx", out -> {
			out.write(start);
			byte[] filler = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 200; i++) {
				out.write(filler);
			}
		});
		assertTrue(Files.size(bomb) < 1 << 20);
		assertTrue(fails(bomb).contains("no workbook that can be read"));
	}

	@Test
	void refusesDoctypesInWorkbooks() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
		String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
				+ "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
				+ "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>h</t></is></c></row>"
				+ "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
		String message = fails(replaceSheet("doctype.xlsx", out -> out.write(sheet.getBytes(StandardCharsets.UTF_8))));
		assertFalse(message.contains("secret words"));
	}

	private interface Content {
		void write(OutputStream out) throws IOException;
	}

	/** A sound workbook but for its sheet. */
	private Path replaceSheet(String name, Content content) throws IOException {
		Path file = folder.resolve(name);
		try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(workbook()));
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
					content.write(out);
				} else {
					in.transferTo(out);
				}
			}
		}
		return file;
	}

	private static byte[] workbook() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("title");
			workbook.getSheetAt(0).createRow(1).createCell(0).setCellValue("x");
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private enum Field {
		TITLE
	}

	private static Sheet read(Path file) throws UnreadableException {
		return Sheet.read(file, HeadingNames.of(Field.class, field -> List.of("title")));
	}

	@Test
	void theSoundWorkbookIsRead() throws IOException {
		Sheet sheet = read(Files.write(folder.resolve("sound.xlsx"), workbook()));
		assertEquals("x", sheet.rows().getFirst().cell(0).text());
	}

	private static String fails(Path file) {
		return assertThrows(UnreadableException.class, () -> read(file)).getMessage();
	}
}
