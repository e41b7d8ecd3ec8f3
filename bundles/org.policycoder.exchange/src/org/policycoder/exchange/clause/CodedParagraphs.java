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

	/**
	 * Puts paragraphs that one passage reaches over into a clause of their own, so that the passage lies in one clause: a text
	 * without numbers has nothing else that could be around them. The clause has the number of its first paragraph.
	 */
	void group() {
		int before = tree.getLastId();
		group(tree.getClauses());
		if (tree.getLastId() > before) {
			List<Clause> siblings = new ArrayList<>();
			gather(tree.getClauses(), siblings);
			if (siblings.stream().allMatch(c -> c.getLabel() == null || c.getLabel().isEmpty())) {
				for (int i = 0; i < siblings.size(); i++) {
					number(siblings.get(i), tree.getDocument() + "-" + (i + 1));
				}
			}
		}
	}

	/** Looks through headings, whose clauses are numbered as siblings. */
	private static void gather(List<Clause> clauses, List<Clause> siblings) {
		for (Clause clause : clauses) {
			if (clause.isHeading()) {
				gather(clause.getClauses(), siblings);
			} else {
				siblings.add(clause);
			}
		}
	}

	private static void number(Clause clause, String number) {
		String before = clause.getNumber();
		clause.setNumber(number);
		clause.getClauses().forEach(c -> number(c, number + c.getNumber().substring(before.length())));
	}

	private void group(List<Clause> clauses) {
		for (int first = 0; first < clauses.size(); first++) {
			int last = first;
			while (last + 1 < clauses.size() && isReachedOver(clauses.get(last), clauses.get(last + 1))) {
				last++;
			}
			if (last > first) {
				group(clauses, first, last);
			} else if (clauses.get(first).isHeading()) {
				group(clauses.get(first).getClauses());
			}
		}
	}

	private boolean isReachedOver(Clause before, Clause after) {
		return isParagraph(before) && isParagraph(after) && coded.nextClearBit(before.getEnd()) >= after.getBegin();
	}

	private static boolean isParagraph(Clause clause) {
		return ClauseTrees.PARAGRAPH.equals(clause.getRule()) && clause.getNumber() != null && clause.getClauses().isEmpty();
	}

	private void group(List<Clause> clauses, int first, int last) {
		List<Clause> members = List.copyOf(clauses.subList(first, last + 1));
		Clause group = clause(new Paragraphs.Span(members.getFirst().getBegin(), members.getLast().getEnd()), members.getFirst().getNumber());
		for (int i = 0; i < members.size(); i++) {
			members.get(i).setNumber(group.getNumber() + "-" + (i + 1));
		}
		group.getClauses().addAll(members);
		clauses.add(first, group);
	}

	private void gather(int from, int to, String parent, List<Clause> all) {
		int next = from < to ? coded.nextSetBit(from) : -1;
		if (next >= 0 && next < to) {
			for (Paragraphs.Span span : paragraphs.between(from, to)) {
				int at = coded.nextSetBit(span.begin());
				if (at >= 0 && at < span.end()) {
					all.add(clause(span, number(span.begin(), parent)));
				}
			}
		}
	}

	private Clause clause(Paragraphs.Span span, String number) {
		Clause clause = ModelFactory.eINSTANCE.createClause();
		tree.setLastId(tree.getLastId() + 1);
		clause.setId(tree.getLastId());
		clause.setLabel("");
		clause.setLevel(ClauseTrees.PARAGRAPH);
		clause.setRule(ClauseTrees.PARAGRAPH);
		clause.setBegin(span.begin());
		clause.setEnd(span.end());
		clause.setNumber(number);
		return clause;
	}

	private String number(int begin, String parent) {
		String before = parent + "-0";
		for (Clause clause : numbered) {
			if (clause.getBegin() < begin && clause.getNumber().startsWith(parent + "-")
					&& clause.getNumber().indexOf('-', parent.length() + 1) < 0) {
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
