// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

/**
 * The hypotheses that live on: the cheapest few within a margin, one for each stack of open provisions. They stay where they
 * were put; only their order is sorted, since much more is offered than lives on.
 */
final class Beam {
	/** How many hypotheses live on at most, and how much dearer than the cheapest they may be. */
	static final int WIDTH = 24;
	static final double MARGIN = 9;
	/** Beyond how many hypotheses the margin is narrower, since a dear one among so many hardly ever comes out the best; and how narrow. */
	private static final int FEW = 8;
	private static final double NARROW_MARGIN = 6;

	private static final int NOWHERE = -1;

	private final Node[] hypotheses = new Node[WIDTH];
	private final double[] costs = new double[WIDTH];
	private final long[] hashes = new long[WIDTH];
	/** The places of the hypotheses, cheapest first; of equal ones the one that came first. */
	private final int[] order = new int[WIDTH];
	private int size;
	/** From what cost on nothing lives on. */
	private double limit;

	/** Returns how many hypotheses there are. */
	int size() {
		return size;
	}

	/** Returns the last node of a hypothesis, counted from the cheapest, or null if it takes nothing. */
	Node hypothesis(int index) {
		return hypotheses[order[index]];
	}

	/** Returns by how much a hypothesis is dearer than the cheapest was at the candidate before. */
	double cost(int index) {
		return costs[order[index]];
	}

	private long hash(int index) {
		return hashes[order[index]];
	}

	/** Forgets all hypotheses, and begins with those of another beam at a cost. */
	void begin(Beam before, double cost) {
		size = before.size;
		for (int i = 0; i < size; i++) {
			hypotheses[i] = before.hypothesis(i);
			hashes[i] = before.hash(i);
			costs[i] = before.cost(i) + cost;
			order[i] = i;
		}
		limit();
	}

	/** Returns whether a hypothesis at that cost, or a dearer one, will not live on. */
	boolean isHopeless(double cost) {
		return cost >= limit;
	}

	/**
	 * Returns the place for a hypothesis: that of the dearer one with the same stack, else a free one or that of the dearest;
	 * negative if it will not live on. Asked before a node is made for it.
	 */
	int place(long hash, double cost) {
		if (cost >= limit)
			return NOWHERE;
		for (int at = 0; at < size; at++)
			if (hashes[at] == hash)
				return costs[at] <= cost ? NOWHERE : at;
		return size < WIDTH ? size : order[WIDTH - 1];
	}

	/** Puts a hypothesis at its {@link #place}. */
	void put(int place, Node hypothesis, long hash, double cost) {
		int at = size;
		if (place == size)
			size++;
		else
			do
				at--;
			while (order[at] != place);
		for (; at > 0 && costs[order[at - 1]] > cost; at--)
			order[at] = order[at - 1];
		order[at] = place;
		hypotheses[place] = hypothesis;
		hashes[place] = hash;
		costs[place] = cost;
		limit();
	}

	private void limit() {
		double least = costs[order[0]];
		limit = Math.nextUp(least + MARGIN);
		if (size > FEW)
			limit = Math.min(limit, Math.nextUp(Math.max(least + NARROW_MARGIN, costs[order[FEW - 1]])));
		if (size == WIDTH)
			limit = Math.min(limit, costs[order[WIDTH - 1]]);
	}

	/** Ends a round: what is out of the margin now goes, and the cheapest costs nothing. */
	void settle() {
		double least = costs[order[0]];
		while (costs[order[size - 1]] > least + (size > FEW ? NARROW_MARGIN : MARGIN))
			size--;
		for (int i = 0; i < size; i++)
			costs[order[i]] -= least;
	}
}
