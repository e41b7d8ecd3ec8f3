// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policycoder.ui.support.ExampleTest;

/** F1 helps everywhere, and what it shows leads on. */
class HelpTest extends ExampleTest {

	private static final String BUNDLE = "org.policycoder.ui";

	private static final String CORPUS = "org.policycoder.ui.corpusView";

	private static final String MATRIX = "org.policycoder.ui.matrixView";

	/** Where the workbench keeps the context of a control. */
	private static final String HELP_KEY = "org.eclipse.ui.help";

	@BeforeEach
	void openExample() throws Exception {
		study.open(1);
	}

	@AfterEach
	void closeAll() throws Exception {
		ui.page().hideView(ui.page().findView(HelpView.ID));
	}

	static Stream<String> views() {
		return contributions("org.eclipse.ui.views", "view");
	}

	static Stream<String> wizards() {
		return Stream.of("org.eclipse.ui.newWizards", "org.eclipse.ui.importWizards", "org.eclipse.ui.exportWizards")
				.flatMap(p -> contributions(p, "wizard"));
	}

	static Stream<String> all() {
		return Stream.of(views(), wizards(), contributions("org.eclipse.ui.editors", "editor"),
				contributions("org.eclipse.ui.preferencePages", "page"), contributions("org.eclipse.ui.perspectives", "perspective"),
				contributions("org.eclipse.ui.intro", "intro"), contributions("org.eclipse.search.searchPages", "page"), dialogs())
				.flatMap(s -> s);
	}

	private static Stream<String> dialogs() {
		return Stream.of("category", "changeCodebook", "correctText", "dimension", "documentProperties", "importReport", "note",
				"omissions", "quickCode", "splitCategory").map(id -> BUNDLE + '.' + id);
	}

	private static Stream<String> contributions(String point, String element) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(e -> e.getContributor().getName().startsWith("org.policycoder.") && e.getName().equals(element))
				.map((IConfigurationElement e) -> e.getAttribute("id"))
				// A fragment of tests has the views of examples.
				.filter(id -> !id.startsWith("org.example."));
	}

	/** What stands behind the last dot is the name of a context, the rest the bundle that it is for. */
	private static String context(String id) {
		return BUNDLE + '.' + id.substring(BUNDLE.length() + 1).replace('.', '_');
	}

	@ParameterizedTest
	@MethodSource("all")
	void everythingIsDescribedAndLeadsToPages(String id) {
		IContext context = HelpSystem.getContext(context(id));
		assertNotNull(context, id);
		assertFalse(context.getText().isBlank());
		assertTrue(context.getRelatedTopics().length > 0);
		for (IHelpResource topic : context.getRelatedTopics()) {
			URI page = HelpPages.find(topic.getHref()).orElseThrow(() -> new AssertionError(id + " -> " + topic.getHref()));
			assertTrue(Files.exists(Path.of(page)), page.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("views")
	void everyViewHasItsHelp(String id) throws Exception {
		ui.page().showView(id, null, IWorkbenchPage.VIEW_ACTIVATE);
		ui.until("the help of the view is there", () -> hasHelp(id));
	}

	@Test
	void theEditorHasItsHelp() {
		assertTrue(hasHelp("org.policycoder.ui.documentEditor"));
	}

	@ParameterizedTest
	@MethodSource("wizards")
	void everyWizardHasItsHelp(String id) throws Exception {
		WizardDialog dialog = open(id);
		try {
			assertTrue(hasHelp(id), id);
		} finally {
			dialog.close();
		}
	}

	private WizardDialog open(String id) throws Exception {
		IWorkbenchWizard wizard = Stream
				.of(PlatformUI.getWorkbench().getNewWizardRegistry(), PlatformUI.getWorkbench().getImportWizardRegistry(),
						PlatformUI.getWorkbench().getExportWizardRegistry())
				.map(r -> r.findWizard(id)).filter(w -> w != null).findFirst().orElseThrow().createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		ui.settle();
		return dialog;
	}

	private boolean hasHelp(String id) {
		return ui.find(Control.class, c -> id.equals(c.getData(HELP_KEY))).isPresent();
	}

	@Test
	void f1TellsAboutTheViewAndFollowsToAnother() throws Exception {
		ui.page().showView(CORPUS);
		ui.activate();
		ui.press(SWT.F1);
		ui.until("the help is there", () -> ui.page().findView(HelpView.ID) != null);
		shows(title(CORPUS));
		assertEquals(CORPUS, ui.page().getActivePart().getSite().getId());

		ui.page().showView(MATRIX);
		shows(title(MATRIX));
		ui.screenshot("help-view");
	}

	@Test
	void f1InAWizardTellsBesideIt() throws Exception {
		WizardDialog dialog = open("org.policycoder.ui.newStudy");
		try {
			ui.press(SWT.F1);
			ui.until("the help is at the side", () -> ((TrayDialog) dialog).getTray() != null);
			assertInstanceOf(HelpTray.class, dialog.getTray());
			shows(title("org.policycoder.ui.newStudy"));
			ui.screenshot("help-tray");
		} finally {
			dialog.close();
		}
	}

	@Test
	void searchFindsThePageAndLeadsThere() {
		PlatformUI.getWorkbench().getHelpSystem().displayHelp();
		HelpView view = (HelpView) ui.page().findView(HelpView.ID);
		List<HelpSearch.Hit> hits = new HelpSearch().find("McDonnell  elmore");
		assertFalse(hits.isEmpty());
		Text query = ui.find(Text.class, t -> t.getParent() == view.pane()).orElseThrow();
		query.setFocus();
		ui.type("mcdonnell elmore");
		ui.press(0, SWT.CR, SWT.CR);
		ui.until("the pages are listed", () -> source(view).contains("mark"));
		for (HelpSearch.Hit hit : hits) {
			assertTrue(source(view).contains(HelpPages.find(hit.href()).orElseThrow().toString()), hit.href());
		}
		assertEquals(List.of(), new HelpSearch().find("mcdonnell nosuchword"));
		ui.screenshot("help-search");
	}

	@Test
	void everyPageOfTheContentsIsFound() {
		List<String> missing = new ArrayList<>();
		for (HelpPages.Entry page : HelpPages.all()) {
			if (HelpPages.find(page.href()).filter(f -> Files.exists(Path.of(f))).isEmpty()) {
				missing.add(page.href());
			}
		}
		assertEquals(List.of(), missing);
		assertTrue(HelpPages.all().size() > 10);
	}

	private static String title(String id) {
		return ((IContext2) HelpSystem.getContext(id)).getTitle();
	}

	private void shows(String title) {
		ui.until("the help shows " + title, () -> ui.find(Browser.class, b -> b.getParent() instanceof HelpPane
				&& b.getText().contains("<h1>" + title + "</h1>")).isPresent());
	}

	private String source(HelpView view) {
		return ui.find(Browser.class, b -> b.getParent() == view.pane()).orElseThrow().getText();
	}
}
