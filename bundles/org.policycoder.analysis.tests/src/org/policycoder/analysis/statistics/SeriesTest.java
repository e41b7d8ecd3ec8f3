// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;

class SeriesTest {

	private static MannKendall yearly(double... values) {
		return new MannKendall(IntStream.range(2000, 2000 + values.length).asDoubleStream().toArray(), values);
	}

	@Test
	void aSeriesThatAlwaysRises() {
		MannKendall rising = yearly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
		assertEquals(45, rising.s());
		assertEquals(44 / Math.sqrt(125), rising.z().getAsDouble(), 1e-12);
		assertEquals(8.303e-5, rising.p().getAsDouble(), 1e-7);
		assertEquals(1, rising.slope().getAsDouble(), 1e-12);
	}

	/** S follows from Kendall's τ-b of values and times. */
	@Test
	void equalsTheLibraryOnRandomSeriesWithTies() {
		Random random = new Random(3);
		for (int i = 0; i < 100; i++) {
			double[] values = random.ints(4 + random.nextInt(20), 0, 6).asDoubleStream().toArray();
			double[] times = IntStream.range(0, values.length).asDoubleStream().toArray();
			long pairs = (long) values.length * (values.length - 1) / 2;
			long ties = IntStream.range(0, values.length)
					.mapToLong(k -> IntStream.range(0, k).filter(j -> values[j] == values[k]).count()).sum();
			if (ties < pairs) {
				double tau = new KendallsCorrelation().correlation(times, values);
				assertEquals(Math.round(tau * Math.sqrt((double) pairs * (pairs - ties))), new MannKendall(times, values).s(),
						Arrays.toString(values));
			}
		}
	}

	@Test
	void whatDoesNotChangeHasNoTrend() {
		assertTrue(yearly(2, 2, 2, 2, 2).z().isEmpty());
		assertTrue(yearly(1, 2, 3).z().isEmpty(), "too short");
		assertEquals(0, yearly(2, 2, 2, 2, 2).slope().getAsDouble(), 0);
		assertTrue(yearly(2).slope().isEmpty());
		assertEquals(0, yearly(1, 2, 2, 1).z().getAsDouble(), 0);
	}

	@Test
	void senDoesNotHeedOneThatLiesFarOut() {
		assertEquals(1, yearly(1, 2, 3, 4, 500, 6, 7).slope().getAsDouble(), 1e-12);
	}
}
