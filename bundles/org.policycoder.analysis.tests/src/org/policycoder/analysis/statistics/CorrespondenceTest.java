// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CorrespondenceTest {

	/** Greenacre's example: five groups of staff by how much they smoke. */
	private static final long[][] SMOKERS = { { 4, 2, 3, 2 }, { 4, 3, 7, 4 }, { 25, 10, 12, 4 }, { 18, 24, 33, 13 }, { 10, 6, 7, 2 } };

	@Test
	void theExampleOfTheBookComesOut() {
		Correspondence map = new Correspondence(SMOKERS);
		assertArrayEquals(new double[] { 0.07476, 0.01002, 0.00041 }, map.inertias(), 0.000005);
		double[] first = IntStream.range(0, 5).mapToDouble(i -> map.rows().coordinates()[i][0]).toArray();
		double sign = Math.signum(first[1]);
		assertArrayEquals(new double[] { -0.0658, 0.2590, -0.3806, 0.2330, -0.2011 }, DoubleStream.of(first).map(x -> sign * x).toArray(), 0.00005);
		double[] columns = IntStream.range(0, 4).mapToDouble(i -> sign * map.columns().coordinates()[i][0]).toArray();
		assertArrayEquals(new double[] { -0.3933, 0.0995, 0.1963, 0.2938 }, columns, 0.00005);
	}

	@Test
	void inertiaIsChiSquareOverAll() {
		Contingency contingency = new Contingency(SMOKERS);
		Correspondence map = new Correspondence(SMOKERS);
		assertEquals(contingency.chiSquare() / contingency.count(), DoubleStream.of(map.inertias()).sum(), 1e-12);
		for (int axis = 0; axis < 3; axis++) {
			int a = axis;
			assertEquals(1, IntStream.range(0, 5).mapToDouble(i -> map.rows().contribution(i, a, map.inertias()[a])).sum(), 1e-9);
			assertEquals(1, IntStream.range(0, 4).mapToDouble(i -> map.columns().contribution(i, a, map.inertias()[a])).sum(), 1e-9);
		}
		for (int i = 0; i < 5; i++) {
			int row = i;
			assertEquals(1, IntStream.range(0, 3).mapToDouble(a -> map.rows().quality(row, a)).sum(), 1e-9);
		}
	}

	@Test
	void withoutDifferenceThereIsNoAxis() {
		assertEquals(0, new Correspondence(new long[][] { { 2, 4 }, { 3, 6 } }).inertias().length);
		assertThrows(IllegalArgumentException.class, () -> new Correspondence(new long[][] { { 2, 0 }, { 3, 0 } }));
		assertThrows(IllegalArgumentException.class, () -> new Correspondence(new long[][] { { 2, 1 } }));
	}
}
