// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.RemoveDocuments;
import org.policycoder.edit.command.ToggleCoding;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.results.matrix.MatrixView;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.PlatformLog;
import org.policycoder.ui.support.Ui;

/** The figures of the report follow the coding, and can be walked through and taken away. */
@ExtendWith(PlatformLog.class)
class ChartsViewTest {

	private static final int FIGURES = 8;

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	@Test
	void showsEveryFigureOfTheReport() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, "export-controls", folder.resolve("study"))) {
			ui.page().showView(ChartsView.ID);
			untilFound();
			Set<String> names = new HashSet<>();
			for (int i = 0; i < FIGURES; i++) {
				choose(i);
				names.add(canvas().figure().title());
				canvas().update();
				ui.screenshot("chart-" + (i + 1));
			}
			assertEquals(FIGURES, names.size());
		}
	}

	@Test
	void followsTheCodingAndTellsItsValues() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			ui.page().showView(ChartsView.ID);
			untilFound();
			choose(7);
			Set<String> before = labels();

			ProjectSession session = study.session();
			PolicyDocument document = session.project().corpus().getDocuments().get(0);
			ClauseRef uncoded = session.clauses(document).codable().stream().map(ClauseRef::of)
					.filter(c -> codings(session, document, c).isEmpty()).findFirst().orElseThrow();
			session.execute(new ToggleCoding(session.coder().orElseThrow(), List.of(uncoded), "A1"));
			session.execute(new ToggleCoding(session.coder().orElseThrow(), List.of(uncoded), "S"));
			ui.until("the figure has followed", () -> !labels().equals(before));
			session.undo();
			session.undo();
			ui.until("the figure has followed back", () -> labels().equals(before));

			canvas().setFocus();
			ui.press(SWT.ARROW_RIGHT);
			String first = canvas().label();
			assertTrue(first.contains(": "), first);
			ui.screenshot("chart-told");
			ui.press(SWT.ARROW_RIGHT);
			assertFalse(canvas().label().equals(first));
			ui.press(SWT.ESC);
			assertEquals("", canvas().label());
		}
	}

	@Test
	void isTakenAwayAsItIsPrinted() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			ChartsView view = (ChartsView) ui.page().showView(ChartsView.ID);
			untilFound();
			choose(2);
			view.setFocus();
			ui.press(SWT.CTRL, 'c', 'c');
			Clipboard clipboard = new Clipboard(canvas().getDisplay());
			ui.until("the picture is on the clipboard", () -> clipboard.getContents(ImageTransfer.getInstance()) != null);
			ImageData copied = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			clipboard.dispose();
			assertTrue(copied.width > 1800, copied.width + " pixels: 450 points at 300 dpi");
			assertEquals(0xFFFFFF, rgb(copied, 1, 1), "on white, whatever the theme");

			Path png = folder.resolve("figure.png");
			Path svg = folder.resolve("figure.svg");
			view.save(png);
			view.save(svg);
			ui.until("the files are there", () -> Files.exists(png) && Files.exists(svg));
			assertEquals(copied.width, new ImageLoader().load(png.toString())[0].width);
			assertTrue(Files.readString(svg).contains("<svg"));
			try (var files = Files.list(folder)) {
				assertEquals(3, files.count(), "the study and two files, and nothing half written");
			}
		}
	}

	@Test
	void doesNotDrawWhatNobodySees() throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("study"))) {
			ui.page().showView(ChartsView.ID);
			untilFound();
			choose(7);
			FigureCanvas canvas = canvas();
			Set<String> before = labels();
			ui.page().showView(MatrixView.ID);
			ProjectSession session = study.session();
			PolicyDocument document = session.project().corpus().getDocuments().get(0);
			session.execute(new RemoveDocuments(List.of(document.getNumber())));
			ui.settle();
			assertFalse(canvas.isVisible());
			assertEquals(before, labels(canvas));
			ui.page().showView(ChartsView.ID);
			ui.until("it is drawn when it is seen again", () -> !labels().equals(before));
		}
	}

	private static int rgb(ImageData data, int x, int y) {
		var colour = data.palette.getRGB(data.getPixel(x, y));
		return colour.red << 16 | colour.green << 8 | colour.blue;
	}

	private static List<?> codings(ProjectSession session, PolicyDocument document, ClauseRef clause) {
		try {
			return List.copyOf(session.codings(session.coder().orElseThrow(), document).of(clause.clause()));
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private Combo figures() {
		return ui.find(Combo.class, c -> c.getItemCount() == FIGURES).orElseThrow();
	}

	private void untilFound() {
		ui.until("the figures are found", () -> ui.find(Combo.class, c -> c.getItemCount() == FIGURES).isPresent());
	}

	private FigureCanvas canvas() {
		return ui.find(FigureCanvas.class, c -> true).orElseThrow();
	}

	private Set<String> labels() {
		return labels(canvas());
	}

	private static Set<String> labels(FigureCanvas canvas) {
		return Set.copyOf(canvas.figure().areas().stream().map(a -> a.label()).toList());
	}

	private void choose(int figure) {
		String name = figures().getItem(figure);
		figures().select(figure);
		figures().notifyListeners(SWT.Selection, new Event());
		String number = name.replaceAll("\\D*(\\d).*", "$1");
		ui.until("figure " + number + " is drawn", () -> ui.find(FigureCanvas.class, c -> true)
				.filter(c -> c.figure() != null && c.figure().title().replaceAll("\\D*(\\d).*", "$1").equals(number)).isPresent());
	}
}
