// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.FoundClause;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Study;

class QueryEvaluationTest {

	private static List<String> find(Study study, Query query) throws Exception {
		return study.find(new Scope(query, null, null), Locale.ENGLISH).stream().map(FoundClause::clause).map(c -> c.number()).toList();
	}

	private static List<String> find(Study study, String text) throws Exception {
		return find(study, Query.parse(text, Locale.ENGLISH));
	}

	@Test
	void asASecondImplementationAnswers() throws Exception {
		int found = 0;
		for (int seed = 0; seed < 60; seed++) {
			RandomStudies random = new RandomStudies(seed);
			Study study = random.study(5, 14);
			NaiveQuery naive = new NaiveQuery(study);
			for (int i = 0; i < 60; i++) {
				Query query = random.query(3);
				List<String> expected = naive.find(query);
				assertEquals(expected, find(study, query), "seed " + seed + ": " + query);
				found += expected.isEmpty() ? 0 : 1;
			}
		}
		assertTrue(found > 1000, "most queries find something, which was " + found + " times");
	}

	@Test
	void categoriesAreThoseThatCount() throws Exception {
		Study study = new HandMade().coders("ann", "bob").document(1, "2020", null).code("ann", "1-1", "A1", "S").code("bob", "1-1", "B1", "S")
				.code("ann", "1-2", "B1").study();
		assertEquals(List.of("1-1"), find(study.counting("ann"), "category:A"));
		assertEquals(List.of(), find(study.counting("bob"), "category:A"));
		assertEquals(List.of("1-1"), find(study.counting("bob"), "category[ann]:A"));
		assertEquals(List.of("1-1"), find(study, "category:A and category:B1"), "nobody has decided: anyone's");
		assertEquals(List.of(), find(study.counting(":adjudicated"), "category:X"), "what they differ on is nothing");
		assertEquals(List.of("1-1"), find(study.counting(":adjudicated"), "category:S"));
		assertEquals(List.of(), find(study.counting("ann"), "category=A"), "A is only above");
	}

	@Test
	void whatAStudyDoesNotHaveIsNamed() {
		Study study = new HandMade().coders("ann").document(1, "2020", null).code("ann", "1-1", "A1").study();
		for (String[] wrong : new String[][] { { "category:Z9", "A1" }, { "coder:zoe", "ann" }, { "note[zoe]:x", "ann" }, { "done:zoe", "ann" },
				{ "nocode:Q", "X, Y" }, { "not (category[zoe]:A1)", "ann" } }) {
			String message = assertThrows(QueryException.class, () -> find(study, wrong[0])).getMessage();
			assertTrue(message.contains(wrong[1]), message);
		}
	}

	@Test
	void categoriesOfOneNameAreToldApart() {
		HandMade made = new HandMade().coders("ann").document(1, "2020", null).code("ann", "1-1", "A1");
		made.codebook().getDimensions().get(1).getCategories().get(0).getLabel().put("en", "Ban");
		String message = assertThrows(QueryException.class, () -> find(made.study(), "category:Ban")).getMessage();
		assertTrue(message.contains("X/A1, Y/S"), message);
	}
}
