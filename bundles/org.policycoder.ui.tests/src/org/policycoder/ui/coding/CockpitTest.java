// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.command.SetRule;
import org.policycoder.model.Coding;
import org.policycoder.model.DimensionRule;
import org.policycoder.ui.coding.CategoryBoard.Choice;
import org.policycoder.ui.session.CoderPreference;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.TypedDocument;
import org.policycoder.ui.support.Ui;

/** A coder goes from clause to clause with the cockpit. */
class CockpitTest {

	private static final int CLAUSES = 5;

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private final CodingKeys keys = new CodingKeys(ui);

	private TypedDocument document;

	@BeforeEach
	void openDocument() throws Exception {
		ui.activate();
		document = new TypedDocument(ui, folder.resolve("typed"), CLAUSES);
	}

	@AfterEach
	void closeDocument() throws Exception {
		InstanceScope.INSTANCE.getNode(CoderPreference.NODE).remove(CodingCockpit.ADVANCE);
		document.close();
	}

	private List<String> codes(int clause) throws Exception {
		return document.session().codings("lin", document.session().document(1).orElseThrow()).of(clause).stream().map(Coding::getCategory).toList();
	}

	private ClauseRef current() {
		return ui.page().getActiveEditor().getAdapter(CodingTarget.class).clauses().getFirst();
	}

	private CategoryBoard board() {
		return ui.find(CategoryBoard.class, b -> true).orElseThrow();
	}

	private Choice lit() {
		return board().lit().orElseThrow();
	}

	@Test
	void twoKeysCodeAClauseAndItGoesOn() throws Exception {
		keys.open();
		ui.press('1');
		assertEquals(new ClauseRef(1, 1), current(), "the other dimension is to be decided");
		ui.press('s');
		assertEquals(List.of("A1", "S"), codes(1));
		assertEquals(new ClauseRef(1, 2), current());
		assertTrue(keys.isOpen());
		ui.press('g');
		ui.press(SWT.SHIFT, 'q', 'Q');
		ui.press('w');
		assertEquals(List.of("G", "B1", "B2"), codes(2), "with Shift it stays");
		assertEquals(new ClauseRef(1, 3), current());
	}

	@Test
	void whatIsGivenAtOneClauseIsTakenBackAtOnce() throws Exception {
		keys.open();
		ui.press('1');
		ui.press('s');
		ui.press('2');
		ui.press('g');
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(List.of(), codes(2));
		assertEquals(List.of("A1", "S"), codes(1));
		assertEquals(new ClauseRef(1, 2), current(), "back where it was taken");
		assertTrue(keys.isOpen());
		ui.press('3');
		ui.press('s');
		assertEquals(List.of("A3", "S"), codes(2));
		ui.press(SWT.CTRL, 'z', 'z');
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(List.of(), codes(1));
	}

	@Test
	void aKeyTakesAwayWhatThereIsAndAnotherTakesItsPlaceWhereOneIsAllowed() throws Exception {
		keys.open();
		ui.press('s');
		ui.press('g');
		assertEquals(List.of("G"), codes(1));
		ui.press('g');
		assertEquals(List.of(), codes(1));
		ui.press('k');
		assertEquals(List.of(), codes(1), "no category has that key");
	}

	@Test
	void itStaysWhereThatIsWanted() throws Exception {
		keys.open();
		Button advance = ui.find(Button.class, b -> b.getText().equals(Messages.Cockpit_Advance)).orElseThrow();
		assertTrue(advance.getSelection());
		advance.setSelection(false);
		advance.notifyListeners(SWT.Selection, new Event());
		ui.press('1');
		ui.press('s');
		assertEquals(new ClauseRef(1, 1), current());
		ui.press(SWT.SPACE);
		assertEquals(new ClauseRef(1, 2), current());
		ui.press(SWT.PAGE_UP);
		assertEquals(new ClauseRef(1, 1), current());
		keys.close();
		keys.open();
		assertFalse(ui.find(Button.class, b -> b.getText().equals(Messages.Cockpit_Advance)).orElseThrow().getSelection(), "that is remembered");
	}

	@Test
	void aDimensionThatMayBeEmptyIsDecidedByNone() throws Exception {
		document.session().execute(new SetRule("Y", DimensionRule.AT_MOST_ONE));
		keys.open();
		ui.press('1');
		assertEquals(new ClauseRef(1, 1), current(), "an objective may still come");
		ui.screenshot("cockpit-none");
		ui.press('0');
		assertEquals(List.of("A1"), codes(1));
		assertEquals(new ClauseRef(1, 2), current());
	}

	@Test
	void whatWasUsedLastComesFirstAndNothingIsTakenUnasked() throws Exception {
		keys.open();
		ui.press('2');
		ui.press('s');
		ui.press(SWT.CR);
		assertEquals(List.of(), codes(2), "nothing is lit");
		ui.press(SWT.ARROW_DOWN);
		ui.until("it is painted", board()::isSeen);
		assertEquals("S", lit().entry().category().getCode());
		ui.screenshot("cockpit");
		ui.press(SWT.CR);
		assertEquals(List.of("S"), codes(2));
	}

	@Test
	void namesCodesAndPinyinFindACategory() throws Exception {
		Text field = keys.find();
		for (String typed : List.of("a2", "zrjz", "access")) {
			ui.type(typed);
			assertEquals("A2", lit().entry().category().getCode(), typed);
			ui.press(SWT.ESC);
			assertEquals("", field.getText());
			ui.press('/');
		}
		ui.type("a2");
		ui.press(SWT.CR);
		assertEquals(List.of("A2"), codes(1));
		assertTrue(board().isFocusControl());
	}

	@Test
	void whoHearsTheScreenIsToldTheSame() {
		keys.open();
		ui.press('1');
		assertEquals(ACC.ROLE_LIST, control(ACC.CHILDID_SELF, AccessibleControlListener::getRole).detail);
		assertFalse(named(ACC.CHILDID_SELF, AccessibleListener::getName).isBlank());
		String rules = named(ACC.CHILDID_SELF, AccessibleListener::getDescription);
		assertTrue(rules.contains(Messages.Cockpit_RuleExactlyOne), rules);
		int count = control(ACC.CHILDID_SELF, AccessibleControlListener::getChildCount).detail;
		int a1 = IntStream.range(0, count).filter(i -> named(i, AccessibleListener::getName).startsWith("A1 ")).findFirst().orElseThrow();
		int a2 = IntStream.range(0, count).filter(i -> named(i, AccessibleListener::getName).startsWith("A2 ")).findFirst().orElseThrow();
		assertEquals(ACC.ROLE_CHECKBUTTON, control(a1, AccessibleControlListener::getRole).detail);
		assertEquals("1", named(a1, AccessibleListener::getKeyboardShortcut));
		assertNotEquals(0, control(a1, AccessibleControlListener::getState).detail & ACC.STATE_CHECKED);
		assertEquals(0, control(a2, AccessibleControlListener::getState).detail & ACC.STATE_CHECKED);
		ui.press(SWT.ARROW_DOWN);
		assertNotEquals(0, control(0, AccessibleControlListener::getState).detail & ACC.STATE_FOCUSED);
		assertEquals(0, control(ACC.CHILDID_SELF, AccessibleControlListener::getFocus).childID);
	}

	private String named(int child, BiConsumer<AccessibleListener, AccessibleEvent> question) {
		AccessibleEvent event = new AccessibleEvent(board());
		event.childID = child;
		question.accept(board().names, event);
		return event.result;
	}

	private AccessibleControlEvent control(int child, BiConsumer<AccessibleControlListener, AccessibleControlEvent> question) {
		AccessibleControlEvent event = new AccessibleControlEvent(board());
		event.childID = child;
		question.accept(board().states, event);
		return event;
	}
}
