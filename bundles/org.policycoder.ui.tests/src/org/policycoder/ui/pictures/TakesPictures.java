// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.Sight;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.EditProject;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.ui.codebook.CodebookView;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.properties.PropertyPages;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;
import org.policycoder.ui.wizard.ImportDocumentsWizard;

/**
 * Shows everything once and takes a picture of the window each time. Given: prefix of the
 * names, folder for the studies. What cannot be shown is said at the end, with the reason.
 */
public final class TakesPictures implements Script {

	private static final String OURS = "org.policycoder.ui";

	private static final String STUDY_PROPERTIES = "org.policycoder.ui.studyProperties";

	private static final int PAGES = 4;

	/** How many documents the example has; what is imported has higher numbers. */
	private static final int PUBLISHED = 184;

	private static final int WORDS = 4;

	private final List<String> failures = new ArrayList<>();

	private Ui ui;

	private String prefix;

	private Path folder;

	@Override
	public void run(Ui workbench, String argument) throws Exception {
		ui = workbench;
		prefix = argument.split(" ", 2)[0];
		folder = Path.of(argument.split(" ", 2)[1]);
		ui.window().getShell().setMaximized(true);
		ui.activate();
		take("first-start");
		part("views-empty", () -> views("empty"));
		part("welcome", () -> {
			ui.run("org.eclipse.ui.help.quickStartAction");
			take("welcome");
			PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
		});
		try (ExampleStudy study = new ExampleStudy(ui, "export-controls", folder.resolve("export-controls"))) {
			Path corpus = Path.of(System.getProperty("policycoder.data", "nowhere")).resolve("corpus");
			if (Files.isDirectory(corpus)) {
				part("import", () -> imports(List.of(corpus.resolve("china"), corpus.resolve("congress/BILLS-117hr100ih"))));
			}
			ui.tree(CorpusView.ID);
			take("many-documents");
			part("real", () -> real(study));
		}
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			part("editor", () -> editor(study));
			part("menus", this::menus);
			part("newcomer", () -> newcomer(study));
			part("views", () -> views("view"));
			part("register", this::register);
			part("codebook", this::codebook);
			part("new", () -> wizards("new", PlatformUI.getWorkbench().getNewWizardRegistry()));
			part("import", () -> wizards("import", PlatformUI.getWorkbench().getImportWizardRegistry()));
			part("export", () -> wizards("export", PlatformUI.getWorkbench().getExportWizardRegistry()));
			for (String page : preferencePages()) {
				part(page, () -> dialog("preferences-" + last(page), () -> PreferencesUtil
						.createPreferenceDialogOn(ui.window().getShell(), page, new String[] { page }, null).open()));
			}
			part(STUDY_PROPERTIES, () -> dialog("study-properties", () -> ui.run(STUDY_PROPERTIES)));
			part("undecided", () -> undecided(study));
			part("unsaved", () -> unsaved(study));
			ui.study().session().flush();
		}
		failures.forEach(f -> Script.say("failed " + f));
		Script.say("taken");
		PlatformUI.getWorkbench().close();
	}

	private void part(String name, Ui.Step step) {
		try {
			ui.activate();
			step.run();
		} catch (Exception | AssertionError e) {
			StackTraceElement place = Stream.of(e.getStackTrace()).filter(s -> s.getClassName().startsWith(getClass().getName()))
					.findFirst().orElse(e.getStackTrace()[0]);
			failures.add(name + ": " + e + " at line " + place.getLineNumber());
		}
	}

	/** The first Chinese law or American bill that came in, begun to be coded, and the results with it. */
	private void real(ExampleStudy study) throws Exception {
		String language = Locale.getDefault().getLanguage();
		PolicyDocument document = study.session().project().corpus().getDocuments().stream().filter(d -> d.getNumber() > PUBLISHED)
				.filter(d -> language.equals(d.getLanguage())).findFirst().orElseThrow();
		List<Clause> clauses = study.session().clauses(document).codable();
		String coder = study.session().coder().orElseThrow();
		List<String> instruments = List.of("E1", "A2", "C1", "A3", "D3", "C2", "A1", "D1", "C4", "A4");
		for (int i = 0; i < instruments.size(); i++) {
			ClauseRef clause = new ClauseRef(document.getNumber(), clauses.get(i).getId());
			study.session().execute(new CodeClauses(coder, clause, instruments.get(i)));
			study.session().execute(new CodeClauses(coder, clause, i % 3 == 1 ? "G" : "S"));
		}
		DocumentEditor editor = study.open(document.getNumber());
		editor.setFocus();
		editor.goTo(new ClauseRef(document.getNumber(), clauses.get(2).getId()));
		take("real-editor");
		ui.page().showView("org.policycoder.ui.matrixView");
		take("real-matrix");
		ui.page().showView("org.policycoder.ui.chartsView");
		ui.until("the figures are found", () -> figures().isPresent());
		Combo figures = figures().get();
		ui.page().toggleZoom(ui.page().findViewReference("org.policycoder.ui.chartsView"));
		for (int i = 0; i < figures.getItemCount(); i++) {
			figures.select(i);
			figures.notifyListeners(SWT.Selection, new Event());
			take("real-chart-" + (i + 1));
		}
		ui.page().toggleZoom(ui.page().findViewReference("org.policycoder.ui.chartsView"));
	}

	private void menus() {
		for (String key : List.of("alt+f", "alt+e", "alt+c", "alt+d")) {
			ui.activate();
			ui.pressInMenu(key);
			Shell shell = ui.window().getShell();
			boolean[] drawn = new boolean[1];
			shell.getDisplay().timerExec(500, () -> drawn[0] = true);
			ui.until("the menu is drawn", () -> drawn[0]);
			ui.screenshot(prefix + "-menu-" + key.charAt(4), shell.getBounds().intersection(shell.getDisplay().getBounds()));
			ui.pressInMenu("Escape");
			ui.pressInMenu("Escape");
		}
	}

	/** Who has not said who codes, and whose codings count; and a cell of the matrix that is selected. */
	private void newcomer(ExampleStudy study) throws Exception {
		String before = study.session().coder().orElseThrow();
		study.session().setCoder(null);
		DocumentEditor editor = study.open(1);
		editor.setFocus();
		ui.pressAndAnswer(SWT.CTRL, SWT.CR, SWT.CR, () -> {
			Shell dialog = ui.window().getShell().getDisplay().getActiveShell();
			take("first-coder", dialog);
			dialog.close();
		});
		study.session().setCoder(before);
		ui.page().showView(OURS + ".matrixView");
		ui.until("the matrix is filled", () -> ui.find(NatTable.class, t -> t.getRowCount() > 2).isPresent());
		NatTable grid = ui.find(NatTable.class, t -> true).orElseThrow();
		Rectangle cell = grid.getBoundsByPosition(1, 1);
		ui.mouse().click(grid.toDisplay(cell.x + cell.width / 2, cell.y + cell.height / 2));
		grid.doCommand(new SelectAllCommand());
		take("matrix-selected");
	}

	private Optional<Combo> figures() {
		return ui.find(Combo.class, c -> c.isVisible() && c.getItemCount() > 6 && c.getItem(0).contains("1"));
	}

	private void editor(ExampleStudy study) throws Exception {
		DocumentEditor editor = study.open(1);
		editor.setFocus();
		Clause clause = study.session().clauses(study.document(1)).codable().get(4);
		editor.goTo(new ClauseRef(1, clause.getId()));
		take("editor");
		CodingKeys keys = new CodingKeys(ui);
		keys.open();
		ui.press(SWT.ARROW_DOWN);
		ui.press(SWT.ARROW_DOWN);
		take("cockpit");
		keys.find();
		ui.type("a");
		take("cockpit-found");
		keys.close();
		ui.activate();
		ui.run("org.eclipse.ui.edit.findReplace");
		take("find");
		ui.press(SWT.ESC);
		editor.setFocus();
		dialog("note", () -> ui.run("org.policycoder.ui.note"));
		StyledText text = study.text(1);
		int offset = text.getCaretOffset();
		text.setSelection(offset, offset + WORDS);
		text.notifyListeners(SWT.Selection, new Event());
		part("correct-text", () -> dialog("correct-text", () -> ui.run("org.policycoder.ui.correctText")));
		editor.setFocus();
		ui.pressAndAnswer(SWT.CTRL, 'h', 'h', () -> {
			Combo words = ui.find(Combo.class, c -> c.isFocusControl()).orElseThrow();
			words.setText("export");
			take("search-dialog", words.getShell());
			ui.press(SWT.CR);
			ui.until("the dialog is closed", words::isDisposed);
		});
		ui.until("the search is finished", () -> NewSearchUI.getQueries().length > 0 && !NewSearchUI.isQueryRunning(NewSearchUI.getQueries()[0]));
		ui.page().showView(NewSearchUI.SEARCH_VIEW_ID);
		ui.until("what was found is shown", () -> ui.find(Tree.class, t -> t.isVisible() && t.getColumnCount() == 5
				&& t.getItemCount() > 4).isPresent());
		take("view-search");
	}

	/** Several coders, and nobody has said whose codings count; who codes blind is told what agreement leaves out. */
	private void undecided(ExampleStudy study) throws Exception {
		Project project = study.session().project().project();
		Map<String, String> settings = new HashMap<>(project.getSettings().map());
		settings.remove(Sight.SETTING);
		study.session().execute(new EditProject(project.getName(), project.getLanguage(), null, settings));
		for (String view : List.of("matrixView", "chartsView", "reportView", "agreementView")) {
			ui.page().showView(OURS + '.' + view);
			take("undecided-" + view);
		}
		study.session().undo();
	}

	/** Quits, and then rather not, while a coding cannot be saved. */
	private void unsaved(ExampleStudy study) throws Exception {
		String coder = "newcomer";
		study.codeAs(coder);
		study.session().flush();
		ClauseRef clause = new ClauseRef(1, study.session().clauses(study.document(1)).codable().get(0).getId());
		study.codings(coder, 1);
		Path obstacle = Files.createFile(folder.resolve("demo/codings").resolve(coder));
		study.session().execute(new CodeClauses(coder, clause, "A1"));
		dialog("not-saved", () -> ui.until("it is tried and told", () -> !study.session().saveStatus().isWell()));
		dialog("closing-unsaved", () -> PlatformUI.getWorkbench().close());
		ui.inDialog(() -> PlatformUI.getWorkbench().close(), asked -> {
			Display display = asked.getDisplay(); // which the dialog does not tell any more when it is gone
			ui.push(asked, 1);
			display.asyncExec(() -> copy(display));
		});
		Files.delete(obstacle);
		study.session().flush();
	}

	/** Looks at the dialog that asks for the folder, and goes back out of both. */
	private void copy(Display display) {
		Shell top = display.getActiveShell();
		if (top == null || top.getParent() == null || ui.find(Text.class, t -> t.getShell() == top).isEmpty()) {
			display.timerExec(20, () -> copy(display));
			return;
		}
		take("save-a-copy", top);
		display.timerExec(20, () -> leave(display));
		top.close();
	}

	private void leave(Display display) {
		Shell top = display.getActiveShell();
		if (top == null || top.getParent() == null) {
			display.timerExec(20, () -> leave(display));
			return;
		}
		top.close();
	}

	private void views(String kind) throws Exception {
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(OURS) && !view.getId().startsWith(OURS + ".tests")) {
				ui.page().showView(view.getId());
				ui.find(Browser.class, Control::isVisible).ifPresent(this::awaitPage);
				take(kind + '-' + last(view.getId()));
			}
		}
		ui.page().hideView(ui.page().findView("org.policycoder.ui.helpView"));
	}

	/** What a browser has loaded, it has drawn a little later. */
	private void awaitPage(Browser browser) {
		ui.until("the page is there", () -> browser.getText().length() > 200);
		boolean[] drawn = new boolean[1];
		browser.getDisplay().timerExec(1500, () -> drawn[0] = true);
		ui.until("the page is drawn", () -> drawn[0]);
	}

	private void register() throws Exception {
		Tree register = ui.tree(CorpusView.ID);
		ui.click(register.getItem(1));
		ui.page().showView(PropertyPages.VIEW);
		take("properties-document");
		ui.tree(CorpusView.ID);
		dialog("document-properties", () -> ui.run("org.policycoder.ui.documentProperties"));
		ui.tree(CorpusView.ID);
		dialog("remove-documents", () -> ui.run("org.policycoder.ui.removeDocuments"));
	}

	private void codebook() throws Exception {
		Tree codebook = ui.tree(CodebookView.ID);
		ui.click(Ui.item(codebook, t -> !t.isEmpty()).orElseThrow().getItem(0).getItem(0));
		for (String command : List.of("editCategory", "addCategory", "mergeCategory", "splitCategory", "deleteCategory",
				"recodeCategory", "addDimension", "changeCodebook")) {
			part(command, () -> {
				ui.tree(CodebookView.ID);
				dialog("codebook-" + command, () -> ui.run(OURS + '.' + command));
			});
		}
		ui.page().showView(PropertyPages.VIEW);
		take("properties-category");
	}

	private void imports(List<Path> files) {
		WizardDialog dialog = open(new ImportDocumentsWizard(files));
		take("import-real-1", dialog.getShell());
		ui.mouse().press(dialog::getShell, IDialogConstants.NEXT_LABEL);
		ui.until("the documents are read", () -> ui.find(Table.class, t -> t.getShell() == dialog.getShell())
				.filter(t -> t.isEnabled() && t.getItemCount() > 4).isPresent());
		take("import-real-2", dialog.getShell());
		Shell wizard = dialog.getShell();
		Display display = wizard.getDisplay();
		display.timerExec(20, new Runnable() {
			@Override
			public void run() {
				Shell top = display.getActiveShell();
				if (top == null || top == wizard || top.getParent() == null || ui.find(Button.class, b -> b.getShell() == top
						&& b.getText().replace("&", "").equals(IDialogConstants.OK_LABEL.replace("&", ""))).isEmpty()) {
					display.timerExec(20, this);
					return;
				}
				take("import-real-3", top);
				top.close();
			}
		});
		ui.mouse().press(dialog::getShell, IDialogConstants.FINISH_LABEL);
		ui.until("the documents are imported", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
	}

	private void wizards(String kind, IWizardRegistry registry) {
		for (IWizardDescriptor wizard : registry.findCategory(OURS + ".wizards") == null ? new IWizardDescriptor[0]
				: registry.findCategory(OURS + ".wizards").getWizards()) {
			part(wizard.getId(), () -> pages(kind + '-' + last(wizard.getId()), wizard.createWizard()));
		}
	}

	private void pages(String name, IWorkbenchWizard wizard) throws Exception {
		WizardDialog dialog = open(wizard);
		try {
			if (name.startsWith("import-")) {
				sheet(name, dialog.getShell());
			}
			for (int page = 1; page <= PAGES; page++) {
				take(name + '-' + page, dialog.getShell());
				if (!dialog.getCurrentPage().canFlipToNextPage() || page == PAGES) {
					return;
				}
				ui.mouse().press(dialog::getShell, IDialogConstants.NEXT_LABEL);
			}
		} finally {
			dialog.close();
		}
	}

	private void sheet(String wizard, Shell shell) throws Exception {
		String words = switch (wizard) {
		case "import-importRegister" -> "No.,Title,Date,Who,Full text\n1,A better title,2021-02-03,Ministry of Trade,\n"
				+ "40,A new notice,2022,Ministry of Trade,\"Section 1. Duty. (a) Sell nothing.\"\n42,A date that is none,soon,,\n";
		case "import-importCodings" -> "Clause,Category,Note\n1-1-1,A1,clear\n1-1-2,Banning,\n99-1,A1,\n";
		default -> "";
		};
		Optional<Text> field = ui.find(Text.class, t -> t.getShell() == shell && (t.getStyle() & SWT.READ_ONLY) == 0);
		if (!words.isEmpty() && field.isPresent()) {
			field.get().setText(Files.writeString(folder.resolve(wizard + ".csv"), words).toString());
			ui.settle();
		}
	}

	private WizardDialog open(IWizard wizard) {
		if (wizard instanceof IWorkbenchWizard w) {
			w.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		}
		WizardDialog dialog = new WizardDialog(ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		ui.until("the wizard is there", () -> dialog.getShell().isVisible());
		return dialog;
	}

	/** Whether a job brings something to the screen: one of ours, or one that fills a list to choose from. */
	private static boolean isShowing(Job job) {
		String type = job.getClass().getName();
		return job.getState() == Job.RUNNING && type.startsWith("org.policycoder") || type.startsWith("org.eclipse.ui.dialogs")
				|| type.startsWith("org.eclipse.search");
	}

	private static List<String> preferencePages() {
		return PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
				.map(IPreferenceNode::getId).filter(id -> id.startsWith(OURS)).toList();
	}

	private static String last(String id) {
		return id.substring(id.lastIndexOf('.') + 1);
	}

	private void dialog(String name, Ui.Step opens) throws Exception {
		ui.inDialog(opens, dialog -> {
			take(name, dialog);
			dialog.close();
		});
	}

	private void take(String name) {
		take(name, ui.window().getShell());
	}

	private void take(String name, Shell shell) {
		ui.settle();
		ui.until("the work for the picture is done", () -> Stream.of(Job.getJobManager().find(null))
				.noneMatch(TakesPictures::isShowing));
		ui.settle();
		Rectangle bounds = shell.getBounds().intersection(shell.getDisplay().getBounds());
		ui.screenshot(prefix + '-' + name, bounds);
	}
}
