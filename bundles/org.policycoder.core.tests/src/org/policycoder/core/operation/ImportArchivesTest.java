// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.segmentation.SegmentationOptions;

/** Documents that come in a ZIP file, which may be made to harm. */
class ImportArchivesTest {

	private static final String RULE = "Rule of %s\n\nSection 1. Duty. Whoever sells %s shall keep a book.\n";

	@TempDir
	Path temporary;

	private TestFolder folder;
	private PolicyProject project;

	@BeforeEach
	void makeProject() throws Exception {
		folder = new TestFolder(temporary);
		project = folder.project();
	}

	private Path zip(String name, Charset charset, String... entries) throws IOException {
		Path file = folder.sources.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), charset)) {
			for (String entry : entries) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write(RULE.formatted(entry, entry).getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	private Path zip(String... entries) throws IOException {
		return zip("corpus.zip", StandardCharsets.UTF_8, entries);
	}

	private String onlyFailure() throws OperationException {
		ImportResult result = folder.read(project);
		assertEquals(1, result.failures().size(), result.failures().toString());
		return result.failures().get(0);
	}

	@Test
	void whatIsPassedOverIsTold() throws Exception {
		zip("a.txt", ".DS_Store", "__MACOSX/._a.txt", "__MACOSX/._b.txt", ".git/config", "inner.zip", "picture.png");
		ImportResult result = folder.read(project);
		assertEquals(1, result.documents().size());
		assertEquals(List.of(folder.sources.resolve("corpus.zip") + ": 4 hidden entries were passed over, as no documents: "
				+ ".DS_Store, __MACOSX/._a.txt, __MACOSX/._b.txt …"), result.skipped());
		assertEquals(2, result.failures().size(), result.failures().toString());
	}

	@Test
	void bringsItsDocumentsInTheOrderOfTheirNumbersAndLeavesOutWhatProgramsAdd() throws Exception {
		zip("laws/10.txt", "laws/9.txt", "__MACOSX/laws/._9.txt", "laws/.DS_Store");
		ImportResult result = folder.read(project);
		assertEquals(List.of(), result.failures());
		assertEquals(2, result.files());
		assertEquals(List.of("1 Rule of laws/9.txt", "2 Rule of laws/10.txt"),
				TestFolder.titles(project).stream().map(t -> t.replaceAll("\\R.*", "")).toList());
	}

	@Test
	void bringsNothingTwice() throws Exception {
		zip("a.txt");
		folder.read(project);
		ImportResult again = folder.read(project);
		assertEquals(List.of(), again.documents());
		assertEquals(1, again.skipped().size());
	}

	@Test
	void readsNamesAsWindowsWritesThemInChina() throws Exception {
		Path zip = zip("corpus.zip", Charset.forName("GB18030"), "通知/2 关于技术的通知.txt");
		assertEquals(List.of(), folder.read(project).failures());
		assertEquals(zip.resolve("通知/2 关于技术的通知.txt"),
				new PreviewImport(project, ImportRequest.of(List.of(zip), null), null, c -> {}).run(null).get(0).place().file());
	}

	@Test
	void aRegisterNamesDocumentsByTheirPathInTheArchive() throws Exception {
		zip("a/rule.txt", "b/rule.txt");
		Path register = Files.writeString(temporary.resolve("register.csv"), "number,title,file\n7,Second,b/rule.txt\n8,First,a/rule.txt\n");
		assertEquals(List.of(), folder.read(project, register).failures());
		assertEquals(Set.of("8 First", "7 Second"), Set.copyOf(TestFolder.titles(project)));
	}

	@Test
	void whatIsLeftOutInThePreviewIsLeftOut() throws Exception {
		Path zip = zip("a.txt", "b.txt");
		ImportRequest request = ImportRequest.of(List.of(zip), null);
		List<ImportCandidate> seen = new ArrayList<>();
		new PreviewImport(project, request, null, seen::add).run(null);
		assertEquals(List.of(zip.resolve("a.txt"), zip.resolve("b.txt")), seen.stream().map(c -> c.place().file()).toList());
		ImportChoices choices = new ImportChoices(Set.of(seen.get(0).place()), Map.of());
		ImportResult result = new ImportDocuments(project,
				new ImportRequest(List.of(zip), Set.of(), null, Map.of(), null, SegmentationOptions.DETECT, choices)).run(null);
		assertEquals(List.of("Rule of b.txt"), result.documents().stream().map(PolicyDocument::getTitle).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt", "a/./evil.txt" })
	void anEntryThatLeadsOutsideIsNamedAndNothingComesIn(String evil) throws Exception {
		zip("good.txt", evil);
		String failure = onlyFailure();
		assertTrue(failure.contains(evil) && failure.contains("corpus.zip"), failure);
		assertEquals(List.of(), TestFolder.titles(project));
		try (Stream<Path> all = Files.walk(temporary)) {
			assertFalse(all.anyMatch(f -> f.getFileName().toString().contains("evil")));
		}
	}

	@Test
	void aBombIsNamedAndOtherArchivesComeIn() throws Exception {
		Path bomb = folder.sources.resolve("bomb.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
			zip.putNextEntry(new ZipEntry("harmless.txt"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 40; i++) {
				zip.write(zeros);
			}
		}
		zip("a.txt");
		String failure = onlyFailure();
		assertTrue(failure.contains("harmless.txt") && failure.contains("bomb.zip"), failure);
		assertEquals(1, TestFolder.titles(project).size());
	}

	/** 85 Chinese characters fill the name of a file; an archive has no such bound. */
	@Test
	void anEntryWithALongerNameThanAFileIsRead() throws Exception {
		zip("关于".repeat(60) + "的通知.txt", "ok.txt");
		assertEquals(List.of(), folder.read(project).failures());
		assertEquals(2, project.corpus().getDocuments().size());
	}

	@Test
	void anEntryOfAbsurdDepthIsNamed() throws Exception {
		zip("d/".repeat(40) + "deep.txt");
		assertTrue(onlyFailure().contains("deep.txt"));
	}

	@Test
	void tooManyEntriesAreRefused() throws Exception {
		Path file = folder.sources.resolve("many.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i <= 10_000; i++) {
				zip.putNextEntry(new ZipEntry(i + ".txt"));
			}
		}
		assertTrue(onlyFailure().contains("10,001"));
	}

	@Test
	void whatCannotBeReadIsNamedAsInTheArchive() throws Exception {
		zip("a.txt", "inner.zip", "x.xyz");
		ImportResult result = folder.read(project);
		Path zip = folder.sources.resolve("corpus.zip");
		assertEquals(2, result.failures().size(), result.failures().toString());
		assertTrue(result.failures().get(0).startsWith(zip.resolve("inner.zip") + " is an archive in an archive"), result.failures().get(0));
		assertTrue(result.failures().get(1).startsWith(zip.resolve("x.xyz").toString()), result.failures().get(1));
		assertEquals(1, result.documents().size());
	}

	@Test
	void aDamagedArchiveIsOneSentence() throws Exception {
		folder.file("corpus.zip", "PK no archive at all");
		assertTrue(onlyFailure().contains("damaged ZIP"));
	}
}
