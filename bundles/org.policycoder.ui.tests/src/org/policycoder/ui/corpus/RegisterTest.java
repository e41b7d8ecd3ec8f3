// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.DocumentProgress.Status;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleTest;

/** Documents are described, marked done and taken out. */
class RegisterTest extends ExampleTest {

	private static final String CODER = "tester";

	@Test
	void aTitleIsChangedAndTakenBack() throws Exception {
		String before = study.document(1).getTitle();
		Tree tree = ui.tree(CorpusView.ID);
		ui.click(tree.getItem(0));

		ui.inDialog(() -> ui.run("org.policycoder.ui.documentProperties"), dialog -> {
			ui.press(SWT.CTRL, 'a', 'a');
			ui.type("another title");
			ui.screenshot("metadata");
			ui.press(SWT.CR);
		});

		assertEquals("another title", study.document(1).getTitle());
		ui.activate();
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(before, study.document(1).getTitle());
	}

	@Test
	void changesAtOnceLeaveTheSelectionAsItWas() throws Exception {
		CorpusView corpus = (CorpusView) ui.page().showView(CorpusView.ID);
		ui.click(ui.tree(CorpusView.ID).getItem(1));
		ui.until("a document is selected", () -> numbers(corpus).equals(List.of(2)));

		session.execute(MetadataField.TITLE.change(List.of(2), "another title"));
		session.execute(MetadataField.TITLE.change(List.of(3), "a third title"));

		assertEquals(List.of(2), numbers(corpus), "no row needs to be painted for that");
	}

	@Test
	void aDocumentWhoseRowNobodyHasSeenYetIsSelected() throws Exception {
		CorpusView corpus = (CorpusView) ui.page().showView(CorpusView.ID);
		corpus.groupBy(Grouping.YEAR);
		try {
			corpus.getSite().getSelectionProvider().setSelection(new StructuredSelection(study.document(5)));

			assertEquals(List.of(5), numbers(corpus), "its group is opened");
			session.execute(MetadataField.TITLE.change(List.of(3), "a third title"));
			assertEquals(List.of(5), numbers(corpus), "in groups, too, a change leaves the selection as it was");
		} finally {
			corpus.groupBy(Grouping.NONE);
		}
		assertEquals(List.of(5), numbers(corpus), "and so does another grouping");
	}

	private static List<Integer> numbers(CorpusView corpus) {
		return corpus.selected().stream().map(PolicyDocument::getNumber).toList();
	}

	@Test
	void documentsAreTakenOutAndComeBackWithTheirCodings() throws Exception {
		int documents = session.project().corpus().getDocuments().size();
		String coder = session.coder().orElseThrow();
		int codings = study.codings(coder, 2).size();
		DocumentEditor editor = study.open(2);
		Tree tree = ui.tree(CorpusView.ID);
		ui.click(tree.getItem(1));
		ui.until("the row is selected", () -> tree.isFocusControl() && tree.getSelectionCount() == 1);
		ui.press(SWT.SHIFT, SWT.ARROW_DOWN, (char) 0);
		ui.until("two rows are selected", () -> tree.getSelectionCount() == 2);

		ui.inDialog(() -> ui.run("org.policycoder.ui.removeDocuments"), dialog -> ui.press(SWT.CR));

		assertEquals(documents - 2, session.project().corpus().getDocuments().size());
		assertTrue(session.document(2).isEmpty() && session.document(3).isEmpty());
		ui.until("its editor is closed", () -> !ui.page().isPartVisible(editor));
		session.flush();
		ui.activate();
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(documents, session.project().corpus().getDocuments().size());
		assertEquals(codings, study.codings(coder, 2).size());
		ui.until("the register shows them", () -> tree.getItemCount() == documents);
	}

	@Test
	void whatIsMissingIsShownBeforeADocumentIsDone() throws Exception {
		study.codeAs(CODER);
		DocumentEditor editor = study.open(1);
		editor.setFocus();
		ui.press(SWT.ARROW_DOWN);
		new CodingKeys(ui).code("a1", false);
		ui.inDialog(() -> ui.press(SWT.CTRL, SWT.CR, SWT.CR), dialog -> {
			ui.screenshot("not-done");
			ui.press(SWT.CR);
		});
		assertFalse(session.progress(CODER, study.document(1)).status() == Status.DONE, "the coder goes there first");

		ui.inDialog(() -> ui.press(SWT.CTRL, SWT.CR, SWT.CR), dialog -> ui.push(dialog, 1));
		assertEquals(Status.DONE, session.progress(CODER, study.document(1)).status());
		ui.press(SWT.CTRL, 'z', 'z');
		assertFalse(session.progress(CODER, study.document(1)).status() == Status.DONE);
	}
}
