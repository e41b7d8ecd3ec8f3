// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SentencesTest {

	@Test
	void aChineseStopHasItsRoomInItself() {
		assertEquals("Dashed: trend. Counted: Lin.", Sentences.joined(List.of("Dashed: trend.", "Counted: Lin.")));
		assertEquals("虚线：趋势。计入：林。", Sentences.joined(List.of("虚线：趋势。", "计入：林。")));
		assertEquals("", Sentences.joined(List.of()));
	}
}
