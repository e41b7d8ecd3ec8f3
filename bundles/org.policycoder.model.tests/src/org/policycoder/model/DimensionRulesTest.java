// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.model.presets.CodebookPresets;

class DimensionRulesTest {

	private static List<String> breaches(Codebook codebook, String categories) {
		List<String> codes = categories == null ? List.of() : Arrays.asList(categories.split(" "));
		return new DimensionRules(codebook).breaches(codes).stream().map(b -> b.dimension().getCode() + b.count())
				.toList();
	}

	@ParameterizedTest
	@CsvSource({ "A1 S,", "A1 A2 B3 G,", ",", "A1, Y0", "S, X0", "A1 S G, Y2", "A1 A1 S S,", "Z9, X0 Y0",
			"A1 S Z9," })
	void thePapersRules(String categories, String expected) {
		assertEquals(expected == null ? List.of() : Arrays.asList(expected.split(" ")),
				breaches(CodebookPresets.load("mcdonnell-elmore"), categories));
	}

	@ParameterizedTest
	@CsvSource({ "ANY, A1 A2,", "ANY, S,", "AT_MOST_ONE, S,", "AT_MOST_ONE, A1,", "AT_MOST_ONE, A1 A2, X2",
			"AT_LEAST_ONE, S, X0", "EXACTLY_ONE, A1 A2, X2", "EXACTLY_ONE, A1," })
	void everyRule(DimensionRule rule, String categories, String expected) {
		Codebook codebook = CodebookPresets.load("mcdonnell-elmore");
		codebook.getDimensions().get(0).setRule(rule);
		codebook.getDimensions().get(1).setRule(DimensionRule.ANY);
		assertEquals(expected == null ? List.of() : List.of(expected), breaches(codebook, categories));
	}
}
