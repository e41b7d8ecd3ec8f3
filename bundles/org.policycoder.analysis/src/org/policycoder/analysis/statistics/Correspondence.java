// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Simple correspondence analysis: a map in which rows of like profiles lie near each other, and so do columns. With P the
 * counts over their sum and r, c its margins, S = D_r^−½ (P − r cᵀ) D_c^−½ = U Σ Vᵀ; principal coordinates of rows are D_r^−½ U Σ,
 * of columns D_c^−½ V Σ, and the squares of Σ the inertias of the axes, which sum up to χ² / N. (Greenacre, M.: Correspondence
 * Analysis in Practice. 3rd edition, CRC Press, 2017.)
 * <p>
 * The sign of an axis means nothing; it is set so that the row that the axis owes most to is on its positive side. All
 * rows and columns must have counts.
 *
 * @since 1.0
 */
public final class Correspondence {

	/** Singular values below this come from rounding. */
	private static final double NOTHING = 1e-9;

	private final double[] inertias;
	private final Side rows;
	private final Side columns;

	/**
	 * Rows or columns in the map.
	 *
	 * @param masses
	 *            the share of each in all counts
	 * @param coordinates
	 *            by point and axis, principal coordinates
	 */
	public record Side(double[] masses, double[][] coordinates) {

		/**
		 * Reckons how much of the inertia of an axis a point makes up.
		 *
		 * @param point
		 *            from 0
		 * @param axis
		 *            from 0
		 * @param inertia
		 *            of the axis
		 * @return a fraction 0–1
		 */
		public double contribution(int point, int axis, double inertia) {
			return masses[point] * coordinates[point][axis] * coordinates[point][axis] / inertia;
		}

		/**
		 * Reckons how well an axis shows where a point lies (cos²).
		 *
		 * @param point
		 *            from 0
		 * @param axis
		 *            from 0
		 * @return a fraction 0–1; 0 for a point with the profile of the whole
		 */
		public double quality(int point, int axis) {
			double square = Arrays.stream(coordinates[point]).map(x -> x * x).sum();
			return square == 0 ? 0 : coordinates[point][axis] * coordinates[point][axis] / square;
		}
	}

	/**
	 * Analyses counts.
	 *
	 * @param counts
	 *            by row and column; two rows and two columns at least, each with a count
	 * @throws IllegalArgumentException
	 *             when a row or column has no count, or there are too few
	 */
	public Correspondence(long[][] counts) {
		double all = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
		int height = counts.length;
		int width = height == 0 ? 0 : counts[0].length;
		double[] r = Arrays.stream(counts).mapToDouble(row -> Arrays.stream(row).sum() / all).toArray();
		double[] c = IntStream.range(0, width).mapToDouble(j -> Arrays.stream(counts).mapToLong(row -> row[j]).sum() / all).toArray();
		if (height < 2 || width < 2 || Arrays.stream(r).anyMatch(m -> !(m > 0)) || Arrays.stream(c).anyMatch(m -> !(m > 0))) {
			throw new IllegalArgumentException("two rows and two columns at least, each with a count"); //$NON-NLS-1$
		}
		RealMatrix s = MatrixUtils.createRealMatrix(height, width);
		for (int i = 0; i < height; i++) {
			for (int j = 0; j < width; j++) {
				s.setEntry(i, j, (counts[i][j] / all - r[i] * c[j]) / Math.sqrt(r[i] * c[j]));
			}
		}
		SingularValueDecomposition svd = new SingularValueDecomposition(s);
		double[] values = Arrays.stream(svd.getSingularValues()).filter(v -> v > NOTHING).toArray();
		double[][] row = coordinates(svd.getU(), values, r);
		double[][] column = coordinates(svd.getV(), values, c);
		for (int axis = 0; axis < values.length; axis++) {
			if (leading(row, r, axis) < 0) {
				turn(row, axis);
				turn(column, axis);
			}
		}
		inertias = Arrays.stream(values).map(v -> v * v).toArray();
		rows = new Side(r, row);
		columns = new Side(c, column);
	}

	private static double[][] coordinates(RealMatrix vectors, double[] values, double[] masses) {
		double[][] coordinates = new double[masses.length][values.length];
		for (int i = 0; i < masses.length; i++) {
			for (int axis = 0; axis < values.length; axis++) {
				coordinates[i][axis] = vectors.getEntry(i, axis) * values[axis] / Math.sqrt(masses[i]);
			}
		}
		return coordinates;
	}

	private static double leading(double[][] points, double[] masses, int axis) {
		double leading = 0;
		double most = -1;
		for (int i = 0; i < points.length; i++) {
			double owed = masses[i] * points[i][axis] * points[i][axis];
			if (owed > most + NOTHING) {
				most = owed;
				leading = points[i][axis];
			}
		}
		return leading;
	}

	private static void turn(double[][] points, int axis) {
		for (double[] point : points) {
			point[axis] = -point[axis];
		}
	}

	/**
	 * Gets the inertias of the axes.
	 *
	 * @return the greatest first; none when all rows have one profile
	 */
	public double[] inertias() {
		return inertias.clone();
	}

	/**
	 * Gets the rows.
	 *
	 * @return the rows in the map
	 */
	public Side rows() {
		return rows;
	}

	/**
	 * Gets the columns.
	 *
	 * @return the columns in the map
	 */
	public Side columns() {
		return columns;
	}
}
