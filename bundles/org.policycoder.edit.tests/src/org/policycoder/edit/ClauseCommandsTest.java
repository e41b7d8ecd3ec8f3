// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.clause.ConfirmClause;
import org.policycoder.edit.clause.CorrectText;
import org.policycoder.edit.clause.DemoteClause;
import org.policycoder.edit.clause.DivideClause;
import org.policycoder.edit.clause.JoinClauses;
import org.policycoder.edit.clause.PromoteClause;
import org.policycoder.edit.clause.RenumberClauses;
import org.policycoder.edit.clause.SetClauseNumber;
import org.policycoder.edit.clause.SetHeading;
import org.policycoder.edit.clause.SplitClause;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.CodePart;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

class ClauseCommandsTest {

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
		List<Problem> errors = ProjectCheck.check(PolicyProject.open(folder.resolve("p"))).stream()
				.filter(p -> p.severity() == Problem.Severity.ERROR).toList();
		assertEquals(List.of(), errors);
	}

	private int offset(String number, String words) throws StorageException {
		Clause clause = project.clause(number);
		int at = project.session.text(project.document(ClauseRef.of(clause).document())).indexOf(words, clause.getBegin());
		assertTrue(at >= 0 && at < clause.getEnd(), words);
		return at;
	}

	private List<String> numbers(int document) throws StorageException {
		return project.session.clauses(project.document(document)).codable().stream().map(Clause::getNumber).toList();
	}

	private void codePart(String coder, String number, String category, String words)
			throws EditException, StorageException {
		int begin = offset(number, words);
		project.session.execute(new CodePart(coder, project.ref(number), category, begin, begin + words.length()));
	}

	private String text(Coding coding, int document) throws StorageException {
		return project.session.text(project.document(document)).substring(coding.getBegin(), coding.getEnd());
	}

	@Test
	void splitsAnArticleAndLeavesPrintedNumbersAlone() throws Exception {
		ClauseRef second = project.ref("3-2");
		project.code(ANNA, "3-2", "A2");
		project.code(BO, "3-2", "B1");
		project.executeAndProve(new SplitClause(second, offset("3-2", "国家公布"), false));
		assertEquals(List.of("3-1", "3-1-1", "3-1-2", "3-2", "3-2.1", "3-3", "3-4", "3-4-1", "3-4-2", "3-4-3", "3-5"),
				numbers(3));
		assertEquals("第二条 出口经营者应当取得许可。", project.text(project.clause("3-2")));
		assertEquals("国家公布管制清单。", project.text(project.clause("3-2.1")));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
		assertEquals(List.of("B1"), project.categories(BO, "3-2"));
		assertEquals(List.of(), project.categories(ANNA, "3-2.1"));
		assertEquals("条", project.clause("3-2.1").getLevel());
		assertTrue(project.changes.stream().anyMatch(c -> c.trees().equals(Set.of(3))));
	}

	@Test
	void whatAPersonChangedLeavesNoDoubt() throws Exception {
		for (String number : List.of("3-2", "3-4-2", "3-4-3")) {
			Clause doubtful = project.clause(number);
			project.session.execute(edit -> {
				edit.set(doubtful, Literals.CLAUSE__RULE, "项: repeated");
				edit.set(doubtful, Literals.CLAUSE__CONFIDENCE, 0.2);
				return EditLabel.of("renumber", "3");
			});
		}
		int third = project.clause("3-4-3").getId();
		project.executeAndProve(new SplitClause(project.ref("3-2"), offset("3-2", "国家公布"), false));
		project.executeAndProve(new JoinClauses(project.ref("3-4-2")));
		for (String number : List.of("3-2", "3-4-2")) {
			assertNull(project.clause(number).getRule());
			assertEquals(1, project.clause(number).getConfidence());
		}
		assertTrue(project.session.clauses(project.document(3)).byId(third).isEmpty());
	}

	private void doubt(String number, String rule) throws Exception {
		Clause doubtful = project.clause(number);
		project.session.execute(edit -> {
			edit.set(doubtful, Literals.CLAUSE__RULE, rule);
			return EditLabel.of("renumber", "3");
		});
	}

	private List<String> doubts() throws Exception {
		return ProjectCheck.doubts(project.session.project().clauses(project.document(3)), null).stream().map(Problem::place).toList();
	}

	@Test
	void aConfirmedClauseIsInDoubtNoMoreUntilItChanges() throws Exception {
		doubt("3-4-2", "项: out of order");
		doubt("3-4-3", "项: out of order");
		assertEquals(List.of("3-4-2", "3-4-3"), doubts());

		project.executeAndProve(new ConfirmClause(project.ref("3-4-2")));
		assertEquals(List.of("3-4-3"), doubts());
		assertEquals("项: out of order", project.clause("3-4-2").getRule(), "why it was found is still to be seen");
		project.session.flush();
		assertEquals(List.of("DOUBTFUL 3-4-3"), ProjectCheck.check(project.folder, Progress.NONE).stream()
				.filter(p -> p.severity() == Problem.Severity.INFO).map(p -> "DOUBTFUL " + p.place()).toList());
		EditException none = assertThrows(EditException.class, () -> project.session.execute(new ConfirmClause(project.ref("3-4-1"))));
		assertTrue(none.message(Locale.ENGLISH).contains("3-4-1"), none.message(Locale.ENGLISH));

		int begin = project.clause("3-4-2").getBegin();
		project.executeAndProve(new CorrectText(3, begin, begin + 3, "（五）"));
		assertEquals(List.of("3-4-2", "3-4-3"), doubts(), "another label is to be judged anew");
		project.session.undo();
		assertEquals(List.of("3-4-3"), doubts());
		project.executeAndProve(new SetClauseNumber(project.ref("3-4"), "3-9"));
		assertEquals(List.of("3-9-2", "3-9-3"), doubts(), "and so is another number");
	}

	@Test
	void splittingCanTakeTheCodingsOfAllCodersToBoth() throws Exception {
		project.code(ANNA, "3-2", "A2", "S");
		project.code(BO, "3-2", "B1");
		project.executeAndProve(new SplitClause(project.ref("3-2"), offset("3-2", "国家公布"), true));
		assertEquals(List.of("A2", "S"), project.categories(ANNA, "3-2.1"));
		assertEquals(List.of("A2", "S"), project.categories(ANNA, "3-2"));
		assertEquals(List.of("B1"), project.categories(BO, "3-2.1"));
	}

	@Test
	void partsGoWhereTheirTextGoes() throws Exception {
		codePart(ANNA, "3-2", "A2", "出口经营者");
		codePart(ANNA, "3-2", "A4", "管制清单");
		codePart(BO, "3-2", "A3", "许可。国家公布");
		project.executeAndProve(new SplitClause(project.ref("3-2"), offset("3-2", "国家公布"), false));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
		assertEquals(List.of("A4"), project.categories(ANNA, "3-2.1"));
		assertEquals("管制清单", text(project.codings(ANNA, "3-2.1").get(0), 3));
		assertEquals("许可。", text(project.codings(BO, "3-2").get(0), 3));
		assertEquals("国家公布", text(project.codings(BO, "3-2.1").get(0), 3));
	}

	@Test
	void countsUnlabelledParagraphsAnew() throws Exception {
		project.code(ANNA, "3-1-2", "A2");
		project.executeAndProve(new SplitClause(project.ref("3-1-1"), offset("3-1-1", "制定"), false));
		assertEquals(List.of("3-1", "3-1-1", "3-1-2", "3-1-3"), numbers(3).subList(0, 4));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-1-3"));
		project.executeAndProve(new JoinClauses(project.ref("3-1-1")));
		assertEquals(List.of("3-1", "3-1-1", "3-1-2", "3-2"), numbers(3).subList(0, 4));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-1-2"));
	}

	@Test
	void neverCutsACharacterInTwo() throws Exception {
		int pair = offset("3-1-2", "𠮷");
		project.executeAndProve(new SplitClause(project.ref("3-1-2"), pair + 1, false));
		assertEquals("国家", project.text(project.clause("3-1-2")));
		assertTrue(project.text(project.clause("3-1-3")).startsWith("𠮷保障"));
	}

	@Test
	void refusesToSplitWhereNothingWouldBeLeft() throws Exception {
		Clause two = project.clause("3-2");
		for (int offset : new int[] { two.getBegin(), two.getBegin() + 1, two.getEnd(), two.getEnd() + 3, 0 }) {
			assertThrows(EditException.class,
					() -> project.session.execute(new SplitClause(project.ref("3-2"), offset, false)), "at " + offset);
		}
		int inItem = offset("3-4-2", "超出") + 1;
		assertEquals("splitChild", assertThrows(EditException.class,
				() -> project.session.execute(new SplitClause(project.ref("3-4"), inItem, false))).key());
		ClauseRef heading = ClauseRef.of(project.session.clauses(project.document(3)).all().get(0));
		assertThrows(EditException.class, () -> project.session.execute(new SplitClause(heading, 3, false)));
		assertFalse(project.session.canUndo());
	}

	@Test
	void splitsBetweenTheClausesBelow() throws Exception {
		project.code(ANNA, "3-4-2", "B2");
		project.executeAndProve(new SplitClause(project.ref("3-4"), project.clause("3-4-2").getBegin(), false));
		assertEquals(List.of("3-4", "3-4-1", "3-4.1", "3-4.1-2", "3-4.1-3", "3-5"),
				numbers(3).subList(5, 11));
		assertEquals(List.of("B2"), project.categories(ANNA, "3-4.1-2"));
		project.executeAndProve(new JoinClauses(project.ref("3-4")));
		assertEquals(List.of("3-4", "3-4-1", "3-4-2", "3-4-3", "3-5"), numbers(3).subList(5, 10));
	}

	@Test
	void dividesIntoUnlabelledParts() throws Exception {
		project.code(ANNA, "3-2", "A2");
		codePart(BO, "3-2", "A4", "管制清单");
		project.executeAndProve(
				new DivideClause(project.ref("3-2"), List.of(offset("3-2", "国家公布"), offset("3-2", "清单")), true));
		assertEquals(List.of("3-2", "3-2-1", "3-2-2", "3-2-3", "3-3"), numbers(3).subList(3, 8));
		assertEquals(List.of(), project.categories(ANNA, "3-2"));
		for (String part : List.of("3-2-1", "3-2-2", "3-2-3")) {
			assertEquals(List.of("A2"), project.categories(ANNA, part));
		}
		assertEquals(List.of("A4"), project.categories(BO, "3-2"));
		assertThrows(EditException.class,
				() -> project.session.execute(new DivideClause(project.ref("3-2"), List.of(offset("3-2", "取得")), false)));
	}

	@Test
	void dividingMayLeaveTheCodingWithTheWhole() throws Exception {
		project.code(ANNA, "3-2", "A2");
		codePart(BO, "3-2", "A4", "管制清单");
		project.executeAndProve(new DivideClause(project.ref("3-2"), List.of(offset("3-2", "国家公布")), false));
		assertEquals(List.of("A2"), project.categories(ANNA, "3-2"));
		assertEquals(List.of("A4"), project.categories(BO, "3-2-2"));
	}

	@Test
	void joiningUnitesTheCodingsOfEveryCoder() throws Exception {
		project.code(ANNA, "3-2", "A2", "S");
		project.code(ANNA, "3-3", "S", "C3");
		project.session.execute(new NoteCoding(project.codings(ANNA, "3-3").get(0), "from 3-3"));
		project.code(BO, "3-3", "C3");
		project.executeAndProve(new JoinClauses(project.ref("3-2")));
		assertEquals(List.of("A2", "S", "C3"), project.categories(ANNA, "3-2"));
		assertEquals("from 3-3", project.codings(ANNA, "3-2").get(1).getNote());
		assertEquals(List.of("C3"), project.categories(BO, "3-2"));
		assertEquals("3-4", numbers(3).get(4));
		assertEquals("第二条 出口经营者应当取得许可。国家公布管制清单。\n第三条 国家鼓励人才培养。", project.text(project.clause("3-2")));
		assertThrows(EditException.class, () -> project.session.execute(new JoinClauses(project.ref("3-2"))));
	}

	@Test
	void promotesWithThoseThatFollow() throws Exception {
		project.code(ANNA, "3-4-2", "B2");
		project.executeAndProve(new PromoteClause(project.ref("3-4-2")));
		assertEquals(List.of("3-4", "3-4-1", "3-4.1", "3-4.2", "3-5"), numbers(3).subList(5, 10));
		assertEquals(List.of("B2"), project.categories(ANNA, "3-4.1"));
		assertTrue(project.text(project.clause("3-4")).endsWith("（一）未经许可出口；"));
		ClauseRef heading = ClauseRef.of(project.session.clauses(project.document(3)).all().get(0));
		assertThrows(EditException.class, () -> project.session.execute(new PromoteClause(heading)));
	}

	@Test
	void promotesOutOfAChapter() throws Exception {
		project.executeAndProve(new PromoteClause(project.ref("3-3")));
		assertEquals(3, project.session.clauses(project.document(3)).tree().getClauses().size());
		assertTrue(numbers(3).contains("3-3"));
	}

	@Test
	void demotesBelowTheOneBefore() throws Exception {
		project.code(ANNA, "3-3", "C3");
		project.executeAndProve(new DemoteClause(project.ref("3-3")));
		assertEquals(List.of("3-2", "3-2-3", "3-4"), List.of(numbers(3).get(3), numbers(3).get(4), numbers(3).get(5)));
		assertEquals(List.of("C3"), project.categories(ANNA, "3-2-3"));
		assertThrows(EditException.class, () -> project.session.execute(new DemoteClause(project.ref("3-1"))));
	}

	@Test
	void aClauseBecomesAHeadingOnlyWhenNobodyCodedIt() throws Exception {
		project.code(BO, "3-4", "B2");
		EditException refused = assertThrows(EditException.class,
				() -> project.session.execute(new SetHeading(project.ref("3-4"), true)));
		assertTrue(refused.getMessage().contains("1"));
		project.session.undo();
		ClauseRef four = project.ref("3-4");
		project.executeAndProve(new SetHeading(four, true));
		assertEquals(10 - 1, numbers(3).size());
		project.executeAndProve(new SetHeading(four, false));
		assertTrue(numbers(3).containsAll(List.of("3-4", "3-5")), numbers(3).toString());
		assertEquals(10, Set.copyOf(numbers(3)).size());
	}

	@Test
	void givesANumberAndThoseBelowFollow() throws Exception {
		project.executeAndProve(new SetClauseNumber(project.ref("3-4"), "3-40"));
		assertTrue(numbers(3).containsAll(List.of("3-40", "3-40-1", "3-40-3")));
		for (String bad : List.of("3-5", "4-1", "3", "3-", "3- 1", "")) {
			assertThrows(EditException.class,
					() -> project.session.execute(new SetClauseNumber(project.ref("3-40"), bad)), bad);
		}
	}

	@Test
	void numbersADocumentAnew() throws Exception {
		List<String> before = numbers(3);
		project.session.execute(new SetClauseNumber(project.ref("3-4"), "3-40"));
		project.session.execute(new SetClauseNumber(project.ref("3-1-1"), "3-1-x"));
		project.executeAndProve(new RenumberClauses(3));
		assertEquals(before, numbers(3));
	}

	@Test
	void aClauseThatIsGoneIsNoLongerEdited() throws Exception {
		ClauseRef three = project.ref("3-3");
		project.session.execute(new JoinClauses(project.ref("3-2")));
		assertEquals("clauseGone",
				assertThrows(EditException.class, () -> project.session.execute(new CodeClauses(ANNA, three, "A2"))).key());
	}
}
