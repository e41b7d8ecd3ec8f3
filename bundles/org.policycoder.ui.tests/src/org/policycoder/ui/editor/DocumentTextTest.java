// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.ModelFactory;
import org.policycoder.ui.editor.DocumentText.Place;

class DocumentTextTest {

	private static final String TEXT = "Title\n\nChapter\n1. one\n(a) first\n(b) second\n\n2. two\n";

	private final DocumentText document = new DocumentText(TEXT, tree());

	private static ClauseTree tree() {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		Clause chapter = clause(1, "Chapter", "2. two");
		chapter.setHeading(true);
		Clause one = clause(2, "1. one", "(b) second");
		one.getClauses().add(clause(3, "(a) first", "(a) first"));
		one.getClauses().add(clause(4, "(b) second", "(b) second"));
		chapter.getClauses().add(one);
		chapter.getClauses().add(clause(5, "2. two", "2. two"));
		tree.getClauses().add(chapter);
		return tree;
	}

	private static Clause clause(int id, String begin, String end) {
		Clause clause = ModelFactory.eINSTANCE.createClause();
		clause.setId(id);
		clause.setBegin(TEXT.indexOf(begin));
		clause.setEnd(TEXT.indexOf(end) + end.length());
		return clause;
	}

	private int at(String words) {
		return document.at(TEXT.indexOf(words)).map(p -> p.clause().getId()).orElse(0);
	}

	@Test
	void findsTheInnermostClause() {
		assertEquals(0, at("Title"));
		assertEquals(1, at("Chapter"));
		assertEquals(2, at("one"));
		assertEquals(3, at("first"));
		assertEquals(4, at("second"));
		assertEquals(5, at("two"));
	}

	@Test
	void anEmptyLineIsNearTheClauseAbove() {
		int empty = TEXT.indexOf("\n\n2.") + 1;
		assertEquals(1, document.at(empty).map(p -> p.clause().getId()).orElse(0), "within the chapter");
		assertEquals(Optional.empty(), document.near(2));
		assertEquals(5, document.near(TEXT.length()).map(p -> p.clause().getId()).orElse(0));
	}

	@Test
	void ownTextEndsWhereTheFirstPartBegins() {
		Place one = document.byId(2).orElseThrow();
		assertEquals("1. one\n", TEXT.substring(one.begin(), one.ownEnd()));
		assertEquals(0, one.depth());
		assertEquals(1, document.byId(3).orElseThrow().depth());
	}

	@Test
	void thePathLeadsFromTheTopDown() {
		assertEquals("[1, 2, 4]",
				document.path(document.byId(4).orElseThrow()).stream().map(p -> p.clause().getId()).toList().toString());
	}
}
