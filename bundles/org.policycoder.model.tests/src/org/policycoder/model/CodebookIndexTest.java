// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.policycoder.model.presets.CodebookPresets;

class CodebookIndexTest {

	private final Codebook codebook = CodebookPresets.load("mcdonnell-elmore");

	private final CodebookIndex index = new CodebookIndex(codebook);

	@Test
	void findsACategoryWithItsTypeAndDimension() {
		CodebookIndex.Entry entry = index.find("C2").orElseThrow();
		assertEquals("C", entry.top().getCode());
		assertEquals("X", entry.dimension().getCode());
		assertEquals(List.of("C", "C2"), entry.path().stream().map(Category::getCode).toList());
		assertEquals("S", index.find("S").orElseThrow().top().getCode());
	}

	@Test
	void findsNothingUnderAnUnknownCode() {
		assertTrue(index.find("Z").isEmpty());
		assertTrue(index.find(null).isEmpty());
		assertTrue(index.dimension("A").isEmpty());
		assertEquals("Y", index.dimension("Y").orElseThrow().getCode());
	}

	@Test
	void readsTheCodebookFromTopToBottom() {
		assertEquals(25, index.entries().size());
		assertEquals(List.of("S", "G"), index.entries(codebook.getDimensions().get(1)).stream()
				.map(e -> e.category().getCode()).toList());
		assertEquals(List.of("A", "A1", "B", "S", "G", "Q", "Z"),
				Stream.of("Z", "S", "G", "B", "Q", "A1", "A").sorted(index.order()).toList());
	}

	@Test
	void ofACodeThatIsThereTwiceTheFirstCounts() {
		codebook.getDimensions().get(1).getCategories().get(0).setCode("A1");
		CodebookIndex doubled = new CodebookIndex(codebook);
		assertEquals("X", doubled.find("A1").orElseThrow().dimension().getCode());
		assertEquals(24, doubled.entries().size());
	}

	@Test
	void labelsFallBackFromTheLanguageToEnglishToAnyToTheCode() {
		Category category = ModelFactory.eINSTANCE.createCategory();
		assertEquals("", Labels.label(category, "zh"));
		category.setCode("A1");
		assertEquals("A1", Labels.label(category, "zh"));
		category.getLabel().put("fr", "interdiction");
		assertEquals("interdiction", Labels.label(category, "zh"));
		category.getLabel().put("en", "prohibition");
		assertEquals("prohibition", Labels.label(category, "zh"));
		assertEquals("prohibition", Labels.label(category, null));
		category.getLabel().put("zh", "禁令");
		assertEquals("禁令", Labels.label(category, "zh"));
		category.getLabel().put("zh", " ");
		assertEquals("prohibition", Labels.label(category, "zh"));
		assertEquals("", Labels.definition(category, "zh"));
	}
}
