// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
}
