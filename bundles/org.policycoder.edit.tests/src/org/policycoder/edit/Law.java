// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.ArrayList;
import java.util.List;

import org.policycoder.edit.clause.NewVersion;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.ModelFactory;

/** An invented law of articles and their items, which tests amend. */
record Law(List<Article> articles) {

	/** An article; its items, if it has any, follow its words. */
	record Article(String words, List<String> items) {

		Article {
			items = List.copyOf(items);
		}

		static Article of(String words, String... items) {
			return new Article(words, List.of(items));
		}
	}

	Law {
		articles = List.copyOf(articles);
	}

	static Law of(Article... articles) {
		return new Law(List.of(articles));
	}

	String text() {
		StringBuilder text = new StringBuilder();
		write(text, 1);
		return text.toString();
	}

	ClauseTree tree(int document) {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		List<Clause> clauses = write(new StringBuilder(), document);
		tree.setDocument(document);
		tree.setStyle("cn-law");
		tree.getClauses().addAll(clauses);
		int last = 0;
		for (Clause clause : clauses) {
			clause.setId(++last);
			for (Clause item : clause.getClauses()) {
				item.setId(++last);
			}
		}
		tree.setLastId(last);
		return tree;
	}

	NewVersion version() {
		return new NewVersion(text(), this::tree, DocumentMetadata.EMPTY, List.of(), null);
	}

	private List<Clause> write(StringBuilder text, int document) {
		List<Clause> clauses = new ArrayList<>();
		for (int i = 1; i <= articles.size(); i++) {
			Clause clause = open(text, "第" + i + "条", document + "-" + i);
			text.append(articles.get(i - 1).words());
			List<String> items = articles.get(i - 1).items();
			for (int j = 1; j <= items.size(); j++) {
				text.append('\n');
				Clause item = open(text, "（" + j + "）", clause.getNumber() + "-" + j);
				item.setEnd(text.append(items.get(j - 1)).length());
				clause.getClauses().add(item);
			}
			clause.setEnd(text.length());
			clauses.add(clause);
			text.append('\n');
		}
		return clauses;
	}

	private static Clause open(StringBuilder text, String label, String number) {
		Clause clause = ModelFactory.eINSTANCE.createClause();
		clause.setLabel(label);
		clause.setNumber(number);
		clause.setLevel(label.startsWith("第") ? "条" : "项");
		clause.setBegin(text.length());
		text.append(label);
		return clause;
	}
}
