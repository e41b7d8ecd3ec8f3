// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.core.extension.BundleFiles;
import org.policycoder.core.extension.Contributions;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.perspective.CodingPerspective;
import org.policycoder.ui.session.CoderPreference;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.Ui;

/** The way that a new user goes: perspective, example, codes, matrix, and all back. It is the same in an IDE. */
class FirstStudyTest {

	private static final int CLAUSES = 3;

	private final Ui ui = new Ui();

	private IProject project;

	@AfterEach
	void removeStudy() throws Exception {
		InstanceScope.INSTANCE.getNode(CoderPreference.NODE).remove(CoderPreference.NAME);
		ui.page().closeAllEditors(false);
		if (project != null) {
			project.delete(true, true, null);
			ui.until("the study has left the window",
					() -> studies().current().filter(s -> s.project().equals(project)).isEmpty());
		}
	}

	@Test
	void whatIsCodedFillsTheMatrixAndCanBeTakenBack() throws Exception {
		ui.activate();
		ui.run("org.eclipse.ui.perspectives.showPerspective", "org.eclipse.ui.perspectives.showPerspective.perspectiveId",
				CodingPerspective.ID);
		ui.tree(CorpusView.ID);
		Link steps = ui.find(Link.class, l -> l.getText().contains("href=\"example\"")).orElseThrow();
		ui.inDialog(() -> follow(steps, "example"), wizard -> {
			Table examples = ui.find(Table.class, t -> t.getShell() == wizard).orElseThrow();
			assertEquals(0, examples.getSelectionIndex());
			assertTrue(ui.find(Label.class, l -> l.getShell() == wizard && l.getText().startsWith("Six short")).isPresent(),
					"the small one is offered first");
			Rectangle row = examples.getItem(0).getBounds();
			ui.mouse().click(examples.toDisplay(row.x + row.width / 2, row.y + row.height / 2));
			ui.until("the name is looked at", () -> wizard.getDefaultButton().isEnabled());
			ui.screenshot("example-wizard");
			ui.press(SWT.CR);
		});
		ui.until("the study is there", () -> studies().current().isPresent());
		OpenStudy study = studies().current().orElseThrow();
		project = study.project();
		assertFalse(steps.isVisible(), "there are documents");
		assertEquals("Critical Technology Safeguards and Innovation Act", ui.page().getActiveEditor().getTitle(),
				"a text that the user can read is there first");
		ui.page().showView(CodingPerspective.MATRIX);
		NatTable matrix = ui.find(NatTable.class, t -> true).orElseThrow();
		ui.until("the codings of the example are counted", () -> !counted(matrix).isEmpty());

		ui.activate();
		ui.page().getActiveEditor().setFocus();
		CodingKeys keys = new CodingKeys(ui);
		keys.nextUncoded();
		keys.find();
		ui.type("a1");
		ui.inDialog(() -> ui.press(SWT.SHIFT, SWT.CR, SWT.CR), this::introduce);
		keys.code("s", false);
		for (int i = 1; i < CLAUSES; i++) {
			keys.nextUncoded();
			keys.code("a1", true);
			keys.code("s", false);
		}
		ui.until("the clauses are counted, and no others", () -> counted(matrix).equals(Set.of(String.valueOf(CLAUSES))));
		ui.screenshot("first-study");

		for (int i = 0; i < CLAUSES; i++) {
			ui.press(SWT.CTRL, 'z', 'z');
		}
		ui.until("nothing is counted any more", () -> counted(matrix).isEmpty());
	}

	@Test
	void theNameThatIsTypedIsThatOfTheStudy() throws Exception {
		ui.activate();
		ui.inDialog(() -> ui.run("org.eclipse.ui.newWizard", "newWizardId", "org.policycoder.ui.exampleStudy"), wizard -> {
			Text name = ui.find(Text.class, t -> t.getShell() == wizard && t.getText().equals("A first project")).orElseThrow();
			name.setFocus();
			name.selectAll();
			ui.type("Mine");
			ui.press(SWT.CR);
		});
		ui.until("the study is there", () -> studies().current().isPresent());
		OpenStudy study = studies().current().orElseThrow();
		project = study.project();
		assertEquals("Mine", project.getLocation().lastSegment());
		assertEquals("Mine", study.session().project().project().getName());
		assertFalse(study.session().project().project().getSettings().containsKey("name.zh"), "it is called so in every language");
	}

	@Test
	void aFolderOfTextsRegisterAndCodingsBecomesAStudy() throws Exception {
		Path folder = BundleFiles.path(Contributions.find(Contributions.exampleProjects(), "demo").value());
		ui.activate();
		ui.inDialog(() -> ui.run("org.eclipse.ui.newWizard", "newWizardId", "org.policycoder.ui.importStudy"), wizard -> {
			Text source = ui.find(Text.class, t -> t.getShell() == wizard && t.isFocusControl()).orElseThrow();
			Combo kind = ui.find(Combo.class, c -> c.getShell() == wizard).orElseThrow();
			source.setText(folder.getParent().toString());
			assertEquals(0, kind.getSelectionIndex());
			assertFalse(wizard.getDefaultButton().isEnabled());
			source.setText(folder.toString());
			assertEquals("Folder with texts, register and codings", kind.getText());
			ui.settle();
			ui.screenshot("import-study");
			ui.until("it can be made", () -> wizard.getDefaultButton().isEnabled());
			ui.press(SWT.CR);
		});
		ui.until("the study is there", () -> studies().current().isPresent());
		project = studies().current().orElseThrow().project();
		assertEquals(folder.getFileName().toString(), project.getLocation().lastSegment());
		assertEquals("A first project", studies().current().orElseThrow().session().project().project().getName(),
				"nobody has given it another name");
	}

	private static void follow(Link link, String address) {
		Event event = new Event();
		event.text = address;
		link.notifyListeners(SWT.Selection, event);
	}

	private StudyService studies() {
		return ui.window().getService(StudyService.class);
	}

	/** Gives the name, and ticks that what is coded under it is to count. */
	private void introduce(Shell dialog) {
		Combo name = ui.find(Combo.class, c -> c.getShell() == dialog).orElseThrow();
		assertTrue(Stream.of(name.getItems()).anyMatch(n -> n.contains("Lin")), () -> "who has begun before goes on: " + List.of(name.getItems()));
		name.setText("Newcomer");
		Button count = ui.find(Button.class, b -> b.getShell() == dialog && (b.getStyle() & SWT.CHECK) != 0).orElseThrow();
		assertFalse(count.getSelection(), "a study counts what it counted, unless somebody says so");
		Label whose = ui.find(Label.class, l -> l.getShell() == dialog && l.getText().contains("Lin")).orElseThrow();
		assertTrue(whose.getText().startsWith("Matrix, charts and report count"), whose.getText());
		ui.screenshot("first-coder");
		ui.mouse().click(count.toDisplay(count.getSize().x / 2, count.getSize().y / 2));
		ui.until("it is ticked", count::getSelection);
		dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
	}

	private static Set<String> counted(NatTable grid) {
		// The first row and column are headers, some of which are years.
		return IntStream.range(1, grid.getRowCount()).boxed()
				.flatMap(row -> IntStream.range(1, grid.getColumnCount())
						.mapToObj(column -> String.valueOf(grid.getDataValueByPosition(column, row))))
				.filter(cell -> cell.matches("[1-9]\\d*")).collect(Collectors.toSet());
	}
}
