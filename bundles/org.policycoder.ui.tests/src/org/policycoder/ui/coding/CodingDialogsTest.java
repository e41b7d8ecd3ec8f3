// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.DocumentProgress.Status;
import org.policycoder.edit.Omission;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.CodePart;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.Dialogs;
import org.policycoder.ui.support.ExampleTest;
import org.policycoder.ui.support.Mouse;

/** The dialogs of coding: a document is marked done, a coding is noted on, the text is corrected. */
class CodingDialogsTest extends ExampleTest {

	private final Mouse mouse = ui.mouse();

	private final Dialogs dialogs = new Dialogs();

	private PolicyDocument document;

	private String coder;

	private DocumentEditor editor;

	private List<Clause> clauses;

	@BeforeEach
	void openDocument() throws Exception {
		document = session.project().corpus().getDocuments().stream()
				.filter(d -> session.progress(session.coder().orElseThrow(), d).status() != Status.DONE).findFirst().orElseThrow();
		coder = session.coder().orElseThrow();
		editor = study.open(document.getNumber());
		editor.setFocus();
		clauses = session.clauses(document).codable();
	}

	@Test
	void markingDoneListsWhatIsMissingAndLeadsThere() throws Exception {
		Clause missing = clauses.get(2);
		session.execute(new CodeClauses(coder, ref(missing), "A1"));
		List<Omission> omissions = Omission.in(session, coder, document);
		assertTrue(omissions.stream().anyMatch(o -> o.clause().equals(ref(missing))), omissions::toString);

		inDialog("markDone", shell -> {
			Table list = ui.find(Table.class, t -> t.getShell() == shell).orElseThrow();
			assertEquals(omissions.size(), list.getItemCount());
			int row = omissions.indexOf(omissions.stream().filter(o -> o.clause().equals(ref(missing))).findFirst().orElseThrow());
			mouse.click(list, list.getItem(row).getBounds());
			ui.screenshot("mark-done");
			mouse.press(() -> shell, Messages.Done_GoThere);
		});
		assertEquals(List.of(ref(missing)), editor.getAdapter(CodingTarget.class).clauses());
		assertTrue(session.progress(coder, document).status() != Status.DONE);

		inDialog("markDone", shell -> mouse.press(() -> shell, Messages.Done_Anyway));
		assertEquals(Status.DONE, session.progress(coder, document).status());
		session.undo();
		assertTrue(session.progress(coder, document).status() != Status.DONE);
	}

	@Test
	void aNoteIsWrittenOnOneOfTheCodings() throws Exception {
		Clause clause = clauses.get(1);
		session.execute(new CodeClauses(coder, ref(clause), "A1"));
		editor.goTo(ref(clause));
		ui.settle();
		inDialog("note", shell -> {
			ui.type("why");
			ui.screenshot("note");
			ui.press(SWT.CTRL, SWT.CR, SWT.CR);
		});
		assertEquals("why", coding(clause, "A1").getNote());
		session.undo();
		assertEquals(null, coding(clause, "A1").getNote());
	}

	@Test
	void correctedWordsCarryClausesAndCodedPartsAlong() throws Exception {
		Clause clause = clauses.get(1);
		String text = session.text(document);
		int begin = clause.getBegin() + 6;
		session.execute(new CodePart(coder, ref(clause), "A1", begin + 4, begin + 8));
		String part = text.substring(begin + 4, begin + 8);
		Clause next = clauses.get(2);
		String nextWords = text.substring(next.getBegin(), next.getEnd());
		editor.goTo(ref(clause));
		ui.settle();
		StyledText shown = ui.find(StyledText.class, t -> t.getText().equals(text)).orElseThrow();
		shown.setSelection(begin, begin + 2);
		ui.settle();
		inDialog("correctText", shell -> {
			Text words = ui.find(Text.class, t -> t.getShell() == shell).orElseThrow();
			assertEquals(text.substring(begin, begin + 2), words.getText());
			ui.type("corrected");
			ui.screenshot("correct-text");
			mouse.press(() -> shell, IDialogConstants.OK_LABEL);
		});
		String after = session.text(document);
		assertEquals(text.substring(0, begin) + "corrected" + text.substring(begin + 2), after);
		assertEquals(after, shown.getText());
		Coding coding = coding(clause, "A1");
		assertEquals(part, after.substring(coding.getBegin(), coding.getEnd()));
		assertEquals(nextWords, after.substring(next.getBegin(), next.getEnd()));
		assertTrue(session.undoLabel(Locale.ENGLISH).startsWith("Undo Correct"), session.undoLabel(Locale.ENGLISH));
		session.undo();
		assertEquals(text, shown.getText());
	}

	private void inDialog(String command, Consumer<Shell> action) throws Exception {
		ui.page().activate(editor);
		ui.settle();
		dialogs.when(s -> s.getParent() == ui.window().getShell() && !s.getText().isEmpty() && dialogs.top() == s,
				() -> action.accept(dialogs.top()));
		ui.window().getService(IHandlerService.class).executeCommand("org.policycoder.ui." + command, null);
		ui.until("everything was done in the dialog", dialogs::done);
		ui.settle();
	}

	private ClauseRef ref(Clause clause) {
		return new ClauseRef(document.getNumber(), clause.getId());
	}

	private Coding coding(Clause clause, String category) throws Exception {
		return session.codings(coder, document).of(clause.getId()).stream().filter(c -> c.getCategory().equals(category))
				.findFirst().orElseThrow();
	}
}
