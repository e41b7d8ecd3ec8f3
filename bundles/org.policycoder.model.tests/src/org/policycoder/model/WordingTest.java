// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.model.storage.Problem;

class WordingTest {

	private static final String DOCUMENTS = "{0, plural, one{# document} other{# documents}} of “{1}”";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0 documents", "1|1 document", "2|2 documents", "21|21 documents", "1234|1,234 documents" })
	void whatIsCountedHasTheFormOfItsNumber(int count, String words) {
		assertEquals(words + " of “law”", Wording.fill(DOCUMENTS, count, "law"));
		assertEquals(words + " of “law”", Wording.fill(DOCUMENTS, Integer.toString(count), "law"), "given as digits");
	}

	@Test
	void aNameOfDigitsIsNoNumber() {
		assertEquals("1 document of “12345”", Wording.fill(DOCUMENTS, 1, "12345"));
	}

	@Test
	void aTextWithoutCountsIsFilledAsEver() {
		assertEquals("Clause 3-2 of 7", Wording.fill("Clause {0} of {1}", "3-2", 7));
	}

	@Test
	void aLanguageThatIsNotSpokenGetsEnglishWithItsNumbers() {
		assertEquals(Locale.ENGLISH, Wording.of(Problem.class, Locale.of("fa", "IR")).locale());
		assertEquals(Locale.ENGLISH, Wording.of(Problem.class, Locale.GERMANY).locale());
		assertEquals(Locale.CHINA, Wording.of(Problem.class, Locale.CHINA).locale());
	}

	@Test
	void knowsWhatThereIs() {
		assertTrue(Wording.of(Problem.class, Locale.ROOT).has("MISSING"));
		assertFalse(Wording.of(Problem.class, Locale.ROOT).has("no such text"));
	}
}
