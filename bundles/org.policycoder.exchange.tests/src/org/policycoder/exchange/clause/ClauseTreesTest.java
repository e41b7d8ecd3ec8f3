// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.segmentation.Provision;

class ClauseTreesTest {
	private static final String TEXT = "x".repeat(1000);

	private int at;

	@Test
	void numbersArticlesThroughTheirChapters() {
		ClauseTree tree = tree(3, heading("第一章", article("第一条"), article("第二条")), heading("第二章", article("第三条")));
		assertEquals(List.of("3-1", "3-2", "3-3"), numbers(tree));
		assertNull(tree.getClauses().getFirst().getNumber());
		assertTrue(tree.getClauses().getFirst().isHeading());
	}

	@Test
	void numbersAsTheStudyPrintsThem() {
		Provision[] articles = IntStream.rangeClosed(1, 26).mapToObj(n -> article("第" + chinese(n) + "条")).toArray(Provision[]::new);
		assertEquals("3-26", numbers(tree(3, articles)).getLast());
		assertEquals(List.of("167-1", "167-2", "167-2-1", "167-2-2", "167-2-3"),
				numbers(tree(167, article("一、"), article("二、", article("（一）"), article("（二）"), article("（三）")))));
	}

	@Test
	void aTitleAboveALabelBelongsToItsClause() {
		String text = "PART I\nDefinitions\n1 A tree is a pine.\n";
		Provision section = new Provision(19, text.length() - 1, "1", "section", false, "", 1, List.of(), 7);
		ClauseTree tree = ClauseTrees.of(1, text, List.of(new Provision(0, text.length() - 1, "PART I", "part", true, "", 1, List.of(section))),
				null);
		assertEquals(7, tree.getClauses().getFirst().getClauses().getFirst().getBegin());
	}

	@Test
	void theLinesOfALongListAreOneClause() {
		String list = IntStream.rangeClosed(1, 300).mapToObj(n -> "County of " + "ABCDEFG".charAt(n % 7) + n).collect(Collectors.joining("\n"));
		assertEquals(List.of("The following counties are meant.", list, "They count their trees."),
				leaves("SUMMARY: The following counties are meant.\n" + list + "\nThey count their trees.\n"));
	}

	@Test
	void theEntriesOfAListThatSayWhatTheyHaveAreOneClauseEach() {
		String pine = "Pine Hall\nHuntsville AL 35898\nProperty Number: 2120141\nStatus: Unutilized\nComments: off-site removal only; 1,200 sq. ft.";
		String fir = "Fir Hall\nMobile AL 36601\nProperty Number: 2120142\nStatus: Excess";
		assertEquals(List.of("These buildings are available.", pine, fir, "Nobody else may have them."),
				leaves("SUMMARY: These buildings are available.\n" + pine + "\n" + fir + "\nNobody else may have them.\n"));
	}

	private static List<String> leaves(String text) {
		Provision heading = new Provision(0, text.length() - 1, "SUMMARY:", "heading", true, "", 1, List.of());
		return ClauseTrees.of(1, text, List.of(heading), null).getClauses().getFirst().getClauses().stream()
				.map(clause -> text.substring(clause.getBegin(), clause.getEnd())).toList();
	}

	@Test
	void takesTheSuffixAsPrinted() {
		assertEquals(List.of("1-10", "1-10.1", "1-11"), numbers(tree(1, article("第十条"), article("第十条之一"), article("第十一条"))));
		assertEquals(List.of("1-1011", "1-1011A", "1-1012"), numbers(tree(1, article("SEC. 1011."), article("SEC. 1011A."), article("SEC. 1012."))));
	}

	@Test
	void takesSectionsOfACodeAsPrinted() {
		assertEquals(List.of("1-730.1", "1-730.5", "1-730.10"), numbers(tree(1, article("§ 730.1"), article("§ 730.5"), article("§ 730.10"))));
	}

	@Test
	void readsLettersAndRomanNumeralsInTheirSequence() {
		String[] letters = { "(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)" };
		assertEquals("1-9", numbers(tree(1, articles(letters))).get(8));
		assertEquals(List.of("1-1", "1-2", "1-3"), numbers(tree(1, articles("(i)", "(ii)", "(iii)"))));
	}

	@Test
	void keepsGapsOfTheText() {
		assertEquals(List.of("1-3", "1-5"), numbers(tree(1, articles("SEC. 3.", "SEC. 5."))));
	}

	@Test
	void countsPositionsWhereLabelsComeTwice() {
		assertEquals(List.of("1-1", "1-2", "1-3"), numbers(tree(1, articles("(a)", "(b)", "(a)"))));
	}

	@Test
	void countsPositionsOfUnlabelledBlocks() {
		assertEquals(List.of("1-2", "1-2-1", "1-2-2", "1-2-2-1", "1-3"),
				numbers(tree(1, article("第二条", article(""), article("", article("（一）"))), article("第三条"))));
	}

	@Test
	void numbersQuotedProvisionsUnderTheAmendingOne() {
		assertEquals(List.of("1-5", "1-5-1", "1-5-1-2", "1-5-1-2-3", "1-5-1-2-3-1"),
				numbers(tree(1, article("SEC. 5.", article("(a)", article("(2)", article("(c)", article("(1)"))))))));
	}

	@Test
	void givesNoNumberTwice() {
		ClauseTree tree = tree(1, heading("TITLE I", article("SEC. 1.", articles("(a)", "(a)"))), article("SEC. 1."),
				heading("TITLE II", article("SEC. 2.")));
		assertEquals(numbers(tree).size(), new HashSet<>(numbers(tree)).size());
	}

	@Test
	void givesIdsInOrderOfTheText() {
		ClauseTree tree = tree(1, heading("TITLE I", article("SEC. 1.", article("(a)"))), article("SEC. 2."));
		assertEquals(List.of(1, 2, 3, 4), clauses(tree).stream().map(Clause::getId).toList());
		assertEquals(4, tree.getLastId());
	}

	@Test
	void bindsTheTreeToItsText() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
				ClauseTrees.of(1, "abc", List.of(), "us-acts").getTextHash());
		assertEquals("us-acts", ClauseTrees.of(1, "abc", List.of(), "us-acts").getStyle());
	}

	@Test
	void makesClausesOfParagraphsWhereThereIsNothingElse() {
		String text = "关于加强管理的通知\n各省、自治区：\n现将有关事项通知如下。\n请遵照执行。\n";
		ClauseTree tree = ClauseTrees.of(9, text, List.of(), null);
		assertEquals(List.of("各省、自治区：", "现将有关事项通知如下。", "请遵照执行。"), texts(tree, text));
		assertEquals(List.of("9-1", "9-2", "9-3"), numbers(tree));
		assertEquals(List.of("", "", ""), clauses(tree).stream().map(Clause::getLabel).toList());
	}

	@Test
	void makesAClauseOfATextThatIsNoSentence() {
		assertEquals(List.of("Abstract without a stop"),
				texts(ClauseTrees.of(1, "Abstract without a stop\n", List.of(), null), "Abstract without a stop\n"));
	}

	@Test
	void joinsHardWrappedLinesToParagraphs() {
		String line = "This paragraph has been wrapped by hand after some seventy characters\n";
		String text = "TITLE OF IT\n\n" + ("    " + line + line.repeat(3) + "and ends here.\n").repeat(3);
		assertEquals(3, clauses(ClauseTrees.of(1, text, List.of(), null)).size());
	}

	@Test
	void makesClausesOfTheTextUnderCaptions() {
		String text = "DEPARTMENT OF COMMERCE\nAGENCY: Bureau of Industry and Security.\nSUPPLEMENTARY INFORMATION:\nBackground\nFirst paragraph.\nSecond paragraph.\n";
		Provision agency = found(text, "AGENCY:", text.indexOf("\nSUPPL"), true);
		Provision background = found(text, "Background", text.length() - 1, true);
		Provision information = new Provision(text.indexOf("SUPPL"), text.length() - 1, "SUPPLEMENTARY INFORMATION:", "caption", true, "", 1,
				List.of(background));
		ClauseTree tree = ClauseTrees.of(5, text, List.of(agency, information), null);
		assertEquals(List.of("Bureau of Industry and Security.", "First paragraph.", "Second paragraph."),
				clauses(tree).stream().filter(clause -> !clause.isHeading()).map(clause -> text.substring(clause.getBegin(), clause.getEnd()))
						.toList());
		assertEquals(List.of("5-1", "5-2", "5-3"), numbers(tree));
	}

	@Test
	void makesNoClausesOfTitlesAndAdoptionLinesOfALaw() {
		String text = "出口管制法\n2020年10月17日通过\n第一章 总则\n第一条 为了维护国家安全。\n";
		Provision article = found(text, "第一条", text.length() - 1, false);
		Provision chapter = new Provision(text.indexOf("第一章"), text.length() - 1, "第一章", "章", true, "", 1, List.of(article));
		assertEquals(List.of("1-1"), numbers(ClauseTrees.of(1, text, List.of(chapter), "cn-laws")));
	}

	private static Provision found(String text, String label, int end, boolean heading) {
		return new Provision(text.indexOf(label), end, label, "level", heading, "", 1, List.of());
	}

	private ClauseTree tree(int document, Provision... provisions) {
		return ClauseTrees.of(document, TEXT, List.of(provisions), null);
	}

	/** Where a provision stands does not matter to its number. */
	private Provision article(String label, Provision... children) {
		return new Provision(at, at, label, "level", false, "", 1, List.of(children));
	}

	private Provision heading(String label, Provision... children) {
		return new Provision(at, at, label, "level", true, "", 1, List.of(children));
	}

	private Provision[] articles(String... labels) {
		return List.of(labels).stream().map(this::article).toArray(Provision[]::new);
	}

	private static String chinese(int number) {
		String digits = "零一二三四五六七八九";
		return number < 10 ? digits.substring(number, number + 1)
				: (number / 10 == 1 ? "" : digits.substring(number / 10, number / 10 + 1)) + "十"
						+ (number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1));
	}

	private static List<Clause> clauses(ClauseTree tree) {
		List<Clause> clauses = new ArrayList<>();
		tree.eAllContents().forEachRemaining(object -> {
			if (object instanceof Clause clause) {
				clauses.add(clause);
			}
		});
		return clauses;
	}

	private static List<String> numbers(ClauseTree tree) {
		return clauses(tree).stream().map(Clause::getNumber).filter(number -> number != null).toList();
	}

	private static List<String> texts(ClauseTree tree, String text) {
		return clauses(tree).stream().map(clause -> text.substring(clause.getBegin(), clause.getEnd())).toList();
	}
}
