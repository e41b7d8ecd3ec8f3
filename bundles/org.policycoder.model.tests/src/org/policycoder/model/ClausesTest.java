// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ClausesTest {

	private static Clause clause(int id, String number, Clause... below) {
		Clause clause = ModelFactory.eINSTANCE.createClause();
		clause.setId(id);
		clause.setNumber(number);
		clause.setHeading(number == null);
		clause.getClauses().addAll(List.of(below));
		return clause;
	}

	@Test
	void goesThroughTheTreeInTheOrderOfTheText() {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		Clause inner = clause(9, "3-1-1");
		tree.getClauses().add(clause(1, null, clause(5, "3-1", inner), clause(2, "3-2")));
		tree.getClauses().add(clause(7, "3-3"));
		Clauses clauses = new Clauses(tree);
		assertEquals(List.of(1, 5, 9, 2, 7), clauses.all().stream().map(Clause::getId).toList());
		assertEquals(List.of(5, 9, 2, 7), clauses.codable().stream().map(Clause::getId).toList());
		assertSame(inner, clauses.byId(9).orElseThrow());
		assertSame(inner, clauses.byNumber("3-1-1").orElseThrow());
		assertTrue(clauses.byId(3).isEmpty());
		assertTrue(clauses.byNumber("3").isEmpty());
	}
}
