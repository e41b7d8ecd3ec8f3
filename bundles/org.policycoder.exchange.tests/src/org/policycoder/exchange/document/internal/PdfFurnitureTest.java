// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFurnitureTest {
	@ParameterizedTest
	@ValueSource(strings = { "第五页", "第 十二 页", "第5页，共12页", "第五页 共一百二十页", "— 5 —", "xiv", "3 / 12", "Page 3 of 12" })
	void isANumberOfAPage(String line) {
		assertEquals("", PdfFurniture.unnumbered(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "见第五页", "第五条", "第页" })
	void isNone(String line) {
		assertEquals(line, PdfFurniture.unnumbered(line));
	}
}
