// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "15个工作日 | 自１５个工作日内 | １５个工作日", "classification | a classiﬁcation of goods | classiﬁcation",
			"office | the oﬃce | oﬃce", "用于 | 只⽤于人才 | ⽤于",
			"人民 | 中国⼈⺠银行 | ⼈⺠", "长门 | ⻓⻔ | ⻓⻔", "结合本市实际 | 结合本市/实际，制定 | 结合本市/实际", "效益，根 | 效益/，根据 | 效益/，根",
			"development | the develop-/ment of | develop-/ment",
			"the act | 'the / act' | 'the / act'", "(a), (b) | '(a),/(b)' | '(a),/(b)'", "cooperation | a co\u00adoperation | co\u00adoperation",
			"état | e\u0301tat | e\u0301tat" })
	void findsWhatIsTheSameToAReader(String sought, String written, String expected) {
		String text = written.replace('/', '\n');
		FoldedText folded = FoldedText.of(text);
		int found = folded.folded().indexOf(FoldedText.of(sought).folded());
		assertTrue(found >= 0, folded.folded());
		assertEquals(expected.replace('/', '\n'), text.substring(folded.begin(found), folded.end(found + FoldedText.of(sought).folded().length())));
	}

	@Test
	void keepsWordsApart() {
		assertEquals("the end of a line and the next", FoldedText.of("the end\nof  a line\u3000and\r\nthe next").folded());
		assertEquals("第1条 为了", FoldedText.of("第１条　为了").folded());
		assertEquals("Act- A 2", FoldedText.of("Act-\nA 2").folded());
	}

	@Test
	void placesNeverLeaveTheTextNorGoBack() {
		String signs = "a１ﬁ⼀一 \n-\u00ad　e\u0301，。𠀀⻓(①";
		Random random = new Random(7);
		for (int run = 0; run < 2000; run++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(12); i > 0; i--) {
				text.appendCodePoint(signs.codePointAt(random.nextInt(signs.length())));
			}
			FoldedText folded = FoldedText.of(text.toString());
			int length = folded.folded().length();
			assertEquals(text.length(), folded.begin(length));
			for (int place = 1; place <= length; place++) {
				assertTrue(folded.begin(place) >= folded.begin(place - 1));
				assertTrue(folded.end(place) > folded.begin(place - 1) && folded.end(place) <= text.length(), text::toString);
			}
		}
	}

	@Test
	void theTextOfTheSameLengthHasTheUsualCharacters() {
		assertEquals("第一条 用于10个人民", FoldedText.sameLength("第⼀条 ⽤于１０个⼈⺠"));
		String plain = "第一条（①）ﬁ";
		assertSame(plain, FoldedText.sameLength(plain));
	}
}
