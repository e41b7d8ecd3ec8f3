// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.Problem.Kind;

class PolicyProjectTest {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void folder() {
		folder = temp.resolve("study");
	}

	private static Kind kind(org.junit.jupiter.api.function.Executable action) {
		return assertThrows(StorageException.class, action).problem().kind();
	}

	private static Map<Path, String> contents(Path folder) throws IOException {
		Map<Path, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file), Files.readString(file));
			}
		}
		return contents;
	}

	private static PolicyDocument first(PolicyProject project) {
		return project.corpus().getDocuments().get(0);
	}

	private static PolicyDocument document(String title) {
		PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
		document.setTitle(title);
		return document;
	}

	@Test
	void whatWasSavedComesBack() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		PolicyProject opened = PolicyProject.open(folder);
		assertTrue(EcoreUtil.equals(made.project(), opened.project()));
		assertTrue(EcoreUtil.equals(made.codebook(), opened.codebook()));
		assertTrue(EcoreUtil.equals(made.corpus(), opened.corpus()));
		for (PolicyDocument document : made.corpus().getDocuments()) {
			assertEquals(SampleModel.TEXT, opened.text(document));
			assertTrue(EcoreUtil.equals(made.clauses(document), opened.clauses(document)));
			for (String coder : List.of("anna", "李雷")) {
				assertTrue(EcoreUtil.equals(made.codings(coder, document), opened.codings(coder, document)));
			}
		}
	}

	@Test
	void theFilesAreThoseOfTheHousePlan() throws IOException {
		SampleModel.project(folder);
		assertEquals(
				Stream.of(".gitattributes", "codebook.policycodebook", "codings/anna/0001.codings",
						"codings/anna/0002.codings", "codings/李雷/0001.codings", "codings/李雷/0002.codings",
						"corpus.policycorpus", "documents/0001.clauses", "documents/0001.txt",
						"documents/0002.clauses", "documents/0002.txt", "project.policycoder").map(Path::of).toList(),
				List.copyOf(contents(folder).keySet()));
	}

	@Test
	void openingAndSavingChangesNoByte() throws IOException {
		SampleModel.project(folder);
		Map<Path, String> before = contents(folder);
		PolicyProject opened = PolicyProject.open(folder);
		opened.loadAll();
		List<StoredRoot> roots = new ArrayList<>(List.of(opened.project(), opened.codebook(), opened.corpus()));
		for (PolicyDocument document : opened.corpus().getDocuments()) {
			roots.add(opened.clauses(document));
			roots.add(opened.codings("anna", document));
		}
		for (StoredRoot root : roots) {
			opened.overwrite(root);
			Files.delete(new StudyLayout(folder).of(root));
			opened.overwrite(root);
		}
		assertEquals(before, contents(folder));
	}

	@Test
	void everyoneGetsTheSameObject() throws IOException {
		SampleModel.project(folder);
		PolicyProject opened = PolicyProject.open(folder);
		assertSame(opened.clauses(first(opened)), opened.clauses(first(opened)));
		assertSame(opened.codings("anna", first(opened)), opened.codings("anna", first(opened)));
	}

	@Test
	void withoutFilesClausesAndCodingsAreEmptyAndNothingIsWritten() throws IOException {
		SampleModel.project(folder);
		Files.delete(folder.resolve("documents/0001.clauses"));
		Files.delete(folder.resolve("codings/anna/0001.codings"));
		PolicyProject opened = PolicyProject.open(folder);
		assertTrue(opened.clauses(first(opened)).getClauses().isEmpty());
		assertTrue(opened.codings("anna", first(opened)).getCodings().isEmpty());
		assertEquals(SampleModel.TEXT, opened.text(first(opened)));
		assertFalse(Files.exists(folder.resolve("documents/0001.clauses")));
	}

	@Test
	void loadingInParallelGivesWhatLoadingOneByOneGives() throws IOException {
		PolicyProject made = GeneratedProject.make(folder, 60, 900);
		assertEquals(900, made.corpus().getDocuments().stream().mapToInt(d -> {
			try {
				return made.codings("coder-1", d).getCodings().size();
			} catch (StorageException e) {
				throw new AssertionError(e);
			}
		}).sum());
		PolicyProject parallel = PolicyProject.open(folder);
		AtomicInteger worked = new AtomicInteger();
		parallel.loadAll(new Progress() {
			@Override
			public void begin(int total) {
				assertEquals(60, total);
			}

			@Override
			public void worked(int amount) {
				worked.addAndGet(amount);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(60, worked.get());
		PolicyProject serial = PolicyProject.open(folder);
		for (PolicyDocument document : serial.corpus().getDocuments()) {
			assertTrue(EcoreUtil.equals(serial.clauses(document), parallel.clauses(document)));
			assertTrue(EcoreUtil.equals(serial.codings("coder-1", document), parallel.codings("coder-1", document)));
		}
		assertEquals(List.of(), ProjectCheck.check(parallel));
	}

	@Test
	void theGeneratorGivesTheSameProjectAgain() throws IOException {
		GeneratedProject.make(folder, 20, 300);
		GeneratedProject.make(temp.resolve("again"), 20, 300);
		assertEquals(contents(folder), contents(temp.resolve("again")));
	}

	@Test
	void loadingAllTellsEveryFileThatCannotBeRead() throws IOException {
		SampleModel.project(folder);
		Files.writeString(folder.resolve("documents/0001.clauses"), "<half");
		Files.writeString(folder.resolve("codings/anna/0002.codings"), "");
		PolicyProject opened = PolicyProject.open(folder);
		StorageException e = assertThrows(StorageException.class, opened::loadAll);
		assertEquals(folder.resolve("documents/0001.clauses"), e.problem().file());
		assertEquals(1, e.getSuppressed().length);
		assertTrue(e.getSuppressed()[0].getMessage().contains("0002.codings"));
	}

	@Test
	void loadingCanBeCancelled() throws IOException {
		SampleModel.project(folder);
		PolicyProject opened = PolicyProject.open(folder);
		assertThrows(CancellationException.class, () -> opened.loadAll(new Progress() {
			@Override
			public void begin(int total) {
				// as it comes
			}

			@Override
			public void worked(int amount) {
				// as it comes
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}));
	}

	@Test
	void aProjectIsNotMadeOverFiles() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("thesis.docx"), "precious");
		assertEquals(Kind.FOLDER_NOT_EMPTY, kind(() -> SampleModel.project(folder)));
		assertEquals(Map.of(Path.of("thesis.docx"), "precious"), contents(folder));
	}

	@Test
	void aProjectCanBeMadeInAFolderUnderVersionControl() throws IOException {
		Files.createDirectories(folder.resolve(".git"));
		Files.writeString(folder.resolve(".gitattributes"), "* text=auto\n");
		SampleModel.project(folder);
		assertEquals("* text=auto\n", Files.readString(folder.resolve(".gitattributes")));
	}

	@Test
	void aFolderWithoutProjectIsNamed() {
		assertFalse(PolicyProject.isProject(folder));
		assertEquals(Kind.NOT_A_PROJECT, kind(() -> PolicyProject.open(folder)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "project.policycoder", "codebook.policycodebook", "corpus.policycorpus" })
	void aBrokenFileStopsOpeningAndIsLeftAsItIs(String name) throws IOException {
		SampleModel.project(folder);
		Files.writeString(folder.resolve(name), "<?xml version=\"1.0\"?>\n<pc:Proj");
		assertEquals(Kind.MALFORMED, kind(() -> PolicyProject.open(folder)));
		assertEquals("<?xml version=\"1.0\"?>\n<pc:Proj", Files.readString(folder.resolve(name)));
	}

	@Test
	void aMissingRegisterIsNoEmptyRegister() throws IOException {
		SampleModel.project(folder);
		Files.delete(folder.resolve("corpus.policycorpus"));
		assertEquals(Kind.MISSING, kind(() -> PolicyProject.open(folder)));
	}

	@Test
	void unreadableCodingsAreNeverOverwritten() throws IOException {
		SampleModel.project(folder);
		Path file = folder.resolve("codings/anna/0001.codings");
		String damaged = Files.readString(file).substring(0, 300);
		Files.writeString(file, damaged);
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals(Kind.MALFORMED, kind(() -> opened.codings("anna", first(opened))));
		CodingSet empty = ModelFactory.eINSTANCE.createCodingSet();
		empty.setCoder("anna");
		empty.setDocument(1);
		assertThrows(IllegalArgumentException.class, () -> opened.save(empty));
		assertEquals(Kind.MALFORMED, kind(() -> opened.codings("anna", first(opened))));
		assertEquals(damaged, Files.readString(file));
	}

	@Test
	void unreadableClausesAreNotReplacedByNewOnes() throws IOException {
		SampleModel.project(folder);
		Path file = folder.resolve("documents/0001.clauses");
		Files.writeString(file, "damaged");
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals(Kind.MALFORMED, kind(() -> opened.clauses(first(opened))));
		ClauseTree tree = SampleModel.tree(1);
		tree.setDocument(1);
		assertThrows(ChangedOutsideException.class, () -> opened.save(tree));
		assertEquals("damaged", Files.readString(file));
		assertEquals(Kind.MALFORMED, kind(() -> opened.clauses(first(opened))));
	}

	@Test
	void aFileOfAnotherDocumentIsNotTakenForThisOne() throws IOException {
		SampleModel.project(folder);
		Files.copy(folder.resolve("codings/anna/0002.codings"), folder.resolve("codings/anna/0001.codings"),
				java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals(Kind.MISPLACED, kind(() -> opened.codings("anna", first(opened))));
	}

	@Test
	void anotherProgramsChangeIsNotOverwritten() throws IOException {
		SampleModel.project(folder);
		PolicyProject mine = PolicyProject.open(folder);
		PolicyProject other = PolicyProject.open(folder);
		CodingSet theirs = other.codings("anna", first(other));
		CodingSet ours = mine.codings("anna", first(mine));
		theirs.setNote("theirs");
		other.save(theirs);
		ours.setNote("ours");
		assertThrows(ChangedOutsideException.class, () -> mine.save(ours));
		assertEquals("theirs", PolicyProject.open(folder).codings("anna", first(mine)).getNote());
		mine.overwrite(ours);
		assertEquals("ours", PolicyProject.open(folder).codings("anna", first(mine)).getNote());
		ours.setNote("again");
		mine.save(ours);
	}

	@Test
	void aFileThatAppearedMeanwhileIsNotOverwritten() throws IOException {
		SampleModel.project(folder);
		Path file = folder.resolve("codings/anna/0001.codings");
		String stored = Files.readString(file);
		Files.delete(file);
		PolicyProject opened = PolicyProject.open(folder);
		CodingSet set = opened.codings("anna", first(opened));
		set.setNote("mine");
		Files.writeString(file, stored);
		assertThrows(ChangedOutsideException.class, () -> opened.save(set));
		assertEquals(stored, Files.readString(file));
	}

	@Test
	void aFileThatWasOnlyTouchedIsSaved() throws IOException {
		SampleModel.project(folder);
		PolicyProject opened = PolicyProject.open(folder);
		CodingSet set = opened.codings("anna", first(opened));
		Files.setLastModifiedTime(folder.resolve("codings/anna/0001.codings"),
				java.nio.file.attribute.FileTime.fromMillis(0));
		set.setNote("mine");
		opened.save(set);
		assertEquals("mine", PolicyProject.open(folder).codings("anna", first(opened)).getNote());
	}

	@Test
	void whatCannotBeWrittenIsNamedAndLeavesNothing() throws IOException {
		SampleModel.project(folder);
		Files.delete(folder.resolve("codings/anna/0001.codings"));
		PolicyProject opened = PolicyProject.open(folder);
		CodingSet set = opened.codings("anna", first(opened));
		Path anna = folder.resolve("codings/anna");
		Files.delete(anna.resolve("0002.codings"));
		Files.delete(anna);
		Files.writeString(anna, "in the way");
		StorageException e = assertThrows(StorageException.class, () -> opened.save(set));
		assertEquals(Kind.NOT_WRITTEN, e.problem().kind());
		assertEquals("in the way", Files.readString(anna));
	}

	@Test
	void anotherProjectsObjectsAreNotSaved() throws IOException {
		SampleModel.project(folder);
		PolicyProject opened = PolicyProject.open(folder);
		PolicyProject other = PolicyProject.open(folder);
		assertThrows(IllegalArgumentException.class, () -> opened.save(other.corpus()));
		assertThrows(IllegalArgumentException.class, () -> opened.save(other.project()));
		assertThrows(IllegalArgumentException.class, () -> opened.save(other.codings("anna", first(other))));
	}

	@Test
	void aNewCodebookTakesThePlaceOfTheOld() throws IOException {
		SampleModel.project(folder);
		PolicyProject opened = PolicyProject.open(folder);
		Codebook hood = CodebookPresets.load("hood");
		opened.save(hood);
		assertSame(hood, opened.codebook());
		assertEquals("hood", PolicyProject.open(folder).codebook().getCode());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil", "..", "a/b", "a\\b", "", " ", "C:", ".hidden", "con~" })
	void aCoderIdCannotLeadOutOfTheFolder(String id) throws IOException {
		PolicyProject made = SampleModel.project(folder);
		assertEquals(Kind.BAD_CODER_ID, kind(() -> made.codings(id, first(made))));
		Project project = ModelFactory.eINSTANCE.createProject();
		project.getCoders().add(SampleModel.coder(id, "Evil"));
		assertEquals(Kind.BAD_CODER_ID, kind(
				() -> PolicyProject.create(temp.resolve("other"), project, CodebookPresets.load("hood"))));
		assertFalse(Files.exists(temp.resolve("other")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Con", "NUL", "aux", "com1" })
	void aCoderWithTheNameOfADeviceHasAFolderThatEverySystemCanHave(String id) throws IOException {
		PolicyProject made = SampleModel.project(folder);
		made.project().getCoders().add(SampleModel.coder(id, id));
		made.codings(id, first(made)).getCodings().add(SampleModel.coding(1, "A1"));
		made.saveAll(List.of(made.project(), made.codings(id, first(made))));

		assertTrue(Files.exists(folder.resolve("codings").resolve(id + "~").resolve("0001.codings")));
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals(1, opened.codings(id, first(opened)).getCodings().size());
		assertEquals(List.of(), ProjectCheck.check(opened));
		opened.project().getCoders().removeIf(c -> c.getId().equals(id));
		opened.save(opened.project());
		assertEquals(List.of(Problem.of(Kind.UNKNOWN_CODER, Path.of("codings", id + "~"), "")), ProjectCheck.check(opened));
	}

	@ParameterizedTest
	@ValueSource(ints = { -3, 1_000_000_000 })
	void aNumberThatNoFileCanHaveIsTheProblemThatTheCheckNames(int number) throws IOException {
		PolicyProject made = SampleModel.project(folder);
		first(made).setNumber(number);
		made.save(made.corpus());
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals(Kind.BAD_DOCUMENT_NUMBER, kind(opened::loadAll));
		assertEquals(Kind.BAD_DOCUMENT_NUMBER, kind(() -> opened.text(first(opened))));
		assertTrue(ProjectCheck.check(opened).stream().anyMatch(p -> p.kind() == Kind.BAD_DOCUMENT_NUMBER));
	}

	@Test
	void afterTheHighestNumberComesTheFirstThatIsFree() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		PolicyDocument last = document("Last");
		last.setNumber(999_999_999);
		made.addDocument(last, "last", null, null);
		assertEquals(3, made.addDocument(document("next"), "next", null, null).getNumber());
		made.save(made.corpus());
		assertEquals(3, PolicyProject.open(folder).corpus().getDocuments().stream().filter(d -> d.getNumber() < 10).count());
	}

	@Test
	void aTextThatChangedUnderItsClausesIsNotGivenOut() throws IOException {
		SampleModel.project(folder);
		Path text = folder.resolve("documents/0001.txt");
		Files.writeString(text, SampleModel.TEXT.replace("chips", "ships"));
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals(Kind.TEXT_CHANGED, kind(() -> opened.text(first(opened))));
		Files.writeString(text, SampleModel.TEXT.replace("\n", "\r\n"));
		assertEquals(Kind.LINE_ENDS_CHANGED, kind(() -> opened.text(first(opened))));
		Files.delete(text);
		assertEquals(Kind.TEXT_MISSING, kind(() -> opened.text(first(opened))));
		Files.writeString(text, SampleModel.TEXT);
		assertEquals(SampleModel.TEXT, opened.text(first(opened)));
	}

	@Test
	void aTextThatIsNoUtf8IsNamed() throws IOException {
		SampleModel.project(folder);
		Files.delete(folder.resolve("documents/0001.clauses"));
		Files.write(folder.resolve("documents/0001.txt"), new byte[] { 'a', (byte) 0xB0, (byte) 0xA1 });
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals(Kind.NOT_UTF8, kind(() -> opened.text(first(opened))));
	}

	@Test
	void documentsGetTheNextNumber() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		PolicyDocument seventh = document("seventh");
		seventh.setNumber(7);
		made.addDocument(seventh, "seven\n", null, null);
		PolicyDocument next = made.addDocument(document("eighth"), "eight\n", SampleModel.tree(8), null);
		made.save(made.corpus());
		assertEquals(8, next.getNumber());
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals(4, opened.corpus().getDocuments().size());
		assertEquals("seven\n", opened.text(opened.corpus().getDocuments().get(2)));
		assertEquals(TextHash.of("eight\n"), opened.clauses(opened.corpus().getDocuments().get(3)).getTextHash());
	}

	@Test
	void aNumberThatIsTakenIsRefused() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		Map<Path, String> before = contents(folder);
		PolicyDocument again = document("again");
		again.setNumber(2);
		assertEquals(Kind.DUPLICATE_DOCUMENT, kind(() -> made.addDocument(again, "text\n", null, null)));
		assertEquals(2, made.corpus().getDocuments().size());
		assertEquals(before, contents(folder));
	}

	@Test
	void anImportThatWasKilledCanBeDoneAgain() throws IOException {
		SampleModel.project(folder).addDocument(document("third"), "three\n", null, null);
		PolicyProject again = PolicyProject.open(folder);
		assertEquals(2, again.corpus().getDocuments().size());
		assertEquals(3, again.addDocument(document("third"), "three\n", null, null).getNumber());
		again.save(again.corpus());
		assertEquals(List.of(), ProjectCheck.check(again).stream().filter(f -> f.severity() != Problem.Severity.INFO).toList());
	}

	@Test
	void leftFilesOfAnotherImportAreNotOverwritten() throws IOException {
		SampleModel.project(folder).addDocument(document("third"), "three\n", null, null);
		PolicyProject again = PolicyProject.open(folder);
		assertEquals(4, again.addDocument(document("other"), "another\n", null, null).getNumber());
		PolicyDocument wanted = document("other");
		wanted.setNumber(3);
		assertEquals(Kind.UNREGISTERED_FILE, kind(() -> again.addDocument(wanted, "another\n", null, null)));
		assertEquals("three\n", Files.readString(folder.resolve("documents/0003.txt")));
	}

	@Test
	void anotherSegmentationOfALeftTextReplacesItsClauses() throws IOException {
		SampleModel.project(folder).addDocument(document("third"), SampleModel.TEXT, SampleModel.tree(3), null);
		PolicyProject again = PolicyProject.open(folder);
		ClauseTree other = SampleModel.tree(3);
		other.setStyle("other");
		assertEquals(3, again.addDocument(document("third"), SampleModel.TEXT, other, null).getNumber());
		again.save(again.corpus());
		PolicyProject opened = PolicyProject.open(folder);
		assertEquals("other", opened.clauses(opened.corpus().getDocuments().get(2)).getStyle());
	}

	@Test
	void aNewDocumentDoesNotInheritTheCodingsOfOneThatIsGone() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		made.corpus().getDocuments().remove(1);
		made.save(made.corpus());
		Files.delete(folder.resolve("documents/0002.txt"));
		Files.delete(folder.resolve("documents/0002.clauses"));
		PolicyProject opened = PolicyProject.open(folder);
		PolicyDocument second = document("second");
		second.setNumber(2);
		StorageException e = assertThrows(StorageException.class,
				() -> opened.addDocument(second, "two\n", null, null));
		assertEquals(Kind.UNREGISTERED_FILE, e.problem().kind());
		assertTrue(e.problem().file().endsWith("0002.codings"));
		assertEquals(3, opened.addDocument(document("third"), "three\n", null, null).getNumber());
	}

	@Test
	void clausesOfADocumentWithoutNumberGetTheOneThatItIsGiven() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		ClauseTree tree = SampleModel.tree(0);
		made.addDocument(document("third"), SampleModel.TEXT, tree, null);
		assertEquals(List.of("3-1", "3-2", "3-2-1", "3-2-2"),
				new Clauses(tree).all().stream().map(c -> c.getNumber()).toList());
		assertEquals(3, tree.getDocument());
		assertThrows(IllegalArgumentException.class,
				() -> made.addDocument(document("other"), "text\n", SampleModel.tree(77), null));
	}

	@Test
	void aDocumentThatIsTakenOutLosesItsFilesWhenTheRegisterIsSaved() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		Path pdf = Files.writeString(temp.resolve("a.pdf"), "%PDF");
		PolicyDocument third = made.addDocument(document("third"), "three\n", null, pdf);
		made.save(made.corpus());
		Map<Path, String> before = contents(folder);
		made.removeDocument(third);
		made.removeDocument(first(made));
		assertEquals(before, contents(folder));
		made.save(made.corpus());
		assertEquals(Stream.of(".gitattributes", "codebook.policycodebook", "codings/anna/0002.codings",
				"codings/李雷/0002.codings", "corpus.policycorpus", "documents/0002.clauses", "documents/0002.txt",
				"project.policycoder").map(Path::of).toList(), List.copyOf(contents(folder).keySet()));
		assertEquals(List.of(), ProjectCheck.check(made));
	}

	@Test
	void aDocumentThatWasNeverInTheSavedRegisterGoesAtOnce() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		Map<Path, String> before = contents(folder);
		made.removeDocument(made.addDocument(document("third"), "three\n", null, null));
		assertEquals(before, contents(folder));
		assertEquals(3, made.addDocument(document("another"), "another\n", null, null).getNumber());
	}

	@Test
	void aDocumentTakenOutAndInAgainKeepsItsFiles() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		PolicyDocument third = made.addDocument(document("third"), "three\n", null, null);
		made.save(made.corpus());
		Map<Path, String> before = contents(folder);
		made.removeDocument(third);
		made.addDocument(third, "three\n", null, null);
		made.save(made.corpus());
		assertEquals(before, contents(folder));
	}

	@Test
	void takingOutADocumentLeavesWhatOthersNeedAndWhatIsOutside() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		Path outside = Files.writeString(temp.resolve("precious.pdf"), "%PDF");
		String shared = made.addOriginal(outside);
		made.corpus().getDocuments().forEach(d -> d.setOriginal(shared));
		PolicyDocument third = made.addDocument(document("third"), "three\n", null, null);
		third.setOriginal("../../precious.pdf");
		made.save(made.corpus());
		made.removeDocument(third);
		made.removeDocument(first(made));
		made.save(made.corpus());
		assertTrue(Files.exists(outside));
		assertTrue(Files.exists(folder.resolve("originals").resolve(shared)));
	}

	@Test
	void originalsAreKept() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		Path pdf = Files.writeString(temp.resolve("Bill.PDF"), "%PDF");
		assertEquals("0003.pdf", made.addDocument(document("bill"), "bill\n", null, pdf).getOriginal());
		assertEquals("%PDF", Files.readString(folder.resolve("originals/0003.pdf")));
		assertNull(made.addDocument(document("none"), "none\n", null, null).getOriginal());
		Path issue = Files.writeString(temp.resolve("FR 2018.xml"), "<issue/>");
		assertEquals("FR_2018.xml", made.addOriginal(issue));
		assertEquals("FR_2018.xml", made.addOriginal(issue));
		Files.writeString(issue, "<other/>");
		assertEquals("FR_2018-2.xml", made.addOriginal(issue));
		assertEquals("<issue/>", Files.readString(folder.resolve("originals/FR_2018.xml")));
	}

	@Test
	void aTextWithCarriageReturnsIsAMistakeOfTheCaller() throws IOException {
		PolicyProject made = SampleModel.project(folder);
		assertThrows(IllegalArgumentException.class, () -> made.addDocument(document("x"), "a\r\nb", null, null));
		assertThrows(IllegalArgumentException.class, () -> made.addDocument(document("x"), "\uFEFFa", null, null));
	}
}
