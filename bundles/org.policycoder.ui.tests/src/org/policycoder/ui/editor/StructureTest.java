// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.ClauseRef;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.support.ExampleTest;

/** Clauses are split and joined by keyboard, and the codings go along. */
class StructureTest extends ExampleTest {

	private PolicyDocument document;

	private DocumentEditor editor;

	@BeforeEach
	void openExample() throws Exception {
		document = session.project().corpus().getDocuments().get(0);
		editor = study.open(document.getNumber());
		editor.setFocus();
		ui.settle();
	}

	@Test
	void aSplitClauseIsJoinedAgainWithItsCodings() throws Exception {
		Clause first = session.clauses(document).codable().get(0);
		int codings = codings(first);
		int clauses = session.clauses(document).codable().size();
		editor.goTo(new ClauseRef(document.getNumber(), first.getId()));
		for (int i = 0; i < 12; i++) {
			ui.press(SWT.ARROW_RIGHT);
		}

		ui.press(SWT.CTRL | SWT.SHIFT, 's', 's');
		List<Clause> split = session.clauses(document).codable();
		assertEquals(clauses + 1, split.size());
		assertEquals(first.getBegin() + 12, split.get(1).getBegin());
		assertEquals(codings, codings(split.get(1)), "both parts are coded as the whole was");

		editor.goTo(new ClauseRef(document.getNumber(), split.get(1).getId()));
		ui.press(SWT.CTRL | SWT.SHIFT, 'j', 'j');
		assertEquals(clauses, session.clauses(document).codable().size());
		assertEquals(codings, codings(session.clauses(document).codable().get(0)));

		ui.press(SWT.CTRL, 'z', 'z');
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(clauses, session.clauses(document).codable().size());
		assertEquals(false, session.canUndo());
	}

	private int codings(Clause clause) throws Exception {
		return session.codings(session.coder().orElseThrow(), document).of(clause.getId()).size();
	}
}
