// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.segmentation.SegmentationOptions;

class ImportDocumentsTest {

	@TempDir
	Path temporary;

	private TestFolder folder;

	@BeforeEach
	void makeFolder() throws IOException {
		folder = new TestFolder(temporary);
	}

	@Test
	void documentsComeInTheOrderOfTheFilesWithTextClausesAndOriginal() throws Exception {
		for (String name : List.of("10.txt", "9.txt", "b/1.txt")) {
			folder.rule(name);
		}
		PolicyProject project = folder.project();

		ImportResult result = folder.read(project);

		assertEquals(List.of("1 Rule of 9.txt", "2 Rule of 10.txt", "3 Rule of b/1.txt"), TestFolder.titles(project));
		assertEquals(3, result.files());
		assertEquals(12, result.clauses());
		assertEquals(List.of(), TestFolder.check(project));
		PolicyProject again = PolicyProject.open(project.folder());
		PolicyDocument document = again.corpus().getDocuments().getLast();
		assertEquals("1-1-2", again.clauses(again.corpus().getDocuments().getFirst()).getClauses().getFirst()
				.getClauses().getLast().getNumber());
		assertEquals(Files.readString(folder.sources.resolve("b/1.txt")), again.text(document));
		assertEquals(-1L, Files.mismatch(folder.sources.resolve("b/1.txt"),
				project.folder().resolve("originals").resolve(document.getOriginal())));
	}

	@Test
	void whatElseAFileOfTheSameTextLacksIsNamed() throws Exception {
		Files.writeString(folder.sources.resolve("a.txt"), "Section 1. Banks lend.\n");
		Files.writeString(folder.sources.resolve("b.txt"), "Section 1. Banks \u0001lend.\n");
		PolicyProject project = folder.project();

		ImportResult result = folder.read(project);

		assertEquals(1, result.documents().size());
		assertEquals(1, result.missing().size(), result.toString());
		assertTrue(result.missing().getFirst().contains("b.txt") && result.missing().getFirst().contains("U+0001"), result.missing().getFirst());
	}

	@Test
	void whatIsKnownToLackIsNotNamedOnceMore() throws Exception {
		Files.writeString(folder.sources.resolve("a.txt"), "Section 1. Banks \u0001lend.\n");
		PolicyProject project = folder.project();
		assertEquals(1, folder.read(project).missing().size());

		assertEquals(List.of(), folder.read(PolicyProject.open(project.folder())).missing());
	}

	@Test
	void theSameTextIsNotImportedAgain() throws Exception {
		folder.rule("a.txt");
		folder.rule("b.txt");
		PolicyProject project = folder.project();
		folder.read(project);
		FolderContent before = FolderContent.of(project.folder());

		ImportResult again = folder.read(PolicyProject.open(project.folder()));

		assertEquals(List.of(), again.documents());
		assertEquals(List.of(), again.failures());
		assertEquals(2, again.skipped().size());
		assertTrue(again.skipped().getLast().contains("b.txt") && again.skipped().getLast().contains("2"));
		assertEquals(before, FolderContent.of(project.folder()));
	}

	@Test
	void whatIsNewIsAdded() throws Exception {
		folder.rule("b.txt");
		PolicyProject project = folder.project();
		folder.read(project);
		folder.rule("a.txt");

		folder.read(project);

		assertEquals(List.of("1 Rule of b.txt", "2 Rule of a.txt"), TestFolder.titles(project));
	}

	@Test
	void hiddenFilesAndTheProjectItselfAndTheRegisterAreNoDocuments() throws Exception {
		folder.rule("a.txt");
		folder.file(".hidden.txt", "hidden");
		folder.file(".git/config.txt", "hidden");
		Path register = folder.file("register.csv", "title,date\nRule of a.txt,2024-05-06\n");
		PolicyProject project = new NewProject(folder.sources.resolve("project"), null, "en", "hood", null, Map.of())
				.run(null);

		ImportResult result = folder.read(project, register);

		assertEquals(List.of(), result.failures());
		assertEquals(1, result.files());
		assertEquals("2024-05-06", project.corpus().getDocuments().getFirst().getDate().toString());
	}

	@Test
	void aCodingSheetInTheFolderIsLeftOutWhenItIsNamed() throws Exception {
		folder.rule("a.txt");
		Path codings = folder.file("codings.csv", "clause,category,coder\n");

		ImportResult result = new ImportDocuments(folder.project(), new ImportRequest(List.of(folder.sources),
				Set.of(codings), null, Map.of(), null, SegmentationOptions.DETECT)).run(null);

		assertEquals(List.of(), result.failures());
	}

	@Test
	void nothingToImportIsSaid() throws Exception {
		PolicyProject project = folder.project();

		assertThrows(OperationException.class, () -> folder.read(project));
	}

	@Test
	void aFileThatIsNotThereIsOneLine() throws Exception {
		ImportResult result = new ImportDocuments(folder.project(),
				ImportRequest.of(List.of(folder.sources.resolve("nosuch.txt"), folder.rule("a.txt")), null)).run(null);

		assertEquals(1, result.failures().size());
		assertTrue(result.failures().getFirst().contains("nosuch.txt"));
		assertEquals(1, result.documents().size());
	}

	@Test
	void aRegisterGivesNumberAndMetadata() throws Exception {
		folder.rule("a.txt");
		folder.rule("b.txt");
		folder.rule("c.txt");
		Path register = folder.file("register.csv", """
				number,title,issuers,date,file,remark
				7,Of A,Ministry of Trade; Office,2024-05-06,a.txt,first
				5,Rule of b.txt,,2023,,
				""");
		PolicyProject project = folder.project();

		ImportResult result = folder.read(project, register);

		assertEquals(List.of(), result.failures());
		assertEquals(List.of("7 Of A", "5 Rule of b.txt", "8 Rule of c.txt"), TestFolder.titles(project));
		PolicyDocument first = project.corpus().getDocuments().getFirst();
		assertEquals(List.of("Ministry of Trade", "Office"), List.copyOf(first.getIssuers()));
		assertEquals("first", first.getAttributes().get("remark"));
		assertEquals("en", first.getLanguage());
	}

	@Test
	void aRowWithoutFileIsOneLine() throws Exception {
		folder.rule("a.txt");
		Path register = folder.file("register.csv", "number,title\n1,Rule of a.txt\n2,Missing rule\n");

		ImportResult result = folder.read(folder.project(), register);

		assertEquals(1, result.failures().size());
		assertTrue(result.failures().getFirst().contains("Missing rule") && result.failures().getFirst().contains("3"),
				result.failures()::toString);
	}

	@Test
	void aRowWhoseFileFailedIsToldOnce() throws Exception {
		folder.file("1 bad.txt", "");
		folder.rule("2 good.txt");
		Path register = folder.file("register.csv", "number,title\n1,Bad\n2,Good\n");

		ImportResult result = folder.read(folder.project(), register);

		assertEquals(1, result.failures().size(), result.failures()::toString);
		assertTrue(result.failures().getFirst().contains("1 bad.txt"));
	}

	@Test
	void aRegisterCanHoldTheTextsItself() throws Exception {
		Path register = folder.file("register.jsonl", """
				{"title": "First", "text": "Section 1. Duty. Keep a book.\\r\\nSection 2. Date. Now."}
				{"title": "Second", "text": "One paragraph."}
				{"title": "Second", "text": "One paragraph."}
				""");
		PolicyProject project = folder.project();

		ImportResult result = folder.read(project, register);

		assertEquals(List.of("1 First", "2 Second"), TestFolder.titles(project));
		assertEquals(1, result.skipped().size());
		assertTrue(result.skipped().getFirst().contains("register.jsonl"), result.skipped()::toString);
		assertEquals(List.of(), TestFolder.check(project));
	}

	@Test
	void aNumberThatIsTakenIsOneLine() throws Exception {
		PolicyProject project = folder.project();
		folder.rule("1.txt");
		folder.read(project, folder.file("register.csv", "number,title\n1,First\n"));
		folder.rule("1.txt");
		folder.file("1.txt", "Another text.");

		ImportResult result = folder.read(project, folder.file("register.csv", "number,title\n1,Second\n"));

		assertEquals(1, result.failures().size(), result.failures()::toString);
		assertTrue(result.failures().getFirst().contains("1.txt"));
		assertEquals(List.of("1 First"), TestFolder.titles(project));
		assertEquals(List.of(), TestFolder.check(project));
	}

	@ParameterizedTest
	@ValueSource(strings = { "number,title\n1,A\n1,B\n", "number,title\nx,A\n2,B\n", "title,date\nA,soon\n",
			"colour\nred\n" })
	void aBadRegisterIsOneSentenceAndNothingIsImported(String register) throws Exception {
		folder.rule("a.txt");
		Path file = folder.file("register.csv", register);
		PolicyProject project = folder.project();
		FolderContent before = FolderContent.of(project.folder());

		OperationException failure = assertThrows(OperationException.class, () -> folder.read(project, file));

		assertTrue(failure.getMessage().contains("register.csv") && !failure.getMessage().contains("\n"),
				failure::getMessage);
		assertEquals(before, FolderContent.of(project.folder()));
	}

	@Test
	void aColumnThatIsNotThereIsOneSentence() throws Exception {
		Path register = folder.file("register.csv", "name,when\nA,2024\n");
		PolicyProject project = folder.project();

		OperationException failure = assertThrows(OperationException.class,
				() -> new ImportDocuments(project, new ImportRequest(List.of(folder.sources), Set.of(), register,
						Map.of("title", "heading"), null, SegmentationOptions.DETECT)).run(null));

		assertTrue(failure.getMessage().contains("heading") && failure.getMessage().contains("name, when"),
				failure::getMessage);
	}

	/** Cancels when so many files are done. */
	private static final class Cancelling extends NullProgressMonitor {
		private final AtomicInteger left;

		Cancelling(int files) {
			left = new AtomicInteger(files);
		}

		@Override
		public void subTask(String name) {
			if (left.getAndDecrement() == 0) {
				setCanceled(true);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 3600 })
	void cancelLeavesTheFolderAsItWas(long pause) throws Exception {
		folder.rule("before.txt");
		PolicyProject project = folder.project();
		folder.read(project);
		FolderContent before = FolderContent.of(project.folder());
		for (int i = 1; i <= 50; i++) {
			folder.rule(i + ".txt");
		}

		assertThrows(OperationCanceledException.class,
				() -> new ImportDocuments(project, ImportRequest.of(List.of(folder.sources), null), null,
						Duration.ofSeconds(pause)).run(new Cancelling(30)));

		assertEquals(before, FolderContent.of(project.folder()));
		assertEquals(List.of("1 Rule of before.txt"), TestFolder.titles(project));
		assertFalse(folder.read(project).documents().isEmpty(), "the same import goes through afterwards");
		assertEquals(List.of(), TestFolder.check(project));
	}

	@Test
	void anImportThatWasBrokenOffIsCompletedWithTheSameNumbers() throws Exception {
		StringBuilder rows = new StringBuilder("title,file,remark\n");
		for (int i = 1; i <= 20; i++) {
			folder.rule(i + ".txt");
			rows.append("Entity list,").append(i).append(".txt,").append(i).append('\n');
		}
		Path register = folder.file("register.csv", rows.toString());
		PolicyProject project = folder.project();
		new ImportDocuments(project, ImportRequest
				.of(List.of(folder.sources.resolve("3.txt"), folder.sources.resolve("1.txt")), register)).run(null);

		ImportResult result = folder.read(PolicyProject.open(project.folder()), register);

		assertEquals(18, result.documents().size());
		PolicyProject complete = PolicyProject.open(project.folder());
		assertEquals(20, Set.copyOf(TestFolder.numbers(complete)).size());
		for (PolicyDocument document : complete.corpus().getDocuments()) {
			assertEquals(Integer.toString(document.getNumber()), document.getAttributes().get("remark"));
		}
		assertEquals(List.of(), TestFolder.check(complete));
	}
}
