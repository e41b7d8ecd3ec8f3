// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.RemoveDocuments;
import org.policycoder.report.ReportFormat;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.PlatformLog;
import org.policycoder.ui.support.Ui;

/** A report is made when it is asked for, says when it is out of date, and is taken away. */
@ExtendWith(PlatformLog.class)
class ReportViewTest {

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	@Test
	void isMadeAndSaysWhenItIsOutOfDate() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			ReportView view = (ReportView) ui.page().showView(ReportView.ID);
			ui.screenshot("report-empty");
			pressMake(view);
			ui.until("the report is shown", () -> ui.find(Browser.class, b -> true).isPresent());
			ui.until("the page is loaded", () -> !ui.find(Browser.class, b -> true).orElseThrow().getText().isBlank());
			Browser page = ui.find(Browser.class, b -> true).orElseThrow();
			ui.until("its title is in sight without scrolling", () -> Boolean.TRUE.equals(page.evaluate(
					"return document.querySelector('#contentPage div').getBoundingClientRect().top < 80")));
			ui.screenshot("report");
			assertFalse(link().isPresent(), "it is up to date");

			ProjectSession session = study.session();
			session.execute(new RemoveDocuments(List.of(session.project().corpus().getDocuments().get(0).getNumber())));
			ui.until("the report says that it is out of date",
					() -> link().filter(l -> l.getText().equals(Messages.Notice_OutOfDate)).isPresent());
			ui.screenshot("report-out-of-date");
			session.undo();
		}
	}

	@Test
	void isCancelledAndLeavesNothing() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			ReportView view = (ReportView) ui.page().showView(ReportView.ID);
			pressMake(view);
			ui.until("the report is being made", () -> button(Messages.Report_Cancel).isPresent());
			assertTrue(ui.find(ProgressBar.class, p -> true).isPresent());
			ui.screenshot("report-making");
			button(Messages.Report_Cancel).orElseThrow().notifyListeners(SWT.Selection, new Event());
			ui.until("it can be made again", () -> button(Messages.Report_Make).isPresent());
			assertFalse(button(Messages.Report_Cancel).isPresent());
			assertFalse(ui.find(Browser.class, b -> true).isPresent());
		}
	}

	/** Makes the report by keyboard: the button has the focus of an empty view. */
	private void pressMake(ReportView view) {
		ui.until("the button has the keyboard", () -> {
			view.setFocus();
			return button(Messages.Report_Make).filter(Button::isFocusControl).isPresent();
		});
		ui.press(SWT.SPACE);
	}

	private Optional<Button> button(String label) {
		return ui.find(Button.class, b -> b.getText().equals(label));
	}

	@Test
	void isExportedAndTellsWhere() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			ReportView view = (ReportView) ui.page().showView(ReportView.ID);
			Path out = folder.resolve("out");
			view.export(List.of(ReportFormat.PDF), out, "results");
			assertTrue(link().filter(l -> l.getText().contains("href=\"cancel\"")).isPresent(), "it says what it is at");
			ui.screenshot("report-writing");
			ui.until("it tells where", () -> link().filter(l -> l.getText().contains("results.pdf")).isPresent());
			ui.screenshot("report-written");
			try (var files = Files.list(out)) {
				assertEquals(List.of("results.pdf"), files.map(f -> f.getFileName().toString()).toList());
			}
			assertTrue(Files.size(out.resolve("results.pdf")) > 1000);
		}
	}

	private Optional<Link> link() {
		return ui.find(Link.class, l -> l.getShell() == ui.window().getShell());
	}
}
