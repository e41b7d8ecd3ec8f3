// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.clause.JoinClauses;
import org.policycoder.edit.command.AddCoder;
import org.policycoder.edit.command.ChangeCode;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.CodePart;
import org.policycoder.edit.command.CommentDecision;
import org.policycoder.edit.command.DeleteElement;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.edit.command.NoteDocument;
import org.policycoder.edit.command.RemoveCoding;
import org.policycoder.edit.command.ReplaceCategory;
import org.policycoder.edit.command.SendBack;
import org.policycoder.edit.command.SettleAs;
import org.policycoder.edit.command.SettleCodings;
import org.policycoder.edit.command.ToggleCoding;
import org.policycoder.edit.command.UncodeClauses;
import org.policycoder.model.Clause;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.NoCode;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

class CodingCommandsTest {

	@TempDir
	Path folder;

	private TestProject project;

	@BeforeEach
	void open() throws StorageException {
		project = new TestProject(folder.resolve("p"));
	}

	@AfterEach
	void close() throws StorageException {
		project.close();
	}

	@Test
	void codesOneClause() throws Exception {
		project.executeAndProve(new CodeClauses(ANNA, project.ref("3-2"), "A2"));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
		assertEquals(List.of(), project.categories(BO, "3-2"));
		assertEquals(TestProject.CLOCK.instant(), project.codings(ANNA, "3-2").get(0).getTime());
	}

	@Test
	void tellsExactlyWhatChanged() throws Exception {
		project.session.execute(new CodeClauses(ANNA, project.ref("3-2"), "A2"));
		SessionChange change = project.changes.getLast();
		assertEquals(Set.of(new CodingPlace(ANNA, project.ref("3-2"))), change.codings());
		assertEquals(project.ref("3-2"), change.reveal().orElseThrow());
		assertTrue(change.touches(3));
		assertFalse(change.touches(2) || change.codebook() || change.register() || change.project());
		project.session.undo();
		assertEquals(SessionChange.Cause.UNDONE, project.changes.getLast().cause());
		assertEquals(Set.of(new CodingPlace(ANNA, project.ref("3-2"))), project.changes.getLast().codings());
	}

	@Test
	void namesTheStepInBothLanguages() throws Exception {
		assertEquals("Undo", project.session.undoLabel(Locale.ENGLISH));
		project.code(ANNA, "3-2", "A2");
		assertEquals("Undo Code 3-2 as " + label("A2", "en"), project.session.undoLabel(Locale.ENGLISH));
		assertEquals("撤销：将 3-2 编码为“准入机制”", project.session.undoLabel(Locale.SIMPLIFIED_CHINESE));
		project.session.undo();
		assertEquals("Redo Code 3-2 as " + label("A2", "en"), project.session.redoLabel(Locale.ENGLISH));
		assertFalse(project.session.canUndo());
		assertTrue(project.session.canRedo());
	}

	private String label(String code, String language) {
		return project.session.codebook().find(code).orElseThrow().category().getLabel().get(language);
	}

	@Test
	void codingAgainChangesNothing() throws Exception {
		project.code(ANNA, "3-2", "A2");
		assertFalse(project.session.execute(new CodeClauses(ANNA, project.ref("3-2"), "A2")));
	}

	@Test
	void codesManyAcrossDocumentsAsOneStepAndLeavesHeadingsOut() throws Exception {
		Clause heading = project.session.clauses(project.document(1)).all().get(0);
		project.executeAndProve(new CodeClauses(ANNA,
				List.of(ClauseRef.of(heading), project.ref("1-2"), project.ref("2-3"), project.ref("3-5")), "S"));
		assertEquals(3, project.session.count(ANNA, "S"));
		assertEquals("Undo Code 3 clauses as " + label("S", "en"), project.session.undoLabel(Locale.ENGLISH));
		assertThrows(EditException.class,
				() -> project.session.execute(new CodeClauses(ANNA, ClauseRef.of(heading), "S")));
	}

	@Test
	void aDimensionOfOneReplacesAndSaysSo() throws Exception {
		project.code(ANNA, "3-2", "A2", "S");
		Coding objective = project.codings(ANNA, "3-2").get(1);
		project.session.execute(new NoteCoding(objective, "why"));
		project.executeAndProve(new CodeClauses(ANNA, project.ref("3-2"), "G"));
		assertEquals(List.of("A2", "G"), project.categories(ANNA, "3-2"));
		assertEquals("why", project.codings(ANNA, "3-2").get(1).getNote());
		assertEquals("Undo Code 3-2 as " + label("G", "en") + " Instead of " + label("S", "en"),
				project.session.undoLabel(Locale.ENGLISH));
	}

	@Test
	void aDimensionOfSeveralAdds() throws Exception {
		project.code(ANNA, "3-2", "A2", "B1");
		assertEquals(List.of("A2", "B1"), project.categories(ANNA, "3-2"));
	}

	@Test
	void replacesAllRivalsThatAnImportLeft() throws Exception {
		project.code(ANNA, "3-2", "S");
		ClauseRef ref = project.ref("3-2");
		project.session.execute(new CommandGroup(null, List.of(edit -> {
			Coding second = org.eclipse.emf.ecore.util.EcoreUtil.copy(edit.codings(ANNA, 3).of(ref.clause()).get(0));
			second.setCategory("G");
			edit.add(edit.codings(ANNA, 3).set(), second);
			return EditLabel.of("outside");
		})));
		project.executeAndProve(new CodeClauses(ANNA, ref, "G"));
		assertEquals(List.of("G"), project.categories(ANNA, "3-2"));
	}

	@Test
	void groupsAreNotAssigned() throws Exception {
		EditException refused = assertThrows(EditException.class,
				() -> project.session.execute(new CodeClauses(ANNA, project.ref("3-2"), "A")));
		assertTrue(refused.message(Locale.SIMPLIFIED_CHINESE).contains("仅用于归类"));
		assertThrows(EditException.class,
				() -> project.session.execute(new CodeClauses(ANNA, project.ref("3-2"), "NOPE")));
		assertFalse(project.session.canUndo());
	}

	@Test
	void codesPartsAndKeepsThemInTheClause() throws Exception {
		Clause clause = project.clause("3-2");
		project.executeAndProve(
				new CodePart(ANNA, project.ref("3-2"), "A2", clause.getBegin() + 4, clause.getBegin() + 9));
		Coding part = project.codings(ANNA, "3-2").get(0);
		assertEquals(clause.getBegin() + 4, part.getBegin());
		for (int[] bad : new int[][] { { clause.getBegin() - 1, clause.getEnd() },
				{ clause.getBegin(), clause.getEnd() + 1 }, { clause.getBegin() + 3, clause.getBegin() + 3 } }) {
			assertThrows(EditException.class,
					() -> project.session.execute(new CodePart(ANNA, project.ref("3-2"), "A2", bad[0], bad[1])));
		}
		project.executeAndProve(new RemoveCoding(part));
		assertThrows(EditException.class, () -> project.session.execute(new RemoveCoding(part)));
		assertThrows(EditException.class, () -> project.session.execute(new NoteCoding(part, "x")));
	}

	@Test
	void removesOneCategoryOrAll() throws Exception {
		project.code(ANNA, "3-2", "A2", "B1", "S");
		project.executeAndProve(new UncodeClauses(ANNA, List.of(project.ref("3-2")), "B1"));
		assertEquals(List.of("A2", "S"), project.categories(ANNA, "3-2"));
		project.executeAndProve(new UncodeClauses(ANNA, List.of(project.ref("3-2")), null));
		assertEquals(List.of(), project.categories(ANNA, "3-2"));
	}

	@Test
	void togglesManyToTheSame() throws Exception {
		project.code(ANNA, "3-2", "A2");
		List<ClauseRef> both = List.of(project.ref("3-2"), project.ref("3-3"));
		project.executeAndProve(new ToggleCoding(ANNA, both, "A2"));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-3"));
		project.executeAndProve(new ToggleCoding(ANNA, both, "A2"));
		assertEquals(List.of(), project.categories(ANNA, "3-2"));
		assertEquals(List.of(), project.categories(ANNA, "3-3"));
	}

	@Test
	void replacesACategoryAndCollapses() throws Exception {
		project.code(ANNA, "3-2", "A2", "B1");
		project.session.execute(new NoteCoding(project.codings(ANNA, "3-2").get(0), "one"));
		project.session.execute(new NoteCoding(project.codings(ANNA, "3-2").get(1), "two"));
		project.executeAndProve(new ReplaceCategory(ANNA, List.of(project.ref("3-2"), project.ref("3-3")), "A2", "B1"));
		assertEquals(List.of("B1"), project.categories(ANNA, "3-2"));
		assertEquals("one\ntwo", project.codings(ANNA, "3-2").get(0).getNote());
	}

	@Test
	void notesAndClearsThem() throws Exception {
		project.code(ANNA, "3-2", "A2");
		project.executeAndProve(new NoteCoding(project.codings(ANNA, "3-2").get(0), "because <of> & \"this\"\n…"));
		project.executeAndProve(new NoteCoding(project.codings(ANNA, "3-2").get(0), " "));
		assertNull(project.codings(ANNA, "3-2").get(0).getNote());
		project.executeAndProve(new NoteDocument(ANNA, 3, "unclear"));
		assertEquals(Set.of(new CoderDocument(ANNA, 3)), project.changes.getLast().sets());
	}

	@Test
	void aDocumentIsDoneWhenNothingIsMissing() throws Exception {
		project.code(ANNA, "3-2", "A2");
		IncompleteException incomplete = assertThrows(IncompleteException.class,
				() -> project.session.execute(new MarkDone(ANNA, 3, true, false)));
		assertEquals(List.of("3-2"), incomplete.omissions().stream().map(Omission::number).toList());
		assertTrue(incomplete.omissions().get(0).message(Locale.ENGLISH).startsWith("3-2 has no category of"));
		project.executeAndProve(new MarkDone(ANNA, 3, true, true));
		assertEquals(DocumentProgress.Status.DONE, project.session.progress(ANNA, project.document(3)).status());
		project.executeAndProve(new MarkDone(ANNA, 3, false, false));
		project.code(ANNA, "3-2", "S");
		project.executeAndProve(new MarkDone(ANNA, 3, true, false));
	}

	@Test
	void aGroupThatRefusesLeavesNoTrace() throws Exception {
		project.session.flush();
		var before = project.files();
		assertThrows(EditException.class, () -> project.session.execute(
				new CommandGroup(null, List.of(new CodeClauses(ANNA, project.ref("3-2"), "A2"),
						new CodeClauses(ANNA, project.ref("3-3"), "A")))));
		project.session.flush();
		assertEquals(before, project.files());
		assertEquals(List.of(), project.categories(ANNA, "3-2"));
		project.proveIndexes();
	}

	@Test
	void progressCountsWhatIsCoveredFromAbove() throws Exception {
		assertEquals(new DocumentProgress(DocumentProgress.Status.NEW, 0, 8),
				project.session.progress(ANNA, project.document(1)));
		project.code(ANNA, "1-4", "B2");
		assertEquals(new DocumentProgress(DocumentProgress.Status.IN_WORK, 3, 8),
				project.session.progress(ANNA, project.document(1)));
	}

	@Test
	void findsTheWayThroughADocument() throws Exception {
		ClauseIndex clauses = project.session.clauses(project.document(1));
		CodingIndex codings = project.session.codings(ANNA, project.document(1));
		assertEquals("1-1-1", clauses.nextUncoded(null, codings).orElseThrow().getNumber());
		project.code(ANNA, "1-1", "A2");
		project.code(ANNA, "1-2", "A2");
		assertEquals("1-3", clauses.nextUncoded(null, codings).orElseThrow().getNumber());
		assertEquals("1-2", clauses.previous(project.clause("1-3")).orElseThrow().getNumber());
		assertEquals("1-4", clauses.next(project.clause("1-3")).orElseThrow().getNumber());
		assertTrue(clauses.next(project.clause("1-5")).isEmpty());
		for (Clause clause : clauses.all()) {
			Clause at = clauses.at(clause.getBegin()).orElseThrow();
			assertTrue(at.getBegin() == clause.getBegin() && at.getEnd() <= clause.getEnd());
		}
		assertEquals("1-5", clauses.at(project.clause("1-5").getEnd() - 1).orElseThrow().getNumber());
		assertTrue(clauses.at(project.clause("1-5").getEnd()).isEmpty());
	}

	@Test
	void everythingUndoneIsThereAgain() throws IOException, EditException {
		project.session.flush();
		var before = project.files();
		project.code(ANNA, "1-2", "A2", "S", "G", "B1");
		project.code(BO, "2-2", "A2");
		while (project.session.canUndo()) {
			project.session.undo();
		}
		project.session.flush();
		assertEquals(before, project.files());
	}

	@Test
	void settlingTakesTheSideOfOneCoderInOneDimension() throws Exception {
		project.session.execute(new AddCoder(coder("chief")));
		project.code(ANNA, "3-2", "A1", "A2", "S");
		project.code(BO, "3-2", "B1", "S");
		project.code("chief", "3-3", "A1");
		project.session.execute(new NoteCoding(project.codings(ANNA, "3-2").get(0), "hers"));
		project.executeAndProve(new SettleCodings("chief", List.of(project.ref("3-2")), "X", ANNA));
		assertEquals(List.of("A1", "A2"), project.categories("chief", "3-2"));
		assertTrue(project.codings("chief", "3-2").stream().allMatch(c -> c.getOrigin() == CodingOrigin.ADJUDICATED));
		assertNull(project.codings("chief", "3-2").get(0).getNote());
		assertEquals(List.of("A1", "A2", "S"), project.categories(ANNA, "3-2"));
		assertFalse(project.session.execute(new SettleCodings("chief", List.of(project.ref("3-2")), "X", ANNA)));
		project.executeAndProve(new SettleCodings("chief", List.of(project.ref("3-2")), "X", BO));
		assertEquals(List.of("B1"), project.categories("chief", "3-2"));
	}

	@Test
	void settlingNamesTheStep() throws Exception {
		project.session.execute(new AddCoder(coder("chief")));
		project.code(ANNA, "3-2", "A2");
		project.session.execute(new SettleCodings("chief", List.of(project.ref("3-2")), "X", ANNA));
		assertEquals("Undo Settle 3-2 as Coded by ANNA", project.session.undoLabel(Locale.ENGLISH));
		assertEquals("撤销：按 ANNA 的编码裁定 3-2", project.session.undoLabel(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void nobodySettlesForHimselfOrTakesOverNothing() throws Exception {
		project.code(ANNA, "3-2", "A2");
		List<ClauseRef> clauses = List.of(project.ref("3-2"));
		assertThrows(EditException.class, () -> project.session.execute(new SettleCodings(ANNA, clauses, "X", ANNA)));
		assertThrows(EditException.class, () -> project.session.execute(new SettleCodings(ANNA, clauses, "X", BO)));
		assertThrows(EditException.class, () -> project.session.execute(new SettleCodings(BO, clauses, "Z", ANNA)));
		assertEquals(List.of(), decided(BO));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
	}

	private List<String> decided(String coder) throws Exception {
		return project.session.codings(coder, project.document(3)).set().getNoCodes().stream()
				.map(n -> "3#" + n.getClause() + " " + n.getDimension()).toList();
	}

	@Test
	void theSideOfACoderWhoLeftAClauseUncodedIsADecisionForNoCategory() throws Exception {
		project.session.execute(new AddCoder(coder("chief")));
		project.code(ANNA, "3-2", "A1", "S");
		project.code(BO, "3-3", "B1");
		ClauseRef clause = project.ref("3-2");
		project.session.execute(new SettleCodings("chief", List.of(clause), "X", ANNA));
		project.executeAndProve(new SettleCodings("chief", List.of(clause), "X", BO));
		assertEquals(List.of(), project.categories("chief", "3-2"));
		assertEquals(List.of("3#" + clause.clause() + " X"), decided("chief"));
		assertFalse(project.session.execute(new SettleCodings("chief", List.of(clause), "X", null)), "it is decided already");

		project.session.flush();
		PolicyProject read = PolicyProject.open(project.folder);
		NoCode kept = read.codings("chief", read.corpus().getDocuments().get(2)).getNoCodes().get(0);
		assertEquals("X", kept.getDimension());
		assertEquals(TestProject.CLOCK.instant(), kept.getTime());
		assertEquals(List.of(), ProjectCheck.check(read));

		project.executeAndProve(new ChangeCode("X", "W"));
		assertEquals(List.of("3#" + clause.clause() + " W"), decided("chief"));
		project.executeAndProve(new SettleCodings("chief", List.of(clause), "W", ANNA));
		assertEquals(List.of(), decided("chief"));
		assertEquals(List.of("A1"), project.categories("chief", "3-2"));
		project.session.undo();
		project.code("chief", "3-2", "A2");
		assertEquals(List.of(), decided("chief"), "who codes by hand has decided otherwise");
		project.session.undo();
		assertEquals(1, decided("chief").size());
		project.executeAndProve(new UncodeClauses("chief", List.of(clause), null));
		assertEquals(List.of(), decided("chief"), "open again");
		project.session.undo();
		project.executeAndProve(new JoinClauses(clause));
		assertEquals(List.of(), decided("chief"), "of the joined clause nobody has decided");
		project.session.undo();
		project.executeAndProve(new DeleteElement("W", true));
		assertEquals(List.of(), decided("chief"));
	}

	private static Coder coder(String id) {
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(id);
		return coder;
	}

	/** None of them was right, or they are to look again: kept with whoever settles, taken back by one undo, carried by a merge. */
	@Test
	void settlesAsNobodyHadItSendsBackAndSaysWhy() throws Exception {
		Coder chief = ModelFactory.eINSTANCE.createCoder();
		chief.setId("chief");
		project.session.execute(new AddCoder(chief));
		project.code(ANNA, "3-2", "A1");
		List<ClauseRef> clause = List.of(project.ref("3-2"));
		CodingSet set = project.session.codings("chief", project.document(3)).set();
		project.session.execute(new SendBack("chief", clause, "X", "  see the definition "));
		assertEquals("see the definition", set.getSentBack().getFirst().getNote());
		project.executeAndProve(new SendBack("chief", clause, "X", ""));
		assertEquals(1, set.getSentBack().size(), "said anew, not twice");
		assertNull(set.getSentBack().getFirst().getNote());
		assertThrows(EditException.class, () -> project.session.execute(new SendBack("chief", clause, "Q", null)));
		assertThrows(EditException.class, () -> project.session.execute(new CommentDecision("chief", clause.getFirst(), "X", "why")));
		project.executeAndProve(new SettleAs("chief", clause, "B1"));
		assertEquals(List.of("B1"), set.getCodings().stream().map(Coding::getCategory).toList());
		assertEquals(CodingOrigin.ADJUDICATED, set.getCodings().getFirst().getOrigin());
		assertEquals(List.of(), set.getSentBack(), "it is decided");
		project.executeAndProve(new CommentDecision("chief", clause.getFirst(), "X", "why"));
		assertEquals("why", set.getCodings().getFirst().getNote());
		project.executeAndProve(new SettleCodings("chief", clause, "X", null));
		assertEquals(List.of(), set.getCodings());
		project.executeAndProve(new CommentDecision("chief", clause.getFirst(), "X", "none fits"));
		assertEquals("none fits", set.getNoCodes().getFirst().getNote());
		project.executeAndProve(new SettleAs("chief", clause, "A2"));
		assertEquals(List.of(), set.getNoCodes());
		project.session.execute(new SendBack("chief", clause, "X", null));
		project.session.execute(new SettleCodings("chief", clause, "X", ANNA));
		assertEquals(List.of(), set.getSentBack());
		assertEquals(List.of("A1"), set.getCodings().stream().map(Coding::getCategory).toList());
	}
}
