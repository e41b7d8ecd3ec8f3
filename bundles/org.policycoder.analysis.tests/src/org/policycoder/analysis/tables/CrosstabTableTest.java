// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.analysis.HandMade.cells;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.Category;
import org.policycoder.model.Dimension;
import org.policycoder.model.ModelFactory;

class CrosstabTableTest {

	private static HandMade made() {
		HandMade made = new HandMade().document(1, "2018", "law", "Congress")
				.document(2, "2020", "rule", "Commerce", "Treasury").document(3, null, "rule", "Commerce")
				.code("ann", "1-1", "A1", "A2", "S").code("ann", "1-2", "B1", "G").code("ann", "2-1", "A1", "S")
				.code("ann", "3-1", "S");
		made.document(1).getAttributes().put("Topic", "chips");
		return made;
	}

	private static Table crosstab(String rows, String columns) throws TableException {
		return new CrosstabTable().table(made().study(), TableParameters.in(Locale.ENGLISH)
				.with(TableParameters.ROWS, rows).with(TableParameters.COLUMNS, columns));
	}

	@Test
	void twoDimensionsCountPairsOfCodingsOfAClause() throws TableException {
		Table table = crosstab("X", "Y");
		assertEquals(
				List.of("A S 3 1.0 1.0 0.75 3 3 4", "A G 0 0.0 0.0 0.0 3 1 4", "B S 0 0.0 0.0 0.0 1 3 4",
						"B G 1 1.0 1.0 0.25 1 1 4"),
				cells(table, "row-code", "column-code", "count", "row-share", "column-share", "share", "row-count",
						"column-count", "all-count"));
		assertEquals("Crosstab: Instruments by Goals", table.title());
	}

	@Test
	void aStudyOfThreeDimensionsHasATableOfEachTwo() throws TableException {
		HandMade made = made();
		TableParameters english = TableParameters.in(Locale.ENGLISH);
		assertEquals(List.of("crosstab"), ids(made, english));
		Dimension third = ModelFactory.eINSTANCE.createDimension();
		third.setCode("Z");
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setCode("Z1");
		third.getCategories().add(category);
		made.codebook().getDimensions().add(third);
		made.code("ann", "1-1", "Z1");
		assertEquals(List.of("crosstab", "crosstab-1-3", "crosstab-2-3"), ids(made, english));
		Table last = new CrosstabTable().tables(made.study(), english).getLast();
		assertEquals(List.of("S Z1 1", "G Z1 0"), cells(last, "row-code", "column-code", "count"));
		assertEquals(List.of("crosstab"), ids(made, english.with(TableParameters.COLUMNS, "year")), "a side is asked for");
	}

	private static List<String> ids(HandMade made, TableParameters parameters) throws TableException {
		return new CrosstabTable().tables(made.study(), parameters).stream().map(Table::id).toList();
	}

	@Test
	void singleCategories() throws TableException {
		assertEquals(List.of("A1 S 2", "A1 G 0", "A2 S 1", "A2 G 0", "B1 S 0", "B1 G 1"),
				cells(crosstab("X:categories", "Y"), "row-code", "column-code", "count"));
	}

	@Test
	void dimensionAndYearCountCodings() throws TableException {
		assertEquals(
				List.of("A 2018 2", "A 2019 0", "A 2020 1", "A not given 0", "B 2018 1", "B 2019 0", "B 2020 0",
						"B not given 0"),
				cells(crosstab("X", "year"), "row-code", "column", "count"));
	}

	@Test
	void dimensionAndIssuerCountCodingsForEachIssuer() throws TableException {
		assertEquals(
				List.of("Commerce S 2", "Commerce G 0", "Congress S 1", "Congress G 1", "Treasury S 1", "Treasury G 0"),
				cells(crosstab("issuer", "Y"), "row", "column-code", "count"));
	}

	@Test
	void twoSidesOfDocumentsCountDocuments() throws TableException {
		Table table = crosstab("type", "issuer");
		assertEquals(List.of("rule Commerce 2", "rule Congress 0", "rule Treasury 1", "law Commerce 0",
				"law Congress 1", "law Treasury 0"), cells(table, "row", "column", "count"));
		assertEquals(1, table.notes().size());
		assertTrue(table.notes().get(0).startsWith("Counted: documents."));
	}

	@Test
	void aCellLeadsToWhatItCountsEachOnce() throws TableException {
		TableParameters english = TableParameters.in(Locale.ENGLISH);
		OptionalInt first = OptionalInt.of(0);
		CrosstabTable table = new CrosstabTable();
		CrosstabCell pairs = table.cell(made().study(), english, first, first);
		assertEquals(List.of("1-1", "2-1"), ((CrosstabCell.OfClauses) pairs).clauses().stream().map(CountedClause::number)
				.toList(), "A x S counts three pairs of two clauses");
		CrosstabCell issuer = table.cell(made().study(), english.with(TableParameters.ROWS, "issuer"), OptionalInt.empty(),
				first);
		assertEquals(List.of("1-1", "2-1", "3-1"), ((CrosstabCell.OfClauses) issuer).clauses().stream()
				.map(CountedClause::number).toList(), "a clause of two issuers once");
		CrosstabCell documents = table.cell(made().study(), english.with(TableParameters.ROWS, "type")
				.with(TableParameters.COLUMNS, "issuer"), first, first);
		assertEquals(List.of(2, 3), ((CrosstabCell.OfDocuments) documents).documents().stream().map(StudyDocument::number)
				.toList());
	}

	@Test
	void documentsAndAttributes() throws TableException {
		assertEquals(
				List.of("1 chips 1", "1 not given 0", "2 chips 0", "2 not given 1", "3 chips 0", "3 not given 1"),
				cells(crosstab("document", "attribute:Topic"), "row-code", "column", "count"));
		assertEquals(List.of("chips A 2", "chips B 1", "not given A 1", "not given B 0"),
				cells(crosstab("attribute:Topic", "X"), "row", "column-code", "count"));
	}

	@Test
	void firstTwoDimensionsUnlessAskedFor() throws TableException {
		assertEquals(crosstab("X", "Y"), crosstab(null, null));
	}

	@Test
	void unknownSideIsAnsweredWithThoseThatThereAre() {
		TableException e = assertThrows(TableException.class, () -> crosstab("Z", "Y"));
		assertEquals("A crosstab cannot have \"Z\" as a side. It can have: X, X:categories, Y, Y:categories, year,"
				+ " type, issuer, jurisdiction, document, attribute:Topic.", e.getMessage());
	}
}
