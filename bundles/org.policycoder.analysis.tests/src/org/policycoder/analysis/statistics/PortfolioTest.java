// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PortfolioTest {

	private static Portfolio mix(String... instruments) {
		boolean[][] covered = new boolean[instruments.length][instruments[0].length()];
		for (int i = 0; i < covered.length; i++) {
			for (int t = 0; t < covered[i].length; t++) {
				covered[i][t] = instruments[i].charAt(t) == 'x';
			}
		}
		return new Portfolio(covered);
	}

	/** Targets 1 and 2 have the first instrument, target 3 both, target 4 none: reckoned by hand. */
	@Test
	void measuresByPaperAndPencil() {
		Portfolio mix = mix("xxx.", "..x.");
		assertEquals(4, mix.size());
		assertEquals(0.5, mix.coverage().getAsDouble(), 1e-12);
		assertEquals(2, mix.instruments());
		assertEquals(3, mix.targets());
		assertEquals(4.0 / 3, mix.instrumentsOfTarget().getAsDouble(), 1e-12);
		assertEquals(2, mix.configurations());
		assertEquals(1 - (2.0 * (1 * 1 + 2 * 2) / (2 * 3) - 3.0 / 2), mix.equality().getAsDouble(), 1e-12);
		assertEquals(1 - (9.0 / 16 + 1.0 / 16), mix.giniSimpson().getAsDouble(), 1e-12);
		double shannon = -(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25));
		assertEquals(shannon, mix.shannon().getAsDouble(), 1e-12);
		assertEquals(shannon / Math.log(2), mix.equitability().getAsDouble(), 1e-12);
		assertEquals((1.0 / 3 + 1.0 / 3 + 0 + 1) / 4, mix.instrumentDiversity().getAsDouble(), 1e-12);
	}

	@Test
	void likenessOfTwo() {
		Portfolio one = mix("xx.", "..x");
		Portfolio other = mix("x..", ".xx");
		assertEquals(2, one.common(other));
		assertEquals(0.5, one.jaccard(other).getAsDouble(), 1e-12);
		assertEquals(2.0 / 3, one.dice(other).getAsDouble(), 1e-12);
		assertEquals(2.0 / 6, one.hamming(other).getAsDouble(), 1e-12);
		assertEquals(1, one.jaccard(one).getAsDouble(), 1e-12);
		assertEquals(0, one.hamming(one).getAsDouble(), 1e-12);
	}

	@Test
	void nothingIsNeitherDiverseNorAlike() {
		Portfolio none = mix("..", "..");
		assertTrue(none.shannon().isEmpty());
		assertTrue(none.equality().isEmpty());
		assertTrue(none.jaccard(none).isEmpty());
		assertTrue(none.instrumentDiversity().isEmpty());
		assertTrue(mix("x.").instrumentDiversity().isEmpty(), "there is no other target");
		assertTrue(new Portfolio(new boolean[0][0]).coverage().isEmpty());
	}

	/** As the article says it: for each space, the share of spaces of other targets that use another instrument. */
	@Test
	void diversityOfInstrumentsByGoingThroughAllPairs() {
		Random random = new Random(5);
		for (int i = 0; i < 50; i++) {
			boolean[][] covered = new boolean[4][5];
			List<int[]> spaces = new ArrayList<>();
			for (int instrument = 0; instrument < 4; instrument++) {
				for (int target = 0; target < 5; target++) {
					covered[instrument][target] = random.nextInt(3) == 0;
					if (covered[instrument][target]) {
						spaces.add(new int[] { instrument, target });
					}
				}
			}
			double expected = spaces.stream().filter(a -> spaces.stream().anyMatch(b -> b[1] != a[1]))
					.mapToDouble(a -> spaces.stream().filter(b -> b[1] != a[1]).mapToInt(b -> b[0] != a[0] ? 1 : 0).average().orElseThrow())
					.average().orElse(Double.NaN);
			assertEquals(expected, new Portfolio(covered).instrumentDiversity().orElse(Double.NaN), 1e-12);
		}
	}
}
