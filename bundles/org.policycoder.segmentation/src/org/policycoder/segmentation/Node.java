// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

/**
 * A candidate that a hypothesis of the search has taken for a provision. A hypothesis is its last node: {@code parent} leads
 * up its open provisions, {@code previous} back through all it took. Nodes are shared among hypotheses and never change.
 */
final class Node {
	/** Why a candidate was taken where it was. */
	enum How {
		FIRST("first"), NEXT("next"), SUFFIX("inserted"), GAP("after a gap"), NOT_FIRST("not from the first"), OMITTED("after an omission"),
		GROWING("growing"), REPEATED(
				"repeated"),
		BACKWARD("out of order"), HEADING("heading"), QUOTED("quoted");

		final String words;

		How(String words) {
			this.words = words;
		}
	}

	final Node parent;
	final Node previous;
	/** What it follows in its sequence, or null. */
	final Node follows;
	/** The last nodes of the continuous levels in the same quotation, by the levels' {@link Level#run() runs}; never changed. */
	final Node[] running;
	final Candidate candidate;
	final Level level;
	final long key;
	final Candidate.Reading reading;
	final int quote;
	final int indent;
	final How how;
	/** What this decision cost, without those before. */
	final double cost;
	final long hash;

	Node(Node parent, Node previous, Node follows, Node[] running, Candidate candidate, Candidate.Reading reading, int quote, How how, double cost,
			long hash) {
		this.parent = parent;
		this.previous = previous;
		this.follows = follows;
		this.candidate = candidate;
		this.reading = reading;
		this.level = reading.level();
		this.key = reading.key();
		this.quote = quote;
		this.indent = candidate.inside() ? -1 : candidate.indent;
		this.how = how;
		this.cost = cost;
		if (level.restarts())
			this.running = new Node[running.length];
		else if (level.run() >= 0) {
			this.running = running.clone();
			this.running[level.run()] = this;
		} else
			this.running = running;
		this.hash = hash;
	}

	/** Returns whether nothing but the headings that it stands under was taken before: an excerpt opens with any division. */
	static boolean opensText(Node previous, Node parent) {
		Node node = previous;
		Node above = parent;
		while (node != null && node == above && node.level.heading()) {
			above = node.parent;
			node = node.previous;
		}
		return node == null && above == null;
	}

	/** Returns what tells the stack of open provisions, with such a node on top, from others. */
	static long hash(Node parent, Level level, long key, int quote) {
		long mix = ((parent == null ? 17 : parent.hash) * 31 + key) * 0x9E3779B97F4A7C15L + level.rank() * 7L + quote;
		return mix ^ mix >>> 29;
	}
}
