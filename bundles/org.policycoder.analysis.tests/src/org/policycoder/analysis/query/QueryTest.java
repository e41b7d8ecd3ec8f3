// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.analysis.Framework;
import org.policycoder.analysis.HandMade;

class QueryTest {

	private static Query parse(String text) throws QueryException {
		return Query.parse(text, Locale.ENGLISH);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "category:A1|category:A1", "  CATEGORY : A1|!",
			"category:A1 AND not category:B2 and date:2024|category:A1 and not category:B2 and date:2024",
			"export|\"export\"", "words:\"export licence\"|\"export licence\"", "\"a \\\"b\\\" \\\\\"|\"a \\\"b\\\" \\\\\"",
			"category:A or category:B and note:*|category:A or category:B and note:*",
			"(category:A or category:B) and note:*|(category:A or category:B) and note:*",
			"((category:A))|category:A", "category:A near(2) not category:B|category:A near(2) not category:B",
			"category:A near(Parent) (category:B or \"x\")|category:A near(parent) (category:B or \"x\")",
			"attribute[\"Gazette no.\"]=12|attribute[\"Gazette no.\"]=12", "category[ann]:A1|category[ann]:A1",
			"（category：A1 or note：“出口”）|category:A1 or note:出口",
			"not not note:*|not not note:*", "not (note:* or category:A)|not (note:* or category:A)",
			"date:2020..2024-03 and number:..7|date:2020..2024-03 and number:..7",
			"issuer=\"Ministry of Trade\"|issuer=\"Ministry of Trade\"", "android|\"android\"", "category:near|category:near",
			"(category:A and note:*) and coder:x|(category:A and note:*) and coder:x" })
	void isWrittenInOneForm(String text, String expected) throws Exception {
		if (expected.equals("!")) {
			assertThrows(QueryException.class, () -> parse(text));
			return;
		}
		assertEquals(expected, parse(text).toString());
		assertEquals(parse(text), parse(expected));
	}

	@Test
	void whatIsWrittenIsReadAgain() throws Exception {
		RandomStudies random = new RandomStudies(7);
		for (int i = 0; i < 2000; i++) {
			Query query = random.query(4);
			assertEquals(query, parse(query.toString()), query::toString);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "category:A1 category:B|13|and, or", "category:|10|value",
			"categori:A|1|category, coder", "(category:A|1|)",
			"category:A)|11|closes none", "and category:A|1|category:A1", "category:A and|15|missing", "\"open|1|quotation", "date:2024-13|6|2024-03",
			"category:A and date:x|21|2020..2024", "number:a|8|3..10", "category:A near category:B|17|near(2)",
			"category:A near(0) category:B|17|near(2)",
			"category:A near(2) note:* near(2) note:*|27|parentheses", "attribute:x|1|attribute[Heading]", "title[x]:y|6|brackets",
			"category[ann:A|9|]",
			"category A|10|and, or", "note:\"\"|6|value", "|1|missing", "date:2024..2020|6|2020..2024" })
	void anErrorNamesThePlaceAndTheMend(String text, int place, String mend) {
		QueryException wrong = assertThrows(QueryException.class, () -> parse(text == null ? "" : text));
		assertEquals(place - 1, wrong.place(), wrong.getMessage());
		assertTrue(wrong.getMessage().startsWith("At character " + place + ": "), wrong.getMessage());
		assertTrue(wrong.getMessage().contains(mend), wrong.getMessage());
	}

	@Test
	void hasBounds() {
		assertThrows(QueryException.class, () -> parse("(".repeat(5000) + "note:*" + ")".repeat(4990)));
		assertThrows(QueryException.class, () -> parse("not ".repeat(41) + "note:*"));
		assertThrows(QueryException.class, () -> parse("x".repeat(10_001)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"category:A1 and not category:B and date:2024|coded as A1 Ban and not coded as B Incentive or below it and in a document dated 2024",
			"(category=Ban or \"x y\") near(1) note[ann]:*|(coded as A1 Ban or with the words \"x y\"), at most 1 clause away from one with a note of ann",
			"attribute[No.]=3 or category:X|in a document whose No. is \"3\" or coded as X Instruments or below it" })
	void isSaidInWords(String text, String words) throws Exception {
		assertEquals(words, parse(text).words(framework(), Locale.ENGLISH));
	}

	@Test
	void everyTermIsSaidInBothLanguages() {
		RandomStudies random = new RandomStudies(3);
		for (int i = 0; i < 1000; i++) {
			Query query = random.query(2);
			for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.CHINESE }) {
				String words = query.words(framework(), locale);
				assertTrue(!words.contains("{") && !words.contains("null"), words);
			}
		}
	}

	private static Framework framework() {
		return new HandMade().study().framework();
	}
}
