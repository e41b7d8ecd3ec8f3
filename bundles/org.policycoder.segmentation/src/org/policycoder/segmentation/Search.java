// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.List;

import org.policycoder.segmentation.Candidate.Reading;
import org.policycoder.segmentation.Node.How;

/**
 * Decides which candidates number provisions and at which depth: a beam search for the cheapest sequence of decisions. A
 * hypothesis is a stack of open provisions; each candidate is either passed over or becomes, in one of its readings, the next
 * sibling of an open provision or the first child of one. Hypotheses with the same stack are one; only the cheapest few
 * within a margin live on. So the time is linear in the number of candidates.
 */
final class Search {
	/** How deep a quotation without marks is, where only the first paragraph of others has them. */
	private static final int UNMARKED = 2;

	private final boolean everyParagraphQuoted;
	private final Node[] noneRunning;

	private Beam beam = new Beam();
	/** The beam behind the candidate in hand. */
	private Beam next = new Beam();

	/** The decision in hand: the hypothesis it goes out from, the candidate and its reading. */
	private Node top;
	private double origin;
	private Candidate candidate;
	private Reading reading;
	private Level level;
	private long key;
	/** What the cheapest place costs that was offered for the reading further inside. */
	private double inside;
	/** The node whose margin is measured, or null during the search; and what the cheapest other decision costs. */
	private Node measured;
	private double other;

	Search(NumberingStyle style) {
		everyParagraphQuoted = style.parts().quoting() == NumberingStyle.Quoting.EVERY_PARAGRAPH;
		noneRunning = new Node[(int) style.parts().levels().stream().filter(level -> level.run() >= 0).count()];
		beam.put(0, null, 0, 0);
	}

	/** Returns the last node of the cheapest hypothesis, or null if it takes nothing. */
	Node run(List<Candidate> candidates) {
		for (Candidate candidate : candidates)
			if (!candidate.contents)
				advance(candidate);
		return beam.hypothesis(0);
	}

	private void advance(Candidate to) {
		candidate = to;
		next.begin(beam, Costs.skip(candidate));
		for (int i = 0; i < beam.size(); i++) {
			top = beam.hypothesis(i);
			origin = beam.cost(i);
			takeAll();
		}
		next.settle();
		Beam before = beam;
		beam = next;
		next = before;
	}

	private void takeAll() {
		for (Reading possible : candidate.readings) {
			reading = possible;
			level = possible.level();
			key = possible.key();
			double cost = origin + Costs.take(candidate, level);
			if (measured != null || !next.isHopeless(cost))
				take(cost);
		}
	}

	/**
	 * Returns by how much the decision for a node was cheaper than the best other one at that place, which may be to pass over it,
	 * for the same decisions before; negative if only what follows made it the best.
	 */
	double margin(Node node) {
		candidate = node.candidate;
		measured = node;
		top = node.previous;
		origin = 0;
		other = Math.min(Beam.MARGIN, Costs.skip(candidate));
		takeAll();
		return other - node.cost;
	}

	/** Offers every place in the stack, inside or outside the quotations that are open. */
	private void take(double cost) {
		int open = top == null ? 0 : top.quote;
		int marks = candidate.quoteMarks;
		double stay = cost + (open > 0 && candidate.quotationEnded ? Costs.QUOTE_REOPENED : 0);
		if (candidate.inside())
			within(top, open, cost);
		else if (everyParagraphQuoted) {
			if (marks > open)
				quotation(top, marks, cost);
			else if (marks == open) {
				within(top, open, stay);
				if (open > 0)
					quotation(outside(open), open, cost + (candidate.quotationEnded ? 0 : Costs.QUOTE_IN_QUOTE));
			} else {
				within(outside(marks + 1), marks, cost);
				within(top, open, stay + Costs.QUOTE_UNMARKED);
			}
		} else if (marks > 0)
			quotation(outside(1), 1, cost);
		else {
			if ((candidate.announced || candidate.announcedBefore) && top != null)
				quotation(top, UNMARKED, cost + (candidate.announced ? 0 : Costs.QUOTE_LATE));
			within(top, open, stay + (candidate.announced ? Costs.QUOTE_MISSED : 0));
			if (open > 0)
				within(outside(1), 0, cost + (candidate.quotationEnded ? 0 : open == UNMARKED ? Costs.QUOTE_LEFT : Costs.QUOTE_UNCLOSED));
		}
	}

	/** Returns the innermost open provision that is quoted less deeply than that. */
	private Node outside(int quote) {
		Node node = top;
		while (node != null && node.quote >= quote)
			node = node.parent;
		return node;
	}

	/** Offers to open a quotation under the provision that quotes; its numbers may begin anywhere. */
	private void quotation(Node parent, int quote, double cost) {
		inside = Double.POSITIVE_INFINITY;
		offer(parent, null, noneRunning, quote, How.QUOTED, cost);
	}

	/**
	 * Offers the places of one quotation, or outside of all; {@code innermost} is the deepest provision that may stay open. A place
	 * that is no cheaper than one further inside is left out: more stays open there, so what follows will find a place at
	 * least as good. Only a division may be left at no cost, since its numbers may begin again.
	 */
	private void within(Node innermost, int quote, double cost) {
		Node[] running = innermost != null && innermost.quote == quote ? innermost.running : noneRunning;
		boolean leavesDivisions = level.heading() || level.continuous();
		inside = Double.POSITIVE_INFINITY;
		Node below = null;
		Node node = innermost;
		for (; node != null && node.quote == quote; node = node.parent) {
			if (node.level == level)
				sibling(node, running, cost);
			else if (node.level.rank() < level.rank())
				child(node, below, running, quote, cost);
			below = node;
			if (leavesDivisions && node.level.heading())
				inside = Double.POSITIVE_INFINITY;
		}
		if (quote == 0)
			child(null, below, running, quote, cost);
		else if (below != null && below.level != level)
			numbered(node, level.continuous() ? running[level.run()] : null, running, quote, cost + Costs.MIXED);
	}

	private void sibling(Node before, Node[] running, double cost) {
		double sum = cost;
		if (level.strict() && before.quote == 0)
			sum += strangeness(before.parent);
		if (level.heading()) {
			if (level.bare() && before == top && !candidate.afterParagraph)
				sum += Costs.EMPTY_HEADING;
		} else if (!candidate.inside() && before.indent >= 0 && candidate.indent != before.indent)
			sum += Costs.OTHER_INDENT;
		numbered(before.parent, level.continuous() ? running[level.run()] : before, running, before.quote, sum);
	}

	private void child(Node parent, Node below, Node[] running, int quote, double cost) {
		double strange = strangeness(parent);
		double sum = cost + (top == null && level.heading() && !level.strict() ? Math.min(Costs.EXCERPT, strange) : strange);
		if (level.continuous() && below != null && below.level.heading() && !level.heading() && running[level.run()] != null
				&& running[level.run()].parent != parent)
			sum += Costs.LEFT_DIVISION;
		if (below != null && !level.heading()
				&& (level.rank() < below.level.rank() || (below.level.heading() ? strange > 0 : level.belongsUnder(below.level))))
			sum += Costs.MIXED;
		if (parent != null && !parent.level.heading() && !candidate.inside() && parent.indent >= 0 && candidate.indent < parent.indent)
			sum += Costs.OUTDENT;
		if (level.indented() && parent != null && candidate.indent <= parent.indent)
			sum += Costs.FORBIDDEN_PARENT;
		if (below != null && below.level.restarts() && !level.heading() && !level.continuous())
			sum += Costs.LEFT_ANNEX;
		if (below == null || below.level != level) {
			numbered(parent, level.continuous() ? running[level.run()] : null, running, quote, sum);
			if (level.resumes() && running[level.run()] != null && Numeral.ordinalOfKey(key) > 1)
				numbered(parent, running[level.run()], running, quote, sum);
		}
	}

	private double strangeness(Node parent) {
		if (level.belongsUnder(parent == null ? null : parent.level))
			return 0;
		return level.strict() ? Costs.FORBIDDEN_PARENT : parent == null ? Costs.STRANGE_ROOT : Costs.STRANGE_PARENT;
	}

	/** Adds what the number costs behind {@code before}, or as the first if that is null. */
	private void numbered(Node parent, Node before, Node[] running, int quote, double cost) {
		if (isHopeless(cost))
			return;
		How how = how(parent, before);
		double sum = cost;
		if (level.nested() && parent != null && !parent.level.bare() && Numeral.prefixOfKey(key) != Numeral.chainOfKey(parent.key))
			sum += Costs.OTHER_PREFIX;
		if (how == How.NEXT && quote == UNMARKED && !everyParagraphQuoted && parent != null && parent.quote == 0)
			sum += Costs.QUOTE_NEXT;
		offer(parent, before, running, quote, how, sum + switch (how) {
		case FIRST -> before == null || level.nested() ? Costs.FIRST : before.parent == parent ? Costs.RESTART_IN_PARENT : Costs.RESTART;
		case NEXT, HEADING -> Costs.NEXT;
		case SUFFIX -> Costs.SUFFIX;
		case OMITTED -> Costs.omitted(before == null ? Numeral.lastOfKey(key) : step(before));
		case QUOTED -> Costs.OMITTED;
		case NOT_FIRST -> level.heading() && Node.opensText(top, parent) ? Costs.EXCERPT : Costs.NOT_FIRST;
		case GROWING -> before == null ? Costs.LEAP : Costs.gap(step(before), Costs.LEAP);
		case GAP -> Costs.gap(step(before), Costs.GAP);
		case REPEATED -> Costs.REPEATED;
		case BACKWARD -> level.numbering() == Level.Numbering.GROWING ? Costs.BACKWARD_LEAP : Costs.BACKWARD;
		});
	}

	private How how(Node parent, Node before) {
		boolean growing = level.numbering() == Level.Numbering.GROWING;
		if (level.numbering() == Level.Numbering.NONE || !reading.pattern().numeral().ordered())
			return How.HEADING;
		long number = level.nested() ? Numeral.lastOfKey(key) : Numeral.ordinalOfKey(key);
		boolean first = number == level.first() || number == 1;
		if (before == null)
			return first ? How.FIRST : growing ? How.GROWING : candidate.omission ? How.OMITTED : How.NOT_FIRST;
		long step = step(before);
		if (step == 1)
			return How.NEXT;
		if (level.nested() && first && Numeral.prefixOfKey(key) != Numeral.prefixOfKey(before.key))
			return How.FIRST;
		if (step > 1)
			return candidate.omission ? How.OMITTED : growing ? How.GROWING : How.GAP;
		if (step == 0 && key != before.key)
			return key > before.key ? How.SUFFIX : How.BACKWARD;
		return first && (before.parent != parent || candidate.afterParagraph) ? How.FIRST : step == 0 ? How.REPEATED : How.BACKWARD;
	}

	private long step(Node before) {
		return Numeral.ordinalOfKey(key) - Numeral.ordinalOfKey(before.key);
	}

	private void offer(Node parent, Node follows, Node[] running, int quote, How how, double cost) {
		if (isHopeless(cost))
			return;
		long hash = Node.hash(parent, level, key, quote);
		if (measured != null) {
			if (hash != measured.hash)
				other = cost;
			return;
		}
		inside = cost;
		int place = next.place(hash, cost);
		if (place >= 0)
			next.put(place, new Node(parent, top, follows, running, candidate, reading, quote, how, cost - origin, hash), hash, cost);
	}

	private boolean isHopeless(double cost) {
		return measured != null ? cost >= other : cost >= inside || next.isHopeless(cost);
	}
}
