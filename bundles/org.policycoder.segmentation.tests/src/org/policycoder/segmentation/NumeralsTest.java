// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinals of the numerals that styles may use, and what a level may say of its numbers. */
class NumeralsTest {
	@ParameterizedTest
	@CsvSource({ "First, SECOND, 2, 6", "First, twenty, -1, 0", "Primero, Segunda, 2, 7", "Primero, ÚNICA, 1, 5", "Primero, décimo tercera, 13, 14",
			"Primero, Decimo, 10, 6", "Primeiro, ÚNICO, 1, 5",
			"Primeiro, quinta, 5, 6", "Premier, deuxième, 2, 8", "Premier, première, 1, 8", "Erster, Zweiter, 2, 7", "Erster, FÜNFTES, 5, 7",
			"α, στ, 6, 2", "α, ιβ, 12, 2", "а, в, 3, 1", "а, й, 9, 1",
			"1.1.1, 2.3.4, 4, 5", "1.1.1, 2.3.4.5, -1, 0", "1.1.1.1, 2.3.4.5, 5, 7", "AC-1, AC-12, 12, 5", "AC-1, GV.OC-03, 3, 8", "1A, 5 bis, 5, 5",
			"1A, 900-1, 900, 5", "1A, 101-1-2, 101, 7",
			"1.01, 4.1, 4, 3", "1.01, 4, -1, 0", "1.01, 4.1.1, -1, 0", "a.1, c.1, 3, 3", "a.1, ba, 2, 2", "a.1, b, -1, 0", "i.1, iiia, 3, 4",
			"i.1, ii, -1, 0" })
	void reads(String numeral, String text, int ordinal, int length) {
		long reading = Numeral.named(numeral).read(text, 0, text.length());
		assertEquals(ordinal < 0 ? Numeral.NONE : ordinal, ordinal < 0 ? reading : Numeral.lastOfKey(Numeral.key(reading)), text);
		if (ordinal >= 0) {
			assertEquals(length, Numeral.length(reading), text);
			assertTrue(Numeral.named(numeral).openers().get(Characters.fold(text.charAt(0))), "a line that opens so is looked at");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1.01, 4.01, 4.1", "1.01, 4.1, 4.11", "1.01, 30.01, 30.011", "1A, 900, 900-1", "1A, 101-1, 101-1-1", "1A, 101-1-9, 101-2",
			"1A, 5, 5 bis", "1A, 5 bis, 5 ter", "a.1, aa, ab", "a.1, za, zb" })
	void inserted(String numeral, String before, String behind) {
		Numeral kind = Numeral.named(numeral);
		assertTrue(Numeral.key(kind.read(before, 0, before.length())) < Numeral.key(kind.read(behind, 0, behind.length())));
	}

	private static String tree(String levels, String text) throws IOException {
		NumberingStyle style = NumberingStyles.read(
				new StringReader("{\"id\": \"mine\", \"languages\": [\"en\"], \"quotes\": [\"insert:\"], \"levels\": [" + levels + "]}"),
				"mine.json");
		return Trees.of(new Segmenter(NumberingStyles.standard().with(style)).segment(text, new SegmentationOptions("mine", null)));
	}

	@Test
	void decimalsRepeatTheNumberOfTheirParent() throws IOException {
		assertEquals("""
				1
				  1.1
				    1.1.1
				  1.2
				2
				  2.1
				""", tree("""
				{"id": "1", "labels": ["{1}"], "then": [" "]}, {"id": "1.1", "labels": ["{1.1}"], "numbering": "nested"},
				{"id": "1.1.1", "labels": ["{1.1.1}"], "numbering": "nested"}
				""", """
				1 Purpose
				1.1 Trees are planted.
				1.1.1 Oaks are.
				1.2 Trees are watered.
				2 Scope
				2.1 All ports.
				"""));
	}

	@Test
	void numbersBeginAnewInSchedules() throws IOException {
		assertEquals("""
				1.
				2.
				ANNEX
				  1.
				  2.
				""", tree("""
				{"id": "annex", "labels": ["ANNEX"], "heading": true, "restarts": true, "then": ["$"], "under": [""]},
				{"id": "rule", "labels": ["{1}."], "continuous": true, "under": ["", "annex"]}
				""", """
				1. Trees are planted.
				2. Trees are watered.
				ANNEX
				1. Oaks.
				2. Beeches.
				"""));
	}

	@Test
	void indentTellsEqualLabelsApart() throws IOException {
		assertEquals("""
				1.
				2.
				  1.
				  2.
				3.
				""", tree("""
				{"id": "rule", "labels": ["{1}."]}, {"id": "item", "labels": ["{1}."], "indented": true, "under": ["rule"]}
				""", """
				1. Trees are planted.
				2. Trees are:
				    1. oaks,
				    2. beeches.
				3. Trees are watered.
				"""));
	}

	@Test
	void whatIsAnnouncedIsQuoted() throws IOException {
		assertEquals("""
				(1)
				(2)
				  (3A)
				    (a)
				    (b)
				(3)
				""", tree("""
				{"id": "rule", "labels": ["({1A})"]}, {"id": "item", "labels": ["({a})"], "under": ["rule"]}
				""", """
				(1) The Act is amended.
				(2) After subsection (3) insert:
				(3A) Trees are
				(a) planted, and
				(b) watered.
				(3) This comes into force at once.
				"""));
	}
}
