// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtTest {
	private static List<Doubt> doubts(String text) {
		return Segmenter.standard().segment(text, SegmentationOptions.DETECT).doubts();
	}

	@Test
	void gap() {
		String text = "SEC. 1. LETTERS.\n\n    (a) One is.\n    (c) Three is.\n    (d) Four is.\n";
		List<Doubt> doubts = doubts(text);
		assertEquals(1, doubts.size(), doubts::toString);
		Doubt doubt = doubts.get(0);
		assertEquals(Doubt.Kind.GAP, doubt.kind());
		assertEquals("(c)", doubt.label());
		assertEquals("(b)", doubt.expected());
		assertEquals("(c)", text.substring(doubt.begin(), doubt.end()));
		assertTrue(doubt.message(Locale.ENGLISH).contains("is (b) missing?"), doubt.message(Locale.ENGLISH));
	}

	@Test
	void missingArticle() {
		List<Doubt> doubts = doubts("条例\n第一条 一。\n第二条 二。\n第五条 五。\n第六条 六。\n");
		assertEquals(1, doubts.size(), doubts::toString);
		assertEquals("第三条", doubts.get(0).expected());
		assertTrue(doubts.get(0).message(Locale.SIMPLIFIED_CHINESE).contains("是否缺少 第三条"), doubts.get(0).message(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void repeatedNumber() {
		List<Doubt> doubts = doubts("条例\n第一条 一。\n第二条 二。\n第二条 又二。\n第三条 三。\n");
		assertEquals(List.of(Doubt.Kind.DUPLICATE), doubts.stream().map(Doubt::kind).toList(), doubts::toString);
	}

	@Test
	void sequenceWithoutItsFirst() {
		List<Doubt> doubts = doubts("SEC. 1. LETTERS.\n\n    (b) Two is.\n    (c) Three is.\n    (d) Four is.\n");
		assertEquals(List.of(Doubt.Kind.NOT_FIRST), doubts.stream().map(Doubt::kind).toList(), doubts::toString);
		assertEquals("(a)", doubts.get(0).expected());
	}

	@Test
	void noneInCleanText() {
		assertEquals(List.of(), doubts("SEC. 1. LETTERS.\n\n    (a) One is:\n            (1) this; and\n            (2) that.\n    (b) Two is.\n"));
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasItsSentenceInBothLanguages(Doubt.Kind kind) {
		Doubt doubt = new Doubt(0, 3, kind, "(c)", "(b)");
		assertTrue(doubt.message(Locale.ENGLISH).contains("(c)"));
		assertTrue(doubt.message(Locale.SIMPLIFIED_CHINESE).codePoints().anyMatch(Character::isIdeographic));
		assertEquals(doubt.message(Locale.ENGLISH), doubt.message(Locale.FRENCH));
	}
}
