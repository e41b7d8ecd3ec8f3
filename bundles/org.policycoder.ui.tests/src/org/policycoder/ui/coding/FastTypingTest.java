// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.TypedDocument;
import org.policycoder.ui.support.Typist;
import org.policycoder.ui.support.Ui;

/** Who knows the codes types them faster than the list of categories comes up. */
class FastTypingTest {

	private static final int CLAUSES = 200;

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private final CodingKeys keys = new CodingKeys(ui);

	private TypedDocument document;

	@BeforeEach
	void openDocument() throws Exception {
		ui.activate();
		document = new TypedDocument(ui, folder.resolve("typed"), CLAUSES);
	}

	@AfterEach
	void closeDocument() throws Exception {
		document.close();
	}

	@Test
	void noKeyIsLostHoweverFastItComes() throws Exception {
		codesAllClauses(0);
	}

	@Test
	void noKeyIsLostAtAnUnevenPace() throws Exception {
		codesAllClauses(25);
	}

	private void codesAllClauses(int longestPause) {
		TypedDocument.Outcome outcome = document.type(Typist.Pace.upTo(longestPause));
		assertEquals(outcome.wanted(), outcome.given());
	}

	@Test
	void enterTwiceAtOnceDoesNotTakeWhatNobodyHasSeen() throws Exception {
		keys.code("a1", false);
		new Typist(ui, 0, 0).space().enter().enter().go();
		ui.until("the list is open", () -> keys.popup().isPresent());
		assertEquals(1, document.count("A1"));
		Table list = ui.find(Table.class, t -> t.getParent().getParent().getParent() == keys.popup().orElseThrow().getParent()).orElseThrow();
		boolean[] painted = new boolean[1];
		list.addListener(SWT.PaintItem, e -> painted[0] = true);
		list.redraw();
		ui.until("the list is painted", () -> painted[0]);
		ui.screenshot("quick-code");
		ui.press(0, SWT.CR, SWT.CR);
		ui.until("what is lit is taken", () -> document.count("A1") == 2);
	}

	@Test
	void whatIsAmbiguousIsSeenBeforeItIsTaken() throws Exception {
		keys.code("g", false);
		new Typist(ui, 0, 0).space().enter().type("a").enter().go();
		ui.until("the letter is in the field", () -> keys.popup().map(Text::getText).filter("a"::equals).isPresent());
		ui.press(SWT.ESC);
		ui.until("it is closed", () -> keys.popup().isEmpty());
	}
}
