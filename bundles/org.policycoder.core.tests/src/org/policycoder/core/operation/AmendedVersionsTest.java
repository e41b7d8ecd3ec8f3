// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.segmentation.SegmentationOptions;

/** A law is imported and coded, then its amended version comes. */
class AmendedVersionsTest {

	private static final String OLD = "示例法\n第一条 为了规范出口，制定本法。\n第二条 国家对管制物项实行许可。\n第三条 违反本法的，处以罚款。\n";

	private static final String NEW = "示例法\n第一条 为了规范出口，维护安全，制定本法。\n第二条 国家对管制物项实行许可。\n第三条 国家支持行业协会。\n第四条 违反本法的，处以罚款。\n";

	@TempDir
	Path temporary;

	private TestFolder folder;

	private PolicyProject project;

	@BeforeEach
	void importAndCode() throws Exception {
		folder = new TestFolder(temporary);
		project = folder.project();
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId("anna");
		project.project().getCoders().add(coder);
		project.save(project.project());
		folder.file("law.txt", OLD);
		folder.read(project);
		code("1-1", "1-2", "1-3");
		Files.delete(folder.sources.resolve("law.txt"));
	}

	private void code(String... clauses) throws Exception {
		try (ProjectSession session = ProjectSession.open(project.folder())) {
			String category = session.codebook().entries().stream().map(e -> e.category()).filter(c -> !c.isGroupOnly()).findFirst()
					.orElseThrow().getCode();
			PolicyDocument document = session.document(1).orElseThrow();
			for (String clause : clauses) {
				session.execute(new CodeClauses("anna", ClauseRef.of(session.clauses(document).byNumber(clause).orElseThrow()), category));
			}
		}
		project = PolicyProject.open(project.folder());
	}

	private ImportResult read(AmendedPolicy policy, Path register) throws OperationException {
		return new ImportDocuments(project, new ImportRequest(List.of(folder.sources), Set.of(), register, Map.of(), null,
				SegmentationOptions.DETECT, policy, ImportChoices.NONE)).run(null);
	}

	private AmendDocuments.Result amend(ImportResult read) throws Exception {
		AmendDocuments.Result result;
		try (ProjectSession session = ProjectSession.open(project.folder())) {
			result = AmendDocuments.apply(session, read.amendments());
		}
		project = PolicyProject.open(project.folder());
		return result;
	}

	private List<Integer> coded() throws IOException {
		PolicyDocument document = project.corpus().getDocuments().getFirst();
		return project.codings("anna", document).getCodings().stream().map(c -> c.getClause()).toList();
	}

	@Test
	void withoutAWordItIsImportedBesideTheOtherAndToldSo() throws Exception {
		folder.file("law 2022.txt", NEW);
		ImportResult result = read(AmendedPolicy.ASK, null);
		assertEquals(List.of("1 示例法", "2 示例法"), TestFolder.titles(project));
		assertEquals(1, result.noted().size(), result.noted().toString());
		assertTrue(result.noted().getFirst().contains("document 1") && result.noted().getFirst().contains("document 2")
				&& result.noted().getFirst().contains("as its new version"), result.noted().getFirst());
		assertEquals(List.of(), result.amendments());
		assertEquals(3, coded().size());
	}

	@Test
	void itTakesThePlaceOfTheOtherWithItsCodings() throws Exception {
		folder.file("law 2022.txt", NEW);
		ImportResult read = read(AmendedPolicy.REPLACE, null);
		assertEquals(0, read.documents().size());
		AmendDocuments.Result result = amend(read);
		assertEquals(List.of(1), result.documents());
		assertEquals(List.of(Kind.REVIEW_CHANGED), result.toLookAt().stream().map(p -> p.kind()).toList());
		assertEquals(3, coded().size());
		PolicyDocument document = project.corpus().getDocuments().getFirst();
		assertEquals(NEW.strip(), project.text(document).strip());
		assertEquals("0001-2.txt", document.getOriginal());
		assertEquals(OLD, Files.readString(project.folder().resolve("originals/0001.txt")));
		assertEquals(1, TestFolder.check(project).size());
	}

	@Test
	void theEarlierVersionIsNotBroughtBackByAnotherImport() throws Exception {
		folder.file("law 2022.txt", NEW);
		amend(read(AmendedPolicy.REPLACE, null));
		folder.file("law.txt", OLD);
		ImportResult result = read(AmendedPolicy.REPLACE, null);
		assertEquals(List.of(), result.amendments());
		assertEquals(2, result.skipped().size(), result.skipped().toString());
		assertTrue(result.skipped().stream().anyMatch(s -> s.contains("earlier version of document 1")), result.skipped().toString());
		assertEquals(1, project.corpus().getDocuments().size());
	}

	@Test
	void whatWasImportedBesideItCanStillTakeItsPlace() throws Exception {
		folder.file("law 2022.txt", NEW);
		read(AmendedPolicy.ASK, null);
		AmendDocuments.Result result = amend(read(AmendedPolicy.REPLACE, null));
		assertEquals(List.of(1), result.documents());
		assertEquals(List.of("1 示例法"), TestFolder.titles(project));
		assertEquals(3, coded().size());
	}

	@Test
	void itIsLeftOut() throws Exception {
		folder.file("law 2022.txt", NEW);
		ImportResult result = read(AmendedPolicy.SKIP, null);
		assertEquals(List.of("1 示例法"), TestFolder.titles(project));
		assertEquals(1, result.skipped().size());
	}

	@Test
	void theNumberOfTheRegisterIsThatOfAnother() throws Exception {
		folder.file("law 2022.txt", NEW);
		Path register = folder.file("register.csv", "number,title,file,date\n1,示例法,law 2022.txt,2022-05-01\n");
		ImportResult asked = read(AmendedPolicy.ASK, register);
		assertEquals(1, asked.failures().size(), asked.failures().toString());
		assertTrue(asked.failures().getFirst().contains("as its new version") && asked.failures().getFirst().contains("“示例法”"),
				asked.failures().getFirst());
		assertEquals(1, project.corpus().getDocuments().size());
		amend(read(AmendedPolicy.REPLACE, register));
		assertEquals("2022-05-01", project.corpus().getDocuments().getFirst().getDate().toString());
		assertEquals(1, project.corpus().getDocuments().size());
	}

	@ParameterizedTest
	@CsvSource({ "7", "2" })
	void aNumberOfTheRegisterThatIsNotThatOfTheDocumentToReplaceIsNotPassedOver(int other) throws Exception {
		if (other == 2) {
			folder.file("notice.txt", "关于加强管理的通知\n一、提高思想认识，加强组织领导。\n二、严格审批程序，落实各项责任。\n");
			read(AmendedPolicy.ASK, null);
			Files.delete(folder.sources.resolve("notice.txt"));
		}
		folder.file("law 2022.txt", NEW);
		folder.file("decree.txt", "关于出口的决定\n一、出口须经批准。\n二、本决定即日施行。\n");
		Path register = folder.file("register.csv", "number,title,file\n" + other + ",示例法,law 2022.txt\n9,关于出口的决定,decree.txt\n");
		ImportResult result = read(AmendedPolicy.REPLACE, register);
		assertEquals(List.of(), result.amendments());
		assertEquals(1, result.failures().size(), result.failures().toString());
		assertTrue(result.failures().getFirst().contains("document 1") && result.failures().getFirst().contains("register is " + other),
				result.failures().getFirst());
		assertTrue(TestFolder.numbers(project).contains(9), "the others are not affected");
		assertEquals(OLD.strip(), project.text(project.corpus().getDocuments().getFirst()).strip());
	}

	@Test
	void whoChoosesTheDocumentHimselfIsToldThatTheNumberIsNotUsed() throws Exception {
		Path file = folder.file("law 2022.txt", NEW);
		Path register = folder.file("register.csv", "number,title,file\n7,示例法,law 2022.txt\n");
		ImportChoices own = new ImportChoices(Set.of(), Map.of(), Map.of(new SourcePlace(file, 0), 1));
		ImportResult result = new ImportDocuments(project, new ImportRequest(List.of(folder.sources), Set.of(), register, Map.of(), null,
				SegmentationOptions.DETECT, AmendedPolicy.SKIP, own)).run(null);
		assertEquals(1, result.amendments().size());
		assertTrue(result.noted().getFirst().contains("document 1") && result.noted().getFirst().contains("7"), result.noted().toString());
	}

	@Test
	void whatTheRegisterGivesANumberOfItsOwnIsNotTakenAwayByAnotherImport() throws Exception {
		folder.file("law 2022.txt", NEW);
		Path register = folder.file("register.csv", "number,title,file\n2,示例法,law 2022.txt\n");
		read(AmendedPolicy.SEPARATE, register);
		ImportResult again = read(AmendedPolicy.REPLACE, register);
		assertEquals(List.of(), again.amendments());
		assertTrue(again.skipped().stream().anyMatch(s -> s.contains("already, as document 2")), again.skipped().toString());
	}

	@Test
	void aDocumentOfItsOwnGetsTheNextNumberThatIsFree() throws Exception {
		folder.file("law 2022.txt", NEW);
		Path register = folder.file("register.csv", "number,title,file\n1,示例法,law 2022.txt\n");
		ImportResult result = read(AmendedPolicy.SEPARATE, register);
		assertEquals(List.of(1, 2), TestFolder.numbers(project));
		assertTrue(result.noted().getFirst().contains("as document 2"), result.noted().toString());
	}

	@Test
	void anotherDocumentWithTheSameNumberIsRefusedWithItsReason() throws Exception {
		folder.file("notice.txt", "关于加强管理的通知\n一、提高思想认识，加强组织领导。\n二、严格审批程序，落实各项责任。\n");
		Path register = folder.file("register.csv", "number,title,file\n1,关于加强管理的通知,notice.txt\n");
		ImportResult result = read(AmendedPolicy.REPLACE, register);
		assertEquals(List.of(), result.amendments());
		assertTrue(result.failures().getFirst().contains("hardly any words in common"), result.failures().toString());
	}

	@Test
	void twoFilesNeverTakeTheSamePlace() throws Exception {
		folder.file("law a.txt", NEW);
		folder.file("law b.txt", NEW + "第五条 本法自公布之日起施行。\n");
		ImportResult read = read(AmendedPolicy.REPLACE, null);
		assertEquals(1, read.amendments().size());
		assertEquals(1, read.noted().size(), read.noted().toString());
		amend(read);
		assertEquals(2, project.corpus().getDocuments().size());
	}

	@Test
	void theChoiceOfTheUserGoesBeforeWhatIsLikely() throws Exception {
		Path file = folder.file("law 2022.txt", NEW);
		ImportChoices own = new ImportChoices(Set.of(), Map.of(), Map.of(new SourcePlace(file, 0), 0));
		ImportResult result = new ImportDocuments(project, new ImportRequest(List.of(folder.sources), Set.of(), null, Map.of(), null,
				SegmentationOptions.DETECT, AmendedPolicy.REPLACE, own)).run(null);
		assertEquals(List.of(), result.amendments());
		assertEquals(2, project.corpus().getDocuments().size());
	}

	@Test
	void thePreviewSaysWhatItIsTakenFor() throws Exception {
		folder.file("law 2022.txt", NEW);
		folder.file("other.txt", "关于加强管理的通知\n一、提高思想认识，加强组织领导。\n");
		List<ImportCandidate> seen = new PreviewImport(project, ImportRequest.of(List.of(folder.sources), null), null, c -> {}).run(null);
		assertEquals(1, seen.getFirst().predecessor().orElseThrow().document());
		assertEquals(List.of(), seen.getLast().predecessors());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "示例法（2022年修正）|示例法", "《示例法》(2022 修订)|示例法", "示例法（2018年修正本）|示例法", "示例法 修订版|示例法",
			"Example Act (as amended)|Example Act", "Example Act 2015 (consolidated)|Example Act 2015",
			"Example Act, as amended by Act 12|Example Act",
			"示例法（修订草案）|示例法（修订草案）", "关于修改《示例法》的决定|关于修改《示例法》的决定", "刑法修正案（九）|刑法修正案（九）", "示例法实施细则|示例法实施细则" })
	void titlesOfVersions(String title, String base) {
		assertEquals(base.toLowerCase(java.util.Locale.ROOT).replaceAll("[《》]", "").replace('（', '(').replace('）', ')'), VersionTitle.base(title));
	}

	@Test
	void newDocumentsOfOneTitleAreToldOnce() throws Exception {
		PolicyProject fresh = new NewProject(temporary.resolve("fresh"), null, "en", "hood", null, Map.of()).run(null);
		folder.file("a.txt", "Meetings\n\nSection 1. The board meets in May.\n");
		folder.file("b.txt", "Meetings\n\nSection 1. The council convenes on the third day of June at noon.\n");
		ImportResult result = folder.read(fresh);
		assertEquals(
				List.of("Documents 1, 2 have the same title, “Meetings”, and different texts; see whether their dates or types tell them apart."),
				result.noted());
		assertFalse(result.noted().isEmpty());
	}

	@Test
	void theCaseOfRowsAndFilesOfOneTitle() throws Exception {
		Path files = Path.of(System.getProperty("policycoder.data", "nowhere")).resolve("cases/files");
		assumeTrue(Files.isDirectory(files), "-Dpolicycoder.data is not given");
		PolicyProject fresh = new NewProject(temporary.resolve("fresh"), null, "en", "hood", null, Map.of()).run(null);
		Path texts = Files.createDirectory(temporary.resolve("texts"));
		for (String name : List.of("34-same-title.a.txt", "34-same-title.b.txt")) {
			Files.copy(files.resolve(name), texts.resolve(name));
		}
		ImportResult result = new ImportDocuments(fresh, ImportRequest.of(List.of(texts), files.resolve("34-same-title.csv"))).run(null);
		assertEquals(2, result.failures().size());
		for (String sentence : result.failures()) {
			assertTrue(sentence.contains("34-same-title.a.txt") && sentence.contains("34-same-title.b.txt") && sentence.contains("‘file’"), sentence);
		}
	}
}
