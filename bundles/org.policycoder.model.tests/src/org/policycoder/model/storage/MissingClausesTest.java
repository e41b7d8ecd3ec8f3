// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.ModelFactory;

/** Whether a number that is missing is told: only where it may have been overlooked. */
class MissingClausesTest {

	private static List<String> doubts(String text, String rule, String... labels) {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		tree.setDocument(1);
		Clause heading = ModelFactory.eINSTANCE.createClause();
		heading.setId(100);
		heading.setHeading(true);
		heading.setEnd(text.length());
		for (String label : labels) {
			Clause clause = ModelFactory.eINSTANCE.createClause();
			clause.setId(heading.getClauses().size() + 1);
			clause.setLabel(label);
			clause.setLevel("level");
			clause.setNumber("1-" + label.replaceAll("\\D", ""));
			clause.setRule("level: " + rule);
			clause.setConfidence(1);
			clause.setBegin(text.indexOf(label + ' '));
			clause.setEnd(clause.getBegin() + label.length() + 2);
			heading.getClauses().add(clause);
		}
		tree.getClauses().add(heading);
		return ProjectCheck.doubts(tree, text).stream().map(p -> p.kind() + " " + p.place()).toList();
	}

	@Test
	void whereNumbersFollowEachOtherAMissingOneIsToldHoweverTheTextReads() {
		assertEquals(List.of("PRINTED_GAP 1-4"), doubts("Title\n§ 1 a\n§ 4 b\n", "after a gap", "§ 1", "§ 4"));
	}

	@Test
	void whereTheyLeapOnlyOneThatIsPrintedInBetween() {
		assertEquals(List.of(), doubts("Title\nArticle 896 a\nArticle 898 b\n", "growing", "Article 896", "Article 898"));
		assertEquals(List.of("PRINTED_GAP 1-898"),
				doubts("Title\nArticle 896 a\n  Article 897 c\nArticle 898 b\n", "growing", "Article 896", "Article 898"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "§§ 2 bis 3 (weggefallen)", "Sections 2 and 3 [Repealed]", "2. 3. Omitted.", "第二条及び第三条　削除", "* * *" })
	void aShortLineSaysThatSomethingWasLeftOut(String line) {
		assertEquals(List.of(), doubts("Title\n§ 1 a\n" + line + "\n§ 4 b\n", "after a gap", "§ 1", "§ 4"));
	}

	@Test
	void aLongProvisionThatRepealsAnotherSaysNothing() {
		String provision = "and the provisions of the former Act that have the same purpose, as far as they were in force, are repealed";
		assertEquals(List.of("PRINTED_GAP 1-4"), doubts("Title\n§ 1 a\n" + provision + "\n§ 4 b\n", "after a gap", "§ 1", "§ 4"));
	}

	@Test
	void anExcerptBeginsAndGoesOnWithAnyNumber() {
		assertEquals(List.of(), doubts("附　則　（平成七年政令第四二〇号）　抄\n§ 2 a\n§ 4 b\n", "after a gap", "§ 2", "§ 4"));
	}
}
