// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

/**
 * How strong an agreement is said to be. (Landis, J. R., Koch, G. G.: The
 * Measurement of Observer Agreement for Categorical Data. Biometrics 33, 1977,
 * p. 165.)
 */
enum KappaBand {
	/** Below 0. */
	POOR(0),
	/** 0 to 0.20. */
	SLIGHT(0.205),
	/** 0.21 to 0.40. */
	FAIR(0.405),
	/** 0.41 to 0.60. */
	MODERATE(0.605),
	/** 0.61 to 0.80. */
	SUBSTANTIAL(0.805),
	/** 0.81 to 1. */
	ALMOST_PERFECT(Double.POSITIVE_INFINITY);

	private final double end;

	KappaBand(double end) {
		this.end = end;
	}

	/** The band of a coefficient; between two bands it is the one that two decimals give. */
	static KappaBand of(double kappa) {
		for (KappaBand band : values()) {
			if (kappa < band.end) {
				return band;
			}
		}
		return ALMOST_PERFECT;
	}
}
