// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.exchange.sheet.Cell;

class IssuerNamesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '>', value = { "商务部>商务部", "商务部; 国会>商务部|国会", "商务部；财政部、司法部>商务部|财政部|司法部", "商务部，财政部,司法部>商务部|财政部|司法部",
			"商务部/海关总署>商务部|海关总署", "科学技术部和商务部>科学技术部|商务部", "国家发展和改革委员会>国家发展和改革委员会", "工业和信息化部>工业和信息化部", "国家发展和改革委员会和商务部>国家发展和改革委员会|商务部",
			"工业和安全局>工业和安全局", "Bureau of Industry and Security>Bureau of Industry and Security",
			"Department of Commerce and Department of State>Department of Commerce|Department of State",
			"Commerce, Treasury, and Justice>Commerce|Treasury|Justice", "Commerce, Treasury and Justice>Commerce|Treasury|Justice",
			"Commerce Department, Bureau of Industry and Security>Commerce Department|Bureau of Industry and Security",
			"Food and Drug Administration>Food and Drug Administration", "'Justice, Department of'>'Justice, Department of'",
			"Commerce Department; Industry and Security Bureau>Commerce Department|Industry and Security Bureau", "商务部;商务部>商务部",
			"White House / Treasury Department>White House|Treasury Department" })
	void takesIssuersApart(String cell, String issuers) {
		assertEquals(List.of(issuers.split("\\|")), IssuerNames.of(Cell.of(cell)));
	}

	@Test
	void leavesTheItemsOfAnArrayAlone() {
		List<String> items = List.of("A, B and C Bureau", "商务部、财政部");
		assertEquals(items, IssuerNames.of(new Cell("", items, false, false)));
	}
}
