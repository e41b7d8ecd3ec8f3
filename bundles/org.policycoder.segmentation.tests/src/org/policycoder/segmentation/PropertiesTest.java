// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any text. */
class PropertiesTest {
	private static final int MUTANTS = 300;
	private static final Segmenter SEGMENTER = Segmenter.standard();

	private static List<BenchmarkData.Document> documents() throws IOException {
		Path folder = BenchmarkData.folder().orElse(null);
		Assumptions.assumeTrue(folder != null, "No benchmark data: give its folder as -Dpolicycoder.data");
		List<BenchmarkData.Document> documents = new ArrayList<>();
		for (String set : BenchmarkData.SETS)
			documents.addAll(BenchmarkData.documents(folder, set));
		return documents;
	}

	private static Segmentation segment(String text) {
		return SEGMENTER.segment(text, SegmentationOptions.DETECT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n", "\ufeff", "\r\n\r\n", "(", "(a", "(a)", "第", "第条", "“", "``", "“‘", "1.", "SEC. ", "§", "\ud83d",
			"(a)(b)(c)(d)(e)(f)", "第一条", "。第一条 ",
			"TITLE I--\nTITLE I--\nTITLE I--", "Article 99999999999999999999", "''", "* * *", "A:", "\u0000" })
	void neverThrows(String text) {
		assertEquals(List.of(), Mutations.faults(text, segment(text)));
	}

	@Test
	void randomCharacters() {
		Random random = new Random(7);
		String alphabet = "()abciv129IVX.“”`'\n\n  第一二三条章（）。；：SEC TITLE--§*\t\r";
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(300);
			for (int j = 0; j < length; j++)
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			assertEquals(List.of(), Mutations.faults(text.toString(), segment(text.toString())), () -> text.toString());
		}
	}

	@Test
	void mutatedDocumentsHaveNoFaults() throws IOException {
		List<BenchmarkData.Document> documents = documents();
		for (long seed = 0; seed < MUTANTS; seed++)
			assertEquals(List.of(), SegmentationFuzz.faults(documents, seed), "seed " + seed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\n\n\n", "   \n", "\r\n", "\ufeff\n", "A line that numbers nothing.\n\n", "一行无编号的文字。\n\n" })
	void prefixShiftsAndChangesNothingElse(String prefix) throws IOException {
		for (BenchmarkData.Document document : documents()) {
			SegmentationOptions options = new SegmentationOptions(segment(document.text()).style(), null);
			assertEquals(Mutations.shape(labelled(SEGMENTER.segment(document.text(), options)), 0),
					Mutations.shape(labelled(SEGMENTER.segment(prefix + document.text(), options)), prefix.length()), document.id());
		}
	}

	/** A sentence that numbers nothing may be coded by itself where the style says so. */
	private static List<Provision> labelled(Segmentation segmentation) {
		return segmentation.roots().stream().filter(root -> !root.label().isEmpty()).toList();
	}

	@Test
	void lineEndsAndByteOrderMarkChangeNothing() throws IOException {
		for (BenchmarkData.Document document : documents()) {
			String plain = document.text().replace("\r\n", "\n");
			String tree = Trees.of(segment(plain));
			assertEquals(tree, Trees.of(segment(plain.replace("\n", "\r\n"))).replace("\r\n", "\n"), document.id());
			assertEquals(Mutations.shape(segment(plain).roots(), 0), Mutations.shape(segment("\ufeff" + plain).roots(), 1), document.id());
		}
	}

	@Test
	void fullWidthFormsChangeNothing() throws IOException {
		for (BenchmarkData.Document document : documents())
			if (document.set().startsWith("cn-")) {
				String half = document.text().replace('（', '(').replace('）', ')').replace('．', '.').replace('　', ' ');
				String full = document.text().replace('(', '（').replace(')', '）').replace(' ', '　');
				assertEquals(normal(Trees.of(segment(half))), normal(Trees.of(segment(full))), document.id());
			}
	}

	private static String normal(String tree) {
		StringBuilder normal = new StringBuilder();
		tree.chars().forEach(c -> normal.append(Characters.fold((char) c)));
		return normal.toString();
	}

	@Test
	void longLinesAndDeepNumberingsEnd() {
		String line = "SEC. 1. ONE. " + "(a) text (1) more (A) and ".repeat(20_000);
		assertEquals(List.of(), Mutations.faults(line, segment(line)));
		String labels = "(a)(1)(A)(i)(I)(aa)(AA)".repeat(20_000);
		assertEquals(List.of(), Mutations.faults(labels, segment(labels)));
		String articles = "第一条 一。".repeat(20_000);
		assertEquals(List.of(), Mutations.faults(articles, segment(articles)));
		String lines = "Sec. 1. One.\n".repeat(20_000);
		assertEquals(List.of(), Mutations.faults(lines, segment(lines)));
		String quotes = "“(a) one\n".repeat(20_000);
		assertEquals(List.of(), Mutations.faults(quotes, segment(quotes)));
	}
}
