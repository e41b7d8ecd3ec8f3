// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.edit.AddCoder;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.model.Clause;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** Categories are dragged on the text, words on a category, categories to another place, with a real mouse. */
class DraggingTest {

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private ExampleStudy study;

	private ProjectSession session;

	private PolicyDocument document;

	private StyledText text;

	private Tree tree;

	private List<Clause> clauses;

	@BeforeEach
	void openDocument() throws Exception {
		ui.activate();
		study = new ExampleStudy(ui, folder.resolve("demo"));
		session = study.session();
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId("dragger");
		coder.setName("Dragger");
		session.execute(new AddCoder(coder));
		session.setCoder("dragger");
		document = session.document(1).orElseThrow();
		clauses = session.clauses(document).codable();
		DocumentEditor editor = study.open(1);
		String words = session.text(document);
		text = ui.find(StyledText.class, t -> t.getText().equals(words)).orElseThrow();
		ui.page().showView(CodebookView.ID);
		ui.page().activate(editor);
		ui.settle();
		tree = ui.find(Tree.class, t -> t.getItemCount() > 0 && t.getItem(0).getData() == session.project().codebook().getDimensions().get(0))
				.orElseThrow();
	}

	@AfterEach
	void closeDocument() throws Exception {
		study.close();
	}

	@Test
	void aCategoryOnTheTextCodesTheClause() throws Exception {
		Clause clause = clauses.get(1);
		Point to = text.getLocationAtOffset(clause.getBegin() + 4);
		ui.mouse().drag(place("A2"), text.toDisplay(to.x, to.y + 4));
		ui.until("the clause is coded", () -> codings(clause).size() == 1);
		assertEquals("A2", codings(clause).get(0).getCategory());
		assertEquals(-1, codings(clause).get(0).getBegin());
	}

	@Test
	void wordsOnACategoryAreCodedWithIt() throws Exception {
		Clause clause = clauses.get(1);
		int begin = clause.getBegin() + 4;
		text.setFocus();
		Point from = text.getLocationAtOffset(begin);
		ui.mouse().click(text.toDisplay(from.x + 2, from.y + 6));
		text.setSelection(begin, begin + 6);
		ui.settle();
		Point middle = text.getLocationAtOffset(begin + 3);
		ui.mouse().drag(text.toDisplay(middle.x, middle.y + 6), place("A1"));
		ui.until("the words are coded", () -> codings(clause).size() == 1);
		assertEquals(begin, codings(clause).get(0).getBegin());
		assertEquals(begin + 6, codings(clause).get(0).getEnd());
	}

	@Test
	void aCategoryOnAnotherOneGoesBelowIt() {
		ui.mouse().drag(place("A4"), place("B"));
		ui.until("it has moved", () -> session.codebook().find("A4").orElseThrow().path().get(0).getCode().equals("B"));
		session.undo();
		assertEquals("A", session.codebook().find("A4").orElseThrow().path().get(0).getCode());
	}

	private List<Coding> codings(Clause clause) {
		try {
			return session.codings("dragger", document).of(clause.getId());
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private Point place(String code) {
		TreeItem item = find(tree.getItems(), code);
		tree.showItem(item);
		ui.settle();
		Rectangle area = item.getBounds();
		assertTrue(area.height > 0, code);
		return tree.toDisplay(area.x + area.width / 3, area.y + area.height / 2);
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
