// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.Column.Type;

class TableTest {

	private static Table.Builder builder() {
		return Table.builder("t", "T", Locale.ENGLISH).column(new Column("name", Type.TEXT, "Name", false))
				.column(new Column("count", Type.COUNT, "Count", false))
				.column(new Column("clauses", Type.CLAUSES, "Clauses", true));
	}

	@Test
	void cellsAreFoundByColumn() {
		Table table = builder().row("a", 1, List.of("1-1")).row(null, 2L, null).build();
		assertEquals(1L, table.value(0, "count"));
		assertEquals(List.of(1L, 2L), table.values("count", Long.class));
		assertNull(table.value(1, "name"));
		assertEquals(1, table.find("name", null));
		assertEquals(0, table.find("clauses", List.of("1-1")));
		assertEquals(-1, table.find("name", "b"));
		assertEquals("Count", table.column("count").label());
		assertThrows(IllegalArgumentException.class, () -> table.value(0, "nonsense"));
	}

	@Test
	void cellsMustFitTheirColumns() {
		Table.Builder table = builder();
		assertThrows(IllegalArgumentException.class, () -> table.row("a", 1));
		assertThrows(IllegalArgumentException.class, () -> table.row("a", 1.0, null));
		assertThrows(IllegalArgumentException.class, () -> table.row(1, 1, null));
		assertThrows(IllegalArgumentException.class, () -> table.column(new Column("name", Type.TEXT, "", false)));
		assertEquals(List.of(), table.build().rows());
	}

	@Test
	void nothingCanBeChangedAfterwards() {
		List<String> clauses = new ArrayList<>(List.of("1-1"));
		Object[] cells = { "a", 1, clauses };
		Table.Builder builder = builder().row(cells);
		Table table = builder.build();
		clauses.add("1-2");
		cells[0] = "b";
		builder.row("c", 1, null);
		assertEquals(List.of(List.of("a", 1L, List.of("1-1"))), table.rows());
		assertThrows(UnsupportedOperationException.class, () -> table.rows().get(0).set(0, "d"));
	}

	@Test
	void blankParametersAreNotGiven() {
		TableParameters parameters = TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, " ")
				.with(TableParameters.ROWS, "X").with(TableParameters.COLUMNS, null);
		assertNull(parameters.dimension());
		assertNull(parameters.columns());
		assertEquals("X", parameters.rows());
		assertNull(parameters.with(TableParameters.ROWS, null).rows());
	}
}
