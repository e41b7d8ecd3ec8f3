// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.exchange.document.Reading.assertRefused;
import static org.policycoder.exchange.document.Reading.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Nesting;
import org.policycoder.segmentation.Provision;

/** What is spent on one file is bounded, whoever reads it. */
class ReadingBudgetTest {
	@TempDir
	Path folder;

	@Test
	void textThatIsTooLongIsRefused() throws IOException {
		Path long_ = file(folder, "long.txt", "x".repeat(ReadingBudget.MOST_CHARACTERS + 1));
		assertRefused(long_, "20,000,000 characters");
	}

	@Test
	void tooManyParagraphsAreRefused() throws IOException {
		assertRefused(file(folder, "many.txt", "x\n".repeat(ReadingBudget.MOST_PARAGRAPHS + 1)), "200,000 paragraphs");
		assertEquals(ReadingBudget.MOST_PARAGRAPHS,
				Reading.one(file(folder, "most.txt", "x\n".repeat(ReadingBudget.MOST_PARAGRAPHS))).text().lines().count());
	}

	@Test
	void elementsThatAreTooDeepAreRefused() throws IOException {
		assertRefused(file(folder, "deep.xml", nested(Nesting.MOST + 1)), "200 levels");
	}

	/** The paragraphs of a heading make a level of their own. */
	@Test
	void provisionsOfAnyReaderAreRefusedWhenTheirClausesCouldNotBeStored() throws IOException {
		Path file = file(folder, "provisions.own", "A heading\nand its paragraph.\n");
		assertEquals(Nesting.MOST, depth(tree(read(file, Nesting.MOST - 1))));
		assertEquals(Nesting.MOST + 1, depth(tree(List.of(headings(Nesting.MOST)))));
		String refused = assertThrows(UnreadableException.class, () -> read(file, Nesting.MOST)).getMessage();
		assertTrue(refused.contains("provisions.own") && refused.contains("200"), refused);
	}

	@Test
	void readingEndsWhenItsThreadIsInterrupted() throws IOException {
		Path file = file(folder, "bill.xml", nested(20));
		Thread.currentThread().interrupt();
		try {
			assertThrows(UnreadableException.class, () -> Reading.all(file));
		} finally {
			assertTrue(Thread.interrupted());
		}
	}

	@Test
	void theTimeOfAFileGrowsWithItsSize() {
		Path file = Path.of("a.txt");
		long empty = ReadingBudget.of(file, 0).time().toMillis();
		long one = ReadingBudget.of(file, 1 << 20).time().toMillis() - empty;
		assertTrue(empty > 0 && one > 0);
		assertEquals(empty + 64 * one, ReadingBudget.of(file, 64 << 20).time().toMillis());
	}

	private static String nested(int elements) {
		return "<bill>" + "<a>".repeat(elements - 1) + "</a>".repeat(elements - 1) + "</bill>";
	}

	private static List<Provision> read(Path file, int headings) throws UnreadableException {
		DocumentReader reader = new DocumentReader() {
			@Override
			public String id() {
				return "own";
			}

			@Override
			public boolean accepts(SourceFile source) {
				return true;
			}

			@Override
			public List<SourceDocument> read(SourceFile source) {
				return List.of(new SourceDocument(TEXT, DocumentMetadata.EMPTY, Optional.of(List.of(headings(headings))), null));
			}
		};
		return DocumentReaders.of(List.of(reader)).read(file).getFirst().provisions().orElseThrow();
	}

	private static final String TEXT = "A heading\nand its paragraph.\n";

	private static Provision headings(int levels) {
		return new Provision(0, TEXT.length() - 1, "A", "heading", true, "", 1, levels == 1 ? List.of() : List.of(headings(levels - 1)));
	}

	private static ClauseTree tree(List<Provision> provisions) {
		return ClauseTrees.of(1, TEXT, provisions, null);
	}

	private static int depth(ClauseTree tree) {
		return depth(tree.getClauses());
	}

	private static int depth(List<Clause> clauses) {
		return clauses.stream().mapToInt(clause -> 1 + depth(clause.getClauses())).max().orElse(0);
	}
}
