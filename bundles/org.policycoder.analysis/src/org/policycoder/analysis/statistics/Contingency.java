// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.apache.commons.math3.special.Gamma;

/**
 * How far two variables go together, by the counts of their values: what each cell would hold if they did not, how far it
 * is from that, and whether chance explains it. Rows and columns without any count say nothing and are not among
 * the degrees of freedom.
 *
 * @since 1.0
 */
public final class Contingency {

	/** Below this expected count in any cell, the distribution of χ² is a poor likeness and permutations are drawn (Cochran 1954). */
	public static final double LEAST_EXPECTED = 5;

	private static final int MOST_DRAWS = 9_999;
	private static final int LEAST_DRAWS = 999;
	/** Of single things that are moved about: keeps the draws below a second or two for any study. */
	private static final long MOST_MOVES = 50_000_000;
	private static final long SEED = 20_261_130;
	/** What sums in another order may differ by. */
	private static final double ROUNDING = 1e-9;

	private final long[][] counts;
	private final long[] rows;
	private final long[] columns;
	private final long all;

	/**
	 * Takes counts.
	 *
	 * @param counts
	 *            by row and column, none negative, all rows of one length; copied
	 * @throws IllegalArgumentException
	 *             when rows differ in length or a count is negative
	 */
	public Contingency(long[][] counts) {
		this.counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
		int width = counts.length == 0 ? 0 : counts[0].length;
		if (Arrays.stream(counts).anyMatch(r -> r.length != width || LongStream.of(r).anyMatch(n -> n < 0))) {
			throw new IllegalArgumentException("counts are a rectangle of numbers from 0 on"); //$NON-NLS-1$
		}
		rows = Arrays.stream(counts).mapToLong(r -> LongStream.of(r).sum()).toArray();
		columns = IntStream.range(0, width).mapToLong(c -> Arrays.stream(counts).mapToLong(r -> r[c]).sum()).toArray();
		all = LongStream.of(rows).sum();
	}

	/**
	 * Gets the sum of all counts.
	 *
	 * @return how many things there are
	 */
	public long count() {
		return all;
	}

	/**
	 * Gets how many rows have a count.
	 *
	 * @return rows whose sum is not 0
	 */
	public int rows() {
		return (int) LongStream.of(rows).filter(n -> n > 0).count();
	}

	/**
	 * Gets how many columns have a count.
	 *
	 * @return columns whose sum is not 0
	 */
	public int columns() {
		return (int) LongStream.of(columns).filter(n -> n > 0).count();
	}

	/**
	 * Tells whether there is anything to test.
	 *
	 * @return whether two rows and two columns have counts
	 */
	public boolean testable() {
		return rows() > 1 && columns() > 1;
	}

	/**
	 * Reckons what a cell would hold if rows and columns had nothing to do with each other.
	 *
	 * @param row
	 *            from 0
	 * @param column
	 *            from 0
	 * @return E = r·c / N; not a number when there are no counts
	 */
	public double expected(int row, int column) {
		return (double) rows[row] * columns[column] / all;
	}

	/**
	 * Reckons how far a cell is from what is expected, in standard deviations: beyond about ±1.96 at the level of 5 %. Haberman's
	 * adjusted residual (O − E) / √(E·(1 − r/N)·(1 − c/N)). (Haberman, S. J.: The Analysis of Residuals in Cross-Classified
	 * Tables. Biometrics 29, 1973, 205–220.)
	 *
	 * @param row
	 *            from 0
	 * @param column
	 *            from 0
	 * @return the residual; empty where the row or the column has no count, or all of them
	 */
	public OptionalDouble residual(int row, int column) {
		double expected = expected(row, column);
		double variance = expected * (1 - (double) rows[row] / all) * (1 - (double) columns[column] / all);
		return variance > 0 ? OptionalDouble.of((counts[row][column] - expected) / Math.sqrt(variance)) : OptionalDouble.empty();
	}

	/**
	 * Reckons Pearson's χ² = Σ (O − E)² / E.
	 *
	 * @return χ², 0 when there is nothing to test
	 */
	public double chiSquare() {
		double sum = 0;
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < columns.length; c++) {
				double expected = expected(r, c);
				if (expected > 0) {
					sum += (counts[r][c] - expected) * (counts[r][c] - expected) / expected;
				}
			}
		}
		return sum;
	}

	/**
	 * Gets the degrees of freedom.
	 *
	 * @return (r − 1)·(c − 1) of the rows and columns that have counts; 0 when there is nothing to test
	 */
	public int degreesOfFreedom() {
		return testable() ? (rows() - 1) * (columns() - 1) : 0;
	}

	/**
	 * Reckons how probable so great a χ² is by chance, by its distribution.
	 *
	 * @return a fraction 0–1; empty when there is nothing to test
	 */
	public OptionalDouble p() {
		return testable()
				? OptionalDouble.of(Gamma.regularizedGammaQ(degreesOfFreedom() / 2.0, chiSquare() / 2))
				: OptionalDouble.empty();
	}

	/**
	 * Gets the least count that is expected in a cell.
	 *
	 * @return the least of rows and columns with counts; empty when there are none
	 */
	public OptionalDouble leastExpected() {
		return all == 0 ? OptionalDouble.empty()
				: OptionalDouble.of((double) least(rows) * least(columns) / all);
	}

	private static long least(long[] sums) {
		return LongStream.of(sums).filter(n -> n > 0).min().orElseThrow();
	}

	/**
	 * Draws how probable so great a χ² is by chance: the values of the columns are dealt out anew among the things of the
	 * rows, from a fixed seed, so that both sums stay; p = (1 + draws with such a χ²) / (1 + draws). (Good, P.: Permutation Tests.
	 * Springer, 2000.)
	 *
	 * @return a fraction 0–1; empty when there is nothing to test
	 */
	public OptionalDouble permutationP() {
		if (!testable()) {
			return OptionalDouble.empty();
		}
		int[] dealt = new int[Math.toIntExact(all)];
		int next = 0;
		for (int c = 0; c < columns.length; c++) {
			Arrays.fill(dealt, next, next += Math.toIntExact(columns[c]), c);
		}
		int draws = draws();
		double reached = chiSquare() - ROUNDING;
		SplittableRandom random = new SplittableRandom(SEED);
		int as = 0;
		for (int i = 0; i < draws; i++) {
			as += new Contingency(dealt(dealt, random)).chiSquare() >= reached ? 1 : 0;
		}
		return OptionalDouble.of((1.0 + as) / (1.0 + draws));
	}

	/**
	 * Gets how many permutations {@link #permutationP} draws.
	 *
	 * @return 9,999, fewer where there is very much to count, never fewer than 999
	 */
	public int draws() {
		return (int) Math.clamp(MOST_MOVES / Math.max(1, all), LEAST_DRAWS, MOST_DRAWS);
	}

	private long[][] dealt(int[] deck, SplittableRandom random) {
		for (int i = deck.length - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			int moved = deck[i];
			deck[i] = deck[other];
			deck[other] = moved;
		}
		long[][] other = new long[rows.length][columns.length];
		int next = 0;
		for (int r = 0; r < rows.length; r++) {
			for (long n = rows[r]; n > 0; n--) {
				other[r][deck[next++]]++;
			}
		}
		return other;
	}

	/**
	 * Reckons Cramér's V = √(χ² / (N·min(r − 1, c − 1))).
	 *
	 * @return 0 for nothing to do with each other to 1 for one determining the other; empty when there is nothing to test
	 */
	public OptionalDouble v() {
		return testable() ? OptionalDouble.of(Math.sqrt(chiSquare() / all / (Math.min(rows(), columns()) - 1)))
				: OptionalDouble.empty();
	}

	/**
	 * Reckons V without its bias, which is great for few counts in many cells. (Bergsma, W.: A bias-correction for Cramér's V and
	 * Tschuprow's T. Journal of the Korean Statistical Society 42, 2013, 323–328.)
	 *
	 * @return 0–1; empty when there is nothing to test, or too little
	 */
	public OptionalDouble correctedV() {
		if (!testable()) {
			return OptionalDouble.empty();
		}
		double n = all - 1.0;
		double phi = Math.max(0, chiSquare() / all - degreesOfFreedom() / n);
		double r = rows() - (rows() - 1) * (rows() - 1) / n;
		double c = columns() - (columns() - 1) * (columns() - 1) / n;
		double most = Math.min(r, c) - 1;
		return most > 0 ? OptionalDouble.of(Math.sqrt(phi / most)) : OptionalDouble.empty();
	}
}
