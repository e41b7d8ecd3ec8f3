// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

/**
 * How far coders agree in one respect.
 *
 * @param units
 *            clauses of documents that both have begun: all where no category is
 *            an answer, otherwise those that both have coded in the dimension
 * @param oneSided
 *            clauses that only one of both has coded in the dimension, although
 *            both have begun the document
 * @param equal
 *            units that both have coded in the same way
 * @param agreed
 *            codings that both have made
 * @param first
 *            all codings of the one
 * @param second
 *            all codings of the other
 * @param kappa
 *            Cohen's kappa over the units, or null
 * @param alpha
 *            Krippendorff's alpha over the units, or null
 */
record Agreement(long units, long oneSided, long equal, long agreed, long first, long second, Double kappa,
		Double alpha) {

	/** The share of units that both have coded in the same way, or null. */
	Double percent() {
		return StandardTable.share(equal, units);
	}

	/**
	 * Holsti's coefficient 2M / (N₁ + N₂) of all codings M that both made and those
	 * N₁, N₂ that each made, also on clauses that the other did not code; or null.
	 * (Holsti, O. R.: Content Analysis for the Social Sciences and Humanities.
	 * Addison-Wesley 1969, p. 140.)
	 */
	Double holsti() {
		return StandardTable.share(2 * agreed, first + second);
	}
}
