// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.command.CodePart;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.ExampleTest;

/** A coder works with the mouse: selects words, codes them and corrects them. */
class MouseCodingTest extends ExampleTest {

	private static final String CODER = "tester";

	private static final String CATEGORY = "A1";

	private StyledText text;

	private Clause clause;

	@BeforeEach
	void openDocument() throws Exception {
		study.codeAs(CODER);
		study.open(1).setFocus();
		text = study.text(1);
		clause = study.session().clauses(study.document(1)).codable().get(1);
	}

	/** Selects some words of the clause with the mouse. */
	private void selectWords(int from, int to) {
		ui.mouse().drag(ExampleStudy.at(text, clause.getBegin() + from), ExampleStudy.at(text, clause.getBegin() + to));
		ui.until("the words are selected", () -> text.getSelectionRange().x == clause.getBegin() + from
				&& text.getSelectionCount() == to - from);
	}

	@Test
	void selectedWordsAreCoded() throws Exception {
		selectWords(6, 12);
		new CodingKeys(ui).code("a1", false);
		ui.screenshot("part-of-a-clause");

		Coding coding = study.codings(CODER, 1).get(0);
		assertEquals(CATEGORY, coding.getCategory());
		assertEquals(clause.getId(), coding.getClause());
		assertEquals(clause.getBegin() + 6, coding.getBegin());
		assertEquals(clause.getBegin() + 12, coding.getEnd());

		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(List.of(), study.codings(CODER, 1));
	}

	@Test
	void aMisreadWordIsCorrectedAndTheCodingsGoAlong() throws Exception {
		study.session().execute(new CodePart(CODER, new ClauseRef(1, clause.getId()), CATEGORY, clause.getBegin() + 6,
				clause.getBegin() + 12));
		selectWords(6, 8);
		String before = study.session().text(study.document(1));

		ui.inDialog(() -> ui.run("org.policycoder.ui.correctText"), dialog -> {
			ui.type("abcd");
			ui.screenshot("correct-text");
			ui.pushDefault(dialog);
		});

		int at = clause.getBegin() + 6;
		assertEquals(before.substring(0, at) + "abcd" + before.substring(at + 2), study.session().text(study.document(1)));
		assertEquals(at + 8, study.codings(CODER, 1).get(0).getEnd(), "two characters more");
		ui.until("the text is shown", () -> text.getText().startsWith(before.substring(0, at) + "abcd"));
		ui.activate();
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(before, study.session().text(study.document(1)));
		assertEquals(at + 6, study.codings(CODER, 1).get(0).getEnd());
	}
}
