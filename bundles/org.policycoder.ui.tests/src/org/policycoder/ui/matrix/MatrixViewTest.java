// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.clauses.ClausesView;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** A cell of the matrix leads to its clauses, and there are as many as it says. */
class MatrixViewTest {

	@Test
	void aCellLeadsToItsClauses(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ui.page().showView(MatrixView.ID);
			NatTable grid = ui.find(NatTable.class, t -> true).orElseThrow();
			ui.until("the matrix is filled", () -> grid.getRowCount() > 2 && !text(grid, 1, 1).isEmpty());
			ui.screenshot("matrix");
			int count = Integer.parseInt(text(grid, 1, 1));
			assertTrue(count > 0);

			Rectangle cell = grid.getBoundsByPosition(1, 1);
			Event click = new Event();
			click.button = 1;
			click.x = cell.x + 4;
			click.y = cell.y + 4;
			grid.notifyListeners(SWT.MouseDoubleClick, click);

			ClausesView clauses = (ClausesView) ui.page().findView(ClausesView.ID);
			ui.until("the clauses are found",
					() -> clauses.getContentDescription().contains("\u00d7") && shown(ui) == count);
			ui.screenshot("clauses-of-a-cell");
			assertEquals(count, shown(ui));
		}
	}

	private static String text(NatTable grid, int column, int row) {
		return String.valueOf(grid.getDataValueByPosition(column, row));
	}

	private static int shown(Ui ui) {
		return ui.find(Table.class, t -> (t.getStyle() & SWT.VIRTUAL) != 0).map(Table::getItemCount).orElse(-1);
	}
}
