// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.model.Coding;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleTest;

/** Clauses are coded from the list of them with the key that opens the categories in the text. */
class ClausesViewTest extends ExampleTest {

	private static final String VISITOR = "visitor";

	private Table list;

	/** A coder who has coded nothing yet. */
	@BeforeEach
	void open() throws Exception {
		study.codeAs(VISITOR);
		ui.page().showView(ClausesView.ID);
		ui.until("the clauses are listed", () -> ui.find(Table.class, ClausesViewTest::isList).isPresent());
		list = ui.find(Table.class, ClausesViewTest::isList).orElseThrow();
		list.setFocus();
		list.setSelection(0, 1);
		ui.settle();
	}

	@AfterEach
	void close() throws Exception {
		ui.page().hideView(ui.page().findView(ClausesView.ID)); // with what is typed in it
	}

	private static boolean isList(Table table) {
		return (table.getStyle() & SWT.VIRTUAL) != 0 && table.getColumnCount() == 4 && table.getItemCount() > 2;
	}

	@Test
	void severalClausesAreCodedAtOnceFromTheListOfCategories() throws Exception {
		ui.press(SWT.CTRL, 'k', 'k');
		new CodingKeys(ui).code("a2", false);
		provesOneStep("A2");
	}

	@Test
	void severalClausesAreCodedAtOnceWithTheKeyOfACategory() throws Exception {
		study.session().execute(new SetShortcut("A2", "z"));
		ui.press('z');
		provesOneStep("A2");
	}

	@Test
	void inTheFilterTheKeysOfCategoriesAreLetters() throws Exception {
		study.session().execute(new SetShortcut("A2", "z"));
		Text filter = ui.find(Text.class, t -> t.getMessage().equals(Messages.Clauses_FilterHint)).orElseThrow();
		filter.setFocus();
		ui.until("the filter has the keyboard", filter::isFocusControl);
		ui.type("az");
		ui.until("it is typed", () -> filter.getText().equals("az"));
		assertEquals(0, study.session().count(VISITOR, "A2"));
	}

	private void provesOneStep(String category) throws Exception {
		ui.until("both clauses are coded", () -> !categories(0).isEmpty() && !categories(1).isEmpty());
		assertEquals(List.of(category), categories(0));
		assertEquals(List.of(category), categories(1));
		ui.until("the list shows it", () -> !list.getItem(0).getText(1).isEmpty() && !list.getItem(1).getText(1).isEmpty());
		assertEquals(List.of(), categories(2), "only what is selected");
		list.setFocus();
		ui.press(SWT.CTRL, 'z', 'z');
		ui.until("both are as before", () -> categories(0).isEmpty() && categories(1).isEmpty());
	}

	private List<String> categories(int row) {
		ProjectSession session = study.session();
		String number = list.getItem(row).getText(0);
		try {
			PolicyDocument document = session.document(Integer.parseInt(number.substring(0, number.indexOf('-')))).orElseThrow();
			return session.codings(VISITOR, document).of(session.clauses(document).byNumber(number).orElseThrow().getId()).stream()
					.map(Coding::getCategory).toList();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
