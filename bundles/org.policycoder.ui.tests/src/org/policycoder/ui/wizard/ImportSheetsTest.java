// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.support.ExampleTest;

/** Registers and coding sheets come in through their wizards, row by row accounted for. */
class ImportSheetsTest extends ExampleTest {

	private WizardRobot robot;

	@AfterEach
	void closeExample() throws Exception {
		if (robot != null) {
			robot.close();
		}
	}

	@Test
	void aRegisterUpdatesWhatIsThereAndBringsWhatIsNew() throws Exception {
		PolicyDocument first = session.document(1).orElseThrow();
		String title = first.getTitle();
		int before = session.project().corpus().getDocuments().size();
		Path register = Files.writeString(folder.resolve("register.csv"), """
				No.,Title,Date,Who,Full text,Region code
				1,A better title,2021-02-03,Ministry of Trade,,R1
				40,A new notice,2022,Ministry of Trade; Ministry of Finance,"Section 1. Duty. (a) Sell nothing.
				(b) Buy nothing.",R2
				41,Nothing known of it,2022,,,
				42,A date that is none,soon,,,
				""");
		openRegister(register);
		robot.untilRows(4);
		robot.choose("issuers", "Who");
		ui.screenshot("register-2-rows");
		assertEquals(List.of(true, true, false, false),
				List.of(robot.table().getItems()).stream().map(i -> i.getChecked()).toList());
		robot.finish(report -> {
			ui.screenshot("register-3-report");
			assertTrue(ui.find(StyledText.class, t -> t.getShell() == report).orElseThrow().getText().contains("soon"));
		});

		assertEquals("A better title", session.document(1).orElseThrow().getTitle());
		assertEquals(List.of("Ministry of Trade"), session.document(1).orElseThrow().getIssuers());
		assertEquals("R1", session.document(1).orElseThrow().getAttributes().get("Region code"));
		assertEquals(before + 1, session.project().corpus().getDocuments().size());
		assertEquals(2, session.document(40).orElseThrow().getIssuers().size());
		session.undo();
		assertEquals(title, session.document(1).orElseThrow().getTitle());

		openRegister(register);
		robot.untilRows(4);
		assertEquals("Who", robot.find(Combo.class, c -> "issuers".equals(c.getData("field"))).getText(), "the columns are remembered");
	}

	private void openRegister(Path register) {
		robot = new WizardRobot(ui, new ImportRegisterWizard());
		robot.find(Text.class, t -> t.isFocusControl() || t.getText().isEmpty()).setText(register.toString());
		ui.settle();
		robot.next();
	}

	@Test
	void codingsAreMatchedWithClausesAndCategoriesAndCanBeTakenBack() throws Exception {
		PolicyDocument document = session.document(1).orElseThrow();
		List<Clause> clauses = session.clauses(document).codable();
		String one = clauses.get(0).getNumber();
		String two = clauses.get(1).getNumber();
		Path sheet = Files.writeString(folder.resolve("codings.csv"), "Unit no,My category,Remarks\n" + one + ",A1,clear\n" + two
				+ ",Banning,\n" + one + ",Banning,\n" + two + ",Whatever,\n99-1,A1,\n");

		robot = new WizardRobot(ui, new ImportCodingsWizard());
		robot.find(Text.class, t -> true).setText(sheet.toString());
		ui.settle();
		robot.choose("clause", "Unit no");
		robot.choose("category", "My category");
		robot.find(Combo.class, c -> c.getData("field") == null).setText("guest");
		ui.settle();
		ui.screenshot("codings-1-sheet");
		robot.next();
		robot.untilRows(2);
		ui.screenshot("codings-2-match");
		robot.chooseInCell(robot.table().getItem(0), 2, "A2");
		robot.chooseInCell(robot.table().getItem(1), 2, Messages.Match_LeaveOut);
		ui.until("one problem is left", () -> robot.find(StyledText.class, t -> true).getText().contains("99-1")
				&& ui.find(Label.class, l -> l.getText().startsWith(Wording.fill(Messages.Match_Summary, new Object[] { 3, 0, 1 }))).isPresent());
		ui.settle();
		ui.screenshot("codings-3-chosen");
		Button others = robot.find(Button.class, b -> b.getText().equals(Messages.Match_Others));
		others.setSelection(true);
		others.notifyListeners(SWT.Selection, new Event());
		robot.finish(report -> ui.screenshot("codings-4-report"));

		assertTrue(session.coderIds().contains("guest"));
		assertEquals(List.of("A1", "A2", "A2"), session.codings("guest", document).set().getCodings().stream()
				.map(c -> c.getCategory()).sorted().toList());
		assertEquals("clear", session.codings("guest", document).of(clauses.get(0).getId()).get(0).getNote());
		assertTrue(session.undoLabel(Locale.ENGLISH).contains("codings.csv"), session.undoLabel(Locale.ENGLISH));
		session.undo();
		assertEquals(0, session.codings("guest", document).set().getCodings().size());
		session.redo();
		session.flush();
		PolicyProject files = PolicyProject.open(folder.resolve("demo"));
		assertEquals(3, files.codings("guest", files.corpus().getDocuments().get(0)).getCodings().size());
		assertFalse(session.isChangedOutside());
	}
}
