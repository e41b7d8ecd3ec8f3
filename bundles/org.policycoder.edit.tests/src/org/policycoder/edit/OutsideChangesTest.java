// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.Conflict.Resolution;
import org.policycoder.edit.clause.CorrectText;
import org.policycoder.edit.clause.JoinClauses;
import org.policycoder.edit.clause.SetClauseNumber;
import org.policycoder.edit.command.DeleteElement;
import org.policycoder.edit.command.ElementText;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.edit.command.MoveCategory;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.edit.command.NoteDocument;
import org.policycoder.edit.command.RemoveDocuments;
import org.policycoder.edit.command.SetAttribute;
import org.policycoder.edit.command.SetColour;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.edit.command.UncodeClauses;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.ChangedOutsideException;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/** Two people on one folder: the session, and somebody else who writes into it. */
class OutsideChangesTest {

	@TempDir
	Path temporary;

	private TestProject project;

	private Path folder;

	@BeforeEach
	void open() throws StorageException {
		folder = temporary.resolve("p");
		project = new TestProject(folder);
	}

	@AfterEach
	void close() {
		project.session.abandon();
	}

	private interface Work {
		void in(TestProject other) throws Exception;
	}

	private void somebodyElse(Work work) throws Exception {
		try (TestProject other = new TestProject(folder)) {
			work.in(other);
		}
	}

	@Test
	void nothingChangedIsNothingToDo() throws Exception {
		assertFalse(project.session.isChangedOutside());
		project.code(ANNA, "3-2", "A2");
		project.session.flush();
		assertFalse(project.session.isChangedOutside(), "own saves are no outside");
		assertFalse(project.session.refresh());
	}

	@Test
	void whatIsUnchangedHereIsReadAnew() throws Exception {
		project.code(ANNA, "3-3", "S");
		Coding kept = project.codings(ANNA, "3-3").get(0);
		project.session.flush();
		somebodyElse(other -> {
			other.code(ANNA, "3-2", "A2");
			other.session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TITLE, "Pulled"));
			other.session.execute(new ElementText("A2", ElementText.Kind.LABEL, "en", "Pulled"));
		});
		assertTrue(project.session.isChangedOutside());
		project.changes.clear();
		assertTrue(project.session.refresh());
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
		assertSame(kept, project.codings(ANNA, "3-3").get(0));
		assertEquals("Pulled", project.document(2).getTitle());
		SessionChange change = project.changes.getLast();
		assertEquals(SessionChange.Cause.OUTSIDE, change.cause());
		assertEquals(Set.of(new CodingPlace(ANNA, project.ref("3-2"))), change.codings());
		assertEquals(Set.of(2), change.documents());
		assertTrue(change.codebook());
		assertFalse(project.session.canUndo(), "what touched the file cannot be undone any more");
		assertFalse(project.session.isChangedOutside());
		project.proveIndexes();
		project.code(ANNA, "3-2", "S");
		project.session.flush();
		assertTrue(Files.readString(folder.resolve("codings/anna/0003.codings")).contains("A2"));
	}

	@Test
	void whatWasReadIsTakenInPieceByPiece() throws Exception {
		somebodyElse(other -> {
			other.code(ANNA, "3-2", "A2");
			other.session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TITLE, "Pulled"));
			other.session.execute(new ElementText("A2", ElementText.Kind.LABEL, "en", "Pulled"));
		});
		project.changes.clear();
		OutsideFiles files = project.session.readOutside();
		assertEquals(List.of(), project.changes, "reading changes nothing");

		assertFalse(project.session.refresh(files, Duration.ZERO));
		assertEquals("Pulled", project.document(2).getTitle(), "the register comes first");
		assertEquals(1, project.changes.size());
		assertTrue(project.session.isChangedOutside(), "there is more");
		int pieces = 1;
		while (!project.session.refresh(files, Duration.ZERO)) {
			pieces++;
		}
		assertTrue(pieces > 1);
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
		assertFalse(project.session.isChangedOutside());
		project.proveIndexes();
	}

	@Test
	void whatWasReadBeforeSomethingElseWasTakenInIsOutdated() throws Exception {
		assertFalse(project.categories(ANNA, "3-3").contains("S"), "it is in memory");
		somebodyElse(other -> other.code(ANNA, "3-2", "A2"));
		OutsideFiles early = project.session.readOutside();
		somebodyElse(other -> other.code(ANNA, "3-3", "S"));
		assertTrue(project.session.refresh());
		List<String> newest = project.categories(ANNA, "3-3");
		assertTrue(newest.contains("S"));
		project.changes.clear();

		assertTrue(project.session.refresh(early, Duration.ofSeconds(1)));
		assertEquals(List.of(), project.changes);
		assertEquals(newest, project.categories(ANNA, "3-3"));
	}

	@Test
	void whileTheStudyIsReadNothingIsTakenIn() throws Exception {
		somebodyElse(other -> other.code(ANNA, "3-2", "A2"));
		OutsideFiles files = project.session.readOutside();
		CountDownLatch reading = new CountDownLatch(1);
		CountDownLatch enough = new CountDownLatch(1);
		Thread reader = Thread.ofPlatform().start(() -> {
			try {
				project.session.read(() -> {
					reading.countDown();
					return enough.await(1, TimeUnit.MINUTES);
				});
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		reading.await();
		assertFalse(project.session.refresh(files, Duration.ofSeconds(1)), "whoever asks is not kept waiting");
		enough.countDown();
		reader.join();
		assertTrue(project.session.refresh(files, Duration.ofSeconds(1)));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
	}

	@Test
	void whatWasTakenOutGoesWithTheSessionThoughTheStepIsForgotten() throws Exception {
		project.code(ANNA, "3-2", "A2");
		project.session.execute(new RemoveDocuments(List.of(3)));
		project.session.flush();
		assertTrue(Files.exists(folder.resolve("documents/0003.txt")), "as long as it can be undone");
		somebodyElse(other -> other.session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TITLE, "Pulled")));
		project.session.refresh();
		assertFalse(project.session.canUndo());
		project.session.close();
		assertFalse(Files.exists(folder.resolve("documents/0003.txt")));
		assertFalse(Files.exists(folder.resolve("codings/anna/0003.codings")));
		assertEquals("Pulled", PolicyProject.open(folder).corpus().getDocuments().stream().filter(d -> d.getNumber() == 2)
				.findFirst().orElseThrow().getTitle());
	}

	@Test
	void otherStepsCanStillBeUndone() throws Exception {
		project.code(BO, "1-2", "B1");
		project.code(ANNA, "3-3", "S");
		project.code(BO, "1-3", "B1");
		project.session.flush();
		somebodyElse(other -> other.code(ANNA, "3-2", "A2"));
		project.session.refresh();
		project.session.undo();
		assertEquals(List.of(), project.categories(BO, "1-3"));
		assertFalse(project.session.canUndo(), "nothing from before the step that was overtaken");
		project.session.flush();
	}

	@Test
	void savingDoesNotOverwriteAndRefreshingMerges() throws Exception {
		project.code(ANNA, "3-2", "A2", "B1");
		project.session.flush();
		somebodyElse(other -> {
			other.code(ANNA, "3-3", "C3");
			other.session.execute(new UncodeClauses(ANNA, List.of(other.ref("3-2")), "B1"));
		});
		project.code(ANNA, "3-5", "D4");
		project.session.execute(new UncodeClauses(ANNA, List.of(project.ref("3-2")), "A2"));
		String theirs = Files.readString(folder.resolve("codings/anna/0003.codings"));
		assertThrows(ChangedOutsideException.class, project.session::flush);
		assertTrue(project.session.saveStatus().needsRefresh());
		assertEquals(theirs, Files.readString(folder.resolve("codings/anna/0003.codings")));
		assertTrue(project.session.refresh());
		assertEquals(List.of(), project.session.conflicts());
		assertEquals(List.of(), project.categories(ANNA, "3-2"), "both removals count");
		assertEquals(List.of("C3"), project.categories(ANNA, "3-3"));
		assertEquals(List.of("D4"), project.categories(ANNA, "3-5"));
		project.proveIndexes();
		project.session.flush();
		somebodyElse(other -> {
			assertEquals(List.of(), other.categories(ANNA, "3-2"));
			assertEquals(List.of("C3"), other.categories(ANNA, "3-3"));
			assertEquals(List.of("D4"), other.categories(ANNA, "3-5"));
		});
	}

	@Test
	void bothNotesStay() throws Exception {
		project.code(ANNA, "3-2", "A2");
		project.session.flush();
		somebodyElse(other -> {
			other.session.execute(new NoteCoding(other.codings(ANNA, "3-2").get(0), "theirs"));
			other.session.execute(new NoteDocument(ANNA, 3, "their document"));
			other.session.execute(new MarkDone(ANNA, 3, true, true));
		});
		project.session.execute(new NoteCoding(project.codings(ANNA, "3-2").get(0), "mine"));
		project.session.execute(new NoteDocument(ANNA, 3, "my document"));
		project.session.refresh();
		assertEquals("theirs\nmine", project.codings(ANNA, "3-2").get(0).getNote());
		assertEquals("their document\nmy document", project.session.codings(ANNA, project.document(3)).set().getNote());
		assertTrue(project.session.codings(ANNA, project.document(3)).set().isDone());
		project.session.flush();
	}

	@Test
	void theRegisterMergesFieldByField() throws Exception {
		somebodyElse(other -> {
			other.session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TITLE, "Their title"));
			other.session.execute(new SetAttribute(List.of(2), "a", "1"));
		});
		project.session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TYPE, "my type"));
		project.session.execute(new SetAttribute(List.of(2), "b", "2"));
		project.session.refresh();
		assertEquals(List.of(), project.session.conflicts());
		assertEquals("Their title", project.document(2).getTitle());
		assertEquals("my type", project.document(2).getType());
		assertEquals(java.util.Map.of("a", "1", "b", "2"), project.document(2).getAttributes().map());
		project.session.flush();
	}

	@Test
	void aValueThatBothChangedIsAskedAbout() throws Exception {
		for (Resolution resolution : Resolution.values()) {
			somebodyElse(other -> {
				other.session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TITLE, "Theirs " + resolution));
				other.session.execute(new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__TYPE, "Type " + resolution));
			});
			List<Conflict> told = new ArrayList<>();
			SessionListener listener = new SessionListener() {
				@Override
				public void conflicting(List<Conflict> conflicts) {
					told.addAll(conflicts);
				}
			};
			project.session.addListener(listener);
			project.session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TITLE, "Mine " + resolution));
			project.session.refresh();
			project.session.removeListener(listener);
			assertEquals(project.session.conflicts(), told);
			Conflict conflict = told.get(0);
			assertEquals("corpus.policycorpus", conflict.file().toString());
			assertTrue(conflict.message(Locale.ENGLISH).contains("Document 2"), conflict.message(Locale.ENGLISH));
			assertThrows(ChangedOutsideException.class, project.session::flush);
			assertTrue(Files.readString(folder.resolve("corpus.policycorpus")).contains("Theirs"));
			project.session.resolve(conflict, resolution);
			assertEquals(List.of(), project.session.conflicts());
			assertEquals((resolution == Resolution.MINE ? "Mine " : "Theirs ") + resolution,
					project.document(2).getTitle());
			assertEquals("Type " + resolution, project.document(1).getType(), "what does not collide is merged");
			project.session.flush();
			project.session.resolve(conflict, resolution);
			assertFalse(project.session.isChangedOutside());
			somebodyElse(other -> assertEquals(project.document(2).getTitle(), other.document(2).getTitle()));
		}
	}

	@Test
	void clausesThatBothChangedAreAskedAbout() throws Exception {
		for (Resolution resolution : Resolution.values()) {
			assertTrue(project.session.clauses(project.document(3)).byNumber("3-4-2").isPresent());
			somebodyElse(other -> other.session.execute(new JoinClauses(other.ref("3-4-1"))));
			project.session.execute(new SetClauseNumber(project.ref("3-5"), "3-6"));
			project.session.refresh();
			Conflict conflict = project.session.conflicts().get(0);
			project.session.resolve(conflict, resolution);
			project.session.flush();
			boolean mine = resolution == Resolution.MINE;
			somebodyElse(other -> {
				assertEquals(mine, other.session.clauses(other.document(3)).byNumber("3-6").isPresent());
				assertEquals(mine, other.session.clauses(other.document(3)).byNumber("3-4-2").isPresent());
			});
			if (mine) {
				project.session.execute(new SetClauseNumber(project.ref("3-6"), "3-5"));
				project.session.flush();
			}
		}
	}

	@Test
	void whatWasReadAfterTheChangeIsNoConflict() throws Exception {
		somebodyElse(other -> other.session.execute(new JoinClauses(other.ref("3-4-1"))));
		project.session.execute(new SetClauseNumber(project.ref("3-5"), "3-6"));
		assertFalse(project.session.refresh());
		assertEquals(List.of(), project.session.conflicts());
		assertTrue(project.session.canUndo());
		project.session.flush();
		somebodyElse(other -> assertTrue(other.session.clauses(other.document(3)).byNumber("3-6").isPresent()));
	}

	@Test
	void clausesAndTextFromOutsideAreTakenTogether() throws Exception {
		String before = project.session.text(project.document(3));
		somebodyElse(other -> other.session.execute(new CorrectText(3, 0, 0, "（修正）")));
		assertTrue(project.session.refresh());
		assertEquals("（修正）" + before, project.session.text(project.document(3)));
		assertEquals("第五条 本法自公布之日起施行。", project.text(project.clause("3-5")));
		assertEquals(Set.of(3), project.changes.getLast().texts());
		project.executeAndProve(new CorrectText(3, 0, 1, "["));
		somebodyElse(other -> assertTrue(other.session.text(other.document(3)).startsWith("[修正")));
	}

	@Test
	void aTextChangedAloneIsToldAndNeverOverwritten() throws Exception {
		Path file = folder.resolve("documents/0003.txt");
		String before = project.session.text(project.document(3));
		Files.writeString(file, "something else");
		assertThrows(StorageException.class, project.session::refresh);
		assertEquals(before, project.session.text(project.document(3)));
		project.session.execute(new CorrectText(3, 0, 0, "x"));
		assertThrows(ChangedOutsideException.class, project.session::flush);
		assertEquals("something else", Files.readString(file));
		Files.writeString(file, before);
		project.session.flush();
		assertEquals("x" + before, Files.readString(file));
	}

	@Test
	void anUnreadableFileIsLeftAloneAndTheRestTakenIn() throws Exception {
		assertEquals(List.of(), project.categories(ANNA, "3-2"));
		somebodyElse(other -> other.code(BO, "1-2", "B1"));
		Path broken = folder.resolve("codings/anna/0003.codings");
		Files.writeString(broken, "<<<<<<< HEAD");
		assertThrows(StorageException.class, project.session::refresh);
		assertEquals(List.of("B1"), project.categories(BO, "1-2"));
		project.code(ANNA, "3-2", "A2");
		assertThrows(ChangedOutsideException.class, project.session::flush);
		assertEquals("<<<<<<< HEAD", Files.readString(broken));
		assertTrue(project.session.isChangedOutside(), "tried again");
	}

	@Test
	void anImportByTheUserCanBeUndone() throws Exception {
		project.code(ANNA, "3-5", "D4");
		project.session.flush();
		PolicyProject own = PolicyProject.open(folder);
		PolicyDocument document = own.corpus().getDocuments().get(2);
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(project.ref("3-2").clause());
		coding.setCategory("A2");
		own.codings(ANNA, document).getCodings().add(coding);
		own.save(own.codings(ANNA, document));
		assertTrue(project.session.take(EditLabel.of("outside")));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
		project.session.undo();
		assertEquals(List.of(), project.categories(ANNA, "3-2"));
		project.session.flush();
		somebodyElse(other -> assertEquals(List.of(), other.categories(ANNA, "3-2")));
		project.session.redo();
		project.session.flush();
		somebodyElse(other -> assertEquals(List.of("A2"), other.categories(ANNA, "3-2")));
		project.session.undo();
		project.session.undo();
		assertEquals(List.of(), project.categories(ANNA, "3-5"));
	}

	@Test
	void newDocumentsAndCodersAppear() throws Exception {
		PolicyDocument held = project.document(1);
		PolicyProject own = PolicyProject.open(folder);
		PolicyDocument added = ModelFactory.eINSTANCE.createPolicyDocument();
		added.setTitle("New");
		own.addDocument(added, "Text", null, null);
		own.save(own.corpus());
		own.codings("visitor", added).setNote("hello");
		own.save(own.codings("visitor", added));
		assertTrue(project.session.take(EditLabel.of("outside")));
		assertTrue(project.changes.getLast().register());
		assertFalse(project.session.canUndo());
		assertSame(held, project.document(1));
		assertEquals("New", project.document(4).getTitle());
		assertEquals("Text", project.session.text(project.document(4)));
		assertTrue(project.session.coderIds().contains("visitor"));
		assertEquals("hello", project.session.codings("visitor", project.document(4)).set().getNote());
	}

	@Test
	void codingsThatWereDeletedOutsideAreGone() throws Exception {
		project.code(ANNA, "3-2", "A2");
		project.session.flush();
		Files.delete(folder.resolve("codings/anna/0003.codings"));
		project.session.refresh();
		assertEquals(List.of(), project.categories(ANNA, "3-2"));
		project.code(ANNA, "3-3", "A2");
		project.session.flush();
		somebodyElse(other -> assertEquals(List.of("A2"), other.categories(ANNA, "3-3")));
	}

	@Test
	void aDocumentThatGoesAndComesBackIsTheOneOnDisk() throws Exception {
		project.code(ANNA, "3-2", "A2");
		project.session.flush();
		var saved = project.files();
		somebodyElse(other -> other.session.execute(new RemoveDocuments(List.of(3))));
		project.session.refresh();
		assertTrue(project.session.document(3).isEmpty());
		for (var file : saved.entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue().replace("category=\"A2\"", "category=\"B1\""));
		}
		project.session.refresh();
		assertEquals(List.of("B1"), project.categories(ANNA, "3-2"));
		project.proveIndexes();
	}

	@Test
	void codebooksMergeToo() throws Exception {
		somebodyElse(other -> other.session.execute(new DeleteElement("A4", false)));
		project.session.execute(new SetColour("A2", "#010203"));
		project.session.execute(new MoveCategory("B1", "B", 1));
		project.session.refresh();
		assertEquals(List.of(), project.session.conflicts());
		assertTrue(project.session.codebook().find("A4").isEmpty());
		assertEquals("#010203", project.session.codebook().find("A2").orElseThrow().category().getColour());
		assertEquals("B2", project.session.codebook().find("B").orElseThrow().category().getCategories().get(0).getCode());
		project.session.flush();
		somebodyElse(other -> assertEquals(new HashSet<>(List.of("#010203")),
				Set.of(other.session.codebook().find("A2").orElseThrow().category().getColour())));
	}
}
