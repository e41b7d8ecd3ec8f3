// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.Problem.Severity;

class ProjectCheckTest {

	private static final String CODINGS = "codings/anna/0001.codings";

	private static final String CLAUSES = "documents/0001.clauses";

	private static final String REGISTER = "corpus.policycorpus";

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void project() throws IOException {
		folder = temp.resolve("study");
		SampleModel.project(folder);
	}

	private void edit(String file, UnaryOperator<String> edit) throws IOException {
		String before = Files.readString(folder.resolve(file));
		String after = edit.apply(before);
		assertFalse(before.equals(after), "the edit changes nothing");
		Files.writeString(folder.resolve(file), after);
	}

	/** Each problem as KIND file place details. */
	private List<String> found() {
		return ProjectCheck.check(folder, Progress.NONE).stream()
				.map(p -> Stream.concat(Stream.of(p.kind().toString(), p.file().toString(), p.place()),
						p.details().stream()).filter(s -> !s.isEmpty()).collect(Collectors.joining(" ")))
				.toList();
	}

	private void assertFound(String... problems) {
		assertEquals(List.of(problems), found());
	}

	@Test
	void nothingIsWrongWithASoundProject() {
		assertFound();
	}

	@Test
	void aFolderThatIsNoProject() {
		List<Problem> problems = ProjectCheck.check(temp, Progress.NONE);
		assertEquals(List.of(Kind.NOT_A_PROJECT), problems.stream().map(Problem::kind).toList());
	}

	@Test
	void unreadableAndNewerFilesDoNotHideTheOthers() throws IOException {
		edit(CODINGS, s -> s.substring(0, 250));
		edit("codings/李雷/0001.codings", s -> s.replace("formatVersion=\"1\"", "formatVersion=\"2\""));
		edit("codings/李雷/0002.codings", s -> s.replace("A1", "Z9"));
		assertEquals(List.of(Kind.MALFORMED, Kind.NEWER_VERSION, Kind.CATEGORY_GONE),
				ProjectCheck.check(folder, Progress.NONE).stream().map(Problem::kind).toList());
	}

	@Test
	void withoutCodebookAndRegisterTheRestIsStillChecked() throws IOException {
		edit("codebook.policycodebook", s -> "damaged");
		Files.delete(folder.resolve(REGISTER));
		edit("documents/0002.txt", s -> s.replace("chips", "ships"));
		assertEquals(List.of(Kind.MALFORMED, Kind.MISSING, Kind.TEXT_CHANGED),
				ProjectCheck.check(folder, Progress.NONE).stream().map(Problem::kind).toList());
	}

	@Test
	void aDamagedProjectFileDoesNotMakeTheCodersUnknown() throws IOException {
		edit("project.policycoder", s -> s.substring(0, 100));
		assertEquals(List.of(Kind.MALFORMED),
				ProjectCheck.check(folder, Progress.NONE).stream().map(Problem::kind).toList());
	}

	@Test
	void textsThatChangedUnderTheirClauses() throws IOException {
		edit("documents/0001.txt", s -> s.replace("chips", "ships"));
		edit("documents/0002.txt", s -> s.replace("\n", "\r\n"));
		assertFound("TEXT_CHANGED documents/0001.txt", "LINE_ENDS_CHANGED documents/0002.txt");
	}

	@Test
	void aDocumentWithoutText() throws IOException {
		Files.delete(folder.resolve("documents/0002.txt"));
		assertFound("TEXT_MISSING documents/0002.txt");
	}

	@Test
	void codingsOfClausesAndCategoriesThatAreGone() throws IOException {
		edit(CODINGS, s -> s.replace("clause=\"3\" category=\"C2\"", "clause=\"77\" category=\"C2\"")
				.replace("category=\"D2\"", "category=\"D9\"").replaceAll(" done=\"true\"", ""));
		assertFound("CATEGORY_GONE " + CODINGS + " 1-2-1 D9", "CLAUSE_GONE " + CODINGS + " 77 C2");
	}

	@Test
	void codingsOfGroupsAndHeadings() throws IOException {
		edit(CODINGS, s -> s.replace("category=\"A1\"", "category=\"A\""));
		edit(CLAUSES, s -> s.replace("number=\"1-2-1\" label=\"(a)\"", "label=\"Part I\" heading=\"true\"")
				.replace("number=\"1-2-2\"", "number=\"1-2-1\""));
		edit("codings/李雷/0001.codings", s -> s.replace("clause=\"3\"", "clause=\"4\""));
		List<String> found = found();
		assertTrue(found.contains("GROUP_CODED " + CODINGS + " 1-1 A"), found.toString());
		assertTrue(found.contains("HEADING_CODED " + CODINGS + " Part I G"), found.toString());
		assertTrue(found.stream().noneMatch(f -> f.contains("李雷")), found.toString());
	}

	@Test
	void brokenRulesInDocumentsMarkedDone() throws IOException {
		edit(CODINGS, s -> s.replace("category=\"S\"", "category=\"A2\"")
				.replace("category=\"C2\"", "category=\"S\"").replace("category=\"D2\"", "category=\"E1\""));
		assertFound("BROKEN_RULE " + CODINGS + " 1-1 Y 0 exactly-one",
				"BROKEN_RULE " + CODINGS + " 1-2-1 Y 2 exactly-one");
		edit(CODINGS, s -> s.replace(" done=\"true\"", ""));
		assertFound();
	}

	@Test
	void partsThatDoNotLieInTheirClauseAndCodingsMadeTwice() throws IOException {
		edit(CODINGS, s -> s.replace("category=\"C2\"", "category=\"C2\" begin=\"0\" end=\"5\"")
				.replace("category=\"D2\"", "category=\"G\""));
		assertFound("PART_OUTSIDE " + CODINGS + " 1-2-1 C2 0 5", "DUPLICATE_CODING " + CODINGS + " 1-2-1 G");
	}

	@Test
	void clauseNumbersThatAreThereTwice() throws IOException {
		edit(CLAUSES, s -> s.replace("1-2-2", "1-2-1"));
		assertFound("DUPLICATE_CLAUSE_NUMBER " + CLAUSES + " 1-2-1 2");
	}

	@Test
	void idsAndRangesThatCannotBe() throws IOException {
		edit(CLAUSES, s -> s.replace("id=\"4\"", "id=\"3\"").replaceFirst("begin=\"\\d+\"", "begin=\"-7\""));
		assertFound("CLAUSE_OUTSIDE " + CLAUSES + " 1-1 -7 42", "DUPLICATE_CLAUSE_ID " + CLAUSES + " 1-2-2 3");
		edit(CLAUSES, s -> s.replace("id=\"3\" number=\"1-2-2\"", "id=\"4\" number=\"1-2-2\"")
				.replace("begin=\"-7\"", "begin=\"7\"").replace("end=\"105\"", "end=\"10500\""));
		assertTrue(found().stream().allMatch(f -> f.startsWith("CLAUSE_OUTSIDE")) && !found().isEmpty(),
				found().toString());
	}

	@Test
	void numbersOfAnotherDocument() throws IOException {
		edit(CLAUSES, s -> s.replace("\"1-1\"", "\"11-1\""));
		assertEquals(List.of("FOREIGN_CLAUSE_NUMBER " + CLAUSES + " 11-1 1"), found());
	}

	@Test
	void sentencesInNoClauseAreTold() throws IOException {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		String text = "Title of the document\nNobody can code this sentence of the text.\n(a) This one is a clause of the text.\nNor can anybody code what stands behind it.\n";
		Clause clause = ModelFactory.eINSTANCE.createClause();
		clause.setId(1);
		clause.setBegin(text.indexOf("(a)"));
		clause.setEnd(text.indexOf("\nNor"));
		tree.getClauses().add(clause);
		Problem problem = UnheldText.of(tree, text, Path.of("0001.clauses")).orElseThrow();
		assertEquals(Kind.TEXT_IN_NO_CLAUSE, problem.kind());
		assertEquals(List.of("2", "2", "Nobody can code this sentence of the…"), problem.details());
		clause.setBegin(text.indexOf("Nobody"));
		clause.setEnd(text.length());
		assertTrue(UnheldText.of(tree, text, Path.of("0001.clauses")).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "true, 各有关部门负责人：为了加强管理，现就有关事项通知如下。", "true, The Minister makes the following rules as follows.",
			"false, 各有关部门负责人应当加强管理，并将执行中的有关情况报送上级机关。", "false, 各部门应当按季度报告执行情况。现就有关事项通知如下。" })
	void aSentenceThatOnlyAnnouncesIsNone(boolean announces, String sentence) {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		String text = "通知\n" + sentence + "\n一、第一条文。\n";
		Clause clause = ModelFactory.eINSTANCE.createClause();
		clause.setId(1);
		clause.setBegin(text.indexOf("一、"));
		clause.setEnd(text.length());
		tree.getClauses().add(clause);
		assertEquals(announces, UnheldText.of(tree, text, Path.of("0001.clauses")).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Be it enacted by the Senate and House of Representatives,", "BE IT ENACTED by the King, as follows:",
			"Now, therefore, the Parliament of Norland enacts:" })
	void theLongTitleOfAnActIsNone(String formula) {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		String text = "A BILL\n\nTo protect technologies, and for other purposes.\n\n" + formula + "\n\n1. A clause.\n";
		Clause clause = ModelFactory.eINSTANCE.createClause();
		clause.setId(1);
		clause.setBegin(text.indexOf("1."));
		clause.setEnd(text.length());
		tree.getClauses().add(clause);
		assertEquals(Optional.empty(), UnheldText.of(tree, text, Path.of("0001.clauses")));
		assertTrue(UnheldText.of(tree, text.replace(formula, "Somebody says so."), Path.of("0001.clauses")).isPresent());
	}

	@Test
	void gapsInPrintedNumbersAreHints() throws IOException {
		edit(CLAUSES, s -> s.replace("number=\"1-2-2\" label=\"(b)\"", "number=\"1-2-4\" label=\"(d)\""));
		assertFound("PRINTED_GAP " + CLAUSES + " 1-2-4 1-2-1 (d) (a)");
		assertEquals(Severity.INFO, ProjectCheck.check(folder, Progress.NONE).get(0).severity());
	}

	@Test
	void aGapThatAPersonMadeOrThatAsterisksStandForIsNone() throws IOException {
		edit(CLAUSES, s -> s.replace("number=\"1-2-2\" label=\"(b)\"", "number=\"1-2-4\" label=\"(d)\""));
		edit(CLAUSES, s -> s.replaceFirst("(label=\"\\(d\\)\"[^>]*?) rule=\"sample\"", "$1"));
		assertFound();
	}

	@ParameterizedTest
	@CsvSource({ "(b), level: out of order, PRINTED_OUT_OF_ORDER documents/0001.clauses 1-2-2 (b) (a)",
			"(a), level: not from the first, PRINTED_NOT_FIRST documents/0001.clauses 1-2-1 (a)",
			"(a), 'level: first, perhaps at another depth', DOUBTFUL_DEPTH documents/0001.clauses 1-2-1 (a) 2.",
			"(a), level: out of order, ", "(b), level: not from the first, ", "(b), level: repeated, ", "(b), level: next, " })
	void doubtsOfTheSegmentationAreHintsWhileTheClausesBearThemOut(String label, String rule, String problem)
			throws IOException {
		edit(CLAUSES, s -> s.replaceFirst("(label=\"\\Q" + label + "\\E\"[^>]*?) rule=\"sample\"", "$1 rule=\"" + rule + "\""));
		assertEquals(problem == null ? List.of() : List.of(problem), found());
	}

	@Test
	void whatTheRegisterDoesNotSayOfSomeDocuments() throws IOException {
		edit(REGISTER, s -> s.replaceFirst(" date=\"[^\"]*\"", ""));
		assertEquals(1, found().size(), () -> found().toString());
		assertTrue(found().get(0).startsWith("DATE_MISSING " + REGISTER + " 1 "), () -> found().toString());
		edit(REGISTER, s -> s.replaceAll(" date=\"[^\"]*\"", ""));
		assertFound();
	}

	@Test
	void whatOfAnOriginalCouldNotBeRead() throws IOException {
		edit(REGISTER, s -> s.replaceFirst("(?=<attributes)", "<unread>PAGES;2;</unread>\n    <unread>FONT;1, 3;Sim;Sun</unread>\n    "));
		assertFound("UNREAD_PAGES documents/0001.txt 2", "UNREAD_FONT documents/0001.txt 1, 3 Sim;Sun");
		edit(REGISTER, s -> s.replace("PAGES;2;", "SMELL;2;"));
		assertTrue(found().get(0).startsWith("BAD_VALUE " + REGISTER), () -> found().toString());
	}

	@ParameterizedTest
	@CsvSource({ "(d), sample", "(b), level: out of order", "(a), level: repeated" })
	void aDoubtThatAPersonHasAnsweredIsNoLongerTold(String printed, String rule) throws IOException {
		edit(CLAUSES, s -> s.replaceFirst("number=\"1-2-2\" label=\"\\(b\\)\"([^>]*?) rule=\"sample\"",
				"number=\"1-2-" + (printed.charAt(1) - 'a' + 1 + (printed.equals("(a)") ? 1 : 0)) + "\" label=\"" + printed + "\"$1 rule=\"" + rule
						+ "\""));
		assertEquals(1, found().size(), () -> found().toString());
		edit(CLAUSES, s -> s.replace("rule=\"" + rule + "\"/>", "rule=\"" + rule + "\" confirmed=\"true\"/>"));
		assertFound();
	}

	@Test
	void aLabelThatStandsTwice() throws IOException {
		edit(CLAUSES, s -> s.replaceFirst("label=\"\\(b\\)\"([^>]*?) rule=\"sample\"", "label=\"(a)\"$1 rule=\"level: repeated\""));
		assertFound("PRINTED_TWICE " + CLAUSES + " 1-2-2 (a)");
	}

	@Test
	void aClauseFoundWithLittleConfidence() throws IOException {
		edit(CLAUSES,
				s -> s.replace(" rule=\"sample\"", " rule=\"sample\" confidence=\"0.3\"").replaceFirst("confidence=\"0.3\"", "confidence=\"0.5\""));
		assertEquals(3, found().stream().filter(p -> p.startsWith("DOUBTFUL_CLAUSE " + CLAUSES) && p.endsWith(" 30")).count(),
				() -> found().toString());
	}

	@Test
	void manyDoubtsAboutADocumentAreSummedUp() throws IOException {
		addClauses(12, 40);
		List<String> gaps = found().stream().filter(p -> p.startsWith("PRINTED_GAP")).toList();
		assertEquals(8, gaps.size(), () -> found().toString());
		assertTrue(found().contains("MORE_DOUBTS " + CLAUSES + " 4"), () -> found().toString());
	}

	@Test
	void doubtsAboutMostOfADocumentAreToldOnce() throws IOException {
		addClauses(12, 10);
		assertFound("NUMBERING_UNFIT " + CLAUSES + " 12 26");
	}

	/** Clauses before each of which a number is missing, and others behind them. */
	private void addClauses(int doubtful, int others) throws IOException {
		StringBuilder more = new StringBuilder();
		for (int i = 0; i < doubtful + others; i++) {
			more.append("    <clauses id=\"").append(100 + i).append("\" number=\"1-2-").append(10 + i + Math.min(i, doubtful - 1))
					.append("\" label=\"(x)\" level=\"level\" begin=\"97\" end=\"98\" rule=\"sample\"/>\n");
		}
		edit(CLAUSES, s -> s.replaceFirst("( *<clauses id=\"4\"[^>]*/>\n)", "$1" + more));
	}

	@Test
	void gapsInNumbersByPositionAreFaults() throws IOException {
		edit(CLAUSES, s -> s.replace("number=\"1-2-2\" label=\"(b)\"", "number=\"1-2-4\" label=\"\""));
		assertFound("CLAUSE_GAP " + CLAUSES + " 1-2-4 1-2-1");
		assertEquals(Severity.WARNING, ProjectCheck.check(folder, Progress.NONE).get(0).severity());
	}

	@Test
	void anActThatBeginsAtSectionTwoHasNoGap() throws IOException {
		edit(CLAUSES, s -> s.replace("1-2", "1-3").replace("\"1-1\"", "\"1-2\"").replace("1-3-1", "1-3-10.1"));
		assertFound();
	}

	@Test
	void documentNumbersThatAreThereTwiceLeftOutOrImpossible() throws IOException {
		edit(REGISTER, s -> s.replace("number=\"2\"", "number=\"1\""));
		assertTrue(found().contains("DUPLICATE_DOCUMENT " + REGISTER + " 1"), found().toString());
		edit(REGISTER, s -> s.replaceFirst("number=\"1\"", "number=\"-1\""));
		assertTrue(found().contains("BAD_DOCUMENT_NUMBER " + REGISTER + " -1"), found().toString());
		edit(REGISTER, s -> s.replace("number=\"-1\"", "number=\"4\""));
		assertTrue(found().contains("DOCUMENT_GAP " + REGISTER + " 4 1"), found().toString());
	}

	@ParameterizedTest
	@CsvSource({ "documents/0009.txt", "documents/0009.clauses", "codings/anna/0009.codings", "documents/notes.docx",
			"documents/1.txt", "codings/readme.txt" })
	void filesOfNoDocument(String name) throws IOException {
		Files.writeString(folder.resolve(name), "stray");
		assertFound("UNREGISTERED_FILE " + name);
	}

	@Test
	void originalsThatAreGoneOrOutside() throws IOException {
		Files.writeString(temp.resolve("outside.pdf"), "%PDF");
		edit(REGISTER, s -> s.replace("number=\"1\"", "number=\"1\" original=\"../../outside.pdf\"")
				.replace("number=\"2\"", "number=\"2\" original=\"0002.pdf\""));
		assertFound("ORIGINAL_MISSING " + REGISTER + " 1", "ORIGINAL_MISSING " + REGISTER + " 2");
	}

	@Test
	void codersThatTheProjectDoesNotKnow() throws IOException {
		edit("project.policycoder", s -> s.replace("<coders id=\"anna\" name=\"Anna\"/>", "")
				.replace("formatVersion", "resultCoder=\"nobody\" formatVersion"));
		edit(CODINGS, s -> s.replace("A1", "Z9"));
		assertFound("UNKNOWN_CODER codings/anna", "CATEGORY_GONE " + CODINGS + " 1-1 Z9",
				"UNKNOWN_RESULT_CODER project.policycoder nobody");
	}

	@Test
	void coderIdsThatCannotBe() throws IOException {
		edit("project.policycoder",
				s -> s.replace("</pc:Project>", "<coders id=\"../x\"/><coders id=\"Anna\"/></pc:Project>"));
		assertFound("BAD_CODER_ID project.policycoder ../x", "DUPLICATE_CODER project.policycoder Anna");
	}

	@Test
	void codesThatAreThereTwice() throws IOException {
		edit("codebook.policycodebook", s -> s.replace("code=\"E3\"", "code=\"E2\""));
		assertFound("DUPLICATE_CODE codebook.policycodebook E2");
	}

	@Test
	void leftoversOfAKilledProgram() throws IOException {
		Files.writeString(folder.resolve("codings/anna/.0001.codings.4711-3.tmp"), "<half");
		Files.writeString(folder.resolve(".corpus.policycorpus.4711-4.tmp"), "<half");
		assertFound("LEFTOVER .corpus.policycorpus.4711-4.tmp", "LEFTOVER codings/anna/.0001.codings.4711-3.tmp");
		assertEquals(2, PolicyProject.open(folder).corpus().getDocuments().size());
	}

	@Test
	void theCheckCanBeCancelled() {
		assertThrows(CancellationException.class, () -> ProjectCheck.check(folder, new Progress() {
			@Override
			public void begin(int total) {
				assertEquals(2, total);
			}

			@Override
			public void worked(int amount) {
				// not told before it is cancelled
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}));
	}

	@Test
	void problemsAreOrderedAsPeopleCount() {
		List<String> places = Stream.of("3-10", "3-9", "10-1", "3-9-2", "3", "#12", "3-09")
				.sorted(PlaceOrder.INSTANCE).toList();
		assertEquals(List.of("#12", "3", "3-09", "3-9", "3-9-2", "3-10", "10-1"), places);
		Comparator<Problem> order = Problem.BY_FILE;
		assertTrue(order.compare(Problem.of(Kind.MISSING, Path.of("a"), "2"),
				Problem.of(Kind.LEFTOVER, Path.of("b"), "1")) < 0);
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyKindIsSaidInBothLanguagesWithFileAndMend(Kind kind) {
		Problem problem = Problem.of(kind, Path.of("documents", "0003.clauses"), "3-26", "702", "703", "704");
		String english = problem.message(Locale.ENGLISH);
		String chinese = problem.message(Locale.SIMPLIFIED_CHINESE);
		for (String message : List.of(english, chinese)) {
			assertTrue(message.contains("documents/0003.clauses"), message);
			assertFalse(message.contains("{") || message.contains("}"), message);
		}
		assertTrue(chinese.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
		assertFalse(english.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
		for (String detail : List.of("3-26", "702", "703", "704")) {
			assertEquals(english.contains(detail), chinese.contains(detail), chinese + " / " + english);
		}
		assertEquals(english, problem.message(Locale.FRENCH));
	}
}
