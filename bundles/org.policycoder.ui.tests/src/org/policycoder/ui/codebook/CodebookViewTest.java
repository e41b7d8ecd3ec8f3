// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.help.HelpSystem;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.command.DeleteElement;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.model.Category;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.Progress;
import org.policycoder.ui.support.Dialogs;
import org.policycoder.ui.support.ExampleTest;
import org.policycoder.ui.support.Mouse;
import org.policycoder.ui.support.Ui;

/** The codebook is changed by keys and in dialogs; codings follow, and everything can be taken back. */
class CodebookViewTest extends ExampleTest {

	private final Mouse mouse = ui.mouse();

	private final Dialogs dialogs = new Dialogs();

	private CodebookView view;

	@BeforeEach
	void openExample() throws Exception {
		session.load(Progress.NONE);
		view = (CodebookView) ui.page().showView(CodebookView.ID);
		ui.settle();
	}

	@Test
	void aDoubleClickEditsACategory() throws Exception {
		int codings = CategoryCodings.counts(session).get("A2");
		study.open(1);
		select("A2");
		Tree tree = (Tree) ui.window().getShell().getDisplay().getFocusControl();
		Rectangle row = tree.getSelection()[0].getBounds();
		ui.inDialog(() -> ui.mouse().doubleClick(tree.toDisplay(row.x + 10, row.y + row.height / 2)), dialog -> {
			assertTrue(ui.find(Text.class, t -> t.getShell() == dialog && t.getText().equals("A2")).isPresent());
			ui.press(SWT.ESC);
		});
		assertEquals(codings, CategoryCodings.counts(session).get("A2"), "nothing is coded by it");
	}

	@Test
	void insertAddsBesideAndWithShiftBelow() throws Exception {
		select("A2");
		inDialogOf(0, shell -> mouse.press(() -> shell, IDialogConstants.OK_LABEL));
		assertEquals(List.of("A1", "A2", "A5", "A3", "A4"), below("A"));
		inDialogOf(0, shell -> mouse.press(() -> shell, IDialogConstants.OK_LABEL));
		assertEquals(List.of("A1", "A2", "A5", "A6", "A3", "A4"), below("A"), "the new one is selected, and the next comes beside it");
		inDialogOf(SWT.SHIFT, shell -> mouse.press(() -> shell, IDialogConstants.OK_LABEL));
		assertEquals(List.of("A61"), below("A6"));
		select("G");
		inDialogOf(0, shell -> {
			assertTrue(ui.find(Text.class, t -> t.getShell() == shell && t.getText().equals("H")).isPresent());
			ui.press(SWT.ESC);
		});
	}

	private void inDialogOf(int modifiers, Ui.DialogStep step) throws Exception {
		view.setFocus();
		ui.inDialog(() -> ui.press(modifiers, SWT.INSERT, (char) 0), step);
	}

	@Test
	void tabLeavesTheDefinition() throws Exception {
		select("A2");
		inDialog("editCategory", shell -> {
			Text definition = ui.find(Text.class, t -> t.getShell() == shell && (t.getStyle() & SWT.MULTI) != 0).orElseThrow();
			String before = definition.getText();
			definition.setFocus();
			ui.press(SWT.TAB);
			ui.until("the field below has the keyboard", () -> !definition.isFocusControl());
			assertEquals(before, definition.getText());
			ui.press(SWT.ESC);
		});
	}

	@Test
	void categoriesMoveByKeys() {
		select("A2");
		ui.press(SWT.ALT, SWT.ARROW_UP, (char) 0);
		assertEquals(List.of("A2", "A1", "A3", "A4"), below("A"));
		ui.press(SWT.ALT, SWT.ARROW_DOWN, (char) 0);
		assertEquals(List.of("A1", "A2", "A3", "A4"), below("A"));
		ui.press(SWT.ALT, SWT.ARROW_LEFT, (char) 0);
		assertEquals(List.of("A", "A2", "B", "C", "D", "E"), below("X"));
		ui.press(SWT.ALT, SWT.ARROW_RIGHT, (char) 0);
		assertEquals(List.of("A1", "A3", "A4", "A2"), below("A"));
		assertTrue(session.undoLabel(Locale.ENGLISH).startsWith("Undo Move"), session.undoLabel(Locale.ENGLISH));
		while (session.canUndo()) {
			session.undo();
		}
		assertEquals(List.of("A1", "A2", "A3", "A4"), below("A"));
	}

	@Test
	void aCategoryIsSplitByGivingItsClausesAwayWithKeys() throws Exception {
		Map<String, Integer> before = CategoryCodings.counts(session);
		int all = before.get("A2");
		assertTrue(all >= 3, "codings: " + all);
		select("A2");
		inDialog("splitCategory", shell -> {
			Text label = ui.find(Text.class, t -> t.getShell() == shell && t.isFocusControl()).orElseThrow();
			ui.type("permits");
			assertEquals("permits", label.getText());
			Table table = ui.find(Table.class, t -> t.getShell() == shell).orElseThrow();
			assertEquals(all, table.getItemCount());
			table.setFocus();
			ui.settle();
			ui.type("212");
			ui.screenshot("codebook-split");
			mouse.press(() -> shell, IDialogConstants.OK_LABEL);
		});
		Map<String, Integer> after = CategoryCodings.counts(session);
		assertEquals(2, after.get("A2b"));
		assertEquals(all - 2, after.get("A2"));
		assertEquals("permits", session.codebook().find("A2b").orElseThrow().category().getLabel().get(Locale.getDefault().getLanguage()));
		session.undo();
		assertEquals(before, CategoryCodings.counts(session));
		assertTrue(session.codebook().find("A2b").isEmpty());
	}

	@Test
	void aDimensionIsAddedEditedAndRemoved() throws Exception {
		inDialog("addDimension", shell -> {
			ui.find(Combo.class, c -> c.getShell() == shell).orElseThrow().select(2);
			text(shell, "").setFocus();
			ui.settle();
			ui.type("strength");
			ui.screenshot("codebook-dimension");
			mouse.press(() -> shell, IDialogConstants.OK_LABEL);
		});
		assertEquals(DimensionRule.AT_MOST_ONE, session.codebook().dimension("Z").orElseThrow().getRule());
		assertEquals(List.of("Z"), view.selected().map(DescribedElement::getCode).stream().toList());
		view.setFocus();
		ui.press(SWT.DEL, SWT.DEL, (char) 127);
		ui.until("the dimension is gone", () -> session.codebook().dimension("Z").isEmpty());
		session.undo();
		session.undo();
		assertFalse(session.canUndo());
	}

	@Test
	void whatHasCodingsIsNotDeletedWithoutAWord() throws Exception {
		Map<String, Integer> before = CategoryCodings.counts(session);
		select("A2");
		dialogs.when(s -> s.getText().equals(Messages.Delete_Title), () -> {
			ui.screenshot("codebook-delete");
			assertEquals(IDialogConstants.CANCEL_LABEL, dialogs.titled(Messages.Delete_Title).getDefaultButton().getText());
			ui.until("the question has the keyboard", () -> dialogs.top() != null);
			ui.press(SWT.CR);
		});
		ui.press(SWT.DEL, SWT.DEL, (char) 127);
		ui.until("the question was answered", dialogs::done);
		ui.settle();
		assertEquals(before, CategoryCodings.counts(session));
		assertFalse(session.canUndo());
	}

	@Test
	void aKeyThatIsTakenIsWarnedOf() throws Exception {
		Category other = session.codebook().entries().stream().map(e -> e.category()).filter(c -> c.getShortcut() != null)
				.findFirst().orElseGet(() -> session.codebook().find("A1").orElseThrow().category());
		session.execute(new SetShortcut(other.getCode(), "7"));
		String code = other.getCode().equals("A3") ? "A4" : "A3";
		select(code);
		inDialog("editCategory", shell -> {
			Text key = ui.find(Text.class, t -> t.getShell() == shell && t.getTextLimit() == 1).orElseThrow();
			key.setFocus();
			key.selectAll();
			ui.settle();
			ui.type("7");
			ui.screenshot("codebook-key");
			mouse.press(() -> shell, IDialogConstants.OK_LABEL);
		});
		assertEquals("7", session.codebook().find(code).orElseThrow().category().getShortcut());
		assertEquals(null, session.codebook().find(other.getCode()).orElseThrow().category().getShortcut());
	}

	@Test
	void anotherCodebookTakesTheCodingsOver() throws Exception {
		for (String unused : List.of("A2", "A3", "A4", "B", "C", "D", "E", "G")) {
			session.execute(new DeleteElement(unused, true));
		}
		Map<String, Integer> before = CategoryCodings.counts(session);
		int all = before.values().stream().mapToInt(Integer::intValue).sum();
		inDialog("changeCodebook", shell -> {
			Combo combo = ui.find(Combo.class, c -> c.getShell() == shell).orElseThrow();
			combo.select(2);
			combo.notifyListeners(SWT.Selection, new Event());
			ui.settle();
			ui.screenshot("codebook-change-1");
			mouse.press(() -> shell, IDialogConstants.NEXT_LABEL);
			Table table = ui.find(Table.class, t -> t.getShell() == shell).orElseThrow();
			assertEquals(before.size(), table.getItemCount());
			for (int i = 0; i < before.size(); i++) {
				mouse.click(table, table.getItem(i).getBounds(2));
				ui.until("the cell can be edited", () -> ui.find(CCombo.class, c -> c.getShell() == shell).isPresent());
				CCombo cell = ui.find(CCombo.class, c -> c.getShell() == shell).orElseThrow();
				cell.select(1 + i % 2);
				cell.notifyListeners(SWT.DefaultSelection, new Event());
				ui.settle();
			}
			ui.screenshot("codebook-change-2");
			mouse.press(() -> shell, IDialogConstants.FINISH_LABEL);
		});
		assertEquals("hood", session.project().codebook().getCode());
		assertTrue(CategoryCodings.counts(session).keySet().stream().allMatch(c -> session.codebook().find(c).isPresent()));
		session.undo();
		assertEquals(before, CategoryCodings.counts(session));
		assertEquals(all, before.values().stream().mapToInt(Integer::intValue).sum());
		assertEquals("mcdonnell-elmore", session.project().codebook().getCode());
	}

	@Test
	void theCodebookIsWrittenAndReadAgain() throws Exception {
		Path file = folder.resolve("mine.policycodebook");
		ExportCodebookHandler.write(session.project().codebook(), file);
		assertTrue(EcoreUtil.equals(Codebooks.read(file).getDimensions(),
				session.project().codebook().getDimensions()));
	}

	/** Runs a command of the view, whose dialog keeps it waiting. */
	private void inDialog(String command, Consumer<Shell> action) throws Exception {
		view.setFocus();
		ui.settle();
		dialogs.when(s -> s.getParent() == ui.window().getShell() && !s.getText().isEmpty() && dialogs.top() == s, () -> {
			assertTrue(hasHelp(dialogs.top()), command + " tells nothing at F1");
			action.accept(dialogs.top());
		});
		ui.window().getService(IHandlerService.class).executeCommand("org.policycoder.ui." + command, null);
		ui.until("everything was done in the dialog", dialogs::done);
		ui.settle();
	}

	private boolean hasHelp(Shell shell) {
		return ui.find(Control.class, c -> c.getShell() == shell && c.getData("org.eclipse.ui.help") instanceof String id
				&& id.startsWith("org.policycoder.") && HelpSystem.getContext(id) != null).isPresent();
	}

	private Text text(Shell shell, String words) {
		return ui.find(Text.class, t -> t.getShell() == shell && t.getText().equals(words) && t.getEditable()).orElseThrow();
	}

	private void select(String code) {
		view.setFocus();
		view.reveal(code);
		ui.settle();
		assertEquals(code, view.selected().orElseThrow().getCode());
	}

	private List<String> below(String code) {
		DescribedElement element = session.codebook().find(code).<DescribedElement>map(e -> e.category())
				.orElseGet(() -> session.codebook().dimension(code).orElseThrow());
		return CodebookView.below(element).stream().map(Category::getCode).toList();
	}
}
