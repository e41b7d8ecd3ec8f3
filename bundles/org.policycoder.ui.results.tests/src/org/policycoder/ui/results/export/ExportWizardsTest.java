// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.extension.Contributions;
import org.policycoder.edit.round.BeginRound;
import org.policycoder.edit.round.RoundPlan;
import org.policycoder.model.DrawnStratum;
import org.policycoder.model.DrawnUnit;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.results.numbers.MadeStudies;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.PlatformLog;
import org.policycoder.ui.support.Ui;

/** What the wizards are asked for is written whole, or not at all, and asked for the same way the next time. */
@ExtendWith(PlatformLog.class)
class ExportWizardsTest {

	private static final int POLL = 50;

	private boolean answered;

	/** What the dialog said that was answered, and the button of it that Enter stands for. */
	private String said;

	private String enter;

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	@Test
	void writesEveryTableAndAsksBeforeItReplacesThem() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			Path out = folder.resolve("tables");
			open(new ExportTablesWizard());
			text().setText(""); // what another test has chosen is remembered
			assertFalse(finish().isEnabled(), "there is no folder yet");
			check(Contributions.tables().ids().size());
			into(out);
			ui.screenshot("export-tables");
			answer(Messages.Export_Close, "export-told");
			press(finish());
			ui.until("the wizard is closed", () -> dialog().isEmpty());
			String extension = names(out).iterator().next().replaceAll(".*\\.", ".");
			assertEquals(Contributions.tables().ids().stream().map(id -> id + extension).collect(Collectors.toCollection(TreeSet::new)), names(out));

			Path file = out.resolve("codebook" + extension);
			Files.writeString(file, "mine");
			open(new ExportTablesWizard());
			assertEquals(out.toString(), text().getText(), "the folder is remembered");
			answer(IDialogConstants.NO_LABEL, "export-asks");
			press(finish());
			ui.until("the question is answered", () -> answered);
			assertEquals(IDialogConstants.NO_LABEL, enter, "nothing is replaced by Enter alone");
			assertEquals("mine", Files.readString(file));
			ui.press(SWT.ESC);
			ui.until("the wizard is closed", () -> dialog().isEmpty());
		}
	}

	/** Of three dimensions a table of two has one more file for each further pair. */
	@Test
	void filesOfFurtherPairsAreCounted() throws Exception {
		ui.activate();
		PolicyProject project = MadeStudies.ofThreeDimensions(folder.resolve("study"));
		try (ExampleStudy study = ExampleStudy.of(ui, project)) {
			Path out = folder.resolve("pairs");
			open(new ExportTablesWizard());
			into(out);
			check(Contributions.tables().ids().size());
			answer(Messages.Export_Close, null);
			press(finish());
			ui.until("the wizard is closed", () -> dialog().isEmpty());
			int written = names(out).size();
			assertTrue(written > Contributions.tables().ids().size(), names(out).toString());
			assertTrue(said.startsWith(written + " files were written to " + out), said);
		}
	}

	/** Where it is not decided whose codings count, nothing is made, not even the folder. */
	@Test
	void makesNoFolderForTablesThatAreRefused() throws Exception {
		ui.activate();
		PolicyProject project = MadeStudies.ofThreeCoders(folder.resolve("study"));
		try (ExampleStudy study = ExampleStudy.of(ui, project)) {
			Path out = folder.resolve("refused");
			open(new ExportTablesWizard());
			into(out);
			check(Contributions.tables().providers().size());
			answer(IDialogConstants.OK_LABEL, null);
			press(finish());
			ui.until("the refusal is read", () -> answered);
			assertFalse(Files.exists(out));
			ui.press(SWT.ESC);
			ui.until("the wizard is closed", () -> dialog().isEmpty());
		}
	}

	@Test
	void writesAReportInTheFormatsThatAreChecked() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			Path out = folder.resolve("report");
			open(new ExportReportWizard());
			into(out);
			check(0);
			assertFalse(finish().isEnabled(), "no format is checked");
			table().getItem(0).setChecked(true);
			table().notifyListeners(SWT.Selection, checked(0));
			ui.screenshot("export-report");
			answer(Messages.Export_Close, null);
			press(finish());
			ui.until("the wizard is closed", () -> dialog().isEmpty());
			assertEquals(Set.of(study.project().getName() + ".pdf"), names(out));
		}
	}

	@Test
	void writesWhateverExportersThereAre() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			Path out = folder.resolve("files");
			open(new ExportStudyWizard());
			into(out);
			check(Contributions.exporters().size());
			ui.screenshot("export-study");
			answer(Messages.Export_Close, null);
			press(finish());
			ui.until("the wizard is closed", () -> dialog().isEmpty());
			assertEquals(Contributions.exporters().size(), names(out).size());
			assertTrue(names(out).contains(study.project().getName() + "-register-csv.csv"), names(out).toString());
		}
	}

	@Test
	void whoIsInABlindRoundWritesNobodyElsesCodings() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			study.session().execute(new BeginRound(
					new RoundPlan("Pilot", 1, DrawnUnit.DOCUMENTS, 0, 6, DrawnStratum.NONE, List.of("lin", "meyer"))));
			study.session().setCoder("meyer");
			Path out = folder.resolve("files");
			open(new ExportStudyWizard());
			into(out);
			check(Contributions.exporters().size());
			answer(Messages.Export_Close, null);
			press(finish());
			ui.until("the wizard is closed", () -> dialog().isEmpty());
			String sheet = Files.readString(out.resolve(study.project().getName() + "-coding-sheet-csv.csv"));
			assertTrue(sheet.contains("meyer"), sheet);
			assertFalse(sheet.contains("lin,") || sheet.contains("lin;") || sheet.contains("\u6797"), sheet);
			assertEquals(List.of("lin", "meyer"), study.session().coderIds(), "the study itself is as it was");
		}
	}

	private void open(ExportWizard wizard) {
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		ui.until("the wizard is open", () -> dialog().isPresent());
		IWizardPage page = dialog.getCurrentPage();
		assertEquals(wizard, page.getWizard());
		ui.settle();
	}

	private List<Shell> shells() {
		return List.of(ui.window().getShell().getDisplay().getShells()).stream()
				.filter(s -> s.isVisible() && !s.getText().isEmpty() && s != ui.window().getShell()).toList();
	}

	private Optional<Shell> dialog() {
		return shells().stream().findFirst();
	}

	private <C extends Control> Predicate<C> inDialog() {
		return c -> c.getShell() != ui.window().getShell();
	}

	private Text text() {
		return ui.find(Text.class, t -> inDialog().test(t) && (t.getStyle() & SWT.READ_ONLY) == 0).orElseThrow();
	}

	private Table table() {
		return ui.find(Table.class, inDialog()).orElseThrow();
	}

	private void into(Path out) {
		text().setText(out.toString());
	}

	/** Selects all or none. */
	private void check(int wanted) {
		press(button(wanted == 0 ? Messages.Export_None : Messages.Export_All).orElseThrow());
		assertEquals(wanted, List.of(table().getItems()).stream().filter(i -> i.getChecked()).count());
	}

	private Event checked(int item) {
		Event event = new Event();
		event.item = table().getItem(item);
		event.detail = SWT.CHECK;
		return event;
	}

	private Button finish() {
		return ui.find(Button.class, b -> inDialog().test(b) && b.getShell().getDefaultButton() == b).orElseThrow();
	}

	private Optional<Button> button(String label) {
		return ui.find(Button.class, b -> inDialog().test(b) && b.getText().replace("&", "").equals(label.replace("&", "")));
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses a button of a dialog that will wait for an answer, as soon as it is there. */
	private void answer(String label, String picture) {
		answered = false;
		Display display = ui.window().getShell().getDisplay();
		display.timerExec(POLL, () -> button(label).ifPresentOrElse(button -> {
			if (picture != null) {
				button.getShell().update();
				ui.screenshot(picture);
			}
			Shell asking = button.getShell();
			said = ui.find(Label.class, l -> l.getShell() == asking && !l.getText().isEmpty()).map(Label::getText).orElse("");
			enter = asking.getDefaultButton().getText();
			answered = true;
			press(button);
		}, () -> answer(label, picture)));
	}

	private static Set<String> names(Path folder) {
		try (var files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		} catch (IOException e) {
			return Set.of();
		}
	}
}
