// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

	@Test
	void itIsWhatOfThePlaceLiesInTheText() {
		assertEquals("bc", Excerpt.of("abcd", 1, 3));
		assertEquals("ab", Excerpt.of("abcd", -5, 2));
		assertEquals("cd", Excerpt.of("abcd", 2, Integer.MAX_VALUE));
		assertEquals("", Excerpt.of("abcd", 3, 1));
		assertEquals("", Excerpt.of("abcd", Integer.MAX_VALUE, Integer.MIN_VALUE));
		assertEquals("", Excerpt.of("", 0, 1));
	}

	@ParameterizedTest
	@CsvSource({ "Exporters shall keep records,28,Exporters shall keep records", "Exporters shall keep records,27,Exporters shall keep…",
			"Exporters shall keep records,16,Exporters shall…", "Exporters shall keep records,15,Exporters…", "出口经营者应当依法取得许可证,8,出口经营者应当…",
			"依据WTO规则出口,5,依据…", "internationalisation,8,interna…", "whoever is Ann’s heir,15,whoever is…", "café́s are here,4,caf…",
			"a𠮷𠮷𠮷𠮷b,4,a𠮷𠮷…" })
	void aBeginningEndsBehindAWord(String line, int most, String beginning) {
		assertEquals(beginning, Excerpt.beginning(line, most));
	}

	@ParameterizedTest
	@CsvSource({ "Exporters shall keep records,16,…keep records", "出口经营者应当依法取得许可证,5,…得许可证", "internationalisation,8,…isation", "short,5,short" })
	void anEndingBeginsWithAWord(String line, int most, String ending) {
		assertEquals(ending, Excerpt.ending(line, most));
	}

	@Test
	void noneIsLongerThanItsRoom() {
		String line = "Whoever exports 两用物项 of the list (Annex I) without a licence, e\u0301tat 𠮷𠮷 or otherwise";
		for (int most = 4; most < 90; most++) {
			String beginning = Excerpt.beginning(line, most);
			String ending = Excerpt.ending(line, most);
			assertTrue(beginning.codePointCount(0, beginning.length()) <= most + 1 && line.startsWith(beginning.replace("…", "")), beginning);
			assertTrue(ending.codePointCount(0, ending.length()) <= most && line.endsWith(ending.replace("…", "")), ending);
		}
	}
}
