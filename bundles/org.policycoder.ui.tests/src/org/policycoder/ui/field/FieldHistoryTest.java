// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldHistoryTest {

	private final FieldHistory history = new FieldHistory("");

	private void type(String letters) {
		letters.chars().forEach(c -> {
			String text = state + (char) c;
			history.changed(text, text.length());
			state = text;
		});
	}

	private String state = "";

	private String undo() {
		state = history.undo().text();
		return state;
	}

	private String redo() {
		state = history.redo().text();
		return state;
	}

	@Test
	void aWordIsAStep() {
		type("ab cd");
		assertEquals("ab ", undo());
		assertEquals("ab", undo());
		assertEquals("", undo());
		assertEquals("", undo());
		assertEquals("ab", redo());
		assertEquals("ab ", redo());
		assertEquals("ab cd", redo());
		assertEquals("ab cd", redo());
	}

	@Test
	void whatIsTypedAfterAnUndoTakesThePlaceOfWhatWasUndone() {
		type("ab cd");
		undo();
		type("x");
		assertEquals("ab x", state);
		assertEquals("ab x", redo());
		assertEquals("ab ", undo());
	}

	@Test
	void somethingPastedOrTakenAwayIsAStepOfItsOwn() {
		type("ab");
		history.changed("ab管制", 4);
		history.changed("ab", 2);
		assertEquals("ab管制", undo());
		assertEquals("ab", undo());
		assertEquals("", undo());
	}

	@Test
	void aCharacterOfTwoUnitsIsOneLetter() {
		history.changed("𠀀", 2);
		history.changed("𠀀a", 3);
		assertEquals("", undo());
	}

	@Test
	void whatTheFieldShowsOfAnUndoIsNoNewStep() {
		type("ab");
		history.changed("abXYZ", 5);
		assertEquals("ab", undo());
		history.changed("ab", 2);
		assertEquals("abXYZ", redo());
	}
}
