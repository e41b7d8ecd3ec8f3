// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BeamTest {
	private final Beam beam = new Beam();

	private void offer(long hash, double cost) {
		int place = beam.place(hash, cost);
		if (place >= 0)
			beam.put(place, null, hash, cost);
	}

	private String costs() {
		StringBuilder costs = new StringBuilder();
		for (int i = 0; i < beam.size(); i++)
			costs.append(i == 0 ? "" : " ").append(beam.cost(i));
		return costs.toString();
	}

	@Test
	void keepsTheCheapestOfEachStackInOrder() {
		beam.put(0, null, 1, 2);
		offer(2, 1);
		offer(3, 4);
		offer(3, 0.5);
		offer(2, 3);
		assertEquals("0.5 1.0 2.0", costs());
	}

	@Test
	void keepsNoMoreThanItsWidth() {
		beam.put(0, null, 0, 5);
		for (int i = 1; i < 2 * Beam.WIDTH; i++)
			offer(i, 5 - i / 100.0);
		assertEquals(Beam.WIDTH, beam.size());
		assertEquals(5 - (2 * Beam.WIDTH - 1) / 100.0, beam.cost(0));
		assertTrue(beam.isHopeless(5));
	}

	@Test
	void dropsWhatIsOutOfTheMargin() {
		beam.put(0, null, 1, 3);
		offer(2, 3 + Beam.MARGIN);
		offer(3, 4 + Beam.MARGIN);
		assertEquals(2, beam.size());
		offer(4, 2);
		beam.settle();
		assertEquals("0.0 1.0", costs());
	}

	@Test
	void beginsWithAllOfAnother() {
		beam.put(0, null, 1, 0);
		offer(2, 1);
		Beam next = new Beam();
		next.begin(beam, 5);
		assertEquals(2, next.size());
		assertEquals(6, next.cost(1));
		assertTrue(next.place(2, 7) < 0);
	}
}
