// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.ArrayList;
import java.util.List;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;

/**
 * Finds the clauses that a passage codes. The words that are coded stay the same: a passage is the whole of a clause only if it
 * has all its words, and it is given to the smallest clause around it, so that one coding stays one. Only where no clause is
 * around it, it becomes one coding for each of the clauses that it has words of.
 */
final class ClauseFit {
	/**
	 * What is coded.
	 *
	 * @param clause the clause
	 * @param begin  where the coded part begins, or -1 for the whole clause
	 * @param end    where it ends, or -1
	 */
	record Piece(Clause clause, int begin, int end) {}

	private final String text;
	private final ClauseTree tree;

	ClauseFit(String text, ClauseTree tree) {
		this.text = text;
		this.tree = tree;
	}

	/** Returns the pieces of a passage in the order of the text; none if it has words of no clause. */
	List<Piece> of(int begin, int end) {
		List<Piece> pieces = new ArrayList<>();
		find(tree.getClauses(), begin, end, pieces);
		return pieces;
	}

	private void find(List<Clause> clauses, int begin, int end, List<Piece> pieces) {
		for (Clause clause : clauses) {
			int from = skipBlank(text, Math.max(begin, clause.getBegin()), Math.min(end, clause.getEnd()));
			int to = trimBlank(text, from, Math.min(end, clause.getEnd()));
			if (from >= to) {
				continue;
			}
			if (clause.isHeading()) {
				find(clause.getClauses(), from, to, pieces);
			} else {
				pieces.add(piece(smallest(clause, from, to), from, to));
			}
		}
	}

	private static Clause smallest(Clause clause, int begin, int end) {
		Clause found = clause;
		for (List<Clause> below = clause.getClauses(); below != null;) {
			Clause around = below.stream().filter(c -> c.getBegin() <= begin && end <= c.getEnd()).findFirst().orElse(null);
			found = around != null && !around.isHeading() ? around : found;
			below = around == null ? null : around.getClauses();
		}
		return found;
	}

	private Piece piece(Clause clause, int begin, int end) {
		int from = skipBlank(text, clause.getBegin(), clause.getEnd());
		boolean whole = begin == from && end == trimBlank(text, from, clause.getEnd());
		return new Piece(clause, whole ? -1 : begin, whole ? -1 : end);
	}

	/** Returns where something other than white space begins; the end if nothing does. */
	static int skipBlank(String text, int begin, int end) {
		int at = begin;
		while (at < end && isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** Returns where the white space at the end begins. */
	static int trimBlank(String text, int begin, int end) {
		int at = end;
		while (at > begin && isBlank(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
