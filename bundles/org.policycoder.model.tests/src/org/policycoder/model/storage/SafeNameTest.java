// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "law", "出口管制法", "0001", "a.b", "Act_2020-1" })
	void whatIsSafeStays(String name) {
		assertEquals(name, SafeName.of(name));
	}

	@ParameterizedTest
	@CsvSource({ "Con, _Con", "aux.old, _aux.old", "lpt9, _lpt9", "law., law", "'law. .', law._", "..hidden, hidden", "a:b?c, a_b_c",
			"'', _", "'..', _", "'E\u0301cole', '\u00c9cole'" })
	void whatSomeSystemCannotHaveIsMadeSafe(String name, String safe) {
		assertEquals(safe, SafeName.of(name));
	}

	@Test
	void aLongNameIsCutBetweenCharacters() {
		String cut = SafeName.of("法".repeat(200) + "𠮷".repeat(10));
		assertEquals("法".repeat(53), cut);
		assertTrue(SafeName.of("a𠮷".repeat(100)).getBytes(StandardCharsets.UTF_8).length <= 160);
	}

	@Test
	void namesThatSomeSystemTakesForTheSameHaveTheSameKey() {
		assertEquals(SafeName.key("E\u0301cole"), SafeName.key("\u00e9COLE"));
	}
}
