// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.exchange.document.Reading.assertRefused;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.Unread;

class MarkdownReaderTest {
	/** Each of two marks around a word. */
	private static final int MOST_MARKS = 1000;

	@TempDir
	Path folder;

	@Test
	void keepsHeadingsAsLinesAndDropsMarks() throws IOException {
		assertEquals("Title\nFirst bold and link.\n\nPart\nSecond\nline.\n",
				text("# Title\n\nFirst **bold** and [link](https://example.org).\n\n## Part\n\nSecond\nline.\n"));
	}

	@Test
	void keepsNumbersAsPrinted() throws IOException {
		assertEquals("3. three\n4. four\n• point\n", text("3. three\n4. four\n\n- point\n"));
		assertEquals("（一）甲；\n（二）乙。\n", text("（一）甲；\n\n（二）乙。\n"));
	}

	@Test
	void writesTablesAndDropsComments() throws IOException {
		assertEquals("Year\tNumber\n2018\t12\nEnd.\n", text("<!-- INFO END -->\n\n| Year | Number |\n|---|---|\n| 2018 | 12 |\n\nEnd.\n"));
	}

	@Test
	void setsFootnotesApartWithoutTheirMarks() throws IOException {
		SourceDocument read = one(file(folder, "a.md", """
				# Act

				Section 1. **Devices**[^1] are safe[^n], see [^none].
				[^n]: Tested by
				the office.

				    And again.

				Section 2. Rules.[^1]

				```
				[^1]: code
				```

				[^1]: See
				[^unused]: Nobody calls me.
				"""));
		assertEquals(
				"Act\nSection 1. Devices are safe, see [^none].\nSection 2. Rules.\n[^1]: code\n\nTested by\nthe office.\nAnd again.\nSee\nNobody calls me.\n",
				read.text());
		assertEquals("\nTested by\nthe office.\nAnd again.\nSee\nNobody calls me.\n", read.text().substring(read.notes()));
		assertEquals(List.of(new Unread(Unread.Kind.NOTES, "“…1. Devices”, “…are safe”, “…2. Rules.”", "3")), read.unread());
	}

	@Test
	void namesPicturesWithoutWords() throws IOException {
		SourceDocument read = one(file(folder, "a.md", "Section 1. A map:\n![](map.png) <img src='b.png'> ![The seal](c.png)\n"));
		assertEquals("Section 1. A map:\nThe seal\n", read.text());
		assertEquals(List.of(new Unread(Unread.Kind.PICTURE, "“Section 1. A map:”", "2")), read.unread());
	}

	@Test
	void readsTheMetadataOfAChineseLaw() throws IOException {
		DocumentMetadata metadata = one(file(folder, "测试管理法(2021-05-06).md",
				"# 中华人民共和国测试管理法\n\n2020年3月4日 第十三届全国人民代表大会常务委员会第十六次会议通过\n\n<!-- INFO END -->\n\n## 第一章 总 则\n\n第一条 为了加强测试管理，制定本法。\n")).metadata();
		assertEquals("中华人民共和国测试管理法", metadata.title());
		assertEquals("法律", metadata.type());
		assertEquals(new PolicyDate(2021, 5, 6), metadata.date());
		assertEquals(List.of("全国人民代表大会常务委员会"), metadata.issuers());
		assertEquals("zh", metadata.language());
		assertEquals("中国", metadata.jurisdiction());
	}

	@Test
	void readsTheOrderOfTheStateCouncil() throws IOException {
		DocumentMetadata metadata = one(file(folder, "条例.md", "# 测试物项出口管理条例\n\n2002年8月22日 中华人民共和国国务院令第361号公布\n\n第一条 为了加强管理，制定本条例。\n")).metadata();
		assertEquals(new PolicyDate(2002, 8, 22), metadata.date());
		assertEquals(List.of("国务院"), metadata.issuers());
		assertEquals("条例", metadata.type());
		assertEquals("中华人民共和国国务院令第361号", metadata.attributes().get("number"));
	}

	/** For each of them the parser would look through all that follows. */
	@ParameterizedTest
	@Timeout(value = 2, unit = TimeUnit.MINUTES) // only so that a hang does not hang the build: each took minutes and more
	@ValueSource(strings = { "*a _b ", "c* ", "<a ", "<a:", "[a](<b ", "[a\n", "[", "![", "a]", "[a][", "&a", "`a``b```c````d" })
	void marksWithoutEndAreReadAsTheyStand(String marks) throws IOException {
		String text = text("first " + marks.repeat(400_000 / marks.length()) + "last\n\nNext **bold**.\n");
		assertTrue(text.startsWith("first ") && text.endsWith("last\nNext bold.\n"));
		assertTrue(text.length() > 100_000, () -> String.valueOf(text.length()));
	}

	@Test
	void marksBeyondThoseOfAnyParagraphAreSigns() throws IOException {
		String marked = "*a* ".repeat(MOST_MARKS);
		String text = text(marked + "`b`\n\n*c* `d`\n");
		assertEquals("a ".repeat(MOST_MARKS / 2) + "*a* ".repeat(MOST_MARKS / 2) + "`b`\nc d\n", text);
	}

	/** Each mark may make the parser look through all of its paragraph, so the longer it is the fewer are tried. */
	@Test
	void marksOfAParagraphLongerThanAnyAreSigns() throws IOException {
		String rest = "a".repeat(1_000_000);
		assertEquals("b ".repeat(19) + "`b` ".repeat(81) + rest + "\n", text("`b` ".repeat(100) + rest + "\n"));
	}

	@Test
	void bracketsBeyondThoseOfAnyParagraphAreKept() throws IOException {
		assertEquals("[a]".repeat(20_000) + "\n", text("[a]".repeat(20_000) + "\n"));
	}

	@Test
	void aParagraphOfManyLinesKeepsThemAll() throws IOException {
		assertEquals("line\n".repeat(10_000), text("line\n".repeat(10_000)));
		assertEquals(10_001, text("|a|\n|-|\n" + "|b|\n".repeat(10_000)).lines().count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "> ", "- ", "1. " })
	void blocksThatAreTooDeepAreRefused(String mark) throws IOException {
		assertRefused(file(folder, "deep.md", mark.repeat(100_000) + "a\n"), "200 levels");
	}

	/** A row of a table is completed to the width of its head. */
	@Test
	void aTableThatGrowsBeyondItsFileIsRefused() throws IOException {
		assertRefused(file(folder, "table.md", "|a".repeat(2000) + "\n" + "|-".repeat(2000) + "\n" + "|b\n".repeat(2000)), "paragraphs");
	}

	private String text(String markdown) throws IOException {
		return one(file(folder, "a.md", markdown)).text();
	}
}
