// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.Problem.Kind;

/** What a program that was killed leaves, and what the next one makes of it. */
class InterruptedTest {

	private static final String CORRECTED = SampleModel.TEXT.replace("chips", "ships");

	@TempDir
	Path temp;

	private Path study;

	private Path text;

	private Path waiting;

	@BeforeEach
	void make() throws IOException {
		study = temp.resolve("study");
		text = study.resolve("documents/0001.txt");
		waiting = study.resolve("documents/.0001.txt.77-3.tmp");
		SampleModel.project(study);
	}

	private static PolicyDocument first(PolicyProject project) {
		return project.corpus().getDocuments().get(0);
	}

	private static PolicyDocument document(String title) {
		PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
		document.setTitle(title);
		return document;
	}

	/** As after a kill between the clauses and the text. */
	private void interruptCorrection() throws IOException {
		PolicyProject project = PolicyProject.open(study);
		ClauseTree tree = project.clauses(first(project));
		byte[] clauses = Files.readAllBytes(study.resolve("documents/0001.clauses"));
		tree.setTextHash(TextHash.of(CORRECTED));
		project.save(tree);
		Files.writeString(waiting, CORRECTED);
		journal(new Batch.Entry(study.resolve("documents/0001.clauses"), study.resolve("documents/.0001.clauses.77-2.tmp"), Stamp.of(clauses),
				Stamp.of(Files.readAllBytes(study.resolve("documents/0001.clauses")))),
				new Batch.Entry(text, waiting, Stamp.of(Files.readAllBytes(text)), Stamp.of(Files.readAllBytes(waiting))));
	}

	private Path journal(Batch.Entry... entries) throws IOException {
		BatchJournal journal = new BatchJournal(new StudyFolder(study));
		Batch batch = journal.batch(List.of(entries));
		journal.note(batch);
		return batch.journal();
	}

	@Test
	void aCorrectionIsOfTextAndClauses() throws IOException {
		PolicyProject project = PolicyProject.open(study);
		project.text(first(project));
		ClauseTree tree = project.clauses(first(project));
		tree.setTextHash(TextHash.of(CORRECTED));
		project.snapshot(tree, CORRECTED, SampleModel.TEXT).save();
		assertEquals(CORRECTED, Files.readString(text));
		assertEquals(CORRECTED, project.text(first(project)));
		assertEquals(List.of(), ProjectCheck.check(project));
	}

	@Test
	void aTextThatWasChangedOutsideIsNotCorrected() throws IOException {
		PolicyProject project = PolicyProject.open(study);
		ClauseTree tree = project.clauses(first(project));
		String hash = Files.readString(study.resolve("documents/0001.clauses"));
		tree.setTextHash(TextHash.of(CORRECTED));
		Files.writeString(text, "theirs");
		assertThrows(ChangedOutsideException.class, () -> project.snapshot(tree, CORRECTED, SampleModel.TEXT).save());
		assertEquals("theirs", Files.readString(text));
		assertEquals(hash, Files.readString(study.resolve("documents/0001.clauses")));
		project.snapshot(tree, CORRECTED, null).save();
		assertEquals(CORRECTED, Files.readString(text));
	}

	@Test
	void whoOnlyReadsGetsTheCorrectedText() throws IOException {
		interruptCorrection();
		PolicyProject project = PolicyProject.open(study);
		assertEquals(CORRECTED, project.text(first(project)));
		assertEquals(SampleModel.TEXT, Files.readString(text), "reading changes nothing");
	}

	@Test
	void theCheckSaysThatItIsTheOnlyCopy() throws IOException {
		interruptCorrection();
		Files.writeString(study.resolve("documents/.0002.txt.77-3.tmp"), "something else");
		assertEquals(
				List.of(Problem.of(Kind.INTERRUPTED_SAVE, study.relativize(waiting), ""),
						Problem.of(Kind.LEFTOVER, Path.of("documents/.0002.txt.77-3.tmp"), "")),
				ProjectCheck.check(PolicyProject.open(study)));
	}

	@Test
	void aSecondCopyOfTheTextIsALeftover() throws IOException {
		Files.copy(text, waiting);
		assertEquals(List.of(Problem.of(Kind.LEFTOVER, study.relativize(waiting), "")), ProjectCheck.check(PolicyProject.open(study)));
	}

	@Test
	void whatSomebodyElseHasChangedMeanwhileIsLeftAlone() throws IOException {
		interruptCorrection();
		Files.writeString(text, "theirs");
		PolicyProject project = PolicyProject.open(study);
		StorageException refused = assertThrows(StorageException.class, project::recover);
		assertEquals(Kind.BROKEN_SAVE, refused.problem().kind());
		assertTrue(refused.getMessage().contains("batch-"), refused::getMessage);
		assertEquals("theirs", Files.readString(text));
		assertEquals(CORRECTED, Files.readString(waiting));
		assertTrue(ProjectCheck.check(project).stream().anyMatch(p -> p.kind() == Kind.BROKEN_SAVE), () -> ProjectCheck.check(project).toString());
	}

	@Test
	void aNoteThatIsNotFinishedIsOfAStepThatWasNotBegun() throws IOException {
		Files.writeString(waiting, CORRECTED);
		Path note = journal(new Batch.Entry(text, waiting, Stamp.of(Files.readAllBytes(text)), Stamp.of(Files.readAllBytes(waiting))));
		Files.writeString(note, Files.readString(note).replace("end\n", ""));
		PolicyProject project = PolicyProject.open(study);
		assertEquals(SampleModel.TEXT, project.text(first(project)));
		assertEquals(List.of(), project.recover().completed());
		assertEquals(List.of(Problem.of(Kind.LEFTOVER, study.relativize(waiting), "")), ProjectCheck.check(project));
	}

	/** A study may come from a stranger, who notes whatever he likes. */
	@ParameterizedTest
	@ValueSource(strings = { "../outside", "/etc/passwd", "documents/../../outside", ".git/config", ".policycoder/lock", "originals/0001.pdf",
			"documents",
			"styles/mine.json", "project.policycoder.bak", "codings/anna/../../../outside" })
	void noNoteLeadsElsewhere(String target) throws IOException {
		Files.writeString(temp.resolve("outside"), "outside");
		Files.writeString(waiting, CORRECTED);
		Stamp stamp = Stamp.of(Files.readAllBytes(waiting));
		Files.createDirectories(study.resolve(".policycoder"));
		Stamp before = Stamp.of("outside".getBytes(StandardCharsets.UTF_8));
		Path file = Path.of(target);
		String beside = (file.getParent() == null ? "" : file.getParent() + "/") + "." + file.getFileName() + ".77-3.tmp";
		for (String temporary : List.of(beside, "documents/.0001.txt.77-3.tmp")) {
			Files.writeString(study.resolve(".policycoder/batch-1"), String.format(Locale.ROOT, "%d %d %d %d %s\t%s\nend\n", before.length(),
					before.checksum(), stamp.length(), stamp.checksum(), temporary, target));
			assertEquals(List.of(), PolicyProject.open(study).recover().completed());
			assertEquals("outside", Files.readString(temp.resolve("outside")));
			assertTrue(Files.exists(waiting));
		}
	}

	@Test
	void theNextProgramThatIsAlonePutsItInItsPlace() throws IOException {
		interruptCorrection();
		PolicyProject project = PolicyProject.open(study);
		assertEquals(List.of(text), project.recover().completed());
		assertEquals(CORRECTED, Files.readString(text));
		assertEquals(List.of(), ProjectCheck.check(project));
		assertEquals(List.of(), project.recover().completed());
	}

	@Test
	void whatAnImportLeftIsRemovedAndNothingElse() throws IOException {
		Path original = Files.writeString(temp.resolve("law.pdf"), "original");
		try (StudyLock lock = new StudyLock(study)) {
			lock.take();
			PolicyProject importing = PolicyProject.open(study);
			importing.addDocument(document("saved"), "saved", null, original);
			importing.save(importing.corpus());
			importing.addDocument(document("lost"), "lost", null, original); // and killed here
		}
		Files.writeString(study.resolve("documents/0009.txt"), "put there by hand");

		PolicyProject project = PolicyProject.open(study);
		assertEquals(
				List.of(study.resolve("documents/0004.txt"), study.resolve("documents/0004.clauses"), study.resolve("originals/0004.pdf")),
				project.recover().removed());

		assertEquals(List.of(Problem.of(Kind.UNREGISTERED_FILE, Path.of("documents/0009.txt"), "")),
				ProjectCheck.check(project).stream().filter(p -> p.severity() != Problem.Severity.INFO).toList());
		assertTrue(Files.exists(study.resolve("originals/0003.pdf")));
		assertEquals(List.of(), project.recover().removed());
	}

	@Test
	void anImportThatEndsLeavesNoJournal() throws IOException {
		try (StudyLock lock = new StudyLock(study)) {
			lock.take();
			PolicyProject importing = PolicyProject.open(study);
			PolicyDocument given = importing.addDocument(document("given up"), "given up", null, null);
			importing.removeDocument(given);
			importing.addDocument(document("saved"), "saved", null, null);
			importing.save(importing.corpus());
		}
		try (var own = Files.list(study.resolve(".policycoder"))) {
			assertEquals(List.of(".gitignore", "lock", "user"), own.map(p -> p.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void anImportThatFailsLeavesWhatAnotherHasMade() throws IOException {
		PolicyProject one = PolicyProject.open(study);
		PolicyProject other = PolicyProject.open(study);
		PolicyDocument ofOther = other.addDocument(document("other"), "the same text", null, null);
		PolicyDocument ofOne = one.addDocument(document("one"), "the same text", null, null);
		assertEquals(ofOther.getNumber(), ofOne.getNumber());
		other.save(other.corpus());

		one.removeDocument(ofOne);

		assertEquals("the same text", PolicyProject.open(study).text(ofOther));
		assertFalse(ProjectCheck.check(other).stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR));
	}
}
