// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.resource.ProblemMarkers;
import org.policycoder.edit.Sight;
import org.policycoder.edit.command.EditProject;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.edit.command.SetColour;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.ExampleTest;
import org.policycoder.ui.support.InstalledPlugin;
import org.policycoder.ui.support.PlatformLog;

/** What the check finds is listed by document, leads into the text and can be mended. */
class ProblemsTest extends ExampleTest {

	private static final String CODER = "lin";

	@BeforeEach
	void openExample() throws Exception {
		session.setCoder(CODER); // who was at work last in a study of this name is remembered
		study.project().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor()); // the first check may not have begun
		ui.until("the study is checked", () -> autobuildIsIdle());
	}

	private static boolean autobuildIsIdle() {
		return org.eclipse.core.runtime.jobs.Job.getJobManager()
				.find(org.eclipse.core.resources.ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0;
	}

	@Test
	void onlyTheDocumentOfASavedCodingIsChecked() throws Exception {
		edit(1, p -> addCoding(p, 1, 0, "Z9"), false);
		edit(2, p -> addCoding(p, 2, 0, "Z8"), false);
		study.project().getFile("codings/" + CODER + "/0002.codings").refreshLocal(IResource.DEPTH_ZERO, null);

		ui.until("document 2 is checked", () -> of(2, Kind.CATEGORY_GONE).size() == 1);
		assertEquals(List.of(), of(1, Kind.CATEGORY_GONE), "nobody has said that document 1 has changed");
		study.project().getFile("codings/" + CODER + "/0001.codings").refreshLocal(IResource.DEPTH_ZERO, null);
		ui.until("document 1 is checked", () -> of(1, Kind.CATEGORY_GONE).size() == 1);
		assertEquals(1, of(2, Kind.CATEGORY_GONE).size());
		assertEquals("documents/0002.txt", of(2, Kind.CATEGORY_GONE).get(0).getResource().getProjectRelativePath().toString());
	}

	@Test
	void aCodeThatIsGoneIsFoundEverywhereAndAColourIsOfNoConcern() throws Exception {
		edit(1, p -> addCoding(p, 1, 0, "Z9"), false);
		session.execute(new SetColour("A1", "#123456"));
		session.flush();
		study.project().getFile("codebook.policycodebook").refreshLocal(IResource.DEPTH_ZERO, null);
		ui.until("the change is looked at", () -> autobuildIsIdle());
		assertEquals(List.of(), of(1, Kind.CATEGORY_GONE));

		Path codebook = folder.resolve("demo/codebook.policycodebook");
		Files.writeString(codebook, Files.readString(codebook).replace("code=\"S\"", "code=\"SS\""));
		study.project().getFile("codebook.policycodebook").refreshLocal(IResource.DEPTH_ZERO, null);
		ui.until("all documents are checked", () -> of(1, Kind.CATEGORY_GONE).size() > 1 && !of(2, Kind.CATEGORY_GONE).isEmpty());
	}

	@Test
	void aProblemLeadsIntoTheTextAndIsMended() throws Exception {
		edit(1, p -> {
			addCoding(p, 1, 3, "Z9");
			return addCoding(p, 1, 4, "Z9");
		}, true);
		ui.until("the problems are found", () -> of(1, Kind.CATEGORY_GONE).size() == 2);
		ProblemsView view = (ProblemsView) ui.page().showView(ProblemsView.ID);
		ui.until("they are listed", () -> items().stream().anyMatch(i -> i.getText(2).contains("Z9")));
		Tree list = items().get(0).getParent();
		list.setFocus();
		TreeItem item = items().stream().filter(i -> i.getText(2).contains("Z9")).findFirst().orElseThrow();
		assertTrue(item.getText(0).startsWith("1 "), item.getText(0));
		String number = item.getText(1);
		list.setSelection(item);
		list.notifyListeners(SWT.Selection, selectionOf(item));
		ui.settle();
		ui.screenshot("problems");
		ui.press(SWT.CR);
		ui.until("the text is open", () -> ui.page().getActiveEditor() instanceof DocumentEditor);
		DocumentEditor editor = (DocumentEditor) ui.page().getActiveEditor();
		Clause clause = session.clauses(editor.document()).all().stream().filter(c -> number.equals(c.getNumber())).findFirst().orElseThrow();
		ui.until("the clause is shown", () -> editor.caret() == clause.getBegin());

		ui.page().activate(view);
		list.setFocus();
		ui.until("the list has the keyboard", list::isFocusControl);
		Menu[] shown = new Menu[1];
		Listener look = e -> shown[0] = e.widget instanceof Menu menu ? menu : shown[0];
		Display display = list.getDisplay();
		display.addFilter(SWT.Show, look);
		ui.press(SWT.CTRL, 'a', 'a');
		ui.press(SWT.CTRL, '1', '1');
		ui.until("the fixes are offered", () -> shown[0] != null);
		display.removeFilter(SWT.Show, look);
		ui.screenshot("quick-fix");
		MenuItem remove = Arrays.stream(shown[0].getItems()).filter(i -> Messages.Fix_RemoveCoding.equals(i.getText())).findFirst().orElseThrow();
		shown[0].setVisible(false);
		remove.notifyListeners(SWT.Selection, new Event());
		assertTrue(session.canUndo());
		session.flush();
		ui.until("nothing is wrong any more", () -> of(1, Kind.CATEGORY_GONE).isEmpty());
		session.undo();
		session.flush();
		ui.until("one step has brought both back", () -> of(1, Kind.CATEGORY_GONE).size() == 2);
	}

	@Test
	void noProblemIsTakenOffTheListByHand() throws Exception {
		edit(1, p -> addCoding(p, 1, 3, "Z9"), true);
		ui.until("the problem is found", () -> of(1, Kind.CATEGORY_GONE).size() == 1);
		ui.page().showView(ProblemsView.ID);
		ui.until("it is listed", () -> items().stream().anyMatch(i -> i.getText(2).contains("Z9")));
		TreeItem item = items().stream().filter(i -> i.getText(2).contains("Z9")).findFirst().orElseThrow();
		item.getParent().setFocus();
		item.getParent().setSelection(item);
		item.getParent().notifyListeners(SWT.Selection, selectionOf(item));
		ui.settle();
		Command delete = ui.window().getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.EDIT_DELETE);
		delete.setEnabled(ui.window().getService(IHandlerService.class).getCurrentState());
		assertFalse(delete.isEnabled(), "it would come back with the next check");
	}

	@Test
	void onlyTheProblemsOfTheStudyAtHandAreShown() throws Exception {
		edit(1, p -> addCoding(p, 1, 3, "Z9"), true);
		edit(2, p -> addCoding(p, 2, 3, "Z8"), true);
		ui.until("the problems are found", () -> of(1, Kind.CATEGORY_GONE).size() == 1 && of(2, Kind.CATEGORY_GONE).size() == 1);
		ui.page().showView(ProblemsView.ID);
		ui.until("they are listed", () -> lists("Z9") && lists("Z8"));
		try (ExampleStudy other = new ExampleStudy(ui, folder.resolve("other"))) {
			ui.until("the other has none of them", () -> !lists("Z9") && !lists("Z8"));
			ui.open(study.project());
			ui.until("they are there again", () -> lists("Z9") && lists("Z8"));
			study.open(2);
			ToolItem only = toolItem(Messages.Problems_OnlyDocument);
			press(only);
			ui.until("only those of the document are there", () -> lists("Z8") && !lists("Z9"));
			study.open(1);
			ui.until("the document is another", () -> lists("Z9") && !lists("Z8"));
			press(only);
			ui.until("all are there again", () -> lists("Z9") && lists("Z8"));
		}
	}

	private boolean lists(String words) {
		return items().stream().anyMatch(i -> i.getText(2).contains(words));
	}

	private ToolItem toolItem(String words) {
		ToolItem[] found = new ToolItem[1];
		ui.find(ToolBar.class,
				b -> Arrays.stream(b.getItems()).filter(i -> words.equals(i.getToolTipText())).peek(i -> found[0] = i).findFirst().isPresent())
				.orElseThrow();
		return found[0];
	}

	private static void press(ToolItem item) {
		item.setSelection(!item.getSelection());
		item.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void numbersThatAreThereTwiceAreMadeAnew() throws Exception {
		edit(4, p -> {
			try {
				List<Clause> clauses = p.clauses(document(p, 4)).getClauses();
				clauses.get(2).setNumber(clauses.get(1).getNumber());
				return List.of(p.clauses(document(p, 4)));
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}, true);
		ui.until("the problem is found", () -> of(4, Kind.DUPLICATE_CLAUSE_NUMBER).size() == 1);
		fix(of(4, Kind.DUPLICATE_CLAUSE_NUMBER), Messages.Fix_Renumber);
		session.flush();
		ui.until("nothing is wrong any more", () -> of(4, Kind.DUPLICATE_CLAUSE_NUMBER).isEmpty());
	}

	@Test
	void aMissingDateIsTypedInTheCorpusView() throws Exception {
		ui.until("the study is checked", () -> of(0, Kind.DATE_MISSING).isEmpty());
		session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__DATE, null));
		session.flush();
		ui.until("it is found", () -> of(0, Kind.DATE_MISSING).size() == 1);
		IMarker marker = of(0, Kind.DATE_MISSING).get(0);
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains(session.document(2).orElseThrow().getTitle()));
		ui.inDialog(() -> resolution(marker, Messages.Fix_EditInCorpus).run(marker), dialog -> {
			ui.settle();
			ui.screenshot("missing-date");
			ui.type("2019");
			ui.press(SWT.CR);
		});
		ui.until("it is in the register", () -> session.document(2).orElseThrow().getDate() != null);
		session.flush();
		ui.until("nothing is missing any more", () -> of(0, Kind.DATE_MISSING).isEmpty());
	}

	@Test
	void aDoubtfulPlaceIsRightWhenThePersonSaysSo() throws Exception {
		edit(4, p -> {
			try {
				List<Clause> doubtful = new Clauses(p.clauses(document(p, 4))).all().stream()
						.filter(c -> c.getNumber() != null && c.getLabel() != null && !c.getLabel().isBlank()).limit(2).toList();
				doubtful.forEach(c -> {
					c.setRule("doubtful");
					c.setConfidence(0.2);
				});
				return List.of(p.clauses(document(p, 4)));
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}, true);
		ui.until("the doubts are told", () -> of(4, Kind.DOUBTFUL_CLAUSE).size() == 2);
		fix(of(4, Kind.DOUBTFUL_CLAUSE), Messages.Fix_Confirm);
		session.flush();
		ui.until("nothing is in doubt any more", () -> of(4, Kind.DOUBTFUL_CLAUSE).isEmpty());
		session.undo();
		session.flush();
		ui.until("one step has brought both back", () -> of(4, Kind.DOUBTFUL_CLAUSE).size() == 2);
		DocumentEditor editor = study.open(4);
		IMarker first = of(4, Kind.DOUBTFUL_CLAUSE).get(0);
		resolution(first, Messages.Fix_GoTo).run(first);
		ui.until("the clause is shown", () -> editor.caret() > 0);
		ui.run("org.policycoder.ui.confirmClause");
		session.flush();
		ui.until("one is in doubt", () -> of(4, Kind.DOUBTFUL_CLAUSE).size() == 1);
	}

	@Test
	void aBrokenRuleOpensTheQuickCode() throws Exception {
		edit(1, p -> {
			try {
				var set = p.codings(CODER, document(p, 1));
				set.setDone(true);
				Coding coding = set.getCodings().get(0);
				set.getCodings().removeIf(c -> c.getClause() == coding.getClause() && List.of("S", "G").contains(c.getCategory()));
				return List.of(set);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}, true);
		ui.until("the problem is found", () -> !of(1, Kind.BROKEN_RULE).isEmpty());
		IMarker marker = of(1, Kind.BROKEN_RULE).get(0);
		resolution(marker, Messages.Fix_GoToCode).run(marker);
		ui.until("the popup is open",
				new CodingKeys(ui)::isOpen);
		ui.screenshot("broken-rule");
		ui.press(SWT.ESC);
		fix(List.of(marker), Messages.Fix_NotDone);
		assertFalse(session.codings(CODER, session.document(1).orElseThrow()).set().isDone());
	}

	@Test
	void whoMendsACodingOfSomebodyElseDoesNotBecomeThem() throws Exception {
		edit(1, p -> addCoding(p, 1, 3, "Z9"), true);
		ui.until("the problem is found", () -> !of(1, Kind.CATEGORY_GONE).isEmpty());
		session.setCoder("meyer");
		ui.until("the study is checked", () -> autobuildIsIdle());
		IMarker marker = of(1, Kind.CATEGORY_GONE).get(0);
		resolution(marker, Messages.Fix_GoTo).run(marker);
		ui.until("the text is open", () -> ui.page().getActiveEditor() instanceof DocumentEditor);
		assertEquals("meyer", session.coder().orElseThrow());
		assertTrue(new CodingKeys(ui).popup().isEmpty(), "what is coded now would be meyer's");
	}

	@Test
	void problemsInCodingsOfOthersAreNotShownToWhoCodesBlind() throws Exception {
		edit(1, p -> addCoding(p, 1, 3, "Z9"), true);
		ui.until("the problem is found", () -> !of(1, Kind.CATEGORY_GONE).isEmpty());
		session.setCoder("meyer");
		Project project = session.project().project();
		Map<String, String> settings = new HashMap<>(project.getSettings().map());
		settings.remove(Sight.SETTING);
		session.execute(new EditProject(project.getName(), project.getLanguage(), project.getResultCoder(), settings));
		ui.until("what lin gave is hidden", () -> of(1, Kind.CATEGORY_GONE).isEmpty());
		session.execute(new MarkDone("meyer", 1, true, true));
		session.flush();
		ui.until("it is shown to who is done", () -> !of(1, Kind.CATEGORY_GONE).isEmpty());
		session.execute(new MarkDone("meyer", 1, false, true));
		session.flush();
		ui.until("it is hidden again", () -> of(1, Kind.CATEGORY_GONE).isEmpty());
		session.setCoder(CODER);
		ui.until("lin sees it", () -> !of(1, Kind.CATEGORY_GONE).isEmpty());
	}

	private static Event selectionOf(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	@Test
	void whatAPluginContributesInVainIsListedUntilItHasGone() throws Exception {
		ui.page().showView(ProblemsView.ID);
		Predicate<TreeItem> ofPlugin = i -> i.getText(0).equals("org.example.guest");
		try (InstalledPlugin guest = new InstalledPlugin("org.example.guest", Map.of("plugin.xml", """
				<?eclipse version="3.4"?>
				<plugin>
				   <extension point="org.policycoder.core.codebookPresets">
				      <preset id="org.example.guest.nudges" name="Nudges" file="nudges.policycodebook"/>
				   </extension>
				</plugin>
				"""))) {
			Contributions.codebookPresets();
			ui.until("it is listed", () -> items().stream().anyMatch(ofPlugin));
			TreeItem item = items().stream().filter(ofPlugin).findFirst().orElseThrow();
			assertEquals("codebookPresets", item.getText(1));
			assertTrue(item.getText(2).contains("org.example.guest.nudges") && item.getText(2).contains("nudges.policycodebook"), item.getText(2));
			assertTrue(item.getText(2).contains(Platform.getLogFileLocation().toOSString()), item.getText(2));
			ui.screenshot("problem-of-plugin");
		}
		ui.until("it has gone", () -> items().stream().noneMatch(ofPlugin));
		assertTrue(PlatformLog.expected().getFirst().contains("org.example.guest.nudges"));
	}

	private List<TreeItem> items() {
		return ui.find(Tree.class, t -> t.getColumnCount() >= 3 && placeLabel().equals(t.getColumn(1).getText())).stream()
				.flatMap(t -> Arrays.stream(t.getItems())).toList();
	}

	private static String placeLabel() {
		return org.eclipse.core.runtime.Platform.getResourceString(org.eclipse.core.runtime.Platform.getBundle("org.policycoder.ui.problems"),
				"%field.place");
	}

	private static IMarkerResolution resolution(IMarker marker, String label) {
		return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).filter(r -> label.equals(r.getLabel())).findFirst()
				.orElseThrow();
	}

	private static void fix(List<IMarker> markers, String label) {
		((WorkbenchMarkerResolution) resolution(markers.get(0), label)).run(markers.toArray(IMarker[]::new), null);
	}

	private List<IMarker> of(int document, Kind kind) {
		try {
			return Arrays.stream(study.project().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
					.filter(m -> m.getAttribute(ProblemMarkers.DOCUMENT, 0) == document
							&& kind.name().equals(m.getAttribute(ProblemMarkers.KIND, "")))
					.toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private interface Change {
		List<? extends StoredRoot> make(PolicyProject project);
	}

	/** Changes files as another program does; the window takes it in when it is told. */
	private void edit(int number, Change change, boolean tell) throws Exception {
		PolicyProject other = PolicyProject.open(folder.resolve("demo"));
		for (StoredRoot root : change.make(other)) {
			other.save(root);
		}
		try (var files = Files.walk(folder.resolve("demo"))) {
			for (Path file : files.filter(f -> f.getFileName().toString().startsWith(String.format(Locale.ROOT, "%04d.", number))).toList()) {
				Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 2000));
			}
		}
		if (tell) {
			session.refresh();
			study.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}

	private static PolicyDocument document(PolicyProject project, int number) {
		return project.corpus().getDocuments().stream().filter(d -> d.getNumber() == number).findFirst().orElseThrow();
	}

	private static List<StoredRoot> addCoding(PolicyProject project, int number, int clause, String category) {
		try {
			PolicyDocument document = document(project, number);
			Coding coding = ModelFactory.eINSTANCE.createCoding();
			coding.setClause(
					new Clauses(project.clauses(document)).all().stream().filter(c -> !c.isHeading()).skip(clause).findFirst().orElseThrow().getId());
			coding.setCategory(category);
			project.codings(CODER, document).getCodings().add(coding);
			return List.of(project.codings(CODER, document));
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
