// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.TableProvider;
import org.policycoder.core.extension.Contributions;
import org.policycoder.ui.Headings;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** Every table of the program can be looked at, and what it counts is what its row leads to. */
class TableViewTest {

	private final Ui ui = new Ui();

	@Test
	void aRowLeadsToItsClauses(@TempDir Path folder) throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ui.page().showView(TableView.ID);
			choose("category-frequency");
			Table table = filled("clauses-short");
			int counted = row(table, "count", 1);
			assertTrue(counted > 0);
			for (TableColumn column : table.getColumns()) {
				assertTrue(column.getWidth() >= Headings.fit(table, column.getText(), 0), column.getText() + " is cut");
			}
			ui.settle();
			ui.screenshot("table");

			table.setSelection(1);
			table.forceFocus();
			ui.press(SWT.CR);

			ViewPart clauses = (ViewPart) ui.page().findView("org.policycoder.ui.clausesView");
			ui.until("the clauses of the row are shown", () -> clauses.getContentDescription().contains(": " + counted + " "));
		} finally {
			hide();
		}
	}

	@Test
	void theChoicesAreThoseThatMatterToTheTable(@TempDir Path folder) throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ui.page().showView(TableView.ID);
			choose("documents-by-year");
			filled("year");
			assertEquals(1, choices(), "nothing but the table");
			choose("category-frequency");
			filled("clauses-short");
			assertEquals(2, choices(), "the dimension");
			choose("crosstab");
			ui.until("rows and columns can be chosen", () -> choices() == 3);
		} finally {
			hide();
		}
	}

	@Test
	void aHeadingSortsUpDownAndBack(@TempDir Path folder) throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ui.page().showView(TableView.ID);
			choose("documents");
			Table table = filled("number");
			List<String> given = texts(table);
			List<String> titles = given.stream().sorted(String::compareToIgnoreCase).toList();
			TableColumn title = table.getColumn(1);

			title.notifyListeners(SWT.Selection, new Event());
			ui.settle();
			assertEquals(titles, texts(table));
			title.notifyListeners(SWT.Selection, new Event());
			ui.settle();
			assertEquals(titles.reversed(), texts(table));
			title.notifyListeners(SWT.Selection, new Event());
			ui.settle();
			assertEquals(given, texts(table));
		} finally {
			hide();
		}
	}

	@Test
	void allTablesAreThereButThoseOfAgreement(@TempDir Path folder) throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ui.page().showView(TableView.ID);
			List<String> labels = List.of(tables().getItems());
			for (TableProvider provider : Contributions.tables().providers()) {
				boolean agreement = List.of("agreement", "agreement-by-document", "confusion", "disagreements").contains(provider.id());
				assertEquals(!agreement, labels.contains(provider.label(Locale.getDefault())), provider.id());
				if (!agreement) {
					choose(provider.id());
					ui.until(provider.id() + " is shown", () -> shown().getContentDescription().contains(provider.label(Locale.getDefault())));
				}
			}
		} finally {
			hide();
		}
	}

	@Test
	void whoCodesBlindSeesNoCodingsOfOthers(@TempDir Path folder) throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			study.codeAs("visitor");
			ui.page().showView(TableView.ID);
			choose("codings");
			ui.until("there is none of the coder's own to show", () -> grid().isEmpty());
		} finally {
			hide();
		}
	}

	private TableView shown() {
		return (TableView) ui.page().findView(TableView.ID);
	}

	private void hide() {
		ui.page().hideView(shown());
	}

	private Combo tables() {
		String first = Contributions.tables().providers().getFirst().label(Locale.getDefault());
		return ui.find(Combo.class, c -> c.getItemCount() > 5 && c.getItem(0).equals(first)).orElseThrow();
	}

	private long choices() {
		return List.of(tables().getParent().getChildren()).stream().filter(c -> c instanceof Combo && c.isVisible()).count();
	}

	private void choose(String id) {
		Combo combo = tables();
		combo.select(combo.indexOf(Contributions.tables().provider(id).orElseThrow().label(Locale.getDefault())));
		combo.notifyListeners(SWT.Selection, new Event());
		combo.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** The table, if it can be seen. */
	private Optional<Table> grid() {
		return ui.find(Table.class, t -> (t.getStyle() & SWT.VIRTUAL) != 0 && t.isVisible()
				&& t.getParent().getParent() == tables().getParent().getParent());
	}

	/** The table, once it has rows and the column of that id. */
	private Table filled(String column) {
		ui.until("the table is filled", () -> grid().filter(t -> t.getItemCount() > 1 && index(t, column) >= 0).isPresent());
		return grid().orElseThrow();
	}

	private int index(Table table, String column) {
		String label = label(column);
		return IntStream.range(0, table.getColumnCount()).filter(i -> table.getColumn(i).getText().equals(label)).findFirst().orElse(-1);
	}

	private static String label(String column) {
		return switch (column) {
		case "clauses-short" -> "Clauses";
		case "year" -> "Year";
		case "number" -> "No.";
		case "count" -> "Count";
		default -> throw new IllegalArgumentException(column);
		};
	}

	private int row(Table table, String column, int row) {
		return Integer.parseInt(table.getItem(row).getText(index(table, column)));
	}

	private static List<String> texts(Table table) {
		return IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText(1)).toList();
	}
}
