// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

/**
 * The interval of 95 % in which a share lies. (Wilson, E. B.: Probable Inference, the Law of Succession, and Statistical
 * Inference. JASA 22, 1927, 209–212.)
 *
 * @param low
 *            where it begins, a fraction 0–1
 * @param high
 *            where it ends, a fraction 0–1
 * @since 1.0
 */
public record Wilson(double low, double high) {

	/** The normal quantile of 97.5 %. */
	private static final double Z = 1.959963984540054;

	/**
	 * Reckons the interval.
	 *
	 * @param part
	 *            how many of them
	 * @param whole
	 *            how many there are, more than 0
	 * @return the interval
	 */
	public static Wilson of(long part, long whole) {
		double share = (double) part / whole;
		double square = Z * Z / whole;
		double middle = (share + square / 2) / (1 + square);
		double half = Z * Math.sqrt(share * (1 - share) / whole + square / whole / 4) / (1 + square);
		return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
	}
}
