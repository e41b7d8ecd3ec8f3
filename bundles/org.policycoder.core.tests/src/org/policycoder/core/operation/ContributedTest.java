// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.TableParameters;
import org.policycoder.core.extension.BundleFiles;
import org.policycoder.core.extension.Contributions;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.report.ReportFormat;
import org.policycoder.segmentation.SegmentationOptions;

/** What {@code fragment.xml} contributes to each extension point is really used by the operations. */
class ContributedTest {

	@TempDir
	Path folder;

	private PolicyProject project() throws OperationException {
		return new NewProject(folder.resolve("project"), "Contributed", "en", "carrot-stick-sermon", null, Map.of())
				.run(null);
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static ImportResult read(PolicyProject project, String segmenter, Path... files)
			throws OperationException {
		return new ImportDocuments(project,
				new ImportRequest(List.of(files), Set.of(), null, Map.of(), segmenter, SegmentationOptions.DETECT))
				.run(null);
	}

	private PolicyProject withMinutes() throws Exception {
		PolicyProject project = project();
		read(project, null, file("a.minutes", "Third meeting\nWe met.\n\nWe parted.\n"));
		return project;
	}

	@Test
	void preset() throws Exception {
		assertEquals(List.of("carrot", "stick", "sermon"),
				project().codebook().getDimensions().getFirst().getCategories().stream().map(Category::getCode).toList());
	}

	@Test
	void unknownPresetIsAWrongRequest() {
		WrongRequestException wrong = assertThrows(WrongRequestException.class,
				() -> new NewProject(folder.resolve("p"), null, "en", "nosuch", null, Map.of()).run(null));

		assertTrue(wrong.getMessage().contains("nosuch") && wrong.getMessage().contains("carrot-stick-sermon"));
		assertFalse(Files.exists(folder.resolve("p")));
	}

	@Test
	void reader() throws Exception {
		PolicyProject project = withMinutes();

		PolicyDocument document = project.corpus().getDocuments().getFirst();
		assertEquals("Third meeting", document.getTitle());
		assertEquals("minutes", document.getType());
		assertEquals("We met.\n\nWe parted.\n", project.text(document));
	}

	@Test
	void notesThatAReaderSetsApartAreInNoClause() throws Exception {
		PolicyProject project = project();
		String text = "Section 1. We met in the office.\nSection 2. We parted.\n\nNotes\n(a) It is a large one.\n";

		read(project, null, file("a.minutes", "Third meeting\n" + text));

		PolicyDocument document = project.corpus().getDocuments().getFirst();
		assertEquals(text, project.text(document));
		List<Clause> clauses = new Clauses(project.clauses(document)).all();
		assertEquals(List.of("Section 1.", "Section 2."), clauses.stream().map(Clause::getLabel).toList());
		assertTrue(clauses.stream().allMatch(c -> c.getEnd() <= text.indexOf("Notes")), clauses::toString);
	}

	@Test
	void readerWithAFaultIsOneLineAndTheOthersGoOn() throws Exception {
		PolicyProject project = project();

		ImportResult result = read(project, null, file("bad.minutes", "no second line"),
				file("good.minutes", "Fourth meeting\nNobody came.\n"));

		assertEquals(1, result.documents().size());
		assertEquals(1, result.failures().size());
		assertTrue(result.failures().getFirst().contains("bad.minutes"), result.failures()::toString);
	}

	@Test
	void segmenter() throws Exception {
		PolicyProject project = project();

		read(project, "lines", file("a.txt", "First line\n\nSecond line\n"));

		List<Clause> clauses = project.clauses(project.corpus().getDocuments().getFirst()).getClauses();
		assertEquals(List.of("line 1", "line 2"), clauses.stream().map(Clause::getLabel).toList());
		assertEquals(List.of("1-1", "1-2"), clauses.stream().map(Clause::getNumber).toList());
	}

	@Test
	void numberingStyle() throws Exception {
		PolicyProject project = project();

		read(project, null, file("dishes.txt", """
				Dishes

				Dish 1: Bread
				Step a: Knead it.
				Step b: Bake it.

				Dish 2: Tea
				Step a: Boil it.
				"""));

		ClauseTree tree = project.clauses(project.corpus().getDocuments().getFirst());
		assertEquals("recipes", tree.getStyle());
		assertEquals(List.of("Dish 1", "Step a", "Step b", "Dish 2", "Step a"), new Clauses(tree).all().stream().map(Clause::getLabel).toList());
		assertTrue(PreviewImport.styles(project.folder()).stream().anyMatch(s -> s.id().equals("recipes")));
	}

	@Test
	void segmenterThatFailsIsOneLineAFile() throws Exception {
		for (String segmenter : List.of("failing", "astray")) {
			PolicyProject project = new NewProject(folder.resolve(segmenter), null, "en", "hood", null, Map.of())
					.run(null);

			ImportResult result = read(project, segmenter, file("a.txt", "A text."), file("b.txt", "Another text."));

			assertEquals(2, result.failures().size(), result.failures()::toString);
			assertTrue(result.failures().getFirst().contains("a.txt")
					&& result.failures().getFirst().contains(segmenter), result.failures()::toString);
			assertEquals(List.of(), project.corpus().getDocuments());
		}
	}

	@Test
	void segmenterThatCannotStartIsToldBeforeAnythingIsRead() throws Exception {
		PolicyProject project = project();
		Path text = file("a.txt", "A text.");

		OperationException failure = assertThrows(OperationException.class, () -> read(project, "unstartable", text));

		assertTrue(failure.getMessage().contains("NoSuchAnnotator"), failure::getMessage);
		assertTrue(assertThrows(WrongRequestException.class, () -> read(project, "nosuch", text)).getMessage()
				.contains("standard"));
	}

	private static String json(PolicyProject project, String table) throws OperationException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new WriteTables(new LoadStudy(project).run(null), List.of(table), TableParameters.in(Locale.ENGLISH), "json",
				null, out).run(null);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void table() throws Exception {
		assertEquals("[{\"title\":\"Third meeting\",\"length\":13}]",
				json(withMinutes(), "longest-title").replaceAll("\\s*([\\[\\]{}:,])\\s*", "$1"));
	}

	@Test
	void tableWithAFaultIsNamed() throws Exception {
		PolicyProject project = withMinutes();

		OperationException failure = assertThrows(OperationException.class, () -> json(project, "faulty"));

		assertTrue(failure.getMessage().contains("faulty") && failure.getMessage().contains("a fault of this table"),
				failure::getMessage);
	}

	@Test
	void template() throws Exception {
		PolicyProject project = withMinutes();
		Path out = folder.resolve("report");

		new RenderReport(project.project(), new LoadStudy(project).run(null), "title-page", Locale.ENGLISH,
				List.of(ReportFormat.HTML), out).run(null);

		String html = Files.readString(out.resolve("title-page.html"));
		assertTrue(html.contains("The longest of all titles") && html.contains("Third meeting"));
	}

	@Test
	void exporter() throws Exception {
		Exported exported = new ExportProject(withMinutes(), "titles", folder.resolve("titles.txt")).run(null);

		assertEquals("Third meeting\n", Files.readString(exported.file()));
		assertEquals(List.of("Only titles are written."), exported.told());
	}

	@Test
	void exporterThatFailsLeavesTheOldFile() throws Exception {
		Path old = Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("old.txt"), "old");
		PolicyProject project = withMinutes();

		OperationException failure = assertThrows(OperationException.class,
				() -> new ExportProject(project, "failing", old).run(null));

		assertTrue(failure.getMessage().contains("the other half is missing"), failure::getMessage);
		assertEquals("old", Files.readString(old));
		try (Stream<Path> left = Files.list(old.getParent())) {
			assertEquals(List.of(old), left.toList());
		}
	}

	@Test
	void importer() throws Exception {
		Path outline = file("a.outline", "Outlined\nMore\n");

		ImportedStudy found = new ImportStudy(outline, null, folder.resolve("found"), null).run(null);
		ImportedStudy named = new ImportStudy(outline, "outline", folder.resolve("named"), "Renamed").run(null);

		assertEquals("Outlined", found.study().project().getName());
		assertEquals(List.of("The outline was left out."), found.told());
		assertEquals(folder.resolve("named"), named.study().folder());
		assertEquals("Renamed", PolicyProject.open(named.study().folder()).project().getName());
	}

	@Test
	void importerThatFailsLeavesNothing() throws Exception {
		Path outline = file("a.outline", "Outlined\n\n\n");
		Path study = folder.resolve("study");

		OperationException failure = assertThrows(OperationException.class, () -> new ImportStudy(outline, null, study, null).run(null));

		assertEquals(study.resolve("third") + ": there is a third line", failure.getMessage());
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(outline), left.toList());
		}
	}

	@Test
	void whatNoImporterAcceptsIsAWrongRequest() throws Exception {
		Path text = file("a.txt", "A text.");
		Path study = folder.resolve("study");

		assertTrue(
				assertThrows(WrongRequestException.class, () -> new ImportStudy(text, null, study, null).run(null)).getMessage().contains("Outline"));
		assertTrue(assertThrows(WrongRequestException.class, () -> new ImportStudy(text, "nosuch", study, null).run(null)).getMessage()
				.contains("outline"));
		assertTrue(assertThrows(OperationException.class, () -> new ImportStudy(folder.resolve("b"), null, study, null).run(null)).getMessage()
				.contains("There is no file"));
		assertFalse(Files.exists(study));
	}

	@Test
	void folderWithTextsRegisterAndCodings() throws Exception {
		Path source = BundleFiles.path(Contributions.find(Contributions.exampleProjects(), "one-rule").value());

		ImportedStudy made = new ImportStudy(source, null, folder.resolve("study"), "Mine").run(null);

		assertEquals("Mine", made.study().project().getName());
		assertEquals(List.of(), made.told());
		assertTrue(json(made.study(), "category-frequency").contains("\"1-1-1\""));
	}

	@Test
	void example() throws Exception {
		PolicyProject project = new ExampleProject("one-rule", folder.resolve("example")).run(null);

		assertEquals(1, project.corpus().getDocuments().size());
		assertTrue(json(project, "category-frequency").contains("\"1-1-1\""));
		assertEquals(List.of(), new CheckProject(project.folder()).run(null));
	}

	@Test
	void exampleWithAnErrorLeavesTheFolderAsItWas() throws Exception {
		Path kept = Files.createDirectory(folder.resolve("kept"));
		Files.writeString(kept.resolve(".gitignore"), "*.tmp");

		for (Path place : List.of(folder.resolve("new"), kept)) {
			OperationException failure = assertThrows(OperationException.class,
					() -> new ExampleProject("one-error", place).run(null));
			assertTrue(failure.getMessage().contains("cudgel"), failure::getMessage);
		}

		assertFalse(Files.exists(folder.resolve("new")));
		try (Stream<Path> left = Files.list(kept)) {
			assertEquals(List.of(kept.resolve(".gitignore")), left.toList());
		}
	}

	@Test
	void exampleInAFolderThatHoldsSomethingIsRefused() throws Exception {
		file("mine.txt", "mine");

		assertThrows(OperationException.class, () -> new ExampleProject("one-rule", folder).run(null));

		assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
	}
}
