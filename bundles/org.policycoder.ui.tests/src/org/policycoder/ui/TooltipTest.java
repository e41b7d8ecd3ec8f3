// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TooltipTest {

	@Test
	void longLinesAreBrokenWhereLinesMayEnd() {
		assertNull(Tooltip.of(null));
		assertEquals("short\n\nlines stay", Tooltip.of("short\n\nlines stay"));
		String english = "word ".repeat(60).strip();
		assertTrue(Tooltip.of(english).lines().allMatch(l -> l.length() <= 84 && l.startsWith("word")), Tooltip.of(english));
		assertEquals(english, Tooltip.of(english).replace("\n", ""));
		String chinese = "国家出口管制，管理部门".repeat(20);
		assertTrue(Tooltip.of(chinese).lines().allMatch(l -> l.length() <= 42 && !l.startsWith("，")), Tooltip.of(chinese));
		assertEquals(chinese, Tooltip.of(chinese).replace("\n", ""));
	}
}
