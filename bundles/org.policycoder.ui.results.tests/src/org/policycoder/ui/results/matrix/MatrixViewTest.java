// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleProxy;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.UncodeClauses;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.Colours;
import org.policycoder.ui.results.TableFiles;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** A cell of the matrix leads to its clauses, and there are as many as it says. */
class MatrixViewTest {

	/** They are those of the codings that count, also while somebody is at work who has coded nothing. */
	@Test
	void aCellLeadsToItsClauses(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			study.codeAs("visitor");
			ui.page().showView(MatrixView.ID);
			NatTable grid = filled(ui);
			ui.screenshot("matrix");
			int count = Integer.parseInt(text(grid, 1, 1));
			assertTrue(count > 0);

			Rectangle cell = grid.getBoundsByPosition(1, 1);
			ui.mouse().doubleClick(grid.toDisplay(cell.x + cell.width / 2, cell.y + cell.height / 2));

			ViewPart clauses = (ViewPart) ui.page().findView("org.policycoder.ui.clausesView");
			ui.until("the clauses are found",
					() -> clauses.getContentDescription().contains("\u00d7") && shown(ui) == count);
			ui.screenshot("clauses-of-a-cell");
			assertEquals(count, shown(ui));
		}
	}

	@Test
	void aSelectedCellCanBeRead(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ui.page().showView(MatrixView.ID);
			NatTable grid = filled(ui);
			Rectangle from = grid.getBoundsByPosition(1, 1);
			ui.mouse().click(grid.toDisplay(from.x + from.width / 2, from.y + from.height / 2));
			ui.until("it is selected", () -> DisplayMode.SELECT.equals(grid.getCellByPosition(1, 1).getDisplayMode()));
			grid.doCommand(new SelectAllCommand());
			ui.until("all are selected", () -> DisplayMode.SELECT.equals(grid.getCellByPosition(1, 2).getDisplayMode()));
			ui.screenshot("matrix-selected");
			for (ILayerCell cell : List.of(grid.getCellByPosition(1, 1), grid.getCellByPosition(1, 2), grid.getCellByPosition(1, 0),
					grid.getCellByPosition(0, 1))) {
				CellStyleProxy style = new CellStyleProxy(grid.getConfigRegistry(), cell.getDisplayMode(), cell.getConfigLabels());
				Color ink = style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR);
				Color paper = style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR);
				assertTrue(Colours.contrast(ink.getRGB(), paper.getRGB()) >= 4.5, ink + " on " + paper);
				assertTrue(
						List.of(Colours.FOUND, Colours.CURRENT_CLAUSE).stream()
								.anyMatch(c -> paper.equals(c.in(PlatformUI.getWorkbench().getThemeManager()))),
						() -> "it is seen that it is selected: " + paper);
			}
		}
	}

	@Test
	void ofAnotherStudyNoNumbersAreLeft(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy first = new ExampleStudy(ui, folder.resolve("first"));
				ExampleStudy second = new ExampleStudy(ui, folder.resolve("second"))) {
			MatrixView view = (MatrixView) ui.page().showView(MatrixView.ID);
			NatTable grid = filled(ui);
			ui.open(first.project());
			assertFalse(grid.isVisible());
			assertEquals(List.of(), view.table().rows());
			filled(ui);
		}
	}

	@Test
	void isCopiedAndExportedAsItIsShown(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			MatrixView view = (MatrixView) ui.page().showView(MatrixView.ID);
			NatTable grid = filled(ui);
			view.setFocus();
			ui.press(SWT.CTRL, 'c', 'c');
			Clipboard clipboard = new Clipboard(grid.getDisplay());
			ui.until("the matrix is on the clipboard", () -> clipboard.getContents(TextTransfer.getInstance()) != null);
			String[] lines = ((String) clipboard.getContents(TextTransfer.getInstance())).split("\\R");
			String html = (String) clipboard.getContents(HTMLTransfer.getInstance());
			clipboard.dispose();
			assertEquals(text(grid, 1, 0), lines[0].split("\t")[1], "the heading of the first column");
			assertEquals(text(grid, 1, 1), lines[1].split("\t")[1], "the first cell");
			assertEquals(lines.length, html.split("<tr>").length - 1);

			Path file = folder.resolve("matrix.csv");
			TableFiles.write(grid.getShell(), List.of(view.table()), file);
			ui.until("the file is there", () -> Files.exists(file));
			List<String> written = Files.readAllLines(file);
			assertEquals(lines.length - 1, written.size(), "the same rows, without the sums");
			Number shown = NumberFormat.getIntegerInstance().parse(text(grid, 1, 1));
			assertTrue(written.get(1).contains("," + shown), written.get(1));
		}
	}

	@Test
	void followsTheCoding(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			MatrixView view = (MatrixView) ui.page().showView(MatrixView.ID);
			filled(ui);
			Object before = sum(view);
			ProjectSession session = study.session();
			PolicyDocument document = session.project().corpus().getDocuments().get(0);
			String coder = session.coder().orElseThrow();
			ClauseRef clause = ClauseRef.of(session.clauses(document).codable().stream()
					.filter(c -> coded(session, document, c.getId())).findFirst().orElseThrow());
			session.execute(new UncodeClauses(coder, List.of(clause), null));
			ui.until("the sum has followed", () -> !sum(view).equals(before));
			session.undo();
			ui.until("the sum is as it was", () -> sum(view).equals(before));
		}
	}

	private static NatTable filled(Ui ui) {
		ui.until("the matrix is filled",
				() -> ui.find(NatTable.class, t -> t.getRowCount() > 2 && !text(t, 1, 1).isEmpty()).isPresent());
		return ui.find(NatTable.class, t -> true).orElseThrow();
	}

	private static boolean coded(ProjectSession session, PolicyDocument document, int clause) {
		try {
			return session.codings(session.coder().orElseThrow(), document).of(clause).size() > 1;
		} catch (StorageException e) {
			throw new AssertionError(e);
		}
	}

	private static Object sum(MatrixView view) {
		return view.table().totals().get(0).stream().filter(Long.class::isInstance).toList().getLast();
	}

	private static String text(NatTable grid, int column, int row) {
		return String.valueOf(grid.getDataValueByPosition(column, row));
	}

	private static int shown(Ui ui) {
		return ui.find(Table.class, t -> (t.getStyle() & SWT.VIRTUAL) != 0).map(Table::getItemCount).orElse(-1);
	}
}
