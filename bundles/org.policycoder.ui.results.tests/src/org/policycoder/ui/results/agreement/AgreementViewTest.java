// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.Sight;
import org.policycoder.edit.command.AddCoder;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.EditProject;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.edit.command.SetRole;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.model.Clause;
import org.policycoder.model.Coder;
import org.policycoder.model.CoderRole;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleTest;

/** What the coders of the example disagree on is seen, and settled with a key. */
class AgreementViewTest extends ExampleTest {

	private static final String CHIEF = "chief";

	@BeforeEach
	void open() throws Exception {
		ui.page().showView(AgreementView.ID);
		ui.until("the disagreements are listed", () -> ui.find(Table.class, AgreementViewTest::isList).isPresent());
		coefficients().deselectAll(); // the view may be that of another test
		coefficients().notifyListeners(SWT.Selection, new Event());
	}

	private static boolean isList(Table table) {
		return (table.getStyle() & SWT.VIRTUAL) != 0 && table.getColumnCount() > 5 && table.getItemCount() > 0;
	}

	private Table list() {
		return ui.find(Table.class, AgreementViewTest::isList).orElseThrow();
	}

	private Table coefficients() {
		return ui.find(Table.class, t -> (t.getStyle() & SWT.VIRTUAL) == 0 && t.getItemCount() > 0
				&& Stream.of(t.getColumns()).anyMatch(c -> c.getText().startsWith("\u03ba"))).orElseThrow();
	}

	private List<Coding> settled(String clause) throws Exception {
		ProjectSession session = study.session();
		PolicyDocument document = session.document(Integer.parseInt(clause.split("-")[0])).orElseThrow();
		return session.codings(CHIEF, document).of(session.clauses(document).byNumber(clause).orElseThrow().getId());
	}

	@Test
	void aDisagreementIsSettledWithTheKeyOfACoder() throws Exception {
		Coder chief = ModelFactory.eINSTANCE.createCoder();
		chief.setId(CHIEF);
		chief.setName("Consensus");
		study.session().execute(new AddCoder(chief));
		Optional<String> atWork = study.session().coder();
		int count = list().getItemCount();
		list().setFocus();
		list().setSelection(0);
		String meyers = list().getItem(0).getText(3);
		assertEquals("1-3-2", list().getItem(0).getText(0));
		ui.press('2');
		ui.until("it is settled", () -> list().getItem(0).getText(4).equals(meyers));
		AgreementView view = (AgreementView) ui.page().findView(AgreementView.ID);
		assertTrue(view.getContentDescription().contains(String.valueOf(count - 1)), view.getContentDescription());
		ui.settle();
		ui.screenshot("agreement");
		assertEquals(count, list().getItemCount());
		assertEquals(List.of(CodingOrigin.ADJUDICATED), settled("1-3-2").stream().map(Coding::getOrigin).toList());
		assertEquals(atWork, study.session().coder(), "whoever is at work stays so");
		study.session().undo();
		ui.until("it is open again", () -> list().getItem(0).getText(4).isEmpty());
		assertTrue(settled("1-3-2").isEmpty());
	}

	@Test
	void theSideOfWhoeverLeftAClauseUncodedSettlesItToo() throws Exception {
		Coder chief = ModelFactory.eINSTANCE.createCoder();
		chief.setId(CHIEF);
		chief.setName("Consensus");
		study.session().execute(new AddCoder(chief));
		AgreementView view = (AgreementView) ui.page().findView(AgreementView.ID);
		String before = view.getContentDescription();
		int row = 0;
		while (!list().getItem(row).getText(2).equals(Messages.Agreement_Uncoded)
				&& !list().getItem(row).getText(3).equals(Messages.Agreement_Uncoded)) {
			row++;
		}
		int uncoded = row;
		list().setFocus();
		list().setSelection(uncoded);
		ui.press(list().getItem(uncoded).getText(2).equals(Messages.Agreement_Uncoded) ? '1' : '2');
		ui.until("it is settled", () -> !list().getItem(uncoded).getText(4).isEmpty());
		assertNotEquals(before, view.getContentDescription(), "one less is open");
		assertEquals(List.of(), settled(list().getItem(uncoded).getText(0)));
		ui.settle();
		ui.screenshot("agreement-no-category");
		int other = uncoded == 0 ? 1 : 0;
		list().setSelection(other);
		ui.press('0');
		ui.until("any other is settled so with 0", () -> list().getItem(other).getText(4).equals(list().getItem(uncoded).getText(4)));
		study.session().undo();
		study.session().undo();
		ui.until("both are open again", () -> view.getContentDescription().equals(before));
	}

	@Test
	void theListOfCategoriesOpensWithItsKey() {
		list().setFocus();
		list().setSelection(0);
		ui.settle();
		ui.press(SWT.CTRL, 'k', 'k');
		ui.until("the list of categories is open",
				new CodingKeys(ui)::isOpen);
		ui.press(SWT.ESC);
		ui.until("it is closed", () -> new CodingKeys(ui).popup().isEmpty());
	}

	/** A digit is a coder there, also one that no coder has; it must not code behind the user's back. */
	@Test
	void letteredKeysOfCategoriesCodeAndDigitsDoNot() throws Exception {
		study.codeAs(CHIEF);
		study.session().execute(new SetShortcut("A1", "9"));
		study.session().execute(new SetShortcut("A2", "z"));
		list().setFocus();
		list().setSelection(0);
		ui.settle();
		assertEquals("1-3-2", list().getItem(0).getText(0));
		ui.press('9');
		ui.press('z');
		ui.until("the clause is coded", () -> study.session().count(CHIEF, "A2") == 1);
		assertEquals(List.of("A2"), settled("1-3-2").stream().map(Coding::getCategory).toList());
	}

	/** A third coder, who gives the clauses of the first document in which the others differ something of their own. */
	private void third() throws Exception {
		study.codeAs(CHIEF);
		ProjectSession session = study.session();
		session.setCoder(null);
		for (Clause clause : session.clauses(study.document(1)).codable()) {
			session.execute(new CodeClauses(CHIEF, List.of(new ClauseRef(1, clause.getId())), "B1"));
		}
		ui.until("three are compared", () -> pairs().isPresent() && list().getColumn(4).getText().contains(CHIEF));
	}

	private Optional<Combo> pairs() {
		return ui.find(Combo.class, c -> c.getItemCount() == 4 && c.getItem(0).equals(Messages.Agreement_AllCoders));
	}

	@Test
	void thePairThatIsChosenIsTheOneThatIsComparedEverywhere() throws Exception {
		int ofTwo = list().getItemCount();
		String kappa = coefficients().getItem(0).getText(3);
		third();
		ui.until("the third differs from both", () -> list().getItemCount() > ofTwo);
		Combo combo = pairs().orElseThrow();
		combo.select(1);
		combo.notifyListeners(SWT.Selection, new Event());
		ui.until("the list is of the pair", () -> list().getItemCount() == ofTwo);
		assertFalse(Stream.of(list().getColumns()).anyMatch(c -> c.getText().contains(CHIEF)));
		assertEquals(kappa, coefficients().getItem(0).getText(3), "as when there were only these two");
	}

	@Test
	void aRowOfAPairLeadsToTheDisagreementsOfThatPair() throws Exception {
		int ofTwo = list().getItemCount();
		long dimensions = Stream.of(list().getItems()).map(i -> i.getText(1)).distinct().count();
		assertTrue(dimensions > 0);
		third();
		ui.until("the third differs from both", () -> list().getItemCount() > ofTwo);
		int all = list().getItemCount();
		Table coefficients = coefficients();
		String name = Stream.of(coefficients.getItems()).map(i -> i.getText(1)).findFirst().orElseThrow();
		coefficients.setFocus();
		coefficients.setSelection(0);
		coefficients.notifyListeners(SWT.Selection, new Event());
		ui.until("the list is shorter", () -> list().getItemCount() < all);
		for (TableItem item : list().getItems()) {
			assertNotEquals(item.getText(2), item.getText(3), () -> name + ": " + item);
		}
		assertTrue(list().getItemCount() <= ofTwo);
	}

	@Test
	void whoCodesBlindComparesOnlyWhatHeHasDeclaredDone() throws Exception {
		ProjectSession session = study.session();
		String me = session.coder().orElseThrow();
		Project project = session.project().project();
		Map<String, String> settings = new HashMap<>(project.getSettings().map());
		settings.remove(Sight.SETTING);
		session.execute(new EditProject(project.getName(), project.getLanguage(), project.getResultCoder(), settings));
		ui.until("nothing is compared", () -> ui.find(Table.class, AgreementViewTest::isList).isEmpty());
		assertTrue(ui.find(Label.class, l -> l.getText().contains("blind")).isPresent());
		ui.screenshot("agreement-blind");
		session.execute(new MarkDone(me, 1, true, true));
		ui.until("the document that is done is", () -> ui.find(Table.class, AgreementViewTest::isList).isPresent());
		assertTrue(Stream.of(list().getItems()).allMatch(i -> i.getText(0).startsWith("1-")));
		session.setCoder(null);
		ui.until("who is nobody sees all", () -> Stream.of(list().getItems()).anyMatch(i -> i.getText(0).startsWith("2-")));
	}

	@Test
	void aCoefficientLeadsToItsDisagreements() {
		int all = list().getItemCount();
		Table coefficients = coefficients();
		int row = 1;
		while (!coefficients.getItem(row).getText(0).strip().equals("Access regime")
				&& !coefficients.getItem(row).getText(0).strip().equals("\u51c6\u5165\u673a\u5236")) {
			row++;
		}
		coefficients.setFocus();
		coefficients.setSelection(row - 1);
		ui.press(SWT.ARROW_DOWN);
		String label = coefficients.getItem(row).getText(0).strip();
		ui.until("the list is shorter", () -> list().getItemCount() < all);
		for (int i = 0; i < list().getItemCount(); i++) {
			String given = list().getItem(i).getText(2) + list().getItem(i).getText(3);
			assertTrue(given.contains(label), given);
		}
	}

	private String shown(String part) {
		return ui.find(StyledText.class, t -> t.getText().contains(part)).map(StyledText::getText).orElse("");
	}

	private Coder chief() throws Exception {
		Coder chief = ModelFactory.eINSTANCE.createCoder();
		chief.setId(CHIEF);
		chief.setName("Consensus");
		study.session().execute(new AddCoder(chief));
		study.session().execute(new SetRole(CHIEF, CoderRole.ADJUDICATOR));
		return chief;
	}

	private void selectFirst() {
		list().setFocus();
		list().setSelection(0);
		list().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theClauseIsSeenInItsContextWithWhatEachGaveAndTheDefinitions() throws Exception {
		chief();
		selectFirst();
		TableItem row = list().getItem(0);
		ui.until("the clause is shown", () -> !shown(row.getText(5).substring(0, 8)).isEmpty());
		PolicyDocument document = study.document(1);
		String context = shown(row.getText(5).substring(0, 8));
		Clause clause = study.session().clauses(document).byNumber("1-3-2").orElseThrow();
		assertTrue(context.contains(study.session().text(document).substring(clause.getBegin() - 40, clause.getEnd() + 40)), context);
		String choices = shown("1-3-2");
		for (String given : List.of(row.getText(2), row.getText(3))) {
			assertTrue(choices.contains(given.equals(Messages.Agreement_Uncoded) ? Messages.Desk_NoCategory : given), choices);
		}
		String code = study.session().codings("meyer", document).of(clause.getId()).getFirst().getCategory();
		String definition = Labels.definition(study.session().codebook().find(code).orElseThrow().category(), Locale.getDefault().getLanguage());
		assertTrue(choices.contains(definition), choices);
		ui.settle();
		ui.screenshot("curation-desk");
	}

	@Test
	void theConfusionMatrixOfThePairIsShownWithItsNumbers() throws Exception {
		CTabFolder tabs = ui.find(CTabFolder.class, t -> t.getItemCount() == 2 && t.getItem(1).getText().equals(Messages.Desk_TabConfusion))
				.orElseThrow();
		tabs.setSelection(1);
		ui.until("the matrix is there", () -> heat().isPresent());
		Table heat = heat().orElseThrow();
		long counted = 0;
		for (TableItem item : heat.getItems()) {
			for (int column = 1; column < heat.getColumnCount(); column++) {
				counted += item.getText(column).isEmpty() ? 0 : Long.parseLong(item.getText(column));
			}
		}
		assertTrue(counted > 20, "cells count clauses: " + counted);
		ui.settle();
		ui.screenshot("curation-confusion");
		tabs.setSelection(0);
	}

	private Optional<Table> heat() {
		return ui.find(Table.class, t -> (t.getStyle() & SWT.VIRTUAL) == 0 && t.getItemCount() > 1 && t.getColumnCount() == t.getItemCount() + 1);
	}
}
