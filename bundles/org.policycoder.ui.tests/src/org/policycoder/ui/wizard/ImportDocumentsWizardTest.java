// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.resource.ProblemMarkers;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.ExampleTest;
import org.policycoder.ui.support.InstalledPlugin;
import org.policycoder.ui.support.Mouse;
import org.policycoder.ui.support.SilentReader;

/** Documents are imported through the wizard, by mouse and keys. */
class ImportDocumentsWizardTest extends ExampleTest {

	private static final String PROBLEMS = "org.policycoder.ui.problemsView";

	private final Mouse mouse = ui.mouse();

	private WizardRobot robot;

	@AfterEach
	void closeExample() throws Exception {
		if (robot != null) {
			robot.close();
		}
	}

	@Test
	void realDocumentsAreShownChosenAndImported() throws Exception {
		Path corpus = Path.of(System.getProperty("policycoder.data", "nowhere")).resolve("corpus");
		assumeTrue(Files.isDirectory(corpus), "-Dpolicycoder.data is not given");
		Path mixed = Files.createDirectories(folder.resolve("mixed"));
		copy(corpus.resolve("china"), mixed, ".md");
		copy(corpus.resolve("congress/BILLS-117hr100ih"), mixed, ".xml");
		copy(corpus.resolve("congress/BILLS-115hr6972ih"), mixed, ".pdf");
		copy(corpus.resolve("eu/EU_32021R0821"), mixed, "Article_009.txt");
		Files.copy(mixed.resolve("出口管制法(2020-10-17).md"), mixed.resolve("出口管制法 副本.md"));
		Files.createFile(mixed.resolve("leer.txt"));
		int before = documents().size();

		robot = new WizardRobot(ui, new ImportDocumentsWizard(List.of(mixed)));
		ui.screenshot("import-1-sources");
		robot.next();
		robot.untilRows(12);
		robot.table().setSelection(row("出口管制法(2020"));
		robot.table().notifyListeners(SWT.Selection, new Event());
		ui.settle();
		ui.screenshot("import-2-preview");
		assertEquals(1, Stream.of(robot.table().getItems()).filter(i -> i.getText(0).contains("leer") && !i.getChecked()).count());

		int found = Integer.parseInt(robot.table().getItem(row("出口管制法(2020")).getText(2));
		assertTrue(found > 40, "clauses of the law: " + found);
		TableItem leftOut = robot.table().getItem(row("技术进出口"));
		leftOut.setChecked(false);
		Event unticked = new Event();
		unticked.item = leftOut;
		unticked.detail = SWT.CHECK;
		robot.table().notifyListeners(SWT.Selection, unticked);
		ui.until("it is left out", () -> leftOut.getText(1).equals(Messages.Import_StateLeftOut));

		robot.finish(report -> {
			ui.screenshot("import-3-report");
			assertTrue(ui.find(StyledText.class, s -> s.getShell() == report).orElseThrow().getText().contains("leer.txt"));
		});

		List<String> titles = documents().subList(before, documents().size()).stream().map(PolicyDocument::getTitle).toList();
		assertEquals(9, titles.size(), titles::toString);
		assertTrue(titles.stream().noneMatch(t -> t.contains("技术进出口管理条例")), titles::toString);
		assertEquals(titles.size() + before, PolicyProject.open(folder.resolve("demo")).corpus().getDocuments().size());
		ui.screenshot("import-4-corpus");
	}

	@Test
	void anotherStyleIsChosenForOneDocument() throws Exception {
		Path file = Files.writeString(folder.resolve("notice.txt"),
				"关于加强管理的通知\n\n一、总体要求\n（一）提高认识。\n（二）加强领导。\n二、主要任务\n（一）严格审批。\n");
		robot = new WizardRobot(ui, new ImportDocumentsWizard(List.of(file)));
		robot.next();
		robot.untilRows(1);
		Combo style = robot.find(Combo.class, c -> true);
		String recognised = robot.table().getItem(0).getText(5);
		String other = style.getItem(1);
		style.select(1);
		style.notifyListeners(SWT.Selection, new Event());
		ui.until("the style has changed", () -> robot.table().getItem(0).getText(5).equals(other));
		style.select(0);
		style.notifyListeners(SWT.Selection, new Event());
		ui.until("the style is as recognised", () -> robot.table().getItem(0).getText(5).equals(recognised));
		style.select(1);
		style.notifyListeners(SWT.Selection, new Event());
		ui.until("the style has changed", () -> robot.table().getItem(0).getText(5).equals(other));
		robot.finish(report -> {});

		PolicyDocument document = documents().getLast();
		assertEquals(other, CandidateRow.styleName(study.session().project().clauses(document).getStyle()));
	}

	@Test
	void clausesAreFoundByTheSegmenterOfAPlugin() throws Exception {
		String descriptor;
		try (InputStream in = URI.create("platform:/plugin/org.policycoder.segmentation/org/policycoder/segmentation/uima/ProvisionAnnotator.xml")
				.toURL().openStream()) {
			descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8)
					.replace("location=\"SegmentationTypes.xml\"", "name=\"org.policycoder.segmentation.uima.SegmentationTypes\"")
					.replace("<configurationParameterSettings>",
							"<configurationParameterSettings><nameValuePair><name>style</name><value><string>us-acts</string></value></nameValuePair>");
		}
		Path file = Files.writeString(folder.resolve("rule.txt"), "1. Scope\nIt applies to all.\n1.1. All of it.\n2. Terms\nIt is short.\n");
		Path draft = Files.writeString(folder.resolve("rule2.txt"), "1. Scope\nIt applies to nobody.\n2. Terms\nThey are not known.\n");
		try (InstalledPlugin guest = new InstalledPlugin("org.example.guest", Map.of("acts.xml", descriptor, "plugin.xml", """
				<?eclipse version="3.4"?>
				<plugin>
				   <extension point="org.policycoder.core.segmenters">
				      <segmenter id="org.example.guest.acts" name="All as acts" descriptor="acts.xml"/>
				   </extension>
				</plugin>
				"""))) {
			ui.until("it is there", () -> Contributions.segmenters().size() == 2);
			robot = new WizardRobot(ui, new ImportDocumentsWizard(List.of(file, draft)));
			robot.next();
			robot.untilRows(2);
			TableItem left = robot.table().getItem(1);
			left.setChecked(false);
			Event click = new Event();
			click.item = left;
			click.detail = SWT.CHECK;
			robot.table().notifyListeners(SWT.Selection, click);
			assertEquals(Messages.Import_StateLeftOut, left.getText(1));
			String recognised = robot.table().getItem(0).getText(5);
			Combo segmenter = robot.find(Combo.class, c -> c.indexOf("All as acts") == 1);
			ui.screenshot("import-segmenter");
			segmenter.select(1);
			segmenter.notifyListeners(SWT.Selection, new Event());
			ui.until("it has found the clauses",
					() -> robot.table().getItemCount() == 2 && robot.table().getItem(0).getText(5).equals(CandidateRow.styleName("us-acts")));
			assertNotEquals(recognised, CandidateRow.styleName("us-acts"));
			assertFalse(robot.table().getItem(1).getChecked(), "what was left out stays so");
			assertEquals(Messages.Import_StateLeftOut, robot.table().getItem(1).getText(1));
			robot.finish(report -> {});
		}
		assertEquals("us-acts", study.session().project().clauses(documents().getLast()).getStyle());
		ui.until("it has gone", () -> Contributions.segmenters().size() == 1);
	}

	@Test
	void whoCancelsWhatHangsHasTheWizardBackAtOnce() throws Exception {
		SilentReader.Silence silence = SilentReader.begin();
		try {
			Path file = Files.writeString(folder.resolve("notice.silent"), "Section 1. Sell nothing.\nSection 2. Buy nothing.\n");
			robot = new WizardRobot(ui, new ImportDocumentsWizard(List.of(file)));
			boolean[] stopped = new boolean[1];
			stopWhen(silence::isAsked, stopped);
			robot.next();
			ui.until("the wizard can be used", () -> stopped[0] && robot.table().isEnabled());
			assertEquals(0, robot.table().getItemCount());
			silence.end();
			robot.back();
			robot.next();
			robot.untilRows(1);
			robot.finish(report -> {});
			assertEquals(2, study.session().clauses(documents().getLast()).codable().size());
		} finally {
			silence.end();
		}
	}

	/** The wizard works events off in a loop of its own while it reads, so this has to come from inside it. */
	private void stopWhen(BooleanSupplier hangs, boolean[] stopped) {
		Display.getCurrent().timerExec(20, () -> {
			if (hangs.getAsBoolean()) {
				assertFalse(robot.table().isEnabled());
				robot.stop();
				stopped[0] = true;
			} else {
				stopWhen(hangs, stopped);
			}
		});
	}

	@Test
	void anAmendedVersionTakesThePlaceOfTheOtherAndWhatIsToBeLookedAtIsListed() throws Exception {
		ProjectSession session = study.session();
		PolicyDocument document = documents().getFirst();
		String coder = session.coder().orElseThrow();
		String text = session.text(document);
		List<Coding> before = study.codings(coder, document.getNumber());
		List<Clause> coded = session.clauses(document).leaves().stream()
				.filter(c -> before.stream().anyMatch(b -> b.getClause() == c.getId())).toList();
		assertTrue(coded.size() > 3, "clauses that are coded: " + coded.size());
		Clause reworded = coded.getFirst();
		Clause dropped = coded.getLast();
		String amended = text.substring(0, reworded.getEnd() - 1) + ", as far as the minister so orders."
				+ text.substring(reworded.getEnd(), dropped.getBegin()) + text.substring(dropped.getEnd());
		Path file = Files.writeString(folder.resolve(document.getTitle().replaceAll("[/:]", " ") + " (as amended).txt"), amended);
		int count = documents().size();

		robot = new WizardRobot(ui, new ImportDocumentsWizard(List.of(file)));
		robot.next();
		robot.untilRows(1);
		String replaces = NLS.bind(Messages.Import_StateReplaces, document.getNumber());
		assertEquals(replaces, robot.table().getItem(0).getText(1));
		robot.table().setSelection(0);
		robot.table().notifyListeners(SWT.Selection, new Event());
		ui.settle();
		ui.screenshot("import-amended-1-preview");
		Combo version = robot.find(Combo.class, c -> c.isVisible() && c.indexOf(Messages.Import_VersionNone) == 0);
		version.select(0);
		version.notifyListeners(SWT.Selection, new Event());
		assertEquals(Messages.Import_StateNew, robot.table().getItem(0).getText(1));
		version.select(1);
		version.notifyListeners(SWT.Selection, new Event());
		assertEquals(replaces, robot.table().getItem(0).getText(1));
		robot.finish(report -> {
			ui.screenshot("import-amended-2-report");
			assertTrue(
					ui.find(Label.class, l -> l.getShell() == report && l.getText().equals(NLS.bind(Messages.Import_ResultReplaced, 1))).isPresent(),
					"it is said that one was replaced, and of none that it was imported");
			assertTrue(ui.find(StyledText.class, t -> t.getShell() == report && t.getText().contains(document.getTitle())).isPresent(),
					"it is said which one");
		});

		assertEquals(count, documents().size(), "no document came");
		assertEquals(amended.strip(), session.text(document).strip());
		List<Review> reviews = List.copyOf(session.codings(coder, document).set().getReviews());
		long gone = reviews.stream().filter(r -> r.getKind() == ReviewKind.GONE).count();
		assertTrue(gone > 0 && reviews.size() > gone, "to be looked at: " + reviews.size() + ", gone: " + gone);
		assertEquals(before.size(), study.codings(coder, document.getNumber()).size() + gone, "no coding is lost");
		session.flush();
		ui.until("they are listed", () -> marked(Problem.Kind.REVIEW_GONE) >= gone && marked(Problem.Kind.REVIEW_CHANGED) > 0);
		assertTrue(ui.page().findView(PROBLEMS) != null, "the list is shown");
		ui.page().activate(ui.page().findView(PROBLEMS));
		ui.settle();
		ui.screenshot("import-amended-3-problems");

		Review changed = reviews.stream().filter(r -> r.getKind() == ReviewKind.CHANGED).findFirst().orElseThrow();
		ClauseRef clause = new ClauseRef(document.getNumber(), changed.getClause());
		DocumentEditor editor = study.open(document.getNumber());
		editor.goTo(clause);
		editor.setFocus();
		ui.screenshot("import-amended-4-clause");
		assertTrue(ui.find(CLabel.class, l -> l.getText().contains("+Enter: mark as looked at")).isPresent(), "it is said what is to be done");
		ui.press(SWT.CTRL | SWT.SHIFT, SWT.CR, SWT.CR);
		assertEquals(reviews.stream().filter(r -> r.getClause() != changed.getClause() || r.getKind() == ReviewKind.GONE).toList(),
				List.copyOf(session.codings(coder, document).set().getReviews()), "what is at the clause has been looked at");
		session.undo();
		assertEquals(reviews.size(), session.codings(coder, document).set().getReviews().size());

		session.undo();
		session.flush();
		assertEquals(text, session.text(document));
		assertEquals(before, study.codings(coder, document.getNumber()));
		ui.until("nothing is to be looked at", () -> marked(Problem.Kind.REVIEW_GONE) == 0);
	}

	private long marked(Problem.Kind kind) {
		try {
			return Stream.of(study.project().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
					.map(ProblemMarkers::problem).flatMap(Optional::stream).filter(p -> p.kind() == kind).count();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private List<PolicyDocument> documents() {
		return new ArrayList<>(study.session().project().corpus().getDocuments());
	}

	private int row(String words) {
		TableItem[] items = robot.table().getItems();
		for (int i = 0; i < items.length; i++) {
			if (items[i].getText(0).contains(words) || items[i].getText(6).contains(words)) {
				return i;
			}
		}
		throw new AssertionError(words);
	}

	private static void copy(Path from, Path to, String end) throws Exception {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.filter(f -> f.toString().endsWith(end)).toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}
}
