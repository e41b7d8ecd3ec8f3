// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.policycoder.analysis.HandMade.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

/** Tables of what the register says. */
class RegisterTablesTest {

	private static final TableParameters ENGLISH = TableParameters.in(Locale.ENGLISH);

	/** Two of 2018, none of 2019, one of 2020, one undated; one joint of two, one without issuer. */
	private static HandMade made() {
		return new HandMade().coders("ann").document(3, "2020-11", "rule", "Commerce", "Treasury")
				.document(1, "2018-01-08", "law", "Congress").document(2, "2018", "rule", "Commerce")
				.document(4, null, " ").code("ann", "1-1", "A1", "S").code("ann", "1-2", "A2", "A1").code("ann", "3-1", "S");
	}

	private static Study study() {
		return made().study();
	}

	@Test
	void documentsInTheOrderOfTheirNumbers() throws TableException {
		Table table = new DocumentsTable().table(study(), ENGLISH);
		assertEquals(
				List.of("1 Document 1 [Congress] 2018-01-08 law 2 2 4", "2 Document 2 [Commerce] 2018 rule 0 0 0",
						"3 Document 3 [Commerce, Treasury] 2020-11 rule 1 1 1", "4 Document 4 [] -   0 0 0"),
				cells(table, "number", "title", "issuers", "date", "document-type", "clause-count", "coded-clauses",
						"codings"));
	}

	@Test
	void yearsWithoutDocumentsAreRowsAndUndatedDocumentsTheLast() {
		Table table = new DocumentsByYearTable().table(study(), ENGLISH);
		assertEquals(List.of("2018 2 0.5", "2019 0 0.0", "2020 1 0.25", "- 1 0.25"),
				cells(table, "year", "count", "share"));
		assertEquals(List.of(Arrays.asList(null, 4L, 1.0)), table.totals());
	}

	@Test
	void typesByFrequencyAndNotGivenLast() {
		Table table = new DocumentsByTypeTable().table(study(), ENGLISH);
		assertEquals(List.of("rule 2 0.5", "law 1 0.25", "not given 1 0.25"),
				cells(table, "document-type", "count", "share"));
		assertEquals("未注明", new DocumentsByTypeTable().table(study(), TableParameters.in(Locale.CHINESE)).value(2,
				"document-type"));
	}

	@Test
	void equallyFrequentTypesInTheOrderOfTheirFirstDocument() {
		Study study = new HandMade().document(1, null, "b").document(2, null, "a").document(3, null, "c")
				.document(4, null, "c").study();
		assertEquals(List.of("c", "b", "a"), cells(new DocumentsByTypeTable().table(study, ENGLISH), "document-type"));
	}

	@Test
	void jointDocumentCountsForEachIssuer() {
		Table table = new DocumentsByIssuerTable().table(study(), ENGLISH);
		assertEquals(List.of("Commerce 2 0.5 1", "Congress 1 0.25 0", "Treasury 1 0.25 1", "not given 1 0.25 0"),
				cells(table, "issuer", "count", "share", "joint-count"));
	}

	@Test
	void everyYearHasEveryWayOfIssuance() {
		Table table = new IssuanceByYearTable().table(study(), ENGLISH);
		assertEquals(
				List.of("2018 0 0 0.0 2 1 0.25", "2018 1 2 1.0 2 2 0.5", "2018 2 0 0.0 2 1 0.25", "2019 0 0 - 0 1 0.25",
						"2019 1 0 - 0 2 0.5", "2019 2 0 - 0 1 0.25", "2020 0 0 0.0 1 1 0.25", "2020 1 0 0.0 1 2 0.5",
						"2020 2 1 1.0 1 1 0.25", "- 0 1 1.0 1 1 0.25", "- 1 0 0.0 1 2 0.5", "- 2 0 0.0 1 1 0.25"),
				cells(table, "year", "issuer-count", "count", "share", "year-count", "issuance-count",
						"issuance-share"));
		assertEquals("joint, 2 issuers", table.value(2, "issuance"));
	}

	@Test
	void codebookHasARowForEachLeafBesideItsType() throws TableException {
		Table table = new CodebookTable().table(study(), ENGLISH);
		assertEquals(
				List.of("X Instruments at-least-one A Authority A1 Ban -", "X Instruments at-least-one A Authority A2 Licence -",
						"X Instruments at-least-one B Incentive B1 Funds -",
						"Y Goals exactly-one S Security S Security to be safe",
						"Y Goals exactly-one G Growth G Growth -"),
				cells(table, "dimension-code", "dimension", "rule", "type-code", "type", "category-code", "category",
						"definition"));
		Table ofY = new CodebookTable().table(study(), ENGLISH.with(TableParameters.DIMENSION, "Y"));
		assertEquals("Categories of the framework: Goals", ofY.title());
		assertEquals(2, ofY.rows().size());
	}
}
