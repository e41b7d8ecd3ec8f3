// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.ui.support.ThemeColours;

/** The names of categories beside the text, which take the colours of the codebook. */
class ColoursTest {

	private static final RGB WHITE = new RGB(255, 255, 255);

	private static final RGB DARK = new RGB(38, 39, 42);

	@ParameterizedTest
	@ValueSource(ints = { 0x0072B2, 0x56B4E9, 0xE69F00, 0xF0E442, 0xCC79A7, 0x882255, 0x332288, 0xFFFFFF, 0x000000, 0x808080 })
	void canBeReadOnPaperOfBothThemes(int value) {
		RGB colour = new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
		RGB black = new RGB(32, 33, 36);
		RGB light = new RGB(222, 222, 218);
		assertTrue(Colours.contrast(Colours.readable(colour, black, WHITE), WHITE) >= 4.5);
		assertTrue(Colours.contrast(Colours.readable(colour, light, DARK), DARK) >= 4.5);
		assertTrue(Colours.contrast(Colours.visible(colour, black, WHITE), WHITE) >= 3);
		assertTrue(Colours.contrast(Colours.visible(colour, light, DARK), DARK) >= 3);
	}

	@ParameterizedTest
	@EnumSource
	void wordsCanBeReadInBothThemes(ThemeColours theme) throws IOException {
		RGB ink = theme.of(Colours.INK);
		RGB paper = theme.of(Colours.PAPER);
		for (Colours behind : List.of(Colours.PAPER, Colours.CURRENT_CLAUSE, Colours.BELOW_CURRENT_CLAUSE, Colours.FOUND)) {
			assertTrue(Colours.contrast(ink, theme.of(behind)) >= 4.5, behind::name);
		}
		for (Colours words : List.of(Colours.MARGIN, Colours.ACCENT)) {
			assertTrue(Colours.contrast(theme.of(words), paper) >= 4.5, words::name);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x000000, 0x404040, 0x757575, 0x767676, 0x808080, 0xFFFFFF, 0x6EAAF0 })
	void oneInkIsLegibleOnEveryBackground(int value) {
		RGB background = new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
		assertTrue(Colours.contrast(Colours.legible(background, DARK), background) >= 4.5);
		assertEquals(DARK, Colours.legible(WHITE, DARK));
	}

	@Test
	void contrastOfBlackOnWhite() {
		assertEquals(21, Colours.contrast(new RGB(0, 0, 0), WHITE), 1e-9);
		assertEquals(1, Colours.contrast(DARK, DARK), 1e-9);
	}
}
