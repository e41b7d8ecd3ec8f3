// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

	@Test
	void whatCannotBeSeenIsLeftOut() {
		assertEquals("管制\t物项\n𠀀", PlainText.of("管\u0001制\t物\u000b项\n𠀀\u0085\ud800\uffff"));
	}

	@Test
	void wordsOfSeveralLinesAreOne() {
		assertEquals("管制 物项 end", PlainText.oneLine("  管制\r\n  物项\nend\n"));
		assertEquals(" a b ", PlainText.oneLine(" a b "), "blanks that were typed stay");
	}
}
