// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.core.edit.AddCoder;
import org.policycoder.core.edit.EditProject;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Project;
import org.policycoder.ui.CodingPerspective;
import org.policycoder.ui.matrix.MatrixView;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.session.Studies.Study;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.Ui;

/** The way that a new user goes: perspective, example, codes, matrix, and all back. It is the same in an IDE. */
class FirstStudyTest {

	private static final int CLAUSES = 3;

	private final Ui ui = new Ui();

	private IProject project;

	@AfterEach
	void removeStudy() throws Exception {
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
		ui.inDialog(() -> ui.run("org.eclipse.ui.newWizard", "newWizardId", "org.policycoder.ui.exampleStudy"), wizard -> {
			TableItem demo = ui.find(Table.class, t -> t.getShell() == wizard).orElseThrow().getItem(1);
			Rectangle row = demo.getBounds();
			ui.mouse().click(demo.getParent().toDisplay(row.x + row.width / 2, row.y + row.height / 2));
			ui.press(SWT.CR);
		});
		Study study = studies().current().orElseThrow();
		project = study.project();
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId("newcomer");
		coder.setName("Newcomer");
		study.session().execute(new AddCoder(coder));
		study.session().setCoder(coder.getId());
		Project settings = study.session().project().project();
		study.session().execute(new EditProject(settings.getName(), settings.getLanguage(), coder.getId(), settings.getSettings().map()));
		ui.page().showView(MatrixView.ID);
		NatTable matrix = ui.find(NatTable.class, t -> true).orElseThrow();
		ui.until("nothing is counted", () -> !anyCell(matrix, this::isCounted));

		ui.activate();
		ui.page().getActiveEditor().setFocus();
		CodingKeys keys = new CodingKeys(ui);
		for (int i = 0; i < CLAUSES; i++) {
			keys.nextUncoded();
			keys.code("a1", true);
			keys.code("s", false);
		}
		ui.until("the clauses are counted", () -> anyCell(matrix, String.valueOf(CLAUSES)::equals));
		ui.screenshot("first-study");

		for (int i = 0; i < 2 * CLAUSES; i++) {
			ui.press(SWT.CTRL, 'z', 'z');
		}
		ui.until("nothing is counted any more", () -> !anyCell(matrix, this::isCounted));
	}

	private Studies studies() {
		return ui.window().getService(Studies.class);
	}

	private boolean isCounted(String cell) {
		return cell.matches("[1-9]\\d*");
	}

	private static boolean anyCell(NatTable grid, Predicate<String> wanted) {
		// The first row and column are headers, some of which are years.
		return IntStream.range(1, grid.getRowCount()).anyMatch(row -> IntStream.range(1, grid.getColumnCount())
				.anyMatch(column -> wanted.test(String.valueOf(grid.getDataValueByPosition(column, row)))));
	}
}
