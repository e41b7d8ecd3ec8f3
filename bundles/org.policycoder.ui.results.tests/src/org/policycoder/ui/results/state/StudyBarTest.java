// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.query.Query;
import org.policycoder.analysis.query.SavedQuery;
import org.policycoder.analysis.query.Scope;
import org.policycoder.core.extension.Contributions;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.results.matrix.MatrixView;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Mouse;
import org.policycoder.ui.support.PlatformLog;
import org.policycoder.ui.support.Ui;

/** The bar shows what results are confined to, switches it, and the views obey. */
@ExtendWith(PlatformLog.class)
class StudyBarTest {

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private ToolBar bar() {
		ToolBar bar = (ToolBar) StudyBarHandler.find(ui.window().getShell());
		assertNotNull(bar, "the window has the bar");
		return bar;
	}

	private List<String> labels() {
		return Stream.of(bar().getItems()).map(ToolItem::getText).toList();
	}

	private void click(int item) {
		Rectangle place = bar().getItem(item).getBounds();
		ui.mouse().click(bar().toDisplay(place.x + 10, place.y + place.height / 2));
	}

	private static long all(Table table) {
		return (Long) table.value(0, "all-count");
	}

	private static Table crosstab(Study study) throws Exception {
		return Contributions.tables().table("crosstab", study, TableParameters.in(Locale.ENGLISH));
	}

	@Test
	void whatIsFilteredIsShownAndObeyed() throws Exception {
		ui.activate();
		try (ExampleStudy example = new ExampleStudy(ui, folder.resolve("demo"))) {
			OpenStudy study = ui.study();
			ui.until("the bar names it", () -> labels().size() == 4 && labels().get(2).equals("Filter: none"));
			ui.until("the window's title does", () -> ui.window().getShell().getText().endsWith(" \u2013 PolicyCoder"));
			MatrixView view = (MatrixView) ui.page().showView(MatrixView.ID);
			ui.until("the matrix is there", () -> !view.table().rows().isEmpty());
			List<List<Object>> whole = view.table().rows();
			ui.screenshot("bar-all");

			Query query = Query.parse("category:A", Locale.ENGLISH);
			study.confine(new Scope(query, null, null));
			ui.until("the matrix obeys", () -> !view.table().rows().equals(whole) && !view.table().rows().isEmpty());
			assertEquals("Filter: category:A", labels().get(2));
			assertEquals(5, labels().size(), "there is a button to clear it");
			Rectangle clear = bar().getItem(4).getBounds();
			ui.until("the button to clear it can be seen", () -> clear.x + clear.width <= bar().getParent().getClientArea().width);
			assertEquals(all(crosstab(new Scope(query, null, null).of(study.take(), Locale.ENGLISH))), all(crosstab(study.take())));
			ui.screenshot("bar-filtered");

			click(3);
			ui.pressInMenu("Down");
			ui.pressInMenu("Down");
			ui.pressInMenu("Return");
			ui.until("a year is chosen", () -> study.scope().period() != null);
			assertFalse(labels().get(3).contains("any time"));
			ui.screenshot("bar-period");

			click(4);
			ui.until("all is cleared", () -> study.scope().isAll());
			ui.until("the matrix is whole again", () -> view.table().rows().equals(whole));
			assertEquals(4, labels().size());
		}
	}

	@Test
	void theKeyLeadsThere() throws Exception {
		ui.activate();
		try (ExampleStudy example = new ExampleStudy(ui, folder.resolve("demo"))) {
			ui.study();
			ui.run("org.policycoder.ui.studyBar");
			ui.until("the bar has the focus", () -> bar().isFocusControl());
		}
	}

	@Test
	void itIsRememberedWithTheWorkspace() throws Exception {
		ui.activate();
		try (ExampleStudy example = new ExampleStudy(ui, folder.resolve("demo"))) {
			OpenStudy study = ui.study();
			Map<String, String> before = Map.copyOf(example.session().project().project().getSettings().map());
			study.confine(new Scope(Query.parse("category:A1", Locale.ENGLISH), null, null));
			example.project().close(null);
			ui.until("it is closed",
					() -> ui.window().getService(org.policycoder.ui.api.StudyService.class).current().filter(study::equals).isEmpty());
			example.project().open(null);
			OpenStudy again = ui.open(example.project());
			assertEquals("category:A1", String.valueOf(again.scope()));
			assertEquals(before, again.session().project().project().getSettings().map(), "and not in the study");
			again.confine(Scope.ALL);
		}
	}

	@Test
	void aQueryIsBuiltSavedAndApplied() throws Exception {
		ui.activate();
		try (ExampleStudy example = new ExampleStudy(ui, folder.resolve("demo"))) {
			OpenStudy study = ui.study();
			ui.inDialog(() -> new QueryDialog(ui.window(), study).open(), dialog -> {
				Combo value = in(dialog, Combo.class, c -> c.isEnabled() && List.of(c.getItems()).stream().anyMatch(i -> i.startsWith("A1")));
				value.setFocus();
				ui.until("the value has the keyboard", value::isFocusControl);
				value.select(Stream.of(value.getItems()).map(i -> i.substring(0, i.indexOf(QueryRow.SEPARATOR))).toList().indexOf("A1"));
				ui.until("the clauses are counted", () -> said(dialog, " in "));
				assertTrue(said(dialog, "Filter: clauses coded as A1 "));
				Text text = in(dialog, Text.class, t -> (t.getStyle() & SWT.MULTI) != 0);
				assertEquals("category:A1", text.getText());
				ui.screenshot("queries-built");

				text.setFocus();
				text.setSelection(text.getText().length());
				ui.type(" or nearly");
				ui.until("words are a condition", () -> said(dialog, "\"nearly\""));
				ui.type(" not");
				ui.until("what is wrong is said", () -> said(dialog, "At character "));
				ui.screenshot("queries-wrong");
				text.setText("category:A1 or category:A2");
				ui.until("the clauses are counted", () -> said(dialog, " in "));
				Text name = in(dialog, Text.class, t -> (t.getStyle() & SWT.MULTI) == 0 && t.getParent() == text.getParent());
				name.setFocus();
				ui.until("the name has the keyboard", name::isFocusControl);
				ui.type("bans");
				push(dialog, "Save");
				ui.until("it is saved", () -> SavedQuery.find(example.session().project().project().getSettings().map(), "bans").isPresent());
				ui.screenshot("queries-saved");
				push(dialog, "Filter Results");
			});
			ui.until("it filters", () -> "bans".equals(study.scope().name()));
			assertEquals("Filter: bans", labels().get(2));
			example.session().undo();
			ui.until("a query that is gone filters without its name", () -> study.scope().name() == null);
			assertEquals("category:A1 or category:A2", String.valueOf(study.scope()));
			study.confine(Scope.ALL);
		}
	}

	private <C extends org.eclipse.swt.widgets.Control> C in(Shell dialog, Class<C> type, java.util.function.Predicate<C> wanted) {
		return ui.find(type, c -> c.getShell() == dialog && wanted.test(c)).orElseThrow(() -> new AssertionError("no such " + type));
	}

	private boolean said(Shell dialog, String words) {
		return ui.find(Label.class, l -> l.getShell() == dialog && l.getText().contains(words)).isPresent();
	}

	private void push(Shell dialog, String label) {
		Button button = in(dialog, Button.class, b -> b.getText().replace("&", "").equals(label));
		ui.until(label + " can be pushed", button::isEnabled);
		Point middle = Mouse.middle(button);
		ui.mouse().click(middle);
	}
}
