// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.model.Coding;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleTest;

/** A coder codes the example without touching the mouse. */
class KeyboardCodingTest extends ExampleTest {

	private static final String CODER = "tester";

	private static final int CLAUSES = 10;

	private final CodingKeys keys = new CodingKeys(ui);

	@BeforeEach
	void openExample() throws Exception {
		study.codeAs(CODER);
	}

	@Test
	void codesTenClausesAndTakesAllBack() throws Exception {
		PolicyDocument document = session.project().corpus().getDocuments().get(0);
		DocumentEditor editor = study.open(document.getNumber());
		editor.setFocus();
		for (int i = 0; i < CLAUSES; i++) {
			keys.nextUncoded();
			keys.code("a1", true);
			keys.code("s", false);
		}
		ui.screenshot("keyboard-coding");
		assertEquals(2 * CLAUSES, codings(session.project(), document).size());
		assertEquals(CLAUSES, session.count(CODER, "A1"));

		session.flush();
		assertEquals(2 * CLAUSES, codings(PolicyProject.open(session.folder()), document).size());

		for (int i = 0; i < CLAUSES; i++) { // one step a clause
			ui.press(SWT.CTRL, 'z', 'z');
		}
		assertEquals(List.of(), codings(session.project(), document));

		for (int i = 0; i < CLAUSES; i++) {
			ui.press(SWT.CTRL | SWT.SHIFT, 'z', 'z');
		}
		assertEquals(2 * CLAUSES, codings(session.project(), document).size());
	}

	@Test
	void whatWasCodedIsThereWhenTheStudyIsOpenedAgain() throws Exception {
		PolicyDocument document = session.project().corpus().getDocuments().get(0);
		study.open(document.getNumber()).setFocus();
		keys.nextUncoded();
		keys.code("a2", false);
		ui.page().closeAllEditors(false);
		study.project().close(null);
		ui.until("the session has ended", () -> ProjectSession.find(folder.resolve("demo")).isEmpty());
		study.project().open(null);
		ui.open(study.project());

		assertEquals(List.of("A2"), codings(study.session().project(), document).stream().map(Coding::getCategory).toList());
		assertFalse(study.session() == session);
	}

	@Test
	void theKeyOfACategoryCodesAndTakesBack() throws Exception {
		PolicyDocument document = session.project().corpus().getDocuments().get(0);
		session.execute(new SetShortcut("A2", "2"));
		study.open(document.getNumber()).setFocus();
		ui.press('2');
		assertEquals(List.of("A2"), codings(session.project(), document).stream().map(Coding::getCategory).toList());
		ui.press('2');
		assertEquals(List.of(), codings(session.project(), document));
	}

	@Test
	void theStatusLineSaysWhatTheClauseHasNow() throws Exception {
		PolicyDocument document = session.project().corpus().getDocuments().get(0);
		study.open(document.getNumber()).setFocus();
		keys.nextUncoded();
		String before = said();
		ui.press('2');
		assertTrue(said().contains("A2"), this::said);
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(before, said());
	}

	@Test
	void spaceBeginsWithTheFirstClauseAndGoesRoundToWhatWasPassedOver() throws Exception {
		PolicyDocument document = session.project().corpus().getDocuments().get(0);
		List<ClauseRef> clauses = session.clauses(document).leaves().stream().filter(c -> !c.isHeading()).map(ClauseRef::of).toList();
		DocumentEditor editor = study.open(document.getNumber());
		editor.setFocus();
		keys.nextUncoded();
		assertEquals(clauses.get(0), current(editor), "the first clause is not coded");
		keys.nextUncoded();
		assertEquals(clauses.get(1), current(editor));
		editor.goTo(clauses.getLast());
		keys.nextUncoded();
		assertEquals(clauses.get(0), current(editor), "what is left stands at the beginning");
		assertTrue(said().startsWith(NLS.bind(Messages.Go_RoundToBegin, "").strip()), this::said);
		ui.press(SWT.SHIFT, ' ', ' ');
		assertEquals(clauses.getLast(), current(editor));

		session.execute(new CodeClauses(CODER, clauses.subList(1, clauses.size()), "A1"));
		keys.nextUncoded();
		assertEquals(clauses.get(0), current(editor));
		keys.nextUncoded();
		assertEquals(clauses.get(0), current(editor));
		assertTrue(said().startsWith(Messages.Go_OnlyThis), this::said);
	}

	@Test
	void spaceGoesOnToTheNextDocumentThatIsNotCoded() throws Exception {
		List<PolicyDocument> documents = session.project().corpus().getDocuments();
		for (PolicyDocument coded : documents.subList(0, 2)) {
			session.execute(new CodeClauses(CODER, session.clauses(coded).codable().stream().map(ClauseRef::of).toList(), "A1"));
		}
		DocumentEditor editor = study.open(documents.get(0).getNumber());
		editor.setFocus();
		keys.nextUncoded();
		assertEquals(Messages.Go_AllHere + ' ' + NLS.bind(Messages.Go_OnceMore, documents.get(2).getNumber(), documents.get(2).getTitle()), said());
		ui.screenshot("all-coded-here");
		ui.press(SWT.ARROW_DOWN);
		keys.nextUncoded();
		assertEquals(editor, ui.page().getActiveEditor(), "who went elsewhere meanwhile is told again first");
		keys.nextUncoded();
		DocumentEditor next = (DocumentEditor) ui.page().getActiveEditor();
		assertEquals(documents.get(2), next.document());
		assertEquals(ClauseRef.of(session.clauses(next.document()).leaves().stream().filter(c -> !c.isHeading()).findFirst().orElseThrow()),
				current(next));

		for (PolicyDocument coded : documents.subList(2, documents.size())) {
			session.execute(new CodeClauses(CODER, session.clauses(coded).codable().stream().map(ClauseRef::of).toList(), "A1"));
		}
		keys.nextUncoded();
		assertEquals(Messages.Go_AllEverywhere, said());
		keys.nextUncoded();
		assertEquals(next, ui.page().getActiveEditor());
	}

	private static ClauseRef current(DocumentEditor editor) {
		return editor.getAdapter(CodingTarget.class).clauses().getFirst();
	}

	/** What the status line says. */
	private String said() {
		return ui.find(CLabel.class, l -> l.getShell() == ui.window().getShell() && l.getParent().getClass().getName().contains("StatusLine"))
				.map(CLabel::getText).orElse("");
	}

	@Test
	void inTheBarToFindWordsWithTheKeysOfCodingAreLetters() throws Exception {
		PolicyDocument document = session.project().corpus().getDocuments().get(0);
		session.execute(new SetShortcut("A2", "a"));
		DocumentEditor editor = study.open(document.getNumber());
		editor.setFocus();
		keys.nextUncoded();
		keys.code("s", false);
		int coded = codings(session.project(), document).size();
		ui.press(SWT.CTRL, 'f', 'f');
		ui.until("the bar has the keyboard", () -> ui.find(Text.class, t -> t.isFocusControl()).isPresent());
		Text words = ui.find(Text.class, t -> t.isFocusControl()).orElseThrow();
		ui.type("a a.");
		ui.until("it is typed", () -> words.getText().equals("a a."));
		ui.press(0, SWT.CR, SWT.CR);
		ui.press(SWT.ARROW_LEFT);
		ui.press(SWT.CTRL, SWT.DEL, SWT.DEL);
		ui.until("the last word is gone", () -> !words.getText().equals("a a."));
		assertEquals(coded, codings(session.project(), document).size());
		ui.press(SWT.ESC);
	}

	private static List<Coding> codings(PolicyProject project, PolicyDocument document) throws Exception {
		PolicyDocument same = project.corpus().getDocuments().stream()
				.filter(d -> d.getNumber() == document.getNumber()).findFirst().orElseThrow();
		List<Coding> codings = project.codings(CODER, same).getCodings();
		assertTrue(codings.stream().allMatch(c -> c.getTime() != null));
		return List.copyOf(codings);
	}
}
