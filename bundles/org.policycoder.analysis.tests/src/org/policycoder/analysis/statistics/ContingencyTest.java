// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class ContingencyTest {

	/** {@code N·(ad − bc)² / (r₁r₂c₁c₂)}. */
	@Test
	void chiSquareOfFourCellsIsThatOfTheTextbook() {
		Contingency four = new Contingency(new long[][] { { 10, 20 }, { 30, 40 } });
		assertEquals(100.0 * 200 * 200 / (30.0 * 70 * 40 * 60), four.chiSquare(), 1e-12);
		assertEquals(1, four.degreesOfFreedom());
		assertEquals(Math.sqrt(four.chiSquare() / 100), four.v().getAsDouble(), 1e-12);
		assertEquals(-Math.sqrt(four.chiSquare()), four.residual(0, 0).getAsDouble(), 1e-12, "with one degree of freedom, the root of it");
		assertEquals(12, four.leastExpected().getAsDouble(), 1e-12);
	}

	@Test
	void equalsTheLibraryOnRandomCounts() {
		Random random = new Random(7);
		for (int i = 0; i < 200; i++) {
			long[][] counts = new long[2 + random.nextInt(5)][2 + random.nextInt(6)];
			for (long[] row : counts) {
				for (int c = 0; c < row.length; c++) {
					row[c] = 1 + random.nextInt(40);
				}
			}
			Contingency contingency = new Contingency(counts);
			assertEquals(new ChiSquareTest().chiSquare(counts), contingency.chiSquare(), 1e-9);
			assertEquals(new ChiSquareTest().chiSquareTest(counts), contingency.p().getAsDouble(), 1e-9);
		}
	}

	@Test
	void whatHasNoCountIsNoDegreeOfFreedom() {
		Contingency counts = new Contingency(new long[][] { { 3, 0, 9 }, { 0, 0, 0 }, { 8, 0, 2 } });
		assertEquals(1, counts.degreesOfFreedom());
		assertEquals(new Contingency(new long[][] { { 3, 9 }, { 8, 2 } }).chiSquare(), counts.chiSquare(), 1e-12);
		assertTrue(counts.residual(1, 0).isEmpty());
		assertFalse(new Contingency(new long[][] { { 3, 0 }, { 8, 0 } }).testable());
		assertTrue(new Contingency(new long[0][0]).p().isEmpty());
		assertTrue(new Contingency(new long[2][2]).v().isEmpty());
	}

	/** Fisher's exact test of this table, of both sides, is 34/70. */
	@Test
	void permutationsComeNearTheExactProbability() {
		Contingency tea = new Contingency(new long[][] { { 3, 1 }, { 1, 3 } });
		assertEquals(34.0 / 70, tea.permutationP().getAsDouble(), 0.015);
		assertEquals(tea.permutationP(), new Contingency(new long[][] { { 3, 1 }, { 1, 3 } }).permutationP(), "the seed is fixed");
		assertEquals(1.0 / (1 + tea.draws()), new Contingency(new long[][] { { 30, 0 }, { 0, 30 } }).permutationP().getAsDouble(), 1e-12);
	}

	/** By the formula of the article, reckoned by hand for χ² = N. */
	@Test
	void vWithoutItsBias() {
		Contingency perfect = new Contingency(new long[][] { { 5, 0 }, { 0, 5 } });
		assertEquals(1, perfect.v().getAsDouble(), 1e-12);
		double phi = 1 - 1.0 / 9;
		assertEquals(Math.sqrt(phi / (2 - 1.0 / 9 - 1)), perfect.correctedV().getAsDouble(), 1e-12);
		assertEquals(0, new Contingency(new long[][] { { 5, 5 }, { 5, 5 } }).correctedV().getAsDouble(), 1e-12);
	}

	@Test
	void countsAreARectangle() {
		assertThrows(IllegalArgumentException.class, () -> new Contingency(new long[][] { { 1, 2 }, { 3 } }));
		assertThrows(IllegalArgumentException.class, () -> new Contingency(new long[][] { { -1 } }));
	}
}
