// SPDX-License-Identifier: EPL-2.0
package org.policycoder.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.policycoder.examples.Example.Row;

/** What the demo is there to show. */
class DemoTest {
	private static final Set<String> INSTRUMENTS = Facts.read().instruments().types().stream().flatMap(type -> type.tools().stream())
			.map(Facts.Tool::code).collect(Collectors.toSet());

	private final Example demo = Example.read("demo");

	@Test
	void hasChineseAndEnglishTexts() {
		assertEquals(List.of("zh", "zh", "zh", "en", "en", "en"), demo.register().stream().map(Example.Entry::language).toList());
		for (Example.Entry entry : demo.register()) {
			assertEquals(entry.language().equals("zh"), demo.text(entry.number()).codePoints().anyMatch(Character::isIdeographic));
		}
	}

	@Test
	void chineseCodingsPointToPrintedClauses() {
		for (Row row : demo.codings().stream().filter(row -> row.document() <= 3 && !row.clause().startsWith("1-3-")).toList()) {
			assertTrue(PrintedClauses.of(row.document(), demo.text(row.document())).contains(row.clause()), row.clause());
		}
	}

	@Test
	void everyCodedClauseFulfilsTheRules() {
		assertEquals(demo.codings().size(), new HashSet<>(demo.codings()).size());
		Map<List<String>, Set<String>> categories = demo.codings().stream().collect(
				Collectors.groupingBy(row -> List.of(row.coder(), row.clause()),
						Collectors.mapping(Row::category, Collectors.toCollection(TreeSet::new))));
		categories.forEach((place, codes) -> {
			Set<String> goals = new TreeSet<>(codes);
			goals.removeAll(INSTRUMENTS);
			assertTrue(goals.equals(Set.of("S")) || goals.equals(Set.of("G")), place + " has " + codes);
			assertTrue(codes.size() > 1, place + " has no instrument");
		});
	}

	@Test
	void leavesSomethingToCodeAndToSettle() {
		Map<String, Set<Integer>> documents = demo.codings().stream().collect(
				Collectors.groupingBy(Row::coder, TreeMap::new, Collectors.mapping(Row::document, Collectors.toCollection(TreeSet::new))));
		assertEquals(Map.of("lin", Set.of(1, 2, 3, 4), "meyer", Set.of(1, 2, 4, 6)), documents);
		documents.keySet().forEach(coder -> assertFalse(demo.properties().getProperty("coder." + coder).isBlank()));
		Function<String, Set<List<String>>> decisions = coder -> demo.codings().stream().filter(row -> row.coder().equals(coder))
				.map(row -> List.of(row.clause(), row.category())).collect(Collectors.toSet());
		Set<List<String>> common = decisions.apply("lin");
		common.retainAll(decisions.apply("meyer"));
		assertTrue(common.size() > 40, "the coders mostly agree");
		assertTrue(common.size() < decisions.apply("lin").size() - 10, "but not always");
	}
}
