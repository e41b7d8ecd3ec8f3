// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.tables.CategoryByYearTable;
import org.policycoder.analysis.tables.CategoryFrequencyTable;
import org.policycoder.analysis.tables.CodingsTable;
import org.policycoder.analysis.tables.CrosstabCell;
import org.policycoder.analysis.tables.CrosstabTable;
import org.policycoder.analysis.tables.DisagreementsTable;
import org.policycoder.analysis.tables.DocumentsTable;
import org.policycoder.model.CoderRole;
import org.policycoder.model.CodingChoice;

class CountedCodingsTest {

	private static final TableParameters ENGLISH = TableParameters.in(Locale.ENGLISH);

	private static final List<TableProvider> OF_CODINGS = List.of(new CategoryFrequencyTable(), new CategoryByYearTable(),
			new CrosstabTable(), new CodingsTable());

	private static final List<TableProvider> COUNTING = Stream.concat(Stream.of(new DocumentsTable()), OF_CODINGS.stream())
			.toList();

	/** Two coders: alike on 1-1, differing in both dimensions on 1-2, the second alone on 1-3. */
	private static HandMade two() {
		return new HandMade().coders("ann", "bob").document(1, "2018", "law").code("ann", "1-1", "A1", "S")
				.code("bob", "1-1", "A1", "S").code("ann", "1-2", "A2", "S").code("bob", "1-2", "B1", "G")
				.code("bob", "1-3", "A1", "G");
	}

	private static List<String> counted(Study study, String asked) throws TableException {
		return study.counted(ENGLISH.with(TableParameters.CODER, asked)).clauses().stream()
				.map(c -> c.number() + c.categories()).toList();
	}

	private static String whose(Study study, String asked) throws TableException {
		return String.join(" ", study.counted(ENGLISH.with(TableParameters.CODER, asked)).sentences(Locale.ENGLISH));
	}

	@Test
	void severalCodersAreNeverCountedTogetherUnlessChosen() {
		Study study = two().study();
		for (TableProvider table : OF_CODINGS) {
			UndecidedCodingsException e = assertThrows(UndecidedCodingsException.class, () -> table.table(study, ENGLISH),
					table.id());
			assertEquals("It is not decided whose codings count: ann (ANN) has 4 codings; bob (BOB) has 6 codings. Choose "
					+ "in the properties of the study, or for once with the parameter coder (--coder on the command "
					+ "line): an id, several ids with commas between them, * for all together, or :adjudicated for what "
					+ "is settled or agreed.", e.getMessage());
		}
	}

	@Test
	void theRegisterIsThereAlsoWhileThatIsNotDecided() throws TableException {
		Table table = new DocumentsTable().table(two().study(), ENGLISH);
		assertEquals(List.of("1 Document 1 law 3 - - -"), HandMade.cells(table, "number", "title", "document-type",
				"clause-count", "coded-clauses", "codings", "codings-of"));
		assertEquals(1, table.notes().size());
		assertTrue(table.notes().getFirst().startsWith("It is not decided whose codings count: ann (ANN)"));
		assertThrows(TableException.class, () -> new DocumentsTable().table(two().study().counting("eve"), ENGLISH),
				"a coder who is not there is a mistake, nothing undecided");
	}

	@Test
	void everyTableThatCountsCodingsSaysWhose() throws TableException {
		for (TableProvider provider : COUNTING) {
			Table table = provider.table(two().study().counting("bob"), ENGLISH);
			assertTrue(table.notes().contains("Codings counted: those of BOB."), () -> provider.id() + table.notes());
			assertEquals(List.of("bob"), table.values("codings-of", String.class).stream().distinct().toList(),
					provider.id());
		}
		assertTrue(new CrosstabTable().table(two().study(), ENGLISH.with(TableParameters.ROWS, "type")
				.with(TableParameters.COLUMNS, "year")).notes().stream().noneMatch(n -> n.contains("counted:")),
				"a table of documents counts no codings");
	}

	@Test
	void theChoiceAskedForGoesBeforeThatOfTheStudy() throws TableException {
		HandMade made = two();
		made.project().setResultCoder("bob");
		assertEquals(List.of("1-1[A1, S]", "1-2[B1, G]", "1-3[A1, G]"), counted(made.study(), null));
		assertEquals(List.of("1-1[A1, S]", "1-2[A2, S]"), counted(made.study(), "ann"));
		assertEquals("Codings counted: those of ANN.", whose(made.study().counting("ann"), null));
		assertEquals("Codings counted: those of BOB.", whose(made.study().counting(" "), null));
	}

	@Test
	void severalOnPurposeCountACategoryOnce() throws TableException {
		for (String asked : List.of("ann,bob", " bob , ann", "*")) {
			assertEquals(List.of("1-1[A1, S]", "1-2[A2, B1, S, G]", "1-3[A1, G]"), counted(two().study(), asked));
			assertEquals("Codings counted: those of ANN, BOB together; what several gave a clause counts once, what they "
					+ "differ on counts for each.", whose(two().study(), asked));
		}
	}

	@Test
	void pairsAreMadeWithinTheCodingsOfOneCoder() throws TableException {
		Table table = new CrosstabTable().table(two().study().counting("*"), ENGLISH.with(TableParameters.ROWS, "X:categories"));
		// 1-1 A1 x S of both; 1-2 A2 x S and B1 x G, but neither A2 x G nor B1 x S; 1-3 A1 x G
		assertEquals(List.of("A1 S 1 4", "A1 G 1 4", "A2 S 1 4", "A2 G 0 4", "B1 S 0 4", "B1 G 1 4"),
				HandMade.cells(table, "row-code", "column-code", "count", "all-count"));
	}

	@Test
	void aCellLeadsToTheClausesThatItCountsOfTheCodersThatCount() throws TableException {
		Study study = two().study().counting("*");
		TableParameters parameters = ENGLISH.with(TableParameters.ROWS, "X:categories").with(TableParameters.COLUMNS, "Y");
		Table table = new CrosstabTable().table(study, parameters);
		for (int i = 0; i < table.rows().size(); i++) { // no clause here has two pairs in one cell
			assertEquals(table.value(i, "count"), (long) cell(study, parameters, i / 2, i % 2).size());
		}
		assertEquals(List.of("1-1"), cell(study, parameters, 0, 0));
		assertEquals(List.of(), cell(study, parameters, 1, 1), "A2 and G are of two coders");
		assertEquals(List.of("1-1", "1-3"), cell(study, parameters, 0, -1), "the sum of the row");
		assertEquals(List.of("1-2", "1-3"), cell(study, parameters, -1, 1), "the sum of the column");
		assertEquals(List.of("1-2"), cell(study.counting("bob"), parameters, 2, 1));
		assertEquals(List.of(), cell(study.counting("ann"), parameters, 2, 1));
	}

	/** The numbers of the clauses of a cell; -1 for the sum. */
	private static List<String> cell(Study study, TableParameters parameters, int row, int column) throws TableException {
		CrosstabCell cell = new CrosstabTable().cell(study, parameters, row < 0 ? OptionalInt.empty() : OptionalInt.of(row),
				column < 0 ? OptionalInt.empty() : OptionalInt.of(column));
		return ((CrosstabCell.OfClauses) cell).clauses().stream().map(CountedClause::number).toList();
	}

	@Test
	void adjudicatedCodingsCountWhereThereAreAny() throws TableException {
		HandMade made = two().coders("chief").code("chief", "1-2", "B1").adjudicated("chief");
		// X of 1-2 is settled, Y of it and both of 1-3, which ann left, are not
		assertEquals(List.of("1-1[A1, S]", "1-2[B1]"), counted(made.study(), null));
		assertEquals("Codings counted: what an adjudicator has settled, and else what the coders agree on. Not counted: "
				+ "3 clauses × dimensions on which coders differ and which nobody has settled.",
				whose(made.study(), null));
		Table open = new DisagreementsTable().table(made.study(), ENGLISH);
		assertEquals(3, open.values("settled", List.class).stream().filter(s -> s == null).count());
	}

	@Test
	void aDecisionForNoCategoryIsADecision() throws TableException {
		HandMade made = two().coders("chief").code("chief", "1-2", "B1", "G").adjudicated("chief").uncoded("chief", "1-3", "X")
				.uncoded("chief", "1-3", "Y");
		assertEquals(List.of("1-1[A1, S]", "1-2[B1, G]"), counted(made.study(), null));
		assertEquals("Codings counted: what an adjudicator has settled, and else what the coders agree on.",
				whose(made.study(), null));
	}

	@Test
	void whatOneCoderDidAloneIsAgreedOn() throws TableException {
		HandMade made = two().document(2, null, null).code("ann", "2-1", "S");
		assertEquals(List.of("1-1[A1, S]", "2-1[S]"), counted(made.study(), ":adjudicated"));
	}

	@Test
	void twoAdjudicatorsWhoDifferHaveSettledNothing() throws TableException {
		HandMade made = two().coders("c", "d").code("c", "1-2", "A2").adjudicated("c").code("d", "1-2", "B1").adjudicated("d");
		assertEquals(List.of("1-1[A1, S]"), counted(made.study(), null));
	}

	@Test
	void theOnlyCoderWithCodingsNeedsNoChoice() throws TableException {
		HandMade made = new HandMade().coders("ann", "bob").document(1, null, null).code("bob", "1-1", "S");
		assertEquals(List.of("1-1[S]"), counted(made.study(), null));
		assertEquals("Codings counted: those of BOB.", whose(made.study(), null));
		assertEquals("Codings counted: nobody has coded anything yet.", whose(new HandMade().coders("ann", "bob").study(), null));
	}

	@Test
	void whoIsNotThereIsNamed() {
		HandMade made = two();
		assertTrue(assertThrows(TableException.class, () -> counted(made.study(), "ann,eve")).getMessage()
				.startsWith("The study has no coder \"eve\". It has: ann, bob;"));
		made.project().setResultCoder("gone");
		assertTrue(assertThrows(TableException.class, () -> counted(made.study(), null)).getMessage()
				.startsWith("The codings of \"gone\" are to count in the results, but the study has no such coder."));
	}

	@Test
	void aChoiceIsReadAsItIsWritten() {
		Stream.of("ann", "ann,bob", "*", ":adjudicated").forEach(text -> assertEquals(text,
				CodingChoice.parse(text).orElseThrow().toString()));
		Stream.of(null, "", " , ").forEach(text -> assertTrue(CodingChoice.parse(text).isEmpty()));
	}

	/** The role says who settles before anything is settled; without it, as ever, whoever has adjudicated codings does. */
	@Test
	void theRoleOfACoderSaysWhoSettlesAndWhoSuggests() throws TableException {
		HandMade made = new HandMade().coders("ann", "bob", "chief", "machine").document(1, null, null).code("ann", "1-1", "S")
				.code("bob", "1-1", "G").code("machine", "1-1", "G");
		made.project().getCoders().get(2).setRole(CoderRole.ADJUDICATOR);
		made.project().getCoders().get(3).setRole(CoderRole.SUGGESTER);
		Study open = made.study();
		assertEquals(List.of("chief"), open.adjudicators().stream().map(StudyCoder::id).toList());
		assertEquals(List.of("ann", "bob"), open.comparedCoders().stream().map(StudyCoder::id).toList());
		assertFalse(open.isSettled());
		assertThrows(UndecidedCodingsException.class, () -> open.counted(TableParameters.in(Locale.ENGLISH)), "nothing is settled yet");
		Study settled = made.code("chief", "1-1", "S").study();
		assertTrue(settled.isSettled(), "what an adjudicator codes by hand settles too");
		assertTrue(settled.counted(TableParameters.in(Locale.ENGLISH)).choice().adjudicated());
		Study again = made.coders("late").study();
		assertEquals(List.of("chief"), again.adjudicators().stream().map(StudyCoder::id).toList());
	}
}
