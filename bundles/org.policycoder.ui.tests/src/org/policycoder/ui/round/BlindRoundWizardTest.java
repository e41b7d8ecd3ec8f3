// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.CodingRound;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** What the preview shows is what is drawn. */
class BlindRoundWizardTest {

	private final Ui ui = new Ui();

	private Text preview() {
		return ui.find(Text.class, t -> (t.getStyle() & SWT.READ_ONLY) != 0 && (t.getStyle() & SWT.MULTI) != 0 && t.isVisible()
				&& t.getText().contains("\n")).orElseThrow();
	}

	private Text field(String text) {
		return ui.find(Text.class, t -> t.getText().equals(text) && (t.getStyle() & SWT.MULTI) == 0).orElseThrow();
	}

	@Test
	void drawsWhatItShowsAndClosesIt(@TempDir Path folder) throws Exception {
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ui.inDialog(() -> ui.run("org.policycoder.ui.blindRound"), dialog -> {
				Spinner size = ui.find(Spinner.class, s -> true).orElseThrow();
				size.setSelection(2);
				String first = preview().getText();
				assertEquals(3, first.lines().count(), first);
				Text seed = field("1");
				seed.setText("x");
				assertFalse(dialog.getDefaultButton().isEnabled(), "no seed");
				seed.setText("8");
				seed.setText("1");
				assertEquals(first, preview().getText());
				ui.settle();
				ui.screenshot("blind-round");
				ui.pushDefault(dialog);
			});
			CodingRound round = study.session().project().rounds().getFirst();
			assertEquals(2, round.getDrawn().size());
			assertEquals(List.of("lin", "meyer"), round.getCoders());
			assertNull(round.getClosed());
			ui.inDialog(() -> ui.run("org.policycoder.ui.blindRound"), dialog -> {
				Button close = ui.find(Button.class, b -> b.getText().equals(Messages.Round_Close)).orElseThrow();
				close.notifyListeners(SWT.Selection, new Event());
				ui.until("the round is closed", () -> ui.find(Button.class, b -> b.getText().equals(Messages.Round_Close)).isEmpty());
				ui.press(SWT.ESC);
			});
			assertNotEquals(null, round.getClosed());
			study.session().undo();
			study.session().undo();
			assertTrue(study.session().project().rounds().isEmpty());
		}
	}
}
