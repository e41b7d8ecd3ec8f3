// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.ModelFactory;

/**
 * Makes clauses of paragraphs of which something is coded and which are in no clause: at the top, such as a title, and directly
 * below headings, whose own lines are among them. Their numbers count on behind the clause before, as those of paragraphs among
 * numbered provisions do: 3.1 behind the third, 0.1 before the first.
 */
final class CodedParagraphs {
	private final ClauseTree tree;
	private final Paragraphs paragraphs;
	private final BitSet coded;
	private final int length;
	private final List<Clause> numbered;
	private final Set<String> numbers = new HashSet<>();

	CodedParagraphs(ClauseTree tree, String text, BitSet coded) {
		this.tree = tree;
		this.paragraphs = Paragraphs.of(text);
		this.coded = coded;
		this.length = text.length();
		this.numbered = new Clauses(tree).all().stream().filter(c -> c.getNumber() != null).toList();
		numbered.forEach(c -> numbers.add(c.getNumber()));
	}

	void add() {
		complete(tree.getClauses(), 0, length, Integer.toString(tree.getDocument()));
	}

	private void complete(List<Clause> clauses, int begin, int end, String parent) {
		List<Clause> all = new ArrayList<>();
		int from = begin;
		for (Clause clause : clauses) {
			gather(from, clause.getBegin(), parent, all);
			all.add(clause);
			if (clause.isHeading()) {
				complete(clause.getClauses(), clause.getBegin(), clause.getEnd(), parent);
			}
			from = clause.getEnd();
		}
		gather(from, end, parent, all);
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).eContainer() == null) {
				clauses.add(i, all.get(i));
			}
		}
	}

	private void gather(int from, int to, String parent, List<Clause> all) {
		int next = from < to ? coded.nextSetBit(from) : -1;
		if (next >= 0 && next < to) {
			for (Paragraphs.Span span : paragraphs.between(from, to)) {
				int at = coded.nextSetBit(span.begin());
				if (at >= 0 && at < span.end()) {
					all.add(clause(span, parent));
				}
			}
		}
	}

	private Clause clause(Paragraphs.Span span, String parent) {
		Clause clause = ModelFactory.eINSTANCE.createClause();
		tree.setLastId(tree.getLastId() + 1);
		clause.setId(tree.getLastId());
		clause.setLabel("");
		clause.setLevel(ClauseTrees.PARAGRAPH);
		clause.setRule(ClauseTrees.PARAGRAPH);
		clause.setBegin(span.begin());
		clause.setEnd(span.end());
		clause.setNumber(number(span.begin(), parent));
		return clause;
	}

	private String number(int begin, String parent) {
		String before = parent + "-0";
		for (Clause clause : numbered) {
			if (clause.getBegin() < begin && clause.getNumber().startsWith(parent + "-") && clause.getNumber().indexOf('-', parent.length() + 1) < 0) {
				before = clause.getNumber();
			}
		}
		int count = 1;
		while (!numbers.add(before + "." + count)) {
			count++;
		}
		return before + "." + count;
	}
}
