// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.presets.CodebookPresets;

class CategoryMatcherTest {

	private final CategoryMatcher matcher = new CategoryMatcher(new CodebookIndex(CodebookPresets.load("mcdonnell-elmore")));

	private List<String> find(String typed, String... recent) {
		return matcher.find(typed, List.of(recent)).stream().map(e -> e.category().getCode()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "a2, A2", "A2, A2", "准入, A2", "机制, A2", "zrjz, A2", "zhunru, A2", "prohib, A1", "安全目标, S", "aqmb, S" })
	void findsByCodeLabelAndSound(String typed, String code) {
		assertEquals(code, find(typed).get(0));
	}

	@Test
	void findsByTheFirstLettersOfEnglishWords() {
		assertTrue(find("lm").contains("A4"), "List management");
	}

	@Test
	void thoseUsedLastComeFirst() {
		assertEquals(List.of("S", "C2"), find("", "S", "C2", "gone").subList(0, 2));
	}

	@Test
	void groupsCannotBeFound() {
		assertTrue(find("").stream().noneMatch("A"::equals));
	}

	@Test
	void nothingMatchesNonsense() {
		assertEquals(List.of(), find("qqqq"));
	}
}
