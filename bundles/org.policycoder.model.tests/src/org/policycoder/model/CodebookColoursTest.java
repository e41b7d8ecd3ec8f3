// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CodebookColoursTest {

	private static final double TOLD_APART = 15;

	private final Codebook codebook = ModelFactory.eINSTANCE.createCodebook();

	private Dimension dimension(String code, String... categories) {
		Dimension dimension = ModelFactory.eINSTANCE.createDimension();
		dimension.setCode(code);
		for (String category : categories) {
			dimension.getCategories().add(category(category));
		}
		codebook.getDimensions().add(dimension);
		return dimension;
	}

	private static Category category(String code) {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setCode(code);
		return category;
	}

	private String colour(String code) {
		return new CodebookColours(new CodebookIndex(codebook)).written(code).orElseThrow();
	}

	@Test
	void ownColoursStay() {
		Dimension x = dimension("X", "A", "B");
		x.getCategories().get(0).setColour("#123abc");
		x.getCategories().get(1).setColour("blue");
		assertEquals("#123ABC", colour("A"));
		assertEquals("#0072B2", colour("B"), "what is no colour is none");
		assertEquals(Optional.empty(), new CodebookColours(new CodebookIndex(codebook)).of("C"));
	}

	@Test
	void noneIsGivenThatAnotherHasOfItsOwn() {
		dimension("X", "A", "B", "C").getCategories().get(2).setColour("#E69F00");
		assertEquals("#0072B2", colour("A"));
		assertEquals("#009E73", colour("B"));
	}

	@Test
	void thoseBelowHaveTints() {
		Category a = dimension("X", "A").getCategories().get(0);
		a.getCategories().add(category("A1"));
		a.getCategories().add(category("A2"));
		assertEquals("#0072B2", colour("A1"));
		assertEquals("#338EC1", colour("A2"));
	}

	@Test
	void categoriesOfThreeDimensionsAreToldApart() {
		List<List<Integer>> rows = new ArrayList<>();
		for (String code : List.of("X", "Y", "Z")) {
			Dimension dimension = dimension(code, code + 1, code + 2, code + 3, code + 4, code + 5);
			rows.add(dimension.getCategories().stream().map(c -> new CodebookColours(new CodebookIndex(codebook)).of(c.getCode()).orElseThrow())
					.toList());
		}
		for (List<Integer> row : rows) {
			assertEquals(row.size(), new HashSet<>(row).size());
			rows.stream().filter(r -> r != row).flatMap(List::stream)
					.forEach(b -> row.forEach(a -> assertTrue(Sight.leastDistance(a, b) >= TOLD_APART, () -> String.format("%06X %06X", a, b))));
		}
	}
}
