// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.analysis.HandMade.cells;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.UndecidedCodingsException;
import org.policycoder.analysis.tables.guest.DeepestTable;

/** Tables of how often categories were given. */
class CategoryTablesTest {

	private static final TableParameters ENGLISH = TableParameters.in(Locale.ENGLISH);
	private static final TableParameters OF_X = ENGLISH.with(TableParameters.DIMENSION, "X");

	private static HandMade made() {
		return new HandMade().coders("ann", "bob").document(1, "2018", null).document(2, "2020", null)
				.document(3, null, null).code("ann", "1-1", "A1", "B1", "S").code("ann", "1-2", "A1", "S")
				.code("ann", "2-1", "A2", "G").code("ann", "2-2", "B1", "G").code("ann", "3-1", "B1", "S");
	}

	@Test
	void frequencyOfATwoLevelDimension() throws TableException {
		Table table = new CategoryFrequencyTable().table(made().study(), OF_X);
		assertEquals(
				List.of("A Authority A1 Ban [1-1, 1-2] 1-1, 1-2 2 0.3333 3 0.5 6",
						"A Authority A2 Licence [2-1] 2-1 1 0.1667 3 0.5 6",
						"B Incentive B1 Funds [1-1, 2-2, 3-1] 1-1, 2-2, 3-1 3 0.5 3 0.5 6"),
				cells(table, "type-code", "type", "category-code", "category", "clauses", "clauses-short", "count",
						"share", "type-count", "type-share", "dimension-count"));
		assertEquals("Frequency of categories: Instruments", table.title());
		assertEquals(6L, table.totals().get(0).get(table.indexOf("count")));
		assertTrue(table.column("dimension").detail());
	}

	@Test
	void aTableOfAPluginKnowsDimensionsAndCoders() throws TableException {
		DeepestTable deepest = new DeepestTable();
		HandMade made = made().code("bob", "2-1", "A1");
		Table table = deepest.table(made.study(), OF_X.with(TableParameters.CODER, "ann"));

		assertEquals(List.of("dimension", "coder", "first"), deepest.parameters());
		assertEquals("最深层类别", deepest.label(Locale.CHINESE));
		assertEquals("Deepest categories: Instruments", table.title());
		assertEquals(List.of("A 0 0.0", "A1 2 0.4", "A2 1 0.2", "B 0 0.0", "B1 3 0.6"), cells(table, "category-code", "count", "share"));
		assertEquals("Clauses", table.column("count").label());
		assertTrue(table.column("category-code").detail());
		assertEquals(5L, table.totals().get(0).get(table.indexOf("count")));
		assertEquals(1, table.notes().size(), "whose codings count");
		assertTrue(table.notes().get(0).contains("ANN"), table.notes()::toString);
		assertThrows(TableException.class, () -> deepest.table(made.study(), OF_X.with(TableParameters.DIMENSION, "Z")));
		assertThrows(UndecidedCodingsException.class, () -> deepest.table(made.study(), OF_X));
	}

	@Test
	void categoryOfAFlatDimensionIsItsOwnType() throws TableException {
		Table table = new CategoryFrequencyTable().table(made().study(), ENGLISH.with(TableParameters.DIMENSION, "Y"));
		assertEquals(List.of("S S 3 0.6 3 0.6", "G G 2 0.4 2 0.4"),
				cells(table, "type-code", "category-code", "count", "share", "type-count", "type-share"));
		assertEquals("to be safe", table.value(0, "definition"));
	}

	@Test
	void sharesOfAllDimensionsAreThoseOfTheirOwn() throws TableException {
		Table table = new CategoryFrequencyTable().table(made().study(), ENGLISH);
		assertEquals(List.of("X 2 6", "X 1 6", "X 3 6", "Y 3 5", "Y 2 5"),
				cells(table, "dimension-code", "count", "dimension-count"));
		assertEquals(2, table.totals().size());
	}

	@Test
	void resultCoderCountsUnlessAnotherIsAskedFor() throws TableException {
		HandMade made = made().code("bob", "1-1", "A1", "A2").code("bob", "1-2", "A2");
		CategoryFrequencyTable frequency = new CategoryFrequencyTable();
		assertThrows(UndecidedCodingsException.class, () -> frequency.table(made.study(), OF_X));
		made.project().setResultCoder("bob");
		assertEquals(List.of("1", "2", "0"), cells(frequency.table(made.study(), OF_X), "count"));
		assertEquals(List.of("2", "1", "3"),
				cells(frequency.table(made.study(), OF_X.with(TableParameters.CODER, "ann")), "count"));
		assertEquals(List.of("2", "3", "3"),
				cells(frequency.table(made.study(), OF_X.with(TableParameters.CODER, "*")), "count"));
	}

	@Test
	void clauseListsAreShortenedAsAskedFor() throws TableException {
		HandMade made = new HandMade().document(7, null, null);
		for (int i = 1; i <= 8; i++) {
			made.code("ann", "7-" + i, "A1");
		}
		Study study = made.study();
		assertEquals("7-1, 7-2, 7-3, ..., 7-6, 7-7, 7-8", shortened(study, null, null));
		assertEquals("7-1, 7-2, 7-3, ..., 7-7, 7-8", shortened(study, "3", "2"));
		assertEquals("7-1, 7-2, 7-3, 7-4, 7-5, 7-6, 7-7, ...", shortened(study, "7", "0"));
		assertEquals("7-1, 7-2, 7-3, 7-4, 7-5, 7-6, 7-7, 7-8", shortened(study, "4", "4"));
		TableException e = assertThrows(TableException.class, () -> shortened(study, "-1", "2"));
		assertEquals("The parameter \"first\" must be a whole number from 0 on, not \"-1\".", e.getMessage());
	}

	private static String shortened(Study study, String first, String last) throws TableException {
		return (String) new CategoryFrequencyTable()
				.table(study, OF_X.with(TableParameters.FIRST, first).with(TableParameters.LAST, last))
				.value(0, "clauses-short");
	}

	@Test
	void sharesOfTheYearAndALineThroughTwoPoints() throws TableException {
		Table table = new CategoryByYearTable().table(made().study(), OF_X);
		// 2018: A 2 of 3, B 1 of 3; 2020: 1 of 2 each; the line falls from 2/3 to 1/2
		assertEquals(
				List.of("2018 A 2 0.6667 0.6667 -0.0833 3", "2018 B 1 0.3333 0.3333 0.0833 3", "2019 A 0 - 0.5833 -0.0833 0",
						"2019 B 0 - 0.4167 0.0833 0", "2020 A 1 0.5 0.5 -0.0833 2", "2020 B 1 0.5 0.5 0.0833 2"),
				cells(table, "year", "category-code", "count", "share", "trend", "slope", "year-count"));
		assertEquals(List.of("Left out: 1 coding in documents without a date.", "Codings counted: those of ANN."), table.notes());
	}

	@Test
	void lineOfLeastSquares() throws TableException {
		// shares of S 1, 1/2, 3/4 in 2018, 2019, 2020: mean 3/4, slope (3/4 - 1) / 2 = -1/8
		HandMade made = new HandMade().document(1, "2018", null).document(2, "2019", null).document(3, "2020", null)
				.code("a", "1-1", "S").code("a", "2-1", "S").code("a", "2-2", "G").code("a", "3-1", "S")
				.code("a", "3-2", "S").code("a", "3-3", "S").code("a", "3-4", "G");
		Table table = new CategoryByYearTable().table(made.study(), ENGLISH.with(TableParameters.DIMENSION, "Y"));
		assertEquals(List.of("2018 S 1.0 0.875 -0.125", "2018 G 0.0 0.125 0.125", "2019 S 0.5 0.75 -0.125",
				"2019 G 0.5 0.25 0.125", "2020 S 0.75 0.625 -0.125", "2020 G 0.25 0.375 0.125"),
				cells(table, "year", "category-code", "share", "trend", "slope"));
	}

	@Test
	void oneYearHasNoLine() throws TableException {
		Study study = new HandMade().document(1, "2018", null).code("a", "1-1", "S").study();
		assertEquals(List.of("2018 S 1.0 - -", "2018 G 0.0 - -"),
				cells(new CategoryByYearTable().table(study, ENGLISH.with(TableParameters.DIMENSION, "Y")), "year",
						"category-code", "share", "trend", "slope"));
	}

	@Test
	void codingSheetHasEveryCodingOfThoseWhoCount() throws TableException {
		HandMade made = new HandMade().coders("bob", "ann").document(1, "2018-01-08", "law", "Congress")
				.code("ann", "1-1", "S", "A1").code("bob", "1-1", "A1").code("ann", "1-2", "G");
		Table table = new CodingsTable().table(made.study().counting("*"), ENGLISH);
		assertEquals(
				List.of("1-1 X A A1 bob BOB 1 2018-01-08 law", "1-1 X A A1 ann ANN 1 2018-01-08 law",
						"1-1 Y S S ann ANN 1 2018-01-08 law", "1-2 Y G G ann ANN 1 2018-01-08 law"),
				cells(table, "clause", "dimension-code", "type-code", "category-code", "coder-id", "coder", "number",
						"date", "document-type"));
		assertEquals(3, new CodingsTable().table(made.study(), ENGLISH.with(TableParameters.CODER, "ann")).rows().size());
		assertEquals(2, new CodingsTable().table(made.study(), OF_X.with(TableParameters.CODER, "ann,bob")).rows().size());
	}

	@Test
	void codingSheetHasTheTextWhenAskedFor() throws TableException {
		HandMade made = new HandMade().document(1, null, null).code("ann", "1-1", "S").code("ann", "1-2", "G");
		made.set("ann", 1).getCodings().get(1).setBegin(12);
		made.set("ann", 1).getCodings().get(1).setEnd(15);
		Table table = new CodingsTable().table(made.study(), ENGLISH.with(TableParameters.TEXT, "true"));
		assertEquals(List.of("1-1 0123456789", "1-2 234"), cells(table, "clause", "text"));
		assertEquals(List.of("1-1 0123456789", "1-2 234"), cells(new CodingsTable().table(made.study(), ENGLISH), "clause", "quotation"));
	}
}
