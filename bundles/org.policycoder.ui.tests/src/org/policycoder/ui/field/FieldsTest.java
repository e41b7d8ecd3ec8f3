// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.ui.clauses.ClausesView;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleTest;

/** Somebody codes, then types in a field and takes back what was typed there: the coding stays. */
class FieldsTest extends ExampleTest {

	private static final String CODER = "tester";

	@BeforeEach
	void codeAClause() throws Exception {
		study.codeAs(CODER);
		study.open(1).setFocus();
		study.session().execute(new CodeClauses(CODER,
				List.of(new ClauseRef(1, study.session().clauses(study.document(1)).codable().get(0).getId())), "A1"));
	}

	@Test
	void inTheBarToFindWordsWith() {
		ui.press(SWT.CTRL, 'f', 'f');
		isAField();
	}

	@Test
	void inTheFilterOfTheCorpusView() throws Exception {
		ui.page().showView(CorpusView.ID);
		ui.find(Text.class, t -> t.getMessage().startsWith("Filter by title")).orElseThrow().setFocus();
		isAField();
	}

	@Test
	void inTheFilterOfTheClausesView() throws Exception {
		ClausesView view = (ClausesView) ui.page().showView(ClausesView.ID);
		ui.find(Text.class, t -> t.isVisible() && t.getShell() == view.getSite().getShell()
				&& !t.getMessage().startsWith("Filter by title")).orElseThrow().setFocus();
		isAField();
	}

	@Test
	void inTheListOfCategories() {
		CodingKeys keys = new CodingKeys(ui);
		keys.find();
		isAField();
		keys.close();
	}

	@Test
	void inADialog() throws Exception {
		ui.inDialog(() -> ui.run("org.policycoder.ui.note"), dialog -> {
			isAField();
			ui.press(SWT.ESC);
		});
	}

	@Test
	void inTheSearchDialog() throws Exception {
		ui.inDialog(() -> ui.run("org.eclipse.search.ui.openSearchDialog"), dialog -> {
			Combo words = ui.find(Combo.class, c -> c.getShell() == dialog && (c.getStyle() & SWT.READ_ONLY) == 0).orElseThrow();
			words.setText("");
			words.setFocus();
			isAField();
			ui.press(SWT.ESC);
		});
	}

	private void isAField() {
		Supplier<String> text = () -> Field.of(focus()).map(Field::text).orElse("no field: " + focus());
		ui.until("a field has the keyboard", () -> Field.of(focus()).isPresent());
		ui.settle();
		ui.type("abc");
		assertEquals("abc", text.get());
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals("", text.get());
		ui.press(SWT.CTRL, 'z', 'z');
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(1, study.session().count(CODER, "A1"), "the coding is still there");
		for (int i = 0; i < 3; i++) {
			ui.press(SWT.CTRL | SWT.SHIFT, 'z', 'z');
		}
		assertEquals("abc", text.get());
		ui.press(SWT.CTRL, 'a', 'a');
		ui.press(SWT.CTRL, 'c', 'c');
		ui.press(SWT.CTRL, 'x', 'x');
		assertEquals("", text.get());
		ui.press(SWT.CTRL, 'v', 'v');
		ui.press(SWT.CTRL, 'v', 'v');
		assertEquals("abcabc", text.get());
		Field.of(focus()).orElseThrow().set("", 0); // a filter would be there for the next test
		assertEquals(1, study.session().count(CODER, "A1"), "the coding is still there");
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	@Test
	void backInTheTextTheCodingIsTakenBack() {
		ui.press(SWT.CTRL, 'f', 'f');
		ui.type("abc");
		ui.press(SWT.CTRL, 'z', 'z');
		ui.press(SWT.ESC);
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(0, study.session().count(CODER, "A1"));
		ui.press(SWT.CTRL, 'a', 'a');
		StyledText text = (StyledText) focus();
		assertEquals(text.getCharCount(), text.getSelectionCount());
	}
}
