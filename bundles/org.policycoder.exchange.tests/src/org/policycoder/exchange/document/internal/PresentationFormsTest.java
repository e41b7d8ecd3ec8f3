// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationFormsTest {
	@ParameterizedTest
	@CsvSource({ "第⼀条 ⽤⼈单位, 第一条 用人单位", "部⻔⻛险⻓期⻚⻢⻳, 部门风险长期页马龟", "⽤⼾, 用户", "豈金契, 豈金契",
			"oﬃce eﬀective classiﬁcation ﬂeet, office effective classification fleet" })
	void readsFormsAsTheUsualCharacters(String printed, String read) {
		assertEquals(read, PresentationForms.plain(printed));
	}

	@ParameterizedTest
	@CsvSource({ "第１条 500m² ①（一）", "Café №5 ½ x⁴", "\u2e87\u2e9a" })
	void leavesWhatSaysMore(String text) {
		assertEquals(text, PresentationForms.plain(text));
	}
}
