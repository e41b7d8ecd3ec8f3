// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.rcp.help.HelpView;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** What the first page leads to, by keyboard. */
class WelcomeTest {

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private final IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();

	@BeforeEach
	void activate() {
		ui.activate();
	}

	@AfterEach
	void leave() {
		welcome.closeIntro(welcome.getIntro());
	}

	private void open() throws Exception {
		ui.window().getService(IHandlerService.class).executeCommand("org.eclipse.ui.help.quickStartAction", null);
		ui.until("the welcome page is there", () -> ui.find(Tile.class, t -> true).isPresent());
	}

	private void press(String title) {
		Tile tile = ui.find(Tile.class, t -> t.title().equals(title)).orElseThrow();
		tile.setFocus();
		ui.press(0, SWT.CR, SWT.CR);
	}

	@Test
	void isShownAtTheFirstStartOnly() {
		assertTrue(welcome.hasIntro());
		assertTrue(PlatformUI.getPreferenceStore().getDefaultBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO));
		assertTrue(!PlatformUI.getPreferenceStore().getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO));
	}

	@Test
	void leadsToARecentStudy() throws Exception {
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			StudyService studies = ui.window().getService(StudyService.class);
			open();
			ui.settle();
			ui.screenshot("welcome");
			press(study.project().getName());
			assertNull(welcome.getIntro());
			assertEquals(study.project(), studies.current().orElseThrow().project());
		}
	}

	@Test
	void whatIsOpenedAfterwardsIsSeen() throws Exception {
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			open();
			press(study.project().getName());
			study.open(1);
			ui.settle();
			StyledText text = ui.find(StyledText.class, StyledText::isFocusControl).orElseThrow();
			Point middle = text.toDisplay(text.getSize().x / 2, text.getSize().y / 2);
			text.getDisplay().setCursorLocation(middle);
			ui.settle();
			assertEquals(text, text.getDisplay().getCursorControl());
		}
	}

	@Test
	void theFirstTileOpensTheSixDocumentsThatItSpeaksOf() throws Exception {
		Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		open();
		ui.inDialog(() -> press(Messages.Welcome_Example), this::finish);
		OpenStudy first = ui.study();
		assertEquals(6, first.session().project().corpus().getDocuments().size());
		assertEquals(workspace.resolve(first.project().getName()), first.session().folder());

		open();
		ui.inDialog(() -> press(Messages.Welcome_Example), dialog -> {
			assertTrue(dialog.getDefaultButton().isEnabled(), "the first does not block a second");
			Table examples = ui.find(Table.class, t -> t.getShell() == dialog).orElseThrow();
			Text name = ui.find(Text.class, t -> t.getShell() == dialog).orElseThrow();
			assertEquals(first.project().getName() + " 2", name.getText());
			examples.setFocus();
			ui.press(examples.getSelectionIndex() == 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP);
			String other = examples.getSelection()[0].getText();
			assertEquals(other, name.getText(), "the name follows the choice");
			name.setFocus();
			name.selectAll();
			ui.type("mine");
			examples.setFocus();
			ui.press(examples.getSelectionIndex() == 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP);
			assertEquals("mine", name.getText(), "unless the user has typed one");
			ui.screenshot("example-second");
			finish(dialog);
		});
		StudyService studies = ui.window().getService(StudyService.class);
		ui.until("the second is at hand", () -> studies.current().filter(s -> s.project().getName().equals("mine")).isPresent());
		ui.page().closeAllEditors(false);
		for (IProject project : studies.projects()) {
			project.delete(true, true, null);
		}
		ui.until("the studies have left the window", () -> studies.current().isEmpty());
	}

	private void finish(Shell dialog) {
		ui.pushDefault(dialog);
		ui.until("the wizard is closed", dialog::isDisposed);
	}

	@Test
	void leadsToTheFirstSteps() throws Exception {
		open();
		press(Messages.Welcome_FirstSteps);
		assertNull(welcome.getIntro());
		ui.until("the cheat sheet is there",
				() -> ui.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView") != null);
		ui.settle();
		ui.screenshot("cheat-sheet");
		ui.page().hideView(ui.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView"));
	}

	@Test
	void leadsToTheGuide() throws Exception {
		open();
		press(Messages.Welcome_Guide);
		assertNotNull(ui.page().findView(HelpView.ID));
		ui.page().hideView(ui.page().findView(HelpView.ID));
	}
}
