// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.TypedDocument;
import org.policycoder.ui.support.Typist;
import org.policycoder.ui.support.Ui;

/** Who knows the codes types them faster than the cockpit comes up. */
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
		codesAllClauses(0, TypedDocument.Way.KEY);
	}

	@Test
	void noKeyIsLostAtAnUnevenPace() throws Exception {
		codesAllClauses(60, TypedDocument.Way.KEY);
	}

	@Test
	void noLetterOfACodeIsLost() throws Exception {
		codesAllClauses(25, TypedDocument.Way.CODE);
	}

	private void codesAllClauses(int longestPause, TypedDocument.Way way) {
		TypedDocument.Outcome outcome = document.type(Typist.Pace.upTo(longestPause), way);
		assertEquals(outcome.wanted(), outcome.given());
	}

	@Test
	void whatIsTypedOverTheEndChangesNothing() throws Exception {
		document.type(Typist.Pace.upTo(0), TypedDocument.Way.KEY);
		int before = document.count("S") + document.count("G");
		new Typist(ui, 0, 0).type("12gs").go();
		assertEquals(CLAUSES, before);
		assertEquals(before, document.count("S") + document.count("G"));
		assertEquals(Messages.Cockpit_Ended, ui.find(Label.class, l -> l.getText().equals(Messages.Cockpit_Ended)).map(Label::getText).orElse(""));
	}

	@Test
	void enterTakesNothingThatNobodyHasSeen() throws Exception {
		keys.code("a1", false);
		new Typist(ui, 0, 0).space().enter().enter().go();
		ui.until("the cockpit is open", keys::isOpen);
		assertEquals(1, document.count("A1"), "nothing is lit");
		new Typist(ui, 0, 0).key("Down").enter().go();
		ui.until("the board is painted", () -> isLitSeen());
		ui.screenshot("cockpit-last-used");
		int before = document.count("A1");
		if (before == 1) {
			ui.press(0, SWT.CR, SWT.CR);
		}
		ui.until("what was used last is lit first", () -> document.count("A1") == 2);
	}

	private boolean isLitSeen() {
		return keys.cockpit().flatMap(c -> ui.find(CategoryBoard.class, b -> b.getParent() == c)).filter(CategoryBoard::isSeen).isPresent();
	}

	@Test
	void whatIsAmbiguousIsSeenBeforeItIsTaken() throws Exception {
		keys.code("g", false);
		new Typist(ui, 0, 0).space().enter().type("/a").enter().go();
		ui.until("the letter is in the field", () -> keys.popup().map(Text::getText).filter("a"::equals).isPresent());
		keys.close();
	}
}
