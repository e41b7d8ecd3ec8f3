// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.analysis.HandMade.cells;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

class DisagreementsTableTest {

	private static final TableParameters ENGLISH = TableParameters.in(Locale.ENGLISH);

	private static HandMade made() {
		return new HandMade().document(1, null, null).document(2, null, null)
				// alike but for the order
				.code("ann", "1-1", "A1", "A2", "S").code("bob", "1-1", "A2", "S", "A1")
				.code("ann", "1-2", "A1", "S").code("bob", "1-2", "B1", "S")
				.code("ann", "1-3", "G")
				// the other has not begun this document
				.code("ann", "2-1", "S");
	}

	@Test
	void whatDiffersIsAColumnForEachCoder() throws TableException {
		Table table = new DisagreementsTable().table(made().study(), ENGLISH);
		assertEquals(List.of("1-2 X [Ban] [Funds] -", "1-3 Y [Growth] [] -"),
				cells(table, "clause", "dimension-code", "coder-1", "coder-2", "settled"));
		assertEquals("ann", table.column("coder-1").label());
		assertEquals(List.of("ann", "bob"), table.value(0, "coder-ids"));
	}

	@Test
	void ofOneDimension() throws TableException {
		Table table = new DisagreementsTable().table(made().study(), ENGLISH.with(TableParameters.DIMENSION, "Y"));
		assertEquals(List.of("1-3"), cells(table, "clause"));
	}

	@Test
	void whoSettlesIsNotComparedButSeen() throws TableException {
		Table table = new DisagreementsTable().table(
				made().coders("chief").code("chief", "1-2", "B1").code("chief", "1-1", "A1").adjudicated("chief").study(),
				ENGLISH);
		assertEquals(List.of("1-2 [Funds]", "1-3 -"), cells(table, "clause", "settled"));
		assertEquals(List.of("ann", "bob"), table.value(0, "coder-ids"));
	}

	@Test
	void noCategoryIsADecisionToo() throws TableException {
		HandMade made = made().coders("chief").uncoded("chief", "1-3", "Y");
		Table table = new DisagreementsTable().table(made.study(), ENGLISH);
		assertEquals(List.of("1-2 -", "1-3 [no category]"), cells(table, "clause", "settled"));
		assertEquals(List.of("ann", "bob"), table.value(0, "coder-ids"));
		Table agreement = new AgreementTable().table(made.study(), ENGLISH);
		assertTrue(agreement.rows().stream().allMatch(r -> "ann".equals(r.get(4)) && "bob".equals(r.get(5))), () -> agreement.rows().toString());
	}

	@Test
	void whoHasNotBegunADocumentIsNotComparedThere() throws TableException {
		Table table = new DisagreementsTable().table(made().coders("cat").code("cat", "2-1", "G").study(), ENGLISH);
		assertEquals(List.of("1-2 - [Ban] [Funds]", "1-3 - [Growth] []", "2-1 [Growth] [Security] -"),
				cells(table, "clause", "coder-1", "coder-2", "coder-3"));
	}

	@Test
	void textOfTheClauseWhenAskedFor() throws TableException {
		Table table = new DisagreementsTable().table(made().study(), ENGLISH.with(TableParameters.TEXT, "true"));
		assertEquals(List.of("0123456789", "0123456789"), table.values("text", String.class));
	}

	@Test
	void oneCoderHasNobodyToDifferFrom() throws TableException {
		Table table = new DisagreementsTable()
				.table(new HandMade().document(1, null, null).code("ann", "1-1", "S").study(), ENGLISH);
		assertEquals(List.of(), table.rows());
		assertEquals(1, table.notes().size());
	}
}
