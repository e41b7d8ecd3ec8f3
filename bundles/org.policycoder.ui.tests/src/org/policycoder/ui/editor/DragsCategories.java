// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.DescribedElement;
import org.policycoder.ui.codebook.CodebookView;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** A category is dragged on the text, words of the text on a category, a category to another place, with the mouse. */
public final class DragsCategories implements Script {

	private static final String CODER = "dragger";

	private Ui ui;

	private ExampleStudy study;

	private StyledText text;

	private Tree codebook;

	private Clause clause;

	@Override
	public void run(Ui workbench, String folder) throws Exception {
		ui = workbench;
		ui.activate();
		study = new ExampleStudy(ui, Path.of(folder));
		study.codeAs(CODER);
		DocumentEditor editor = study.open(1);
		text = study.text(1);
		codebook = ui.tree(CodebookView.ID);
		ui.page().activate(editor);
		clause = study.session().clauses(study.document(1)).codable().get(1);
		aCategoryOnTheTextCodesTheClauseUnderTheMouse();
		wordsOnACategoryAreCodedWithIt();
		aCategoryOnAnotherOneGoesBelowIt();
		PlatformUI.getWorkbench().close();
	}

	private void aCategoryOnTheTextCodesTheClauseUnderTheMouse() throws Exception {
		ui.mouse().drag(codebook, place("A2"), text, ExampleStudy.at(text, clause.getBegin() + 4));

		ui.until("the clause is coded", () -> codings().size() == 1);
		Coding coding = codings().get(0);
		assertEquals("A2", coding.getCategory());
		assertEquals(clause.getId(), coding.getClause());
		assertEquals(-1, coding.getBegin(), "the whole clause");
		study.session().undo();
		assertEquals(List.of(), codings());
	}

	private void wordsOnACategoryAreCodedWithIt() throws Exception {
		int begin = clause.getBegin() + 4;
		text.setFocus();
		ui.mouse().click(ExampleStudy.at(text, begin));
		text.setSelection(begin, begin + 12);
		ui.settle();
		ui.mouse().drag(text, ExampleStudy.at(text, begin + 6), codebook, place("A1"));

		ui.until("the words are coded", () -> codings().size() == 1);
		Coding coding = codings().get(0);
		assertEquals("A1", coding.getCategory());
		assertEquals(clause.getId(), coding.getClause());
		assertEquals(begin, coding.getBegin());
		assertEquals(begin + 12, coding.getEnd());
		study.session().undo();
		assertEquals(List.of(), codings());
	}

	private void aCategoryOnAnotherOneGoesBelowIt() {
		ui.mouse().drag(codebook, place("A4"), codebook, place("B"));

		ui.until("it has moved", () -> above("A4").equals("B"));
		study.session().undo();
		assertEquals("A", above("A4"));
	}

	private String above(String code) {
		return study.session().codebook().find(code).orElseThrow().path().get(0).getCode();
	}

	private List<Coding> codings() {
		try {
			return study.codings(CODER, 1);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private Point place(String code) {
		TreeItem item = find(codebook.getItems(), code);
		codebook.showItem(item);
		ui.settle();
		Rectangle area = item.getBounds();
		assertTrue(area.height > 0, code);
		return codebook.toDisplay(area.x + area.width / 3, area.y + area.height / 2);
	}

	private static TreeItem find(TreeItem[] items, String code) {
		for (TreeItem item : items) {
			if (item.getData() instanceof DescribedElement e && e.getCode().equals(code)) {
				return item;
			}
			TreeItem below = find(item.getItems(), code);
			if (below != null) {
				return below;
			}
		}
		return null;
	}
}
