// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.exchange.document.internal.PdfLine.Word;

class PdfHyphensTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a Long-|term plan|true", "long-|duration storage|true", "state-of-the-|art labs|true",
			"self-|evident|true", "utility-|scale plants|true",
			"X-|ray|true", "cost-effec-|tiveness|false", "a short-|age of it|false", "Con-|sumers|false", "the high-|ways|false",
			"organi-|zations|false", "2019 Smith-|Jones|true",
			"CON-|SUMERS|false", "CON-|sumers|true" })
	void knowsWordsThatAreJoined(String before, String line, boolean stays) {
		assertEquals(stays, new PdfHyphens(List.of()).stays(before, line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "electricity-|rate-structure|electricity and the rate of it|true", "well-|known|it is wellknown|false",
			"air-|quality|the air-quality index|true",
			"some-|thing|some thing and something|false" })
	void believesTheRestOfTheText(String before, String line, String text, boolean stays) {
		List<Word> words = Arrays.stream(text.split(" ")).map(word -> new Word(word, 0, 1)).toList();
		assertEquals(stays, new PdfHyphens(List.of(PdfLine.row(words, 0, 10, 0))).stays(before, line));
	}
}
