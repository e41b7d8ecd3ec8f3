// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.Tables;

class ScopeTest {

	private static final TableParameters ENGLISH = TableParameters.in(Locale.ENGLISH);

	private static HandMade made() {
		return new HandMade().coders("ann", "bob").document(1, "2020-05", "Act").document(2, "2021", "Rule").document(3, null, "Act")
				.document(4, "2021-02-03", "Act").code("ann", "1-1", "A1", "S").code("ann", "1-2", "B1", "S").code("ann", "2-1", "A2", "G")
				.code("bob", "1-1", "B1", "S").code("bob", "1-2", "B1", "G").code("ann", "4-1", "B1", "S");
	}

	private static Study within(Study study, String filter, String period) throws Exception {
		return new Scope(filter == null ? null : Query.parse(filter, Locale.ENGLISH), null,
				period == null ? null : Period.parse(period, Locale.ENGLISH)).of(study, Locale.ENGLISH);
	}

	private static List<Integer> documents(Study study) {
		return study.documents().stream().map(StudyDocument::number).toList();
	}

	private static List<String> counts(Study study, String dimension) throws Exception {
		return HandMade.cells(Tables.standard().table("category-frequency", study, ENGLISH.with(TableParameters.DIMENSION, dimension)),
				"category-code", "count");
	}

	@Test
	void codingsOfOtherClausesDoNotCount() throws Exception {
		Study study = within(made().study().counting("ann"), "category:A", null);
		assertEquals(List.of("A1 1", "A2 1", "B1 0"), counts(study, "X"));
		assertEquals(List.of("S 1", "G 1"), counts(study, "Y"), "what else these clauses are coded as counts");
		assertEquals(List.of(1, 2), documents(study));
		assertEquals(List.of(1, 1), study.documents().stream().map(StudyDocument::clauseCount).toList());
	}

	@Test
	void aPeriodHasDocumentsThatAreSurelyOfIt() throws Exception {
		Study whole = made().study().counting("ann");
		assertEquals(List.of(2, 4), documents(within(whole, null, "2021")));
		assertEquals(List.of(4), documents(within(whole, null, "2021-02..2021-06")), "2021 may be any of its days");
		assertEquals(List.of(1), documents(within(whole, null, "..2020-05")));
		Table table = Tables.standard().table("documents-by-year", within(whole, null, "2021-02..2021-06"), ENGLISH);
		assertEquals(List.of("Period: documents dated 2021-02 to 2021-06. 2 documents whose dates are missing or not exact enough are left out."),
				table.notes());
	}

	@Test
	void theRegisterKeepsDocumentsWithoutClauses() throws Exception {
		assertEquals(List.of(1, 3, 4), documents(within(made().study(), "type=act", null)));
		assertEquals(List.of(3), documents(within(made().study(), "not date:*", null)));
	}

	@Test
	void everyTableSaysIt() throws Exception {
		Study study = within(made().study().counting("ann"), "category:A", "2020..2021");
		for (String id : Tables.standard().ids()) {
			for (Table table : Tables.standard().tables(id, study, ENGLISH)) {
				String notes = String.join(" ", table.notes());
				assertTrue(notes.contains("Filter: clauses coded as A Authority or below it. ") && notes.contains("Period: "), id + notes);
				assertEquals(Tables.SCOPE, table.columns().getLast().id(), id);
				assertTrue(table.rows().stream().allMatch(r -> r.getLast().equals("category:A; period:2020..2021")), id);
			}
		}
	}

	@Test
	void whoIsAskedForCountsForTheFilterToo() throws Exception {
		Study study = within(made().study().counting("ann"), "category:A", null);
		Table bob = Tables.standard().table("category-frequency", study,
				ENGLISH.with(TableParameters.DIMENSION, "Y").with(TableParameters.CODER, "bob"));
		assertEquals(List.of("S 0", "G 0"), HandMade.cells(bob, "category-code", "count"));
		assertEquals(counts(within(made().study().counting("bob"), "category:B", null), "Y"),
				counts(within(made().study().counting("ann"), "category:B", null).counting("bob"), "Y"));
	}

	@Test
	void itIsNotDecidedByTheFilterWhoCounts() throws Exception {
		Study study = within(made().study(), "category[bob]:G", null);
		assertEquals(List.of(1), documents(study));
		Table table = Tables.standard().table("documents", study, ENGLISH);
		assertTrue(table.notes().getFirst().contains("not decided"), table.notes().toString());
	}

	@Test
	void coderAgreementIsOfItsClauses() throws Exception {
		Study study = within(made().study().counting("*"), "category:B1", null);
		Table agreement = Tables.standard().table("agreement", study, ENGLISH.with(TableParameters.DIMENSION, "X"));
		assertEquals(2L, agreement.value(0, "units"));
		assertEquals(1L, Tables.standard().table("agreement", within(study, "category:A1", null), ENGLISH.with(TableParameters.DIMENSION, "X"))
				.value(0, "units"), "another scope takes the place of the first");
	}

	@Test
	void aRoundOfAPartIsOfTheClausesOfBoth() throws Exception {
		Study part = within(made().uncoded("ann", "1-3", "X").study().counting("ann"), "not category:B1", null);
		Study round = part.sampling(List.of("ann", "bob"), Map.of(1, Set.of("1-2", "1-3"), 4, Set.of()));
		assertEquals(List.of(1), documents(round));
		assertEquals(1, round.documents().getFirst().clauseCount(), "1-2 is not of the part, 1-3 is coded by nobody");
	}

	@Test
	void whatIsHiddenIsNoAnswer() throws Exception {
		Study hiding = made().study().counting("*").hiding("ann", d -> d.number() == 1);
		assertEquals(List.of(1), documents(within(hiding, "category:A1", null)));
		assertEquals(List.of(), documents(within(hiding, "category[bob]:*", null)));
	}

	@Test
	void thereAndBack() throws Exception {
		Study whole = made().study();
		assertSame(whole, within(whole, null, null));
		assertSame(whole, Scope.ALL.of(within(whole, "category:A", null), Locale.ENGLISH));
	}
}
